import type { Scheme } from "../scheme/index.ts";
import { documentOf, type JsonValue, type Run, type RunDocument, type WorldPlan } from "../world/index.ts";
import { count, percent, signed, tenths } from "./numbers.ts";
import { bar, sparkline, thinned } from "./plots.ts";

/** One world of a summary: what was run, and its replicates. */
export interface SummaryWorld {
  readonly plan: WorldPlan;
  readonly runs: readonly Run[];
}

const WIDTH = 78;

/** What a run showed, in words for somebody who reads newspapers, the first world's first. */
export function summaryOf(worlds: readonly SummaryWorld[]): string {
  const [main, ...others] = worlds;
  const document = documentOf(main.runs);
  const parts = [
    heading(main.plan.scheme),
    setting(document, main),
    main.plan.program.score === undefined ? unscored(document) : scored(document, main.plan),
    ...others.map((other) => beside(other, main)),
    standing(main.plan.scheme),
    repetition(document, worlds),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** A value of the document: of one run as it is, of replicates their mean. */
function measured(document: RunDocument, name: string): JsonValue {
  const measure = document.measures[name];
  if (measure === undefined) return null;
  return "value" in measure ? measure.value : measure.mean;
}

function numberOf(document: RunDocument, name: string): number {
  const value = measured(document, name);
  return typeof value === "number" ? value : Number.NaN;
}

function numbersOf(value: JsonValue): number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}

function heading(scheme: Scheme): string {
  const rule = "─".repeat(WIDTH);
  return [
    rule,
    scheme.title.en,
    `${scheme.scheme} · variant of ${scheme.variant} · operator: ${scheme.operator} · status today: ${scheme.status.today}`,
    rule,
    wrapped(scheme.summary.en),
  ].join("\n");
}

function setting(document: RunDocument, { plan, runs }: SummaryWorld): string {
  const acts = measured(document, "actsDone");
  const done = Object.values(acts !== null && typeof acts === "object" ? acts : {}).map(Number);
  const all = done.reduce((sum, times) => sum + times, 0);
  const replicates = runs.length === 1 ? "" : ` Means over ${runs.length} runs with other luck.`;
  return wrapped(
    `${count(document.persons)} synthetic persons, drawn from ${plan.margins.society}, live ` +
      `${count(document.days)} days. None of them is real. They do ${count(all)} things that the lab ` +
      `keeps count of.${replicates}`,
  );
}

function unscored(document: RunDocument): string {
  return wrapped(`Nobody is scored, so none of the ${count(document.persons)} persons has a grade.`);
}

function scored(document: RunDocument, plan: WorldPlan): string {
  return [
    coverage(document, plan),
    grades(document),
    scores(document),
    causes(document, plan.scheme),
    incomes(document),
    groups(document),
  ].join("\n\n");
}

function coverage(document: RunDocument, plan: WorldPlan): string {
  const covered = numberOf(document, "personsCovered");
  const unused = numberOf(document, "recordsWithoutRule");
  const records = measured(document, "recordsBySource");
  const rows = (Array.isArray(records) ? records : []) as { [name: string]: JsonValue }[];
  const total = (key: string): number => rows.reduce((sum, row) => sum + Number(row[key]), 0);
  return wrapped(
    `The scheme scores ${count(covered)} of them (age ${plan.program.minAge} and over). Its sources could have ` +
      `seen ${count(total("done"))} acts; they recorded ${percent(total("recorded") / total("done"))} and missed the ` +
      `rest. ${count(total("passed"))} records reached the operator; ${percent(unused)} of those serve no rule.`,
  );
}

function grades(document: RunDocument): string {
  if (document.grades.length === 0) return "There are no grades.";
  const widest = Math.max(...document.grades.map(({ grade }) => grade.length));
  const highest = Math.max(...document.grades.map(({ share }) => share));
  const rows = document.grades
    .toReversed()
    .map(
      ({ grade, share }) =>
        `  ${grade.padEnd(widest)}  ${percent(share).padStart(8)}  ${bar(share / highest, 48)}`,
    );
  return ["Grades at the end", ...rows].join("\n");
}

function scores(document: RunDocument): string {
  const byDay = numbersOf(measured(document, "scoreMeanByDay"));
  const gini = numberOf(document, "scoreGini");
  const deciles = measured(document, "scoreDecilesByDay");
  const last = numbersOf(Array.isArray(deciles) ? (deciles.at(-1) ?? null) : null);
  const spread =
    last.length === 9
      ? `  One in ten has ${count(last[0])} or less, the middle ${count(last[4])}, one in ten more than ${count(last[8])}.`
      : "";
  return [
    "Mean score, first day to last",
    `  ${tenths(byDay[0])}  ${sparkline(thinned(byDay, 52))}  ${tenths(byDay.at(-1) ?? Number.NaN)}`,
    spread,
    Number.isNaN(gini) ? "" : `  Gini coefficient of the score: ${gini.toFixed(3)} (0: all alike).`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function causes(document: RunDocument, scheme: Scheme): string {
  const value = measured(document, "pointsByRule");
  const rows = (Array.isArray(value) ? value : []) as { [name: string]: JsonValue }[];
  const labels = new Map(scheme.rules.map((rule) => [rule.id, rule]));
  const shown = rows
    .map((row) => ({
      rule: labels.get(String(row.rule)),
      points: Number(row.points),
      counted: Number(row.counted),
    }))
    .filter(({ counted }) => counted > 0)
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .slice(0, 8);
  if (shown.length === 0) return "No rule counted anything.";
  const largest = Math.abs(shown[0].points);
  const lines = shown.map(({ rule, points, counted }) => {
    const label = (rule?.label.en ?? "").slice(0, 38).padEnd(38);
    const standing = rule?.provenance?.standing ?? "";
    const length = largest === 0 ? 0 : Math.abs(points) / largest;
    return `  ${label} ${signed(points).padStart(10)}  ${bar(length, 8).padEnd(8)}  ${standing} (${count(counted)}×)`;
  });
  return ["What moved scores most (points in all; how the rule is known; times counted)", ...lines].join(
    "\n",
  );
}

function incomes(document: RunDocument): string {
  const means = numbersOf(measured(document, "scoreByIncomeDecile"));
  if (means.some(Number.isNaN) || means.length < 10) return "";
  return [
    "Mean score by income, poorest tenth to richest",
    `  ${tenths(means[0])}  ${sparkline(means)}  ${tenths(means[9])}`,
  ].join("\n");
}

function groups(document: RunDocument): string {
  const value = measured(document, "scoreByGroup");
  if (value === null || typeof value !== "object" || Array.isArray(value)) return "";
  const group = value as { [name: string]: JsonValue };
  return wrapped(
    `Two neutral groups, which no rule may look at, score ${tenths(Number(group.first))} and ` +
      `${tenths(Number(group.second))} on average: a difference here is chance, or the work of something else.`,
  );
}

function beside(other: SummaryWorld, main: SummaryWorld): string {
  const document = documentOf(other.runs);
  const title = `Beside it: ${other.plan.scheme.title.en} (${other.plan.scheme.scheme}), same persons, same luck`;
  const sameActs =
    JSON.stringify(document.measures.actsDone) === JSON.stringify(documentOf(main.runs).measures.actsDone);
  const conduct = sameActs
    ? "They do exactly the same things: in this version of the lab nobody changes what they do because of a " +
      "score, so whatever differs between the two worlds is the scheme's bookkeeping."
    : "What they do differs, because the scheme changes it.";
  const grade = other.plan.program.score === undefined ? unscored(document) : grades(document);
  return [title, grade, wrapped(conduct)].join("\n");
}

function standing(scheme: Scheme): string {
  const standings = scheme.rules.map((rule) => rule.provenance?.standing ?? "");
  if (standings.length === 0) return "";
  const kinds = [...new Set(standings)].map(
    (kind) => `${standings.filter((each) => each === kind).length} ${kind}`,
  );
  return wrapped(
    `How sure is this? The scheme's ${standings.length} rules stand as: ${kinds.join(", ")}. How often people do ` +
      "things, and what sources see, are estimates and assumptions with ranges; each stands with its origin in " +
      "acts/everyday.yaml and in the scheme's file.",
  );
}

function repetition(document: RunDocument, worlds: readonly SummaryWorld[]): string {
  const { days, persons, seed, societySeed } = document;
  const others = worlds.slice(1).map(({ plan }) => ` --beside ${plan.scheme.scheme}`);
  const command = `npx glasshouse run ${document.world}${others.join("")} --persons ${persons} --days ${days} --seed ${seed} --society-seed ${societySeed}`;
  return [`To get exactly this again (history hash ${document.historyHash}):`, `  ${command}`].join("\n");
}

/** Text broken at spaces so that no line is longer than a terminal is wide. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join("\n");
}
