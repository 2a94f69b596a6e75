import { describe, expect, test } from "vitest";
import { auditScheme, type Finding, sarifOf, tellFindings } from "../../src/audit/index.ts";
import { measuredReasons } from "../../src/audit/measured/reasons.ts";
import { ofText } from "../../src/audit/reasons.ts";
import type { Comparison, Measured, MeasuredScheme } from "../../src/measures/index.ts";
import { languages } from "../../src/text/index.ts";
import {
  auditedText,
  films,
  law,
  minimalScheme,
  type SchemeText,
  scores,
  strikes,
  yamlOf,
} from "./minimal-scheme.ts";

/** A comparison of the two groups: surely 0.71, and 1 without any scheme, unless more is said. */
function compared(more: Partial<Comparison> = {}): Comparison {
  const ratio = { value: 0.71, low: 0.62, high: 0.79, chance: 1e-9 };
  return {
    of: "group",
    kinds: [1, 0],
    shares: [0.355, 0.5],
    cases: [398, 412],
    ratio,
    without: { ratio: 1, part: ratio },
    isFew: false,
    ...more,
  };
}

function runsWith(
  answers: readonly Comparison[],
  scheme: Omit<MeasuredScheme, "scheme"> = {},
  more: Partial<Measured> = {},
): Measured {
  const counts = { applications: 810, refused: 400, refusedWithout: 300, shutOut: 100, onMistake: 0 };
  return {
    persons: 2000,
    days: 365,
    seeds: 3,
    isRedrawn: true,
    from: "runs",
    gates: [{ gate: "job", ...counts, answers }],
    schemes: [{ scheme: "hire-desk", ...scheme }],
    ...more,
  };
}

/** The minimal scheme, that refuses jobs as well. */
function atWork(): SchemeText {
  const scheme = minimalScheme();
  strikes(scheme, "job", "work");
  return scheme;
}

function found(scheme: SchemeText, measured: Measured): ReadonlyMap<string, Finding> {
  const findings = auditScheme(auditedText(yamlOf(scheme)), law, { asOf: "2026-11-24", measured });
  return new Map(findings.map((finding) => [finding.rule, finding]));
}

function verdictOf(rule: string, answers: readonly Comparison[], more: Partial<Measured> = {}) {
  const finding = found(atWork(), runsWith(answers, {}, more)).get(rule);
  return [finding?.verdict, finding?.why.key];
}

describe.each(["US-45", "L-disparity", "ECHR-14"])("%s", (rule) => {
  test("is a risk below four fifths, beyond chance and because of schemes, and names the gate", () => {
    const finding = found(atWork(), runsWith([compared()])).get(rule);
    expect(finding?.verdict).toBe("risk");
    expect(finding?.because.length).toBe(1);
    expect(finding?.measured).toMatchObject([{ measure: "selectionByGate", where: "job" }]);
    expect(finding?.measured?.[0].values).toMatchObject({ ratio: 0.71, low: 0.62, high: 0.79 });
  });

  test("passes where the interval lies above four fifths, and cannot tell where it reaches below", () => {
    const above = { value: 0.9, low: 0.81, high: 1, chance: 0.05 };
    expect(verdictOf(rule, [compared({ ratio: above })])).toEqual(["passes", "even"]);
    expect(verdictOf(rule, [compared({ ratio: { ...above, low: 0.79 } })])).toEqual([
      "cannot tell",
      "unsure",
    ]);
    expect(verdictOf(rule, [compared({ ratio: { ...above, low: 0.8 } })])).toEqual(["passes", "even"]);
  });

  test("is never a verdict on chance: five in a hundred over all comparisons are too many", () => {
    const sure = (chance: number) => compared({ ratio: { ...compared().ratio, chance } });
    expect(verdictOf(rule, [sure(0.049)])[0]).toBe("risk");
    expect(verdictOf(rule, [sure(0.051)])).toEqual(["cannot tell", "unsure"]);
    // with two comparisons, half as much each
    const even = compared({ ratio: { value: 1, low: 0.95, high: 1.05, chance: 1 } });
    expect(verdictOf(rule, [sure(0.026), even])).toEqual(["cannot tell", "unsure"]);
    expect(verdictOf(rule, [sure(0.024), even])[0]).toBe("risk");
  });

  test("is none of the scheme's where the gap is as wide without it", () => {
    const part = (value: number, low: number, chance: number) =>
      compared({ without: { ratio: 0.71, part: { value, low, high: 1.01, chance } } });
    expect(verdictOf(rule, [part(1, 0.96, 1)])).toEqual(["passes", "even"]);
    expect(verdictOf(rule, [part(0.97, 0.94, 0.2)])).toEqual(["cannot tell", "unsure"]);
    expect(verdictOf(rule, [part(0.97, 0.94, 0.01)])[0]).toBe("risk");
  });

  test("cannot tell from too few cases, whatever they show", () => {
    expect(verdictOf(rule, [compared({ isFew: true })])).toEqual(["cannot tell", "few"]);
    const alone = { from: "stored run", seeds: 1 } as const;
    expect(verdictOf(rule, [compared({ isFew: true })], alone)).toEqual(["cannot tell", "oneRun"]);
    expect(verdictOf(rule, [])).toEqual(["cannot tell", "struckNobody"]);
  });
});

test("four fifths itself is no gap yet", () => {
  const ratio = { value: 0.8, low: 0.75, high: 0.85, chance: 1e-9 };
  expect(verdictOf("US-45", [compared({ ratio })])).toEqual(["cannot tell", "unsure"]);
});

test("the four-fifths rule is about groups, and about work", () => {
  expect(verdictOf("US-45", [compared({ of: "income" })])).toEqual(["cannot tell", "struckNobody"]);
  expect(verdictOf("L-disparity", [compared({ of: "income" })])[0]).toBe("risk");
  const elsewhere = found(minimalScheme(), runsWith([compared()])).get("US-45");
  expect([elsewhere?.verdict, elsewhere?.why.key]).toEqual(["passes", "absent"]);
});

test("days under a disadvantage count as answers do, and have no world without schemes beside them", () => {
  const { without, ...harm } = compared();
  const judged = (comparison: Comparison) =>
    found(atWork(), runsWith([], { burdens: { harm: [comparison], perk: [] } })).get("L-disparity")?.verdict;
  expect(judged(harm)).toBe("risk");
  expect(judged({ ...harm, ratio: { ...harm.ratio, chance: 0.06 } })).toBe("cannot tell");
});

const removals = (rules: NonNullable<MeasuredScheme["removals"]>["rules"]) => ({
  removals: { persons: 1000, days: 365, rules },
});
const needed = { rule: "kept", cases: 3, seeds: 1, changedOn: 40 };

test("a rule without which nothing was decided otherwise in twenty cases is a risk to minimisation", () => {
  const judged = (cases: number) => {
    const idle = { rule: "kept", cases, seeds: 2, changedOn: undefined };
    return found(minimalScheme(), runsWith([], removals([idle]))).get("GDPR-5c");
  };
  expect(judged(20)).toMatchObject({ verdict: "risk", why: { key: "idle", values: { persons: 2000 } } });
  expect(judged(20)?.because.length).toBe(1);
  expect(judged(19)).toMatchObject({ verdict: "cannot tell", why: { key: "untried" } });
});

test("where a decision needs every rule, minimisation passes, unless records lie about that none needs", () => {
  const judged = (scheme: Omit<MeasuredScheme, "scheme">) =>
    found(minimalScheme(), runsWith([], scheme)).get("GDPR-5c");
  expect(judged(removals([needed]))).toMatchObject({ verdict: "passes", why: { key: "needed" } });
  const records = { passed: 100, unused: 1 };
  expect(judged({ ...removals([needed]), records })).toMatchObject({
    verdict: "risk",
    why: { key: "unused" },
  });
  const untried = { rule: "kept", cases: 0, seeds: 0, changedOn: undefined };
  expect(judged(removals([untried]))?.verdict).toBe("cannot tell");
});

test("of a run that lived nobody without a rule, minimisation says what the text does", () => {
  expect(found(minimalScheme(), runsWith([])).get("GDPR-5c")).toMatchObject({
    verdict: "passes",
    why: { key: "absent" },
  });
});

function filmed(): SchemeText {
  const scheme = atWork();
  films(scheme, "crosses-at-red", "traffic");
  return scheme;
}

test("refusals on mistaken records alone are a risk to accuracy, though an appeal is open", () => {
  const judged = (onMistake: number) => {
    const source = { source: "sees-crosses-at-red", passed: 1000, mistaken: 30, byGroup: undefined };
    const runs = runsWith([], { mistakes: [source] });
    return found(filmed(), { ...runs, gates: [{ ...runs.gates[0], onMistake }] }).get("GDPR-5d");
  };
  expect(judged(0)).toMatchObject({ verdict: "passes", shown: { values: { mistaken: 30, refusals: 0 } } });
  expect(judged(1)).toMatchObject({ verdict: "risk", why: { key: "onMistake" } });
});

test("a machine that mistakes one group more often is a risk, even where its ratio is said", () => {
  const { without, ...byGroup } = compared();
  const judged = (comparison: Comparison) => {
    const source = { source: "sees-crosses-at-red", passed: 1000, mistaken: 30, byGroup: comparison };
    return found(filmed(), runsWith([], { mistakes: [source] })).get("L-machine-error");
  };
  expect(judged(byGroup)).toMatchObject({ verdict: "risk", why: { key: "gapOfMistakes" } });
  expect(judged({ ...byGroup, isFew: true })?.verdict).toBe("passes");
});

test("where the text says that machines err unequally, no run clears a gap between groups", () => {
  const scheme = filmed();
  scheme.sources.at(-1).identifies.ratio = 2;
  const even = compared({ ratio: { value: 0.98, low: 0.9, high: 1.07, chance: 0.6 } });
  for (const rule of ["L-disparity", "ECHR-14"]) {
    const finding = found(scheme, runsWith([even])).get(rule);
    expect(finding).toMatchObject({ verdict: "risk", why: { key: "unequal" }, shown: { key: "atGate" } });
    expect(found(filmed(), runsWith([even])).get(rule)?.verdict).toBe("passes");
    expect(found(scheme, runsWith([compared()])).get(rule)?.why.key).toBe("gapBetween");
  }
});

test("others draw strongly on a score where half of the answers follow it", () => {
  const scheme = minimalScheme();
  scores(scheme);
  const judged = (struck: number, followed: number) => {
    const at = { gate: "power-bank-deposit", by: "score", struck, followed } as const;
    return found(scheme, runsWith([], { followed: [at] })).get("GDPR-22s");
  };
  expect(judged(40, 20)).toMatchObject({ verdict: "risk", shown: { values: { share: 0.5 } } });
  expect(judged(40, 19)).toMatchObject({ verdict: "cannot tell", why: { key: "seldom" } });
  expect(judged(29, 0)).toMatchObject({ verdict: "risk", shown: { key: "fewStruck" } });
});

test("what a text says of the young and of families is backed by how many runs reached", () => {
  const scheme = { ...minimalScheme(), covers: { ...minimalScheme().covers, minAge: 14 } };
  const runs = runsWith([], {
    minors: { covered: 70, struck: 5 },
    children: { all: 400, harmed: 0, parentHarmed: 9 },
  });
  const findings = found(scheme, runs);
  for (const rule of ["L-minor", "GDPR-8"]) {
    expect(findings.get(rule)?.shown).toEqual({ key: "minors", values: { covered: 70, struck: 5 } });
  }
  expect(findings.get("L-family")).toMatchObject({ verdict: "passes", shown: { key: "children" } });
});

test("no reason of a text is called as one of a run is", () => {
  const names = Object.keys(ofText.en);
  expect(names.filter((name) => Object.hasOwn(measuredReasons.en, name))).toEqual([]);
});

test("without runs nothing is measured, and what they cannot change stays as it was", () => {
  const audited = auditedText(yamlOf(atWork()));
  const before = auditScheme(audited, law, { asOf: "2026-11-24" });
  expect(before.filter(({ measured, shown }) => measured ?? shown)).toEqual([]);
  const after = found(atWork(), runsWith([compared()]));
  const changed = before.filter(({ rule, verdict }) => after.get(rule)?.verdict !== verdict);
  expect(changed.map(({ rule }) => rule)).toEqual(["ECHR-14", "US-45", "L-disparity"]);
});

test.each(languages)("in %s every measured sentence can be said, with its numbers", (language) => {
  const { without, ...plain } = compared();
  const mistakes = [{ source: "sees-crosses-at-red", passed: 1000, mistaken: 30, byGroup: plain }];
  const runs = runsWith([compared()], { burdens: { harm: [plain], perk: [plain] }, mistakes });
  const findings = [...found(filmed(), runs).values()];
  const told = tellFindings(findings, new Map(), language);
  const work = told.find(({ rule }) => rule === "US-45");
  const numbers = language === "en" ? ["0.71", "0.62", "0.79"] : ["0,71", "0,62", "0,79"];
  for (const number of [...numbers, "398", "412"]) expect(work?.shown).toContain(number);
  expect(work?.measured).toEqual(findings.find(({ rule }) => rule === "US-45")?.measured);
  const log = JSON.stringify(sarifOf(told, { asOf: "2026-11-24", language, version: "0", measured: runs }));
  expect(log).toContain('"measure":"selectionByGate"');
});
