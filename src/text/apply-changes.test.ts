import { expect, test } from "vitest";
import { applyChanges } from "./apply-changes.ts";
import { isOfChange, readChange } from "./changes.ts";
import { fieldAt } from "./field.ts";
import { bareValue } from "./located.ts";
import { readYaml } from "./read-yaml.ts";

const text = `scheme: fines
covers:
  minAge: 16
rules:
  - id: late
    points: -5
    acts: [pays-late, pays-never]
scale:
  - label: low
    to: 50
`;

function changed(...changes: readonly string[]) {
  const top = readYaml(text, "fines.yaml").value;
  if (top === undefined) throw new Error("the text cannot be read");
  const read = changes.flatMap((change) => readChange(change).value ?? []);
  const { pieces, problems } = applyChanges(top, read, ["scheme"]);
  return { pieces: pieces ?? top, problems };
}

test("what a change writes has the change for its place, and all else keeps its own", () => {
  const { pieces } = changed("covers.minAge=18");
  expect(fieldAt(pieces, "covers", "minAge")).toEqual({
    kind: "scalar",
    value: 18,
    at: { file: "--change covers.minAge=18", line: 1, column: 1 },
  });
  expect(fieldAt(pieces, "covers")?.at).toEqual({ file: "fines.yaml", line: 3, column: 3 });
  expect(fieldAt(pieces, "rules", 0, "points")?.at.line).toBe(6);
});

test("the pieces that were read stay as they are", () => {
  changed("covers.minAge=18", "rules.late=");
  expect(fieldAt(changed().pieces, "covers", "minAge")).toMatchObject({ value: 16 });
  expect(fieldAt(changed().pieces, "rules", 0, "points")).toMatchObject({ value: -5 });
});

test("items are reached by id, by label, or as words; what is missing on the way is made", () => {
  const { pieces, problems } = changed(
    "rules.late.expires.after=365",
    "rules.late.acts.pays-never=",
    "scale.low.to=60",
    "rules.early={points: 2}",
  );
  expect(problems).toEqual([]);
  expect(bareValue(pieces)).toEqual({
    scheme: "fines",
    covers: { minAge: 16 },
    rules: [
      { id: "late", points: -5, acts: ["pays-late"], expires: { after: 365 } },
      { id: "early", points: 2 },
    ],
    scale: [{ label: "low", to: 60 }],
  });
});

test("a block that lacks something because of a change rests on it", () => {
  const { pieces } = changed("covers.minAge=");
  const covers = fieldAt(pieces, "covers");
  expect(covers && isOfChange(covers.at)).toBe(true);
  expect(changed("covers=").problems).toEqual([]);
});

test("changes are made in the order in which they are typed", () => {
  const { pieces } = changed("covers.minAge=18", "covers.minAge=21");
  expect(fieldAt(pieces, "covers", "minAge")).toMatchObject({ value: 21 });
});

test("every change that leads nowhere is told, with the nearest name, and the others are made", () => {
  const { pieces, problems } = changed(
    "rules.lat.points=-1",
    "covers.maxAge=",
    "scheme=other",
    "covers.minAge=18",
  );
  expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
    ["text/change-nowhere", "did you mean `late`?"],
    ["text/change-nowhere", "did you mean `minAge`?"],
    ["text/change-nowhere", "change it in the file, or leave the change out"],
  ]);
  expect(fieldAt(pieces, "covers", "minAge")).toMatchObject({ value: 18 });
});

test("a value that is no YAML is told at the change", () => {
  const { problems } = changed("rules.late.acts=[a, b");
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every(({ at }) => isOfChange(at))).toBe(true);
});

test.each(["covers.minAge", "=18", "covers..minAge=18", "covers.__proto__=1", "covers .minAge=1", ""])(
  "%s is no change",
  (typed) => {
    expect(readChange(typed).problems.map(({ code }) => code)).toEqual(["text/change-unclear"]);
  },
);
