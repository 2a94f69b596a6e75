import type { ErrorCode, YAMLError } from "yaml";
import type { Place, Problem } from "../base/index.ts";
import { tooDeep } from "./check-extent.ts";

interface Words {
  readonly code?: string;
  readonly message?: string;
  readonly hint: string;
}

/** What the parser's errors mean to somebody who never heard of implicit keys. */
const words: Partial<Record<ErrorCode, Words>> = {
  TAB_AS_INDENT: {
    code: "text/tab",
    message: "this line is indented with a tab",
    hint: "indent with spaces, two for each level; editors can turn tabs into spaces",
  },
  MULTIPLE_DOCS: {
    code: "text/several-documents",
    message: "a second document begins here",
    hint: "put each into a file of its own, or remove the line `---`",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "this line has a key where a value was begun",
    hint: "put a text that holds `: ` in quotes; indent a block below its key",
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "this is neither a key nor the value of one",
    hint: "write `key: value`, with a space after the colon; indent what belongs to the line above",
  },
  BAD_SCALAR_START: {
    message: "a text cannot begin with this sign",
    hint: "put the text in quotes",
  },
  BAD_DQ_ESCAPE: {
    message: "no such escape exists in double quotes",
    hint: "write \\\\ for a backslash, or use single quotes",
  },
  UNEXPECTED_TOKEN: {
    message: "this belongs to no key and no value",
    hint: "put a text that holds quotes or brackets in quotes as a whole; begin keys of a block in one column",
  },
  KEY_OVER_1024_CHARS: {
    message: "this key is longer than any key can be",
    hint: "a key is one word; close the quote or put the text in quotes, if it is a text",
  },
  BAD_INDENT: {
    message: "this does not line up with what it belongs to",
    hint: "begin the keys of a block in one column, deeper than the block; close every bracket",
  },
};

const noColon: Words = {
  message: "this key has no colon behind it",
  hint: "write `key: value`, with a space after the colon",
};

const anyHint = "check indents, colons, quotes and brackets near this place";

/** What is left over once a text has come to an end too early, word by word. */
const LEFT_OVER = /^Unexpected .* token in YAML (stream|document)/;

/**
 * The parser's errors as problems, the first of each line: what follows on a line is mostly its
 * consequence, and so is what is left over behind any error. Tags that the parser does not know are
 * left to the reader, which refuses every tag.
 */
export function syntaxProblems(
  errors: readonly YAMLError[],
  place: (offset: number) => Place,
): readonly Problem[] {
  const byLine = new Map<number, Problem>();
  for (const error of errors) {
    if (error.code === "TAG_RESOLVE_FAILED" || error.code === "BAD_COLLECTION_TYPE") continue;
    if (byLine.size > 0 && LEFT_OVER.test(error.message)) continue;
    const at = place(error.pos[0]);
    if (!byLine.has(at.line)) byLine.set(at.line, problemOf(error, at));
  }
  return [...byLine.values()].sort((a, b) => a.at.line - b.at.line);
}

function problemOf(error: YAMLError, at: Place): Problem {
  // the parser caught its own overflow
  if (error.code === "RESOURCE_EXHAUSTION") return tooDeep(at);
  const known = error.message.startsWith("Implicit map keys") ? noColon : words[error.code];
  const said = error.message.length > 120 ? `${error.message.slice(0, 117)}...` : error.message;
  return {
    code: known?.code ?? "text/malformed",
    at,
    message: known?.message ?? `not YAML: ${said}`,
    hint: known?.hint ?? anyHint,
  };
}
