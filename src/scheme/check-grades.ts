import type { Problem } from "../base/index.ts";
import { fieldAt, itemsAt, type Located, numberAt, textAt } from "../text/index.ts";
import { boundsOf } from "./bounds-of.ts";

/** The grades' labels, from the lowest; those that are no text are left out. */
export function gradeLabels(top: Located): readonly string[] {
  return itemsAt(top, "grades", "scale").flatMap((grade) => textAt(grade, "label") ?? []);
}

/** Mistakes in the scale of grades: gaps, overlaps, closed ends, thresholds nobody vouches for. */
export function checkGrades(top: Located): Problem[] {
  const scale = itemsAt(top, "grades", "scale");
  return [
    ...checkEnds(scale),
    ...scale.slice(1).flatMap((grade, position) => checkSeam(scale[position], grade)),
    ...scale.flatMap((grade) => [...checkWidth(grade), ...checkReach(grade, top), ...checkOrigin(grade)]),
    ...checkLabels(scale),
  ];
}

function nameOf(grade: Located): string {
  return textAt(grade, "label") ?? "this grade";
}

function checkEnds(scale: readonly Located[]): Problem[] {
  const lowest = scale.at(0);
  const highest = scale.at(-1);
  const problems: Problem[] = [];
  const closed = (grade: Located, key: "from" | "to", side: string): void => {
    problems.push({
      code: "scheme/grades-closed-end",
      at: fieldAt(grade, key)?.at ?? grade.at,
      message: `\`${nameOf(grade)}\` is the ${side} grade, yet scores beyond it have none`,
      found: `${key}: ${numberAt(grade, key)}`,
      hint: `leave out \`${key}:\` here, or order the scale from the lowest grade to the highest`,
    });
  };
  if (lowest !== undefined && fieldAt(lowest, "from") !== undefined) closed(lowest, "from", "lowest");
  if (highest !== undefined && fieldAt(highest, "to") !== undefined) closed(highest, "to", "highest");
  return problems;
}

function checkSeam(lower: Located, upper: Located): Problem[] {
  const to = numberAt(lower, "to");
  const from = numberAt(upper, "from");
  const names = `\`${nameOf(lower)}\` and \`${nameOf(upper)}\``;
  if (to === undefined || from === undefined) {
    const side = to === undefined ? lower : upper;
    const key = to === undefined ? "to" : "from";
    if (fieldAt(side, key) !== undefined) return []; // there, but of the wrong kind: told as such
    return [
      {
        code: "scheme/grades-open",
        at: side.at,
        message: `nothing says where ${names} part`,
        hint: `add \`${key}:\` to \`${nameOf(side)}\``,
      },
    ];
  }
  if (to === from) return [];
  return [
    {
      code: to < from ? "scheme/grades-gap" : "scheme/grades-overlap",
      at: fieldAt(upper, "from")?.at ?? upper.at,
      message: `${names} ${to < from ? "leave a gap" : "overlap"}`,
      found: `${nameOf(lower)} ends at ${to}, ${nameOf(upper)} begins at ${from}`,
      allowed: "grades are half-open: each begins where the one below it ends",
      hint: `write \`from: ${to}\` here or \`to: ${from}\` below`,
    },
  ];
}

function checkWidth(grade: Located): Problem[] {
  const from = numberAt(grade, "from");
  const to = numberAt(grade, "to");
  if (from === undefined || to === undefined || from < to) return [];
  return [
    {
      code: "scheme/grade-empty",
      at: fieldAt(grade, "from")?.at ?? grade.at,
      message: `no score lies in \`${nameOf(grade)}\``,
      found: `from ${from} to ${to}`,
      hint: "a grade reaches from its lowest score up to, and without, the next grade's lowest",
    },
  ];
}

function checkReach(grade: Located, top: Located): Problem[] {
  const { floor, cap } = boundsOf(top);
  // bounds that are turned round are one mistake, not one of every grade
  if (floor !== undefined && cap !== undefined && floor >= cap) return [];
  const from = numberAt(grade, "from");
  const to = numberAt(grade, "to");
  const isTooHigh = from !== undefined && cap !== undefined && from > cap;
  const isTooLow = to !== undefined && floor !== undefined && to <= floor;
  if (!isTooHigh && !isTooLow) return [];
  return [
    {
      code: "scheme/grade-unreachable",
      at: fieldAt(grade, isTooHigh ? "from" : "to")?.at ?? grade.at,
      message: `no score can ever reach \`${nameOf(grade)}\``,
      found: isTooHigh ? `from ${from}` : `to ${to}`,
      allowed: `scores from ${floor ?? "any"} to ${cap ?? "any"}`,
      hint: "move the threshold into the range of scores, or widen the range",
    },
  ];
}

function checkOrigin(grade: Located): Problem[] {
  if (fieldAt(grade, "from") === undefined || fieldAt(grade, "provenance") !== undefined) return [];
  return [
    {
      code: "scheme/threshold-without-provenance",
      at: fieldAt(grade, "from")?.at ?? grade.at,
      message: `nothing says where the threshold of \`${nameOf(grade)}\` comes from`,
      hint: "add `provenance: {standing: press, cite: [NAME]}`, or `standing: invented` with a range",
    },
  ];
}

function checkLabels(scale: readonly Located[]): Problem[] {
  const first = new Map<string, Located>();
  return scale.flatMap((grade) => {
    const label = textAt(grade, "label");
    const earlier = label === undefined ? undefined : first.get(label);
    if (label !== undefined && earlier === undefined) first.set(label, grade);
    if (label === undefined || earlier === undefined) return [];
    return [
      {
        code: "scheme/repeated-grade",
        at: fieldAt(grade, "label")?.at ?? grade.at,
        message: `two grades are called \`${label}\``,
        found: label,
        hint: "labels are unique: rules and consequences name grades by them",
      },
    ];
  });
}
