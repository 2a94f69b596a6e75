import type { Audited } from "./audited.ts";
import { named, pieceOf } from "./facts.ts";
import { type Judgement, judged } from "./rule.ts";

/** Machines or raters that, by the scheme's own numbers, err more often about one group; undefined where none do. */
export function unequalErrors(audited: Audited): Judgement | undefined {
  const { sources, ratings } = audited.scheme;
  const machines = sources.filter(({ identifies, watches }) =>
    [identifies, watches].some((each) => each !== undefined && each.ratio !== 1),
  );
  const raters = ratings.filter(({ bias }) => bias !== undefined && bias.stars !== 0);
  if (machines.length + raters.length === 0) return undefined;
  const because = [
    ...machines.map(({ id, watches }) => pieceOf(audited, "sources", id, watches ? "watches" : "identifies")),
    ...raters.map(({ id }) => pieceOf(audited, "ratings", id, "bias")),
  ];
  return judged("risk", "unequal", because, { names: named([...machines, ...raters]) });
}
