import { thresholdOfShare } from "../base/index.ts";
import { lowerChance } from "./lower-chance.ts";
import type { LearnsProgram, SourceProgram } from "./program.ts";
import type { Source } from "./shape.ts";

/** What a source learns, whom it watches, and what becomes of its records. */
export function lowerKeeping(
  source: Source,
): Pick<SourceProgram, "learns" | "only" | "isKnown" | "sharedWith" | "keeps"> {
  const { learns, only, known, sharedWith, keeps } = source;
  return {
    learns: learns && lowerLearns(source, learns),
    only: only && lowerChance(only.share, only.loads),
    isKnown: known,
    sharedWith: sharedWith.map(({ with: audience, share }) => ({ with: audience, share })),
    keeps: keeps?.days,
  };
}

function lowerLearns(
  { coverage, passedOn }: Source,
  { sightings, misses }: NonNullable<Source["learns"]>,
): LearnsProgram {
  const hit = 1 - misses;
  const below = (share: number): [number, number] => [
    thresholdOfShare(coverage.urban * share),
    thresholdOfShare(coverage.rural * share),
  ];
  return { sightings, recorded: below(hit), passed: below(hit * passedOn.share) };
}
