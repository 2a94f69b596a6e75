import { expect, test } from "vitest";
import { parse } from "yaml";
import { editYaml, spliced } from "./edit-yaml.ts";
import type { Edit } from "./yaml-patch.ts";

const text = `# a scheme
rules:
  - id: late # costs
    points: -5
    note: >-
      Two
      lines.

  # of another kind
  - {id: help, points: 3}
process:
  appeal: none # nobody hears it
  notice: none

# the end
`;

const edited = (edits: readonly Edit[], from = text) => spliced(from, editYaml(from, edits));
const item = (id: string) => ({ item: id });

test("a value changes in its line and the comment behind it stays", () => {
  expect(edited([{ steps: ["process", "appeal"], value: { window: 30, human: true } }])).toBe(
    text.replace("appeal: none", "appeal: { window: 30, human: true }"),
  );
});

test("what an item lacks is written behind its last line, before the comment on the next", () => {
  expect(edited([{ steps: ["rules", item("late"), "expires"], value: { after: 365 } }])).toBe(
    text.replace("lines.\n", "lines.\n    expires: { after: 365 }\n"),
  );
});

test("what a block in brackets lacks is written before its bracket", () => {
  expect(edited([{ steps: ["rules", item("help"), "expires"], value: { after: 365 } }])).toBe(
    text.replace("points: 3}", "points: 3, expires: { after: 365 }}"),
  );
});

test("what is removed takes its line along, or its comma", () => {
  expect(edited([{ steps: ["process", "notice"], value: undefined }])).toBe(
    text.replace("  notice: none\n", ""),
  );
  expect(edited([{ steps: ["rules", item("help"), "points"], value: undefined }])).toBe(
    text.replace(", points: 3", ""),
  );
});

test("blocks and items that a text lacks are written at its end", () => {
  const both = [
    { steps: ["rules", item("new"), "expires", "after"], value: 7 },
    { steps: ["visibility", "self"], value: true },
    { steps: ["lists", item("black"), "term"], value: { days: 365 } },
  ];
  const now = parse(edited(both));
  expect(now.rules.at(-1)).toEqual({ id: "new", expires: { after: 7 } });
  expect(now.visibility).toEqual({ self: true });
  expect(now.lists).toEqual([{ id: "black", term: { days: 365 } }]);
});

test("what does not fit a line is written as a block, and a long text is folded", () => {
  const note = Array(30).fill("word").join(" ");
  const now = edited([
    { steps: ["process", "provenance"], value: { standing: "invented", range: [0, 1], note } },
  ]);
  expect(parse(now).process.provenance).toEqual({ standing: "invented", range: [0, 1], note });
  expect(Math.max(...now.split("\n").map((line) => line.length))).toBeLessThan(120);
});

test("a text with other line ends, or without one at its end, keeps its own", () => {
  const windows = text.replaceAll("\n", "\r\n");
  const edit = { steps: ["process", "reasons"], value: true };
  expect(edited([edit], windows)).toBe(edited([edit]).replaceAll("\n", "\r\n"));
  expect(edited([edit], "process:\n  notice: none")).toBe("process:\n  notice: none\n  reasons: true\n");
});

test("words that YAML would take for something else are quoted", () => {
  const values = ["no: yes", "yes", "12", "a, b", "- c", "`d`"];
  const now = edited([{ steps: ["words"], value: values }]);
  expect(parse(now).words).toEqual(values);
});
