import { expect, test } from "vitest";
import { filesWith, type SmallScheme } from "../../../tests/small-files.ts";
import { smallPlan } from "../../../tests/small-world.ts";
import { composeWorld, Replicates, runWorld, type WorldPlan } from "../../world/index.ts";
import { WIDTH } from "../paragraphs.ts";
import { summaryOf } from "./summary.ts";

const command = "npx glasshouse run small";

/** The summary of a plan, and of others beside it, run so many times. */
function summary(plans: readonly WorldPlan[], { persons = 300, days = 60, replicates = 1 } = {}): string {
  const worlds = plans.map((plan) => {
    const lived = new Replicates();
    for (let replicate = 0; replicate < replicates; replicate++) {
      lived.add(runWorld(plan, { persons, days, seed: 1 + replicate, societySeed: 1 }));
    }
    return { plan, lived };
  });
  return summaryOf(worlds, command);
}

function shipped(name: string): WorldPlan {
  const plan = composeWorld({ world: name }, filesWith({}));
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

const acts = [{ id: "drops-litter", perYear: 200 }];
const litter = { act: "drops-litter", points: -2 };

function small(scheme: SmallScheme): WorldPlan {
  return smallPlan(acts, { sources: [{ id: "all-seeing", contexts: ["civic"] }], ...scheme });
}

const names = [
  "rongcheng-press-2018",
  "graded-pilots-2018",
  "no-scheme",
  "two-graders",
  "rongcheng-in-germany",
  "german-no-scheme",
];

test.each(names)("the summary of %s fits a terminal, but for the command to copy", (name) => {
  for (const replicates of [1, 3]) {
    const lines = summary([shipped(name), shipped("no-scheme")], { replicates }).split("\n");
    const [last, ...others] = lines.filter((line) => line !== "").toReversed();
    expect(last).toBe(`  ${command}`);
    expect(others.filter((line) => line.length > WIDTH)).toEqual([]);
    expect(lines.length).toBeLessThan(name === "two-graders" ? 134 : 98); // three lines of each tell which rules have few cases
  }
});

test("a scheme that is not at work yet, or began after the first day, has no mean of nobody", () => {
  for (const days of [60, 200]) {
    const told = summary([shipped("nine-pilots-2015")], { days });
    expect(told).not.toMatch(/NaN/);
    expect(told.includes("of those asked have refused")).toBe(days > 180);
  }
});

test.each(names)("the summary of %s has a word or a number wherever it has a place for one", (name) => {
  for (const persons of [1, 2, 7, 300]) {
    expect(summary([shipped(name), shipped("no-scheme")], { persons, days: 2 })).not.toMatch(
      /NaN|undefined|null|Infinity|∞|\[object/,
    );
  }
});

test("status today, who is scored and where all begin come first", () => {
  const text = summary([small({ minAge: 18, rules: [litter], score: { start: 100 }, thresholds: [0, 50] })]);
  expect(text).toContain("Status today: fictional · variant of 2026 · operator: public");
  expect(text).toMatch(/300 synthetic persons live 60 days/);
  expect(text).toMatch(/The scheme scores 2\d\d of them, those aged 18 and\s+over/);
  expect(text.replaceAll(/\s+/g, " ")).toContain("Each starts with 100 points, in grade g2.");
});

test("grades run from the highest, with those who rose and fell", () => {
  // 33 times in 60 days take the 66 points of the start away: some half of all fall below 0
  const rules = [litter];
  const text = summary([small({ rules, score: { start: 66 }, thresholds: [-5000, 0, 5000] })]);
  expect(text).toMatch(/Who ends in which grade: 0\.0 % higher than they began, [2-7]\d\.\d % lower\n/);
  expect(text).toMatch(/lower\n {2}g3 .*\n {2}g2 .*\n {2}g1 .*\n {2}g0 /);
});

test("a rule is named with its points in all, its standing and the times it counted", () => {
  const text = summary([small({ rules: [litter], thresholds: [0] })]);
  // 300 persons × 200 a year × 60 / 365: 9,863 give or take a hundred
  expect(text).toMatch(/\n {2}a rule +−(19|20),\d\d\d {2}█{8} {2}(9|10),\d\d\d {2}invented\n/);
});

test("of one run it is said how to see what is luck, of several the intervals stand in brackets", () => {
  const plan = small({ rules: [litter], thresholds: [-30, 0] });
  expect(summary([plan])).toContain("Luck: one run. Add --replicates 20");
  const several = summary([plan], { replicates: 4 });
  expect(several).toContain("Luck: means of 4 runs of the same persons with other luck");
  expect(several).toMatch(/ {2}g0 +\d+\.\d % {2}\(\d+\.\d % to \d+\.\d %\)/);
  expect(several).toMatch(/−\d+\.\d \(−\d+\.\d to −\d+\.\d\)\n/);
});

test("beside no scheme it is said that people do the same", () => {
  const text = summary([small({ rules: [litter] }), shipped("no-scheme")]);
  expect(text).toContain("The same persons with the same luck under: No scheme (no-scheme)");
  const same = summary([shipped("graded-pilots-2018"), shipped("no-scheme")]);
  expect(same.replaceAll(/\s+/g, " ")).toContain("Nobody is scored. They do exactly the same things");
});

test("a scheme without grades, without rules or without anybody covered is summed up too", () => {
  expect(summary([small({ rules: [litter] })])).toContain("The scheme has no grades.");
  expect(summary([small({ rules: [], thresholds: [5] })])).toContain("No score moved.");
  expect(summary([small({ minAge: 120 })])).toContain("Nobody of them is covered by the scheme.");
});

test("a fall straight to a grade is told with its rule, and with the points it took", () => {
  const scale = { thresholds: [-10, 0] };
  const text = summary([small({ ...scale, rules: [{ act: "drops-litter", straightTo: "g0" }] })]);
  expect(text).toMatch(/\n {2}a rule \(to g0\) +−[\d,]+ +█+ +[\d,]+ {2}invented\n/);
});

const two = smallPlan(
  acts,
  { id: "lax", rules: [litter], thresholds: [0], sources: [{ id: "all-seeing", contexts: ["civic"] }] },
  { id: "blind", minAge: 18, thresholds: [-50, 50], score: { start: 7 } },
);

test("of a world with several schemes each status, coverage and grade comes, each from its own scheme", () => {
  const text = summary([two]);
  expect(text.match(/Status today of a small scheme: fictional/g)?.length).toBe(2);
  const [before, first, second] = text.split(/[12] of 2: a small scheme /);
  expect(before).toContain("a small world");
  expect(first).toMatch(/\(lax\)\n.*scores\s+300\s+of\s+them\.\s+Each\s+starts\s+with\s+0\s+points/);
  expect(first.match(/^ {2}g\d /gm)).toEqual(["  g1 ", "  g0 "]);
  expect(first).toContain("a rule");
  expect(second).toMatch(/scores\s+2\d\d\s+of\s+them,\s+those\s+aged\s+18/);
  expect(second.match(/^ {2}g\d /gm)).toEqual(["  g2 ", "  g1 ", "  g0 "]);
  expect(second).toContain("No score moved.");
  expect(second).toContain("Rules of lax: 1 invented.");
});

test("the first of several schemes is told as it is alone, below what a world says of all", () => {
  const alone = summary([{ ...two, schemes: two.schemes.slice(0, 1) }]);
  const grades = /Who ends in which grade[\s\S]*?(?=\n\n(How sure|2 of 2))/;
  expect(grades.exec(alone)?.[0].length).toBeGreaterThan(300);
  expect(grades.exec(summary([two]))?.[0]).toBe(grades.exec(alone)?.[0]);
});

test("a scheme that scores nobody beside one that scores is said to", () => {
  const [none] = shipped("no-scheme").schemes;
  const text = summary([{ ...two, schemes: [none, two.schemes[0]] }]);
  const [, first, second] = text.split(/[12] of 2: /);
  expect(first.replaceAll(/\s+/g, " ")).toContain("Nobody is scored.");
  expect(first).not.toMatch(/Who ends in which grade|has no grades|No score moved/);
  expect(second).toContain("Who ends in which grade");
});

test("what worlds do not share besides schemes is told, and never laid at the schemes' door", () => {
  const plan = small({ rules: [litter] });
  const told = (other: WorldPlan) => summary([plan, other]).replaceAll(/\s+/g, " ");
  expect(told({ ...plan, burnIn: 8 })).toContain("The two worlds differ in their days before the first too");
  const german = { ...plan, margins: shipped("german-no-scheme").margins };
  expect(told(german)).toContain("Other persons, of a society like that of Germany, about 2020, under");
  const { acts: everyday } = shipped("no-scheme");
  expect(told({ ...german, acts: everyday })).toContain("differ in their society and acts too");
  expect(told(two)).toContain("The same persons with the same luck under: a small world (small-world)");
});
