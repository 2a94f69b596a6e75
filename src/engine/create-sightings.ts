import { streamOf } from "../base/index.ts";
import type { ActProgram } from "./act-table.ts";
import type { SchemeWorld, Sighting } from "./world.ts";

/**
 * By act, who may record it in which scheme. The stream hangs on the ids of source and act alone: two
 * schemes that read the same source see the same records.
 */
export function createSightings(
  schemes: readonly SchemeWorld[],
  acts: readonly ActProgram[],
): readonly (readonly Sighting[])[] {
  return acts.map((_, act) =>
    schemes.flatMap((scheme, schemeNumber) =>
      scheme.program.sources.flatMap((source, position) =>
        source.sees[act] === 0 ? [] : createSighting(scheme, schemeNumber, position, act, acts),
      ),
    ),
  );
}

function createSighting(
  scheme: SchemeWorld,
  schemeNumber: number,
  position: number,
  act: number,
  acts: readonly ActProgram[],
): Sighting {
  const { program } = scheme;
  const source = program.sources[position];
  const rules = program.rules.flatMap((rule, number) =>
    rule.act === act && rule.source === position ? [number] : [],
  );
  return {
    act,
    scheme,
    schemeNumber,
    tally: position * acts.length + act,
    inSight: source.inSight,
    recorded: source.recorded,
    passed: source.passed,
    shortestDelay: source.shortestDelay,
    delays: source.longestDelay - source.shortestDelay + 1,
    rules,
    needsAmount: rules.some((rule) => program.rules[rule].above !== undefined),
    stream: streamOf("observe", source.id, acts[act].id),
    z: 1,
    w: 1,
  };
}
