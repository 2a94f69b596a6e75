import { streamOf, thresholdOfShare } from "../base/index.ts";
import type { ReceivedProgram, SourceProgram } from "../scheme/index.ts";
import type { ActProgram } from "./act-table.ts";
import type { Identifying, Learning, SchemeWorld, Sighting, World } from "./world.ts";

/**
 * By act, who may record it in which scheme. The stream hangs on the ids of source and act alone: two
 * schemes that read the same source see the same records.
 */
export function createSightings({
  schemes,
  acts,
  secondGroup,
}: Pick<World, "schemes" | "acts" | "secondGroup">): readonly (readonly Sighting[])[] {
  let created = 0;
  return acts.map((act, number) => [
    ...schemes.flatMap((scheme, schemeNumber) =>
      scheme.program.sources.flatMap((source, position) => {
        if (source.sees[number] === 0) return [];
        const identifies = identifying(source, act, secondGroup, created++);
        return { ...createSighting(scheme, schemeNumber, position, number, acts), identifies };
      }),
    ),
    ...schemes.flatMap((scheme, schemeNumber) =>
      scheme.program.receives.flatMap((received) => {
        const giverNumber = schemes.findIndex(({ program }) => program.id === received.giver);
        const source = schemes[giverNumber]?.program.sources[received.source];
        if (source === undefined || source.sees[number] === 0) return [];
        if (scheme.program.sources[received.as].sees[number] === 0) return [];
        const identifies = identifying(source, act, secondGroup, created++);
        const own = createSighting(scheme, schemeNumber, received.as, number, acts);
        return { ...own, ...passedSighting(own, act, received, schemes, giverNumber), identifies };
      }),
    ),
  ]);
}

/**
 * What one scheme passes to another is its own records, by their own draws: a further sighting of the
 * receiver, who learns of no act beyond those records.
 */
function passedSighting(
  own: Omit<Sighting, "identifies">,
  act: ActProgram,
  { source: giverSource, share, from, shortestDelay, longestDelay }: ReceivedProgram,
  schemes: readonly SchemeWorld[],
  giverNumber: number,
): Partial<Sighting> {
  const giver = schemes[giverNumber];
  const source = giver.program.sources[giverSource];
  const same = own.scheme.program.sources.find(({ id, sees }) => id === source.id && sees[own.act] === 1);
  const passed = [0, 1].map((place) => Math.floor(source.passed[place] * share));
  const threshold: readonly [number, number] = [passed[0], passed[1]];
  return {
    inSight: threshold,
    recorded: threshold,
    passed: threshold,
    shortestDelay: source.shortestDelay,
    delays: source.longestDelay - source.shortestDelay + 1,
    regions: giver.program.term?.regions,
    refused: giver.refused[giverSource],
    learns: undefined, // what is passed of those whom the source knows well is as much as of strangers
    only: source.only && { chance: source.only, stream: streamOf("watched", source.id) },
    stream: streamOf("observe", source.id, act.id),
    passing: {
      giver,
      giverNumber,
      giverSource,
      from,
      known: same?.passed ?? [0, 0],
      shortestDelay,
      delays: longestDelay - shortestDelay + 1,
    },
  };
}

/** Whom a source pins records of an act on: by the ids of both alone, as for everything it draws. */
function identifying(
  { id, identifies }: SourceProgram,
  act: ActProgram,
  secondGroup: number,
  kind: number,
): Identifying | undefined {
  if (identifies === undefined) return undefined;
  const { mistaken, ratio, minAge } = identifies;
  const ofSecond = secondGroup * ratio;
  const onSecondGroup = thresholdOfShare(ofSecond / (1 - secondGroup + ofSecond));
  return { kind, mistaken, onSecondGroup, minAge, stream: streamOf("mistaken", id, act.id) };
}

function createSighting(
  scheme: SchemeWorld,
  schemeNumber: number,
  position: number,
  act: number,
  acts: readonly ActProgram[],
): Omit<Sighting, "identifies"> {
  const { program } = scheme;
  const source = program.sources[position];
  const rules = program.rules.flatMap((rule, number) =>
    rule.act === act && rule.source === position ? [number] : [],
  );
  return {
    act,
    scheme,
    schemeNumber,
    source: position,
    tally: position * acts.length + act,
    inSight: source.inSight,
    recorded: source.recorded,
    passed: source.passed,
    shortestDelay: source.shortestDelay,
    delays: source.longestDelay - source.shortestDelay + 1,
    rules,
    learns: learning(scheme, position),
    only: source.only && { chance: source.only, stream: streamOf("watched", source.id) },
    marks: marksOf(scheme, position, act),
    needsAmount: rules.some((rule) => program.rules[rule].above !== undefined),
    regions: program.term?.regions,
    refused: scheme.refused[position],
    passing: undefined,
    stream: streamOf("observe", source.id, acts[act].id),
    z: 1,
    w: 1,
  };
}

function learning({ program, seen }: SchemeWorld, source: number): Learning | undefined {
  const { learns } = program.sources[source];
  const column = seen[source];
  return learns && column && { ...learns, seen: column };
}

/** The columns in which it is noted that the source has recorded the act. */
function marksOf({ program, recorded }: SchemeWorld, source: number, act: number): Sighting["marks"] {
  return recorded.flatMap((column, number) => {
    const on = program.consequences[number].recorded;
    return column !== undefined && on?.source === source && on.act === act ? [column] : [];
  });
}
