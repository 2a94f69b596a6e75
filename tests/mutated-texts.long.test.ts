import fc from "fast-check";
import { expect, test } from "vitest";
import type { Problem } from "../src/base/index.ts";
import { readActs, readGates } from "../src/catalogue/index.ts";
import { readScheme } from "../src/scheme/index.ts";
import { readSociety } from "../src/society/index.ts";
import { readChecked } from "../src/text/index.ts";
import { readWorldFile, runCases } from "../src/world/index.ts";
import { shippedCatalogues, shippedText } from "./shipped.ts";
import { filesWith } from "./small-files.ts";

/** A change such as a slip of the hand, a bad merge or a bad mind makes. */
type Mutation = (lines: readonly string[], where: number, what: number) => string[];

const oddWords = [
  ...[
    "__proto__: 1",
    "&a",
    "*a",
    "!t",
    ".nan",
    "1e999",
    "018",
    "0x1",
    "- ",
    "? ",
    ": ",
    "---",
    "%A 1",
    "{",
    "[",
    "]",
  ],
  ...[
    '"',
    "'",
    "|",
    ">",
    "#",
    "\t",
    "\u00a0",
    "\u0000",
    "\ufffd",
    "\u202e",
    "null",
    "yes",
    "-1",
    "99999999",
    "drop: true",
  ],
  ...[
    "extend: no-scheme",
    "group",
    "id: a",
    "toString: {}",
    "  ",
    "\r",
    "\ufeff",
    "@",
    "`",
    "é",
    "信",
    "{}",
    "[]",
    ",",
  ],
];

const mutations: Readonly<Record<string, Mutation>> = {
  deleteLine: (lines, where) => lines.toSpliced(where, 1),
  repeatLine: (lines, where) => lines.toSpliced(where, 0, lines[where]),
  swapLines: (lines, where, what) => swapped(lines, where, what % lines.length),
  indent: (lines, where, what) => lines.with(where, " ".repeat(1 + (what % 4)) + lines[where]),
  outdent: (lines, where) => lines.with(where, lines[where].replace(/^ {1,2}/, "")),
  insertWord: (lines, where, what) =>
    lines.with(where, inserted(lines[where], what, oddWords[what % oddWords.length])),
  insertLine: (lines, where, what) => lines.toSpliced(where, 0, oddWords[what % oddWords.length]),
  deleteCharacter: (lines, where, what) => lines.with(where, cut(lines[where], what)),
  replaceValue: (lines, where, what) =>
    lines.with(where, lines[where].replace(/:.*$/, `: ${oddWords[what % oddWords.length]}`)),
  truncate: (lines, where) => lines.slice(0, where),
  joinLines: (lines, where) => lines.toSpliced(where, 2, `${lines[where]}${lines[where + 1] ?? ""}`),
};

function swapped(lines: readonly string[], one: number, other: number): string[] {
  return lines.with(one, lines[other]).with(other, lines[one]);
}

function inserted(line: string, what: number, word: string): string {
  const place = what % (line.length + 1);
  return line.slice(0, place) + word + line.slice(place);
}

function cut(line: string, what: number): string {
  const place = what % Math.max(1, line.length);
  return line.slice(0, place) + line.slice(place + 1);
}

const someMutations = fc.array(
  fc.record({ name: fc.constantFrom(...Object.keys(mutations)), where: fc.nat(), what: fc.nat() }),
  { minLength: 1, maxLength: 4 },
);

function mutated(text: string, changes: readonly { name: string; where: number; what: number }[]): string {
  const lines = changes.reduce<readonly string[]>(
    (now, { name, where, what }) => (now.length === 0 ? now : mutations[name](now, where % now.length, what)),
    text.split("\n"),
  );
  return lines.join("\n");
}

const catalogues = shippedCatalogues();
const find = (name: string) => {
  if (!["graded-pilots-2018", "no-scheme", "rongcheng-press-2018"].includes(name)) return undefined;
  return { text: shippedText(`schemes/${name}.yaml`), file: `schemes/${name}.yaml` };
};

function read(
  path: string,
  text: string,
): { readonly value?: unknown; readonly problems: readonly Problem[] } {
  if (path.startsWith("acts/")) return readChecked(text, path, readActs);
  if (path.startsWith("gates/")) return readChecked(text, path, readGates);
  if (path.startsWith("societies/")) return readSociety(text, path);
  if (path.startsWith("worlds/")) return readWorldFile({ text, file: path }, filesWith({}));
  if (!path.endsWith(".cases.yaml")) return readScheme(text, path, { catalogues, find });
  const scheme = readScheme(shippedText(path.replace(".cases", "")), path.replace(".cases", ""), {
    catalogues,
    find,
  });
  if (scheme.value === undefined) throw new Error(`${path} has no scheme`);
  const { report, problems } = runCases({ text, file: path }, scheme.value.scheme, catalogues);
  return { ...(problems.length === 0 && { value: report }), problems };
}

/** What a call gives, and the time of the processor that it takes, which other tests do not lengthen. */
function timed<Outcome>(call: () => Outcome): { readonly outcome: Outcome; readonly cpuMs: number } {
  const before = process.cpuUsage();
  const outcome = call();
  const { user, system } = process.cpuUsage(before);
  return { outcome, cpuMs: (user + system) / 1000 };
}

test.each([
  ["schemes/rongcheng-press-2018.yaml", 120],
  ["schemes/graded-pilots-2018.yaml", 120],
  ["schemes/no-scheme.yaml", 250],
  ["schemes/graded-pilots-2018.cases.yaml", 60],
  ["societies/china-2015.yaml", 400],
  ["worlds/two-graders.yaml", 40],
  ["gates/everyday.yaml", 100],
  ["acts/everyday.yaml", 40],
])("however %s is changed, it is read or has problems within it, and soon", (path, numRuns) => {
  const text = shippedText(path);
  fc.assert(
    fc.property(someMutations, (changes) => {
      const changed = mutated(text, changes);
      const { outcome, cpuMs } = timed(() => read(path, changed));
      expect(cpuMs).toBeLessThan(1000);
      expect(outcome.value === undefined).toBe(outcome.problems.length > 0);
      for (const { at, code } of outcome.problems) {
        const lines = (at.file === path ? changed : shippedText(at.file)).split("\n");
        expect(at.line, code).toBeLessThanOrEqual(lines.length);
        expect(at.column, code).toBeLessThanOrEqual(lines[at.line - 1].length + 1);
      }
    }),
    { numRuns },
  );
});

test("a file without any change is read, so that the mutations are what the problems come from", () => {
  for (const path of [
    "schemes/no-scheme.yaml",
    "societies/china-2015.yaml",
    "worlds/two-graders.yaml",
    "schemes/no-scheme.cases.yaml",
  ]) {
    expect(read(path, shippedText(path)).problems).toEqual([]);
  }
});
