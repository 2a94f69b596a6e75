import type { Consequence, Rule, Scheme } from "../../scheme/index.ts";
import type { RunDocument } from "../../world/index.ts";
import { meanOf, rowsOf } from "../document-values.ts";
import { count, percent, signed } from "../numbers.ts";
import { aligned } from "../paragraphs.ts";
import { bar } from "../plots.ts";

const MOST_CAUSES = 8;
const MOST_CONSEQUENCES = 6;

/** Why points moved, as far as one line of a table says it. */
interface Cause {
  readonly label: string;
  readonly points: number;
  /** records that the rule counted; none for what no rule does */
  readonly counted?: number;
  /** how it is known that the rule exists */
  readonly standing: string;
}

/** Entries of a ledger that no rule makes, in words. */
const otherCauses = new Map([
  ["others", "others' standing"],
  ["ratings", "ratings by peers"],
  ["expiry", "old points expire"],
  ["clamp", "limits of the score"],
  ["reset", "everyone starts afresh"],
  ["decay", "scores drift back to the start"],
  ["newcomer", "others take the places of those who leave"],
  ["appeal", "won appeals give points back"],
  ["repair", "people get points back"],
  ["left", "scores that are gone with those who leave"],
  ["refused-consent", "the price of refusing a source"],
]);

/** Whose grade counts, in words; layers of ties are called what the society calls them. */
const wordsFor = new Map([
  ["parent", "a parent"],
  ["spouse", "the spouse"],
  ["child", "a child"],
  ["household", "somebody in the household"],
]);

/** What moved scores most: what rules did, and what came of no rule. */
export function causes(document: RunDocument, scheme: Scheme): string {
  const found = [...ruleCauses(document, scheme), ...otherEntries(document)]
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .slice(0, MOST_CAUSES);
  if (found.every(({ points }) => points === 0)) return "No score moved.";
  const largest = Math.max(...found.map(({ points }) => Math.abs(points)));
  const rows = found.map(({ label, points, counted, standing }) => [
    label,
    signed(points),
    bar(Math.abs(points) / largest, 8),
    counted === undefined ? "" : count(counted),
    standing,
  ]);
  const heading = ["What moved scores most, all in all", "points", "", "times", "known from"];
  return aligned(rows, ["left", "right", "left", "right", "left"], heading);
}

function ruleCauses(document: RunDocument, scheme: Scheme): Cause[] {
  const rules = new Map(scheme.rules.map((rule): [string, Rule] => [rule.id, rule]));
  return rowsOf(document, "pointsByRule").flatMap((row) => {
    const rule = rules.get(String(row.rule));
    const counted = Number(row.counted);
    if (rule === undefined || counted === 0) return [];
    const { label, straightTo, provenance, pointsFrom } = rule;
    const standing = `${provenance?.standing ?? ""}${pointsFrom === undefined ? "" : "*"}`;
    const fall = straightTo === undefined ? "" : ` (to ${straightTo})`;
    return { label: label.en + fall, points: Number(row.points), counted, standing };
  });
}

function otherEntries(document: RunDocument): Cause[] {
  const value = meanOf(document, "pointsByContext");
  const sums = (value ?? {}) as { readonly [cause: string]: unknown };
  return [...otherCauses].flatMap(([cause, label]) => {
    const points = Number(sums[cause] ?? 0);
    return points === 0 ? [] : [{ label, points, standing: "" }];
  });
}

/** What the scheme's text attaches to grades, and the share of persons who hold one of them. */
export function consequences(document: RunDocument, scheme: Scheme): string {
  const shares = new Map(document.grades.map(({ grade, share }) => [grade, share ?? 0]));
  const shown = scheme.consequences.filter(({ when }) => when.grades !== undefined);
  if (shown.length === 0) return "";
  const rows = shown.slice(0, MOST_CONSEQUENCES).map((consequence) => {
    const grades = consequence.when.grades ?? [];
    const share = grades.reduce((sum, grade) => sum + (shares.get(grade) ?? 0), 0);
    return [inWords(consequence), grades.join(", "), percent(share)];
  });
  const more = shown.length - rows.length;
  const heading = ["What a grade brings", "grade", "hold it"];
  const table = aligned(rows, ["left", "left", "right"], heading);
  return more === 0 ? table : `${table}\n  and ${more} more`;
}

function inWords({ label, when }: Consequence): string {
  return when.of === "self" ? label.en : `${label.en} (the grade of ${wordsFor.get(when.of) ?? when.of})`;
}
