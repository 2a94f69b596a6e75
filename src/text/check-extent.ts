import { Lexer } from "yaml";
import type { Place, Problem } from "../base/index.ts";
import { createPlaces } from "./places.ts";

/** Longest text that is read, in characters: a thousand rules with texts in four languages fit. */
export const MAX_TEXT_LENGTH = 1_000_000;

/** Most words and marks that are read; a thousand rules with their sources have some 200,000. */
export const MAX_TOKENS = 250_000;

/** Deepest nesting that is read; the deepest thing we ship has seven levels. */
export const MAX_DEPTH = 32;

/** Control characters other than white space. */
const CONTROL = /(?!\s)\p{Cc}/u;
/** What bytes that are no UTF-8 are read as. */
const UNDECODED = "\ufffd";
/** Marks that turn the direction of writing, so that a text shows otherwise than it reads. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

/** The words and marks of a text, in order, with which it can be taken apart; or what forbids that. */
interface Extent {
  readonly tokens: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * What forbids parsing a text at all: it is too long, empty, no text, nested too deeply for a parser
 * that recurses, or has a quote that swallows the rest. At most one problem; linear in the text.
 */
export function checkExtent(text: string, file: string): Extent {
  const refused = tooLong(text, file) ?? noText(text, file) ?? unreadable(text, file);
  return refused === undefined ? checkTokens(text, file) : { tokens: [], problems: [refused] };
}

function tooLong(text: string, file: string): Problem | undefined {
  if (text.length <= MAX_TEXT_LENGTH) return undefined;
  return {
    code: "text/too-long",
    at: { file, line: 1, column: 1 },
    message: "the text is too long",
    allowed: `at most ${MAX_TEXT_LENGTH} characters`,
    hint: "a scheme, a society or an acts file holds rules and rates, never rows of persons",
  };
}

function noText(text: string, file: string): Problem | undefined {
  if (/^[^\S\n]*[^\s#]/m.test(text)) return undefined;
  const says = text.trim() === "" ? "the file is empty" : "the file holds nothing but comments";
  return empty(says, { file, line: 1, column: 1 });
}

/** That a text says nothing. @param says in what way */
export function empty(says: string, at: Place): Problem {
  return {
    code: "text/empty",
    at,
    message: says,
    hint: "start from one that ships: `glasshouse list` names them",
  };
}

function unreadable(text: string, file: string): Problem | undefined {
  const control = text.search(CONTROL);
  const undecoded = text.indexOf(UNDECODED);
  const turning = text.search(TURNING);
  if (undecoded >= 0 && (control < 0 || undecoded < control)) {
    return {
      code: "text/not-utf8",
      at: createPlaces(text, file)(undecoded),
      message: "the bytes here are no UTF-8 text",
      hint: "save the file as UTF-8; editors call it an encoding",
    };
  }
  if (control >= 0) {
    return {
      code: "text/binary",
      at: createPlaces(text, file)(control),
      message: "this is no text file: it holds a control character",
      found: codePointAt(text, control),
      hint: "check that this is the file you meant",
    };
  }
  if (turning < 0) return undefined;
  return {
    code: "text/turned",
    at: createPlaces(text, file)(turning),
    message: "an invisible mark turns the direction of writing here",
    found: codePointAt(text, turning),
    hint: "remove it: with it, a text shows otherwise than it reads",
  };
}

/** Tokens of the lexer that stand for no character of the text. */
const documentMark = "\u0002";
const flowErrorMark = "\u0018";
const scalarMark = "\u001f";

/** Walks the words and marks of a text without building anything, so that nothing can overflow. */
function checkTokens(text: string, file: string): Extent {
  const levels = createLevels();
  const tokens: string[] = [];
  let offset = 0;
  let count = 0;
  let isScalar = false;
  const refused = (problem: Problem): Extent => ({ tokens: [], problems: [problem] });
  for (const token of new Lexer().lex(text)) {
    tokens.push(token);
    if (token === documentMark || token === flowErrorMark) continue;
    if (token === scalarMark) {
      isScalar = true;
      continue;
    }
    count++;
    levels.add(token, isScalar);
    const at = (): Place => createPlaces(text, file)(offset);
    if (count > MAX_TOKENS) return refused(tooManyTokens(at()));
    // one more than is read: the reader, which counts exactly, says so with a better place
    if (levels.depth() > MAX_DEPTH + 1) return refused(tooDeep(at()));
    if (!isScalar && isOpenQuote(token)) return refused(openQuote(at()));
    if (!isScalar && token.startsWith("%")) return refused(directive(token, at()));
    isScalar = false;
    offset += token.length;
  }
  return { tokens, problems: [] };
}

/** How deep the last token lies: columns at which blocks began, and brackets that are open. */
function createLevels(): { add(token: string, isScalar: boolean): void; depth(): number } {
  const columns: number[] = [];
  let brackets = 0;
  let column = 0;
  let isLeading = true;
  const begin = (): void => {
    while (columns.length > 0 && columns[columns.length - 1] > column) columns.pop();
    if (columns.at(-1) !== column) columns.push(column);
  };
  const add = (token: string, isScalar: boolean): void => {
    const first = token[0];
    const isSpace = !isScalar && " \t\ufeff#".includes(first);
    const isBreak = !isScalar && (first === "\n" || first === "\r");
    if (!isSpace && !isBreak && isLeading && brackets === 0) begin();
    const isMark = !isScalar && token.length === 1;
    if (isMark && "[{".includes(first)) brackets++;
    if (isMark && "]}".includes(first)) brackets = Math.max(0, brackets - 1);
    // dashes and question marks in front leave room for a block on the same line
    isLeading = token.endsWith("\n") || (isLeading && (isSpace || (isMark && "-?:".includes(first))));
    column = token.endsWith("\n") ? 0 : column + token.length;
  };
  return { add, depth: () => columns.length + brackets };
}

function isOpenQuote(token: string): boolean {
  const quote = token[0];
  return (quote === '"' || quote === "'") && (token.length === 1 || !token.endsWith(quote));
}

function openQuote(at: Place): Problem {
  return {
    code: "text/malformed",
    at,
    message: "this quote is opened and never closed",
    hint: "close it on the line where the text ends; an apostrophe needs quotes of the other kind around it",
  };
}

function directive(token: string, at: Place): Problem {
  return {
    code: "text/directive",
    at,
    message: "lines that begin with % change how a text is read",
    found: token,
    hint: "remove the line: every file is read as YAML 1.2",
  };
}

function tooManyTokens(at: Place): Problem {
  return {
    code: "text/too-long",
    at,
    message: "the text has too many words and marks",
    allowed: `at most ${MAX_TOKENS}`,
    hint: "a scheme, a society or an acts file holds rules and rates, never rows of persons",
  };
}

/** That a text is nested deeper than is read. @param at where the first level too many begins */
export function tooDeep(at: Place): Problem {
  return {
    code: "text/too-deep",
    at,
    message: "the text is nested too deeply",
    allowed: `at most ${MAX_DEPTH} levels`,
    hint: "no part of any file needs more than eight",
  };
}

function codePointAt(text: string, offset: number): string {
  return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
