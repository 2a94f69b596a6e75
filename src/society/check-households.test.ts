import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSociety } from "./read-society.ts";

const file = "tests/problems/society/village.yaml";
// an example that is wrong in one line only, put right: a village that passes
const wrong = readFileSync(
  new URL("../../tests/problems/society/published-missed.yaml", import.meta.url),
  "utf8",
);
const village = wrong
  .replace("society: published-missed", "society: village")
  .replace("is: 0.41", "is: 0.31");

/** What is wrong with the village when pieces of it are put otherwise: code and line. */
function mistakes(...changes: readonly (readonly [from: string, to: string])[]): string[] {
  const text = changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`the village has no ${from}`);
    return changed.replace(from, to);
  }, village);
  return readSociety(text, file).problems.map(({ code, at }) => `${code.split("/")[1]} ${at.line}`);
}

const family = "        - {role: head, older: [20, 40]}";
const lineOfFamily = village.split("\n").indexOf(family) + 1;

test("the village passes as it is", () => {
  expect(mistakes()).toEqual([]);
});

test("every mistake is told at once: of form, of provenance, of shares, of households and of correlations", () => {
  const told = mistakes(
    ["urban: 0.4, prov", "urban: 4, prov"],
    ["{id: plain, urban: 0.7", "{id: hills, urban: 0.6"],
    ["members:\n        - {role: head, ages: [20, 80]}", "members: []"],
    ["older: [20, 40]", "older: [40, 20]"],
    ["shares: [0.4, 0.6]", "shares: [0.4, 0.5995]"],
    ["is: 0.3}", "is: 1.3}"],
    ["{between: [caution, play], is: -0.3}", "{between: [play, play], is: -0.3}"],
    ["{share: 0.2, prov", "{share: 0.0002, prov"],
  );
  expect(told.map((mistake) => mistake.split(" ")[0])).toEqual([
    "out-of-range",
    "shares-not-whole",
    "repeated-id",
    "household-of-nobody",
    "ages-reversed",
    "shares-not-whole",
    "out-of-range",
    "repeated-pair",
    "cell-too-small",
  ]);
});

test("ages add up along the members that they are counted from", () => {
  const other = (older: string): string => `${family}\n        - {role: other, older: ${older}, than: head}`;
  const reach = (older: string): string[] =>
    mistakes([family, other(older)]).filter((mistake) => mistake.startsWith("age-"));
  // a head of 20 to 19 + 39 years
  expect(reach("[-20, 63]")).toEqual([]);
  expect(reach("[-21, 60]")).toEqual([`age-out-of-reach ${lineOfFamily + 1}`]);
  expect(reach("[-20, 64]")).toEqual([`age-out-of-reach ${lineOfFamily + 1}`]);
});

test("a parent is held against the head it belongs to, not against those it is counted from", () => {
  const parents = (older: string): string =>
    `${family}\n        - {role: parent, older: ${older}, than: head}`;
  const step = (older: string): string[] =>
    mistakes([family, parents(older)]).filter((mistake) => mistake.startsWith("generations"));
  expect(step("[14, 40]")).toEqual([]);
  expect(step("[13, 40]")).toEqual([`generations-out-of-step ${lineOfFamily + 1}`]);
  // counted from the child, the grandparent could be younger than the head
  const loose = `${family}\n        - {role: parent, older: [40, 60]}`;
  expect(mistakes([family, loose])).toEqual([`generations-out-of-step ${lineOfFamily + 1}`]);
});

test("a member needs exactly one way to say its age, and the first cannot count from anybody", () => {
  const line = lineOfFamily;
  expect(mistakes([family, "        - {role: head, ages: [20, 40]}"])).toEqual([
    `member-without-age ${line}`,
  ]);
  expect(mistakes([family, "        - {role: head}"])).toEqual([`member-without-age ${line}`]);
  expect(mistakes(["{role: child, ages: [0, 20]}", "{role: child, ages: [0, 20], than: head}"])).toEqual([
    `nobody-to-count-from ${line - 1}`,
  ]);
});

test("ages so narrow that they could be one family's are refused, whether given or counted", () => {
  expect(mistakes(["ages: [0, 20]", "ages: [8, 12]"])).toContain(`ages-too-narrow ${lineOfFamily - 1}`);
  expect(mistakes(["older: [20, 40]", "older: [27, 31]"])).toContain(`ages-too-narrow ${lineOfFamily}`);
});

test("a published number is held against what is drawn, to the last digit of `within`", () => {
  expect(mistakes(["share: 0.375}", "share: 0.385}"], ["share: 0.625}", "share: 0.615}"])).toEqual([]);
  expect(mistakes(["share: 0.375}", "share: 0.3851}"], ["share: 0.625}", "share: 0.6149}"]).length).toBe(2);
});
