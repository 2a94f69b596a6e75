import { type Stream, streamOf } from "../base/index.ts";
import type { Program } from "../scheme/index.ts";
import type { ActProgram } from "./act-table.ts";

/** That a source may record an act, and which rules then count the record. */
export interface Sighting {
  readonly source: number;
  /** where its tallies stand: source × acts + act */
  readonly tally: number;
  /** by place, probability × 2^32 */
  readonly recorded: readonly [number, number];
  readonly passed: readonly [number, number];
  readonly shortestDelay: number;
  /** number of days among which the delay is drawn, at least 1 */
  readonly delays: number;
  readonly rules: readonly number[];
  /** whether one of those rules counts by quantity */
  readonly needsAmount: boolean;
  readonly stream: Stream;
  /** today's key of the stream */
  z: number;
  w: number;
}

/**
 * By act, who may record it. The stream hangs on the ids of source and act alone: two schemes that
 * read the same source see the same records.
 */
export function createSightings(program: Program, acts: readonly ActProgram[]): Sighting[][] {
  return acts.map(({ id }, act) =>
    program.sources.flatMap((source, position) => {
      if (source.sees[act] === 0) return [];
      const rules = program.rules.flatMap((rule, number) =>
        rule.act === act && rule.source === position ? [number] : [],
      );
      return {
        source: position,
        tally: position * acts.length + act,
        recorded: source.recorded,
        passed: source.passed,
        shortestDelay: source.shortestDelay,
        delays: source.longestDelay - source.shortestDelay + 1,
        rules,
        needsAmount: rules.some((rule) => program.rules[rule].above !== undefined),
        stream: streamOf("observe", source.id, id),
        z: 1,
        w: 1,
      };
    }),
  );
}
