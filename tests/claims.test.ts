import { expect, test } from "vitest";
import { measures } from "../src/measures/index.ts";
import { mentionsIn, readClaims, readMentions } from "./scripts/claims.ts";

const { claims, sources, systems } = readClaims();
const mentions = readMentions();
const expressed = new Set(mentions.map(({ claim }) => claim));

test("every rule and every figure of the sources is expressed by a line of something that ships", () => {
  const due = claims.filter(({ kind }) => kind === "rule" || kind === "figure");
  expect(due.filter(({ id }) => !expressed.has(id)).map(({ id }) => id)).toEqual([]);
});

test("no note names a claim that there is none of", () => {
  const ids = new Set(claims.map(({ id }) => id));
  expect(mentions.filter(({ claim }) => !ids.has(claim))).toEqual([]);
});

test("no claim stands twice, and each belongs to a source and a system", () => {
  const ids = claims.map(({ id }) => id);
  expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
  for (const { id, system } of claims) {
    expect(sources).toHaveProperty(id.slice(0, 3));
    expect(systems).toHaveProperty(system);
  }
});

test("measures said to show an effect are measures", () => {
  const names = new Set<string>(measures.map(({ name }) => name));
  const said = claims.flatMap(({ shownBy = [] }) => shownBy);
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((name) => !names.has(name))).toEqual([]);
});

test("a claim is found on its own line of a long note, once for each block, and in English alone", () => {
  const text = [
    "rules:",
    "  - id: litter",
    "    note: >-",
    "      One line, and",
    "      claims 001-01 and 000-09.",
    "    more: 001-01 again",
    "status:",
    "  note: { en: Claim 004-13, de: Aussage 004-14 }",
    "citations:",
    "  BOOK: pages 100-10",
  ].join("\n");
  expect(mentionsIn(text, "schemes/x.yaml")).toEqual([
    { claim: "001-01", file: "schemes/x.yaml", line: 5, block: "rule `litter`" },
    { claim: "000-09", file: "schemes/x.yaml", line: 5, block: "rule `litter`" },
    { claim: "004-13", file: "schemes/x.yaml", line: 8, block: "status" },
  ]);
});
