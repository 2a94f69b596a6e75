import { expect, test } from "vitest";
import { checkExtent, MAX_DEPTH, MAX_TEXT_LENGTH, MAX_TOKENS } from "./check-extent.ts";

/** The code and place of what is refused; "read" where nothing is. */
function verdict(text: string): string {
  const [problem, ...more] = checkExtent(text, "text.yaml").problems;
  if (more.length > 0) throw new Error("a text is refused for one reason");
  return problem === undefined ? "read" : `${problem.code} ${problem.at.line}:${problem.at.column}`;
}

test("the longest text is read, one character more is not", () => {
  const line = "a: 1 # ";
  expect(verdict(line.padEnd(MAX_TEXT_LENGTH, "x"))).toBe("read");
  expect(verdict(line.padEnd(MAX_TEXT_LENGTH + 1, "x"))).toBe("text/too-long 1:1");
});

test("as many words and marks as are allowed are read, some more are not", () => {
  const item = "- a\n"; // a dash, a space, a word, a line end
  expect(verdict(item.repeat(MAX_TOKENS / 4 - 1))).toBe("read");
  expect(verdict(item.repeat(MAX_TOKENS / 4 + 1))).toBe(`text/too-long ${MAX_TOKENS / 4 + 1}:1`);
});

test.each(["", " \n\t\r\n", "\ufeff", "# only\n  # comments", "# no line end", "\n\n#\n"])(
  "%j says nothing",
  (text) => {
    expect(verdict(text)).toBe("text/empty 1:1");
  },
);

test.each(["#\na", "- # an item of nothing", "'#'", "a"])("%j says something", (text) => {
  expect(verdict(text)).toBe("read");
});

test("a control character is no text, at the place where it stands", () => {
  expect(verdict("a: 1\nb: \u0007")).toBe("text/binary 2:4");
  expect(verdict("a: \u0000")).toBe("text/binary 1:4");
  expect(verdict("a: \u007f")).toBe("text/binary 1:4");
});

test("tabs, line ends of Windows and a byte order mark are text", () => {
  expect(verdict("\ufeffa:\t1\r\nb: 2\r\n")).toBe("read");
});

test("what could not be decoded is told before what only looks binary", () => {
  expect(verdict("a: \ufffd\u0000")).toBe("text/not-utf8 1:4");
  expect(verdict("a: \u0000\ufffd")).toBe("text/binary 1:4");
});

test.each(["\u202e", "\u2066", "\u202a"])(
  "a mark that turns the direction of writing is refused (%j)",
  (mark) => {
    expect(verdict(`a: x${mark}y`)).toBe("text/turned 1:5");
  },
);

test("texts in scripts that run from right to left are text", () => {
  expect(verdict("a: نظام الائتمان\nb: 信用")).toBe("read");
});

test.each([
  ["brackets", (n: number) => "[".repeat(n) + "]".repeat(n)],
  ["braces", (n: number) => `${"{a: ".repeat(n)}1${"}".repeat(n)}`],
  ["dashes", (n: number) => `${"- ".repeat(n)}a`],
  ["question marks", (n: number) => `${"? ".repeat(n)}a`],
  ["indents", (n: number) => Array.from({ length: n }, (_, level) => `${" ".repeat(level)}a:`).join("\n")],
  ["brackets on lines of their own", (n: number) => "[\n".repeat(n)],
])("%s are read to the deepest level and refused a little below", (_, nested) => {
  expect(verdict(nested(MAX_DEPTH))).toBe("read");
  expect(verdict(nested(MAX_DEPTH + 3))).toMatch(/^text\/too-deep/);
  expect(verdict(nested(1_000))).toMatch(/^text\/too-deep/);
});

test("brackets in quotes, comments and texts open nothing and close nothing", () => {
  const many = "[".repeat(500);
  expect(verdict(`a: "${many}"\nb: '${many}' # ${many}\nc: |\n  ${many}\nd: plain ${many}\n`)).toBe("read");
  expect(verdict(`${"[ ']', ".repeat(100)}`)).toMatch(/^text\/too-deep/);
  expect(verdict("[ # ]\n".repeat(100))).toMatch(/^text\/too-deep/);
});

test("levels that were left do not count: many blocks side by side are not deep", () => {
  const block = "a:\n  b:\n    - c: [1, {d: 2}]\n    - - e\n";
  expect(verdict(block.repeat(1000))).toBe("read");
});

test("a quote that is never closed is told where it was opened", () => {
  expect(verdict("a: 1\nb: 'open\nc: 2\n")).toBe("text/malformed 2:4");
  expect(verdict('a: "')).toBe("text/malformed 1:4");
  expect(verdict("a: 'it''s closed'\nb: \"so \\\" is this\"\nc: ''")).toBe("read");
});

test("a line that would change how the text is read is refused", () => {
  expect(verdict("%YAML 1.1\n---\na: yes")).toBe("text/directive 1:1");
  expect(verdict("a: 5 %\nb: '%'")).toBe("read");
});
