import type { Consequence, Scheme } from "../scheme/index.ts";

/**
 * Whether a consequence strikes somebody with so many points.
 *
 * @returns undefined where it does not hang on a score of points
 */
export function struckWith(
  { score, grades }: Scheme,
  { when }: Consequence,
  points: number,
): boolean | undefined {
  if (score.kind !== "points") return undefined;
  const grade = grades?.scale.find(({ to }) => to === undefined || points < to)?.label ?? "";
  const asked = [
    when.grades?.includes(grade),
    when.scoreFrom === undefined ? undefined : points >= when.scoreFrom,
    when.scoreBelow === undefined ? undefined : points < when.scoreBelow,
  ].filter((each) => each !== undefined);
  return asked.length === 0 ? undefined : asked.every((each) => each);
}
