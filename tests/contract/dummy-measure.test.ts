import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Measure, measures } from "glasshouse-lab/measures";
import { composeWorld, documentOf, type Files, runWorld } from "glasshouse-lab/world";
import { expect, test } from "vitest";

/** All that somebody outside writes: by the package's name, past no index. */
const scoreHighest: Measure = {
  name: "scoreHighest",
  unit: "points",
  meaning: "highest score of those covered, on any day so far",
  of: "scheme",
  begin({ schemeNumber }) {
    let highest = Number.NaN;
    return {
      watch({ schemes }) {
        const { score, covered } = schemes[schemeNumber].columns;
        score.forEach((points, person) => {
          if (covered[person] === 1) highest = Math.max(Number.isNaN(highest) ? points : highest, points);
        });
      },
      value: () => highest / 100,
    };
  },
};

const shipped: Files = {
  find(kind, name) {
    const file = resolve(import.meta.dirname, `../../${kind}/${name}.yaml`);
    return existsSync(file) ? { file, text: readFileSync(file, "utf8") } : undefined;
  },
  names: () => [],
};

function runMeasuredBy(list?: readonly Measure[]) {
  const plan = composeWorld({ scheme: "rongcheng-press-2018" }, shipped);
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems, undefined, 2));
  const options = { persons: 500, days: 70, seed: 3, societySeed: 4 };
  return runWorld(plan.value, list === undefined ? options : { ...options, measures: list });
}

test("a measure from outside stands in the outcomes and in the document beside those that ship", () => {
  const run = runMeasuredBy([...measures, scoreHighest]);
  expect(run.outcomes.length).toBe(runMeasuredBy().outcomes.length + 1);
  expect(run.outcomes.at(-1)).toMatchObject({ name: "scoreHighest", scheme: "rongcheng-press-2018" });
  const { value } = documentOf([run]).measures.scoreHighest as { value: number };
  // everyone starts with 1,000 points, and in ten weeks somebody gains some
  expect(value).toBeGreaterThan(1000);
});

test("a run has the same history with another measure, with those that ship, and with none", () => {
  const usual = runMeasuredBy();
  expect(usual.historyHash).toMatch(/^[0-9a-f]{16}$/);
  // those that every world with a score has; others need lists, organisations, indicators
  const always = measures.filter(({ of }) => of === "world" || of === "scheme");
  expect(usual.outcomes.map(({ name }) => name)).toEqual(
    expect.arrayContaining(always.map(({ name }) => name)),
  );
  expect(runMeasuredBy([...measures, scoreHighest]).historyHash).toBe(usual.historyHash);
  expect(runMeasuredBy([scoreHighest]).historyHash).toBe(usual.historyHash);
  const unmeasured = runMeasuredBy([]);
  expect(unmeasured.historyHash).toBe(usual.historyHash);
  expect(documentOf([unmeasured])).toMatchObject({ measures: {}, grades: [] });
});

test("another measure leaves what those that ship came to as it was", () => {
  const usual = runMeasuredBy();
  expect(runMeasuredBy([scoreHighest, ...measures]).outcomes.slice(1)).toEqual(usual.outcomes);
});
