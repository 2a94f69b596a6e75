import { Composer, type CST, type Document, type ParsedNode, Parser, YAMLParseError } from "yaml";

/**
 * The document that a text's words and marks make. The parser's own entry would take the text apart a second time,
 * which costs a fifth of reading it.
 *
 * @param length of the text, in characters
 */
export function composeTokens(tokens: readonly string[], length: number): Document.Parsed<ParsedNode> {
  const composer = new Composer<ParsedNode>({
    prettyErrors: false,
    strict: true,
    // told by the reader: the parser compares every key with every other
    uniqueKeys: false,
    version: "1.2",
    schema: "core",
  });
  const [document, second] = composer.compose(parsed(tokens), true, length);
  if (second !== undefined) {
    const [from, to] = second.range;
    document.errors.push(new YAMLParseError([from, to], "MULTIPLE_DOCS", "a second document"));
  }
  return document;
}

function* parsed(tokens: readonly string[]): Generator<CST.Token, void> {
  const parser = new Parser();
  for (const token of tokens) yield* parser.next(token);
  yield* parser.end();
}
