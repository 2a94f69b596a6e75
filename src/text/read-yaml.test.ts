import fc from "fast-check";
import { expect, test } from "vitest";
import type { Problem } from "../base/index.ts";
import { bareValue } from "./located.ts";
import { readChecked, readPieces, readYaml } from "./read-yaml.ts";

function told(problems: readonly Problem[]): string[] {
  return problems.map(({ code, at }) => `${code} ${at.line}:${at.column}`);
}

function codes(text: string): string[] {
  return told(readYaml(text, "text.yaml").problems);
}

function meaningOf(text: string): unknown {
  const { value, problems } = readYaml(text, "text.yaml");
  return value === undefined ? problems : bareValue(value);
}

test("a text is read as YAML 1.2: yes and no are words, dates are texts, null is nothing", () => {
  expect(meaningOf("a: yes\nb: no\nc: 2018-04-03\nd: ~\ne: null\nf: 12:30\ng: on\nh: true\ni: 0.50")).toEqual(
    {
      ...{ a: "yes", b: "no", c: "2018-04-03", d: null, e: null, f: "12:30", g: "on", h: true, i: 0.5 },
    },
  );
});

test("line ends of Windows, a byte order mark and a document mark change nothing", () => {
  const text = "---\na:\n  - b: |\n      two\n      lines\n  - >-\n    one\n    line\n";
  const value = { a: [{ b: "two\nlines\n" }, "one line"] };
  expect(meaningOf(text)).toEqual(value);
  expect(meaningOf(`\ufeff${text}`)).toEqual(value);
  expect(meaningOf(text.replaceAll("\n", "\r\n"))).toEqual(value);
});

test("places count lines and columns from 1, in texts with line ends of either kind", () => {
  for (const end of ["\n", "\r\n"]) {
    const read = readYaml(["a:", "  - b: 1", "    c: 2"].join(end), "text.yaml");
    const list = read.value?.kind === "map" ? read.value.entries.get("a")?.value : undefined;
    const item = list?.kind === "list" ? list.items[0] : undefined;
    const entry = item?.kind === "map" ? item.entries.get("c") : undefined;
    expect(entry?.keyAt).toEqual({ file: "text.yaml", line: 3, column: 5 });
    expect(entry?.value.at).toEqual({ file: "text.yaml", line: 3, column: 8 });
  }
});

test("every mistake of form is told at once, and none hides what else is there", () => {
  const { pieces, problems } = readPieces("a: 1\na: 2\nb: &x 3\nc: .inf\n__proto__: 4\nd: 5\n", "text.yaml");
  expect(told(problems)).toEqual([
    "text/repeated-key 2:1",
    "text/alias 3:4",
    "text/not-a-number 4:4",
    "text/forbidden-key 5:1",
  ]);
  expect(pieces && bareValue(pieces)).toEqual({ a: 1, b: null, c: null, d: 5 });
});

test("of a key that stands twice the first counts, at any depth and however it is written", () => {
  expect(codes("a: {b: 1, 'b': 2}")).toEqual(["text/repeated-key 1:11"]);
  expect(codes("1: x\n'1': y")).toEqual(["text/repeated-key 2:1"]);
  expect(codes("a: 1\nb: 2\n")).toEqual([]);
});

test("anchors, aliases and tags are told where they are written", () => {
  expect(codes("a: &x 1")).toEqual(["text/alias 1:4"]);
  expect(codes("a: !!str 1")).toEqual(["text/alias 1:4"]);
  expect(codes("a: !mine\n  b: 1")).toEqual(["text/alias 1:4"]);
  expect(codes("a: *x")).toEqual(["text/alias 1:4"]);
  expect(codes("a: &x [*x, *y]")).toEqual(["text/alias 1:4"]);
  expect(codes("<<: {a: 1}")).toEqual([]);
});

test.each(["__proto__", "constructor", "prototype"])("the key %s is refused and pollutes nothing", (key) => {
  expect(codes(`a: {${key}: {polluted: true}}`)).toEqual(["text/forbidden-key 1:5"]);
  expect(codes(`"${key}": 1`)).toEqual(["text/forbidden-key 1:1"]);
  expect({}).not.toHaveProperty("polluted");
});

test.each(["toString", "hasOwnProperty", "valueOf", "__defineGetter__"])(
  "the key %s is a key like any other",
  (key) => {
    expect(Object.entries(meaningOf(`${key}: 1`) as object)).toEqual([[key, 1]]);
  },
);

test("a key is one plain word, with nothing invisible around it", () => {
  expect(codes("? [a]\n: 1")).toEqual(["text/forbidden-key 1:3"]);
  expect(codes(": 1")).toEqual(["text/forbidden-key 1:1"]);
  expect(codes("null: 1")).toEqual(["text/forbidden-key 1:1"]);
  expect(codes("\u00a0a: 1")).toEqual(["text/forbidden-key 1:1"]);
  expect(codes("' a': 1")).toEqual(["text/forbidden-key 1:1"]);
});

test.each([".nan", ".inf", "-.INF", "1e999"])("%s is no number to count with", (text) => {
  expect(codes(`a: ${text}`)).toEqual(["text/not-a-number 1:4"]);
});

test.each(["0x1F", "0o17", "007", "-010", "9007199254740993", "00.5"])(
  "%s is not the same number to everyone",
  (text) => {
    expect(codes(`a: ${text}`)).toEqual(["text/unclear-number 1:4"]);
  },
);

test.each([
  ["0", 0],
  ["-0", -0],
  ["+5", 5],
  [".5", 0.5],
  ["1.", 1],
  ["1e3", 1000],
  ["-2.5E-1", -0.25],
  ["9007199254740991", Number.MAX_SAFE_INTEGER],
])("%s is the number that everyone reads", (text, number) => {
  expect(meaningOf(`a: ${text}`)).toEqual({ a: number });
});

test("numbers in quotes are texts, whatever they look like", () => {
  expect(meaningOf("a: '007'\nb: \"0x10\"\nc: '.nan'")).toEqual({ a: "007", b: "0x10", c: ".nan" });
});

test("the deepest level is read, the next is told where it begins, in blocks as in brackets", () => {
  const blocks = (levels: number) =>
    Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:`).join("\n");
  expect(codes(`${blocks(32)} 1`)).toEqual([]);
  expect(codes(`${blocks(33)} 1`)).toEqual(["text/too-deep 33:36"]);
  expect(codes(`${"[".repeat(32)}1${"]".repeat(32)}`)).toEqual([]);
  expect(codes(`${"[".repeat(33)}1${"]".repeat(33)}`)).toEqual(["text/too-deep 1:33"]);
});

test("a second document is told where it begins", () => {
  expect(codes("a: 1\n---\nb: 2\n")).toEqual(["text/several-documents 2:1"]);
  expect(codes("a: 1\n...\n")).toEqual([]);
});

test("a text that holds nothing but null is empty", () => {
  for (const text of ["---\n", "~", "null", "--- # nothing\n"])
    expect(codes(text)).toEqual(["text/empty 1:1"]);
});

test("what a check finds and what the text itself has wrong come together, in order", () => {
  const checked = readChecked("a: 1\nb: 2\nb: 3\n", "text.yaml", (top) => ({
    problems: [{ code: "scheme/unknown-key", at: { ...top.at, line: 2, column: 1 }, message: "no such key" }],
  }));
  expect(told(checked.problems)).toEqual(["scheme/unknown-key 2:1", "text/repeated-key 3:1"]);
});

test("a check's value is given only where the text has nothing wrong", () => {
  expect(readChecked("a: 1", "text.yaml", () => ({ value: "fine", problems: [] })).value).toBe("fine");
  expect(
    readChecked("a: 1\na: 2", "text.yaml", () => ({ value: "fine", problems: [] })).value,
  ).toBeUndefined();
});

test("any text is either read or has a problem in one of its lines, and nothing is thrown", () => {
  const characters = fc.constantFrom(..."ab:-[]{}'\"#&*!|>%?,\n\r \t\u00a00.1~");
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 60 }), (text) => {
      const { value, problems } = readYaml(text, "text.yaml");
      expect(value === undefined).toBe(problems.length > 0);
      for (const { at } of problems) {
        expect(at.line).toBeGreaterThanOrEqual(1);
        expect(at.line).toBeLessThanOrEqual(text.split("\n").length);
        expect(at.column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 2000 },
  );
});
