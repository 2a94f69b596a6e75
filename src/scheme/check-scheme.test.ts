import { describe, expect, test } from "vitest";
import { piecesOf } from "../../tests/pieces-of.ts";
import { shippedCatalogues } from "../../tests/shipped.ts";
import { checkMeaning } from "./check-scheme.ts";

const catalogues = shippedCatalogues();
const provenance = "provenance: {standing: invented, range: [0, 1]}";

/** Codes of the mistakes of meaning in a text, which may be any part of a scheme. */
function codes(text: string): string[] {
  return checkMeaning(piecesOf(text), catalogues).map(({ code }) => code.replace("scheme/", ""));
}

function rule(text: string, rest = ""): string[] {
  return codes(`rules: [{id: a-rule, ${provenance}, ${text}}]\n${rest}`);
}

function grades(...scale: readonly string[]): string[] {
  return codes(`grades: {scale: [${scale.map((grade) => `{${grade}, ${provenance}}`).join(", ")}]}`);
}

function consequence(text: string, rest = ""): string[] {
  return codes(`consequences: [{id: a-consequence, ${provenance}, ${text}}]\n${rest}`);
}

const scale = `grades: {scale: [{label: low, to: 0}, {label: high, from: 0, ${provenance}}]}`;

test("nothing at all has no mistake of meaning, and neither have pieces of the wrong kind", () => {
  for (const text of ["{}", "rules: 5", "rules: [1, [2], {}]", "score: points", "grades: {scale: {a: 1}}"]) {
    expect(
      codes(text).filter((code) => !["rule-without-effect", "rule-without-provenance"].includes(code)),
    ).toEqual([]);
  }
});

describe("rules", () => {
  test("points or a grade to fall to are an effect, no points and zero points are none", () => {
    expect(rule("points: 1")).toEqual([]);
    expect(rule("straightTo: low", scale)).toEqual([]);
    expect(rule("points: 0")).toEqual(["rule-without-effect"]);
    expect(rule("points: 0, straightTo: low", scale)).toEqual([]);
  });

  test("a cap holds at least one occurrence, in the direction of the points", () => {
    expect(rule("points: 2, cap: {points: 2}")).toEqual([]);
    expect(rule("points: -2, cap: {points: -2.01}")).toEqual([]);
    expect(rule("points: 2, cap: {points: 1.99}")).toEqual(["cap-below-one"]);
    expect(rule("points: -2, cap: {points: 5}")).toEqual(["cap-below-one"]);
    expect(rule("points: 2, cap: {points: 0}")).toEqual(["cap-below-one"]);
  });

  test("what is about points needs them; a warning at the first offence does not", () => {
    expect(rule("straightTo: low, cap: {points: 2}", scale)).toEqual(["points-missing"]);
    expect(rule("straightTo: low, cap: {points: 2}, expires: {after: 5}", scale)).toEqual([
      "points-missing",
      "points-missing",
    ]);
    expect(rule("straightTo: low, firstOffence: {forgottenAfter: 5}", scale)).toEqual([]);
    expect(rule("points: 1, expires: {after: 5}")).toEqual([]);
  });

  test("quantities are compared only where they are counted", () => {
    expect(rule("points: 1, per: unit, above: 4")).toEqual([]);
    expect(rule("points: 1, above: 4")).toEqual(["above-without-unit"]);
    expect(rule("points: 1, per: occurrence, above: 4")).toEqual(["above-without-unit"]);
    expect(rule("points: 1, per: units, above: 4")).toEqual([]);
  });

  test("a fall goes to any grade but the highest, and only to one that exists", () => {
    expect(rule("straightTo: low", scale)).toEqual([]);
    expect(rule("straightTo: high", scale)).toEqual(["straight-to-highest"]);
    expect(rule("straightTo: middle", scale)).toEqual(["unknown-grade"]);
    expect(rule("straightTo: low")).toEqual(["unknown-grade"]);
  });

  test("a rule counts what its source can see", () => {
    const sources = "sources: [{id: eyes, contexts: [traffic]}, {id: blind, contexts: [health]}]";
    expect(rule("points: 1, act: crosses-at-red, source: eyes", sources)).toEqual([]);
    expect(rule("points: 1, act: crosses-at-red, source: blind", sources)).toEqual(["source-blind"]);
    expect(rule("points: 1, act: crosses-at-red, source: ears", sources)).toEqual(["unknown-source"]);
    expect(rule("points: 1, act: crosses, source: eyes", sources)).toEqual(["unknown-act"]);
  });

  test("no part of a rule names the group, as a key or as a value; a word that holds it is another", () => {
    expect(rule("points: 1, group: 2")).toEqual(["rule-names-group"]);
    expect(rule("points: 1, when: {of: [group]}")).toEqual(["rule-names-group"]);
    expect(rule("points: 1, label: {en: a group, de: b, nl: c}")).toEqual([]);
  });

  test("an act with a quantity can be counted by the unit, one without cannot", () => {
    expect(rule("points: 1, per: unit, act: plays-video-games")).toEqual([]);
    expect(rule("points: 1, per: unit, act: crosses-at-red")).toEqual(["unit-without-quantity"]);
  });
});

describe("grades", () => {
  test("each begins where the one below ends", () => {
    expect(grades("label: low, to: 0", "label: mid, from: 0, to: 5", "label: high, from: 5")).toEqual([]);
    expect(grades("label: low, to: 0", "label: mid, from: 1, to: 5", "label: high, from: 4")).toEqual([
      "grades-gap",
      "grades-overlap",
    ]);
    expect(grades("label: low, to: 0", "label: high")).toEqual(["grades-open"]);
    expect(grades("label: low", "label: high, from: 0")).toEqual(["grades-open"]);
  });

  test("the scale is open at both ends, and told so when it is written from the highest to the lowest", () => {
    expect(grades("label: high, from: 5", "label: low, to: 5")).toEqual(
      expect.arrayContaining(["grades-closed-end", "grades-closed-end"]),
    );
  });

  test("a bound of the wrong kind is no open scale: it is told as what it is", () => {
    expect(grades("label: low, to: five", "label: high, from: 5")).toEqual([]);
  });

  test("of three grades of one label, the second and the third are told", () => {
    expect(grades("label: A, to: 0", "label: A, from: 0, to: 5", "label: A, from: 5")).toEqual([
      "repeated-grade",
      "repeated-grade",
    ]);
  });

  test("a grade has to reach into the range of scores, its edge is not enough", () => {
    const within = (score: string) =>
      codes(
        `score: {kind: points, ${score}}\ngrades: {scale: [{label: low, to: 0}, {label: high, from: 0, ${provenance}}]}`,
      );
    expect(within("floor: -1, cap: 0")).toEqual([]);
    expect(within("floor: 0")).toEqual(["grade-unreachable"]);
    expect(within("cap: -1")).toEqual(["grade-unreachable"]);
    expect(within("floor: 5, cap: 1")).toEqual(["floor-above-cap"]);
  });
});

describe("scores", () => {
  test("the start lies within the bounds, which it may touch", () => {
    expect(codes("score: {kind: points, start: 5, floor: 5, cap: 6}")).toEqual([]);
    expect(codes("score: {kind: points, start: 4.99, floor: 5}")).toEqual(["start-out-of-range"]);
    expect(codes("score: {kind: points, start: 9, floor: 5, cap: 5}")).toEqual(["floor-above-cap"]);
  });

  test("a rule's points expire in a score that resets, not in one that decays", () => {
    expect(rule("points: 1, expires: {after: 9}", "score: {kind: points, reset: {every: year}}")).toEqual([]);
    expect(rule("points: 1, expires: {after: 9}", "score: {kind: points, decay: {every: year}}")).toEqual([
      "decay-and-expiry",
    ]);
  });

  test("without a score there are no rules, grades or consequences, and one problem says which there are", () => {
    expect(codes("score: {kind: none}")).toEqual([]);
    const [problem] = checkMeaning(piecesOf(`score: {kind: none}\n${scale}\nrules: [{id: a}]`), catalogues);
    expect(problem).toMatchObject({
      code: "scheme/score-missing",
      message: "the scheme has rules and grades but no score",
    });
  });

  test("a scheme that scores covers somebody; that it does not say whom is for the shape to tell", () => {
    expect(codes("covers: {persons: false}")).toEqual(["covers-nobody"]);
    expect(codes("covers: {persons: false, organisations: true}")).toEqual([]);
    expect(codes("covers: {persons: false}\nscore: {kind: none}")).toEqual([]);
    expect(codes("covers: {minAge: 18}")).toEqual([]);
  });
});

describe("consequences", () => {
  const at = "gate: loan, effect: {kind: refuse}";

  test("a condition names grades or scores that somebody can have", () => {
    expect(consequence(`when: {grades: [low]}, ${at}`, scale)).toEqual([]);
    expect(consequence(`when: {scoreFrom: 1, scoreBelow: 2}, ${at}`)).toEqual([]);
    expect(consequence(`when: {scoreFrom: 2, scoreBelow: 2}, ${at}`)).toEqual(["condition-empty"]);
    expect(consequence(`when: {scoreFrom: 9}, ${at}`, "score: {kind: points, cap: 9}")).toEqual([]);
    expect(consequence(`when: {scoreFrom: 10}, ${at}`, "score: {kind: points, cap: 9}")).toEqual([
      "condition-empty",
    ]);
    expect(consequence(`when: {scoreBelow: 0}, ${at}`, "score: {kind: points, floor: 0}")).toEqual([
      "condition-empty",
    ]);
    expect(consequence(`when: {of: parent}, ${at}`)).toEqual(["condition-missing"]);
  });

  test("being taken for somebody listed is a condition, by a source that has a list", () => {
    const cameras = (says: string): string => `sources: [{id: cameras${says}}]`;
    expect(consequence(`when: {watched: cameras}, ${at}`, cameras(", watches: {listed: 9}"))).toEqual([]);
    expect(consequence(`when: {watched: cameras}, ${at}`, cameras(""))).toEqual(["source-watches-nobody"]);
    expect(consequence(`when: {watched: camera}, ${at}`, cameras(", watches: {}"))).toEqual([
      "unknown-source",
    ]);
  });

  test("days are held in a grade, not at a score", () => {
    expect(consequence(`when: {grades: [low], held: 5}, ${at}`, scale)).toEqual([]);
    expect(consequence(`when: {scoreBelow: 5, held: 5}, ${at}`)).toEqual(["held-without-grades"]);
  });

  test("an effect that has a size says it, one that has none does not", () => {
    const when = "when: {scoreBelow: 5}";
    expect(consequence(`${when}, gate: loan, effect: {kind: price, factor: 2}`)).toEqual([]);
    expect(consequence(`${when}, gate: loan, effect: {kind: price}`)).toEqual(["factor-missing"]);
    expect(consequence(`${when}, gate: loan, effect: {kind: refuse, factor: 2}`)).toEqual([
      "factor-without-use",
    ]);
    expect(consequence(`${when}, gate: loan, effect: {kind: refuse, chance: 0.5}`)).toEqual([]);
    expect(consequence(`${when}, gate: loan, effect: {kind: rank, by: 1}`)).toEqual(["gate-cannot"]);
    expect(consequence(`${when}, gate: job, effect: {kind: rank}`)).toEqual(["rank-missing"]);
    expect(consequence(`${when}, gate: job, effect: {kind: refuse, by: 1}`)).toEqual(["rank-without-use"]);
  });

  test("only those whom a scheme covers come to its gates", () => {
    const tender = "when: {scoreBelow: 5}, gate: tender, effect: {kind: refuse}";
    expect(consequence(tender, "covers: {persons: true, organisations: true}")).toEqual([]);
    expect(consequence(tender, "covers: {persons: true}")).toEqual(["gate-of-others"]);
    expect(consequence(tender, "covers: {persons: true, organisations: no}")).toEqual([]);
    expect(
      consequence(`when: {scoreBelow: 5}, ${at}`, "covers: {persons: false, organisations: true}"),
    ).toEqual(["gate-of-others"]);
  });
});

test("a false match is a chance for both groups", () => {
  const watches = (ratio: string): string => `sources: [{id: s, watches: {falseMatch: 0.5${ratio}}}]`;
  expect(codes(watches(""))).toEqual([]);
  expect(codes(watches(", ratio: 2"))).toEqual([]);
  expect(codes(watches(", ratio: 2.01"))).toEqual(["false-match-above-one"]);
});

test("a delay may be none, and is told when its ends are turned round", () => {
  expect(codes("sources: [{id: s, delay: {days: [0, 0]}}]")).toEqual([]);
  expect(codes("sources: [{id: s, delay: {days: [2, 1]}}]")).toEqual(["delay-reversed"]);
});
