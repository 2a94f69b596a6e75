import { type Program, partOf } from "../scheme/index.ts";
import {
  type ArrayOf,
  associationColumns,
  type Column,
  consequenceColumns,
  createColumns,
  enrolmentColumns,
  indicatorColumns,
  listColumns,
  movedColumns,
  poolColumns,
  ratingColumns,
  recordColumns,
  representativeColumns,
  ruleColumns,
  schemeColumns,
  sourceColumns,
} from "../state/index.ts";
import { startOf } from "./start-of.ts";
import type { Pool, SchemeWorld } from "./world.ts";

/** What of a scheme at work is memory. */
const kept = [
  "columns",
  "rules",
  "since",
  "recorded",
  "seen",
  "standsFor",
  "indicators",
  "lists",
  "pool",
  "left",
  "refused",
  "associations",
  "ratings",
] as const satisfies readonly (keyof SchemeWorld)[];

/**
 * Everything that a scheme remembers of each person, in columns. Whoever has to go through all of it (the
 * fingerprint, checkpoints, a newcomer's fresh start) asks `columnsIn`: a new kind of memory is told here, and
 * nowhere else.
 */
export type SchemeMemory = Pick<SchemeWorld, (typeof kept)[number]>;

/** What a rule remembers of each person; a rule without a cap or a warning remembers nothing. */
export interface RuleMemory {
  readonly used: ArrayOf<"i32"> | undefined;
  readonly warned: ArrayOf<"u16"> | undefined;
}

/** What an association remembers of each person: see its columns. */
export interface AssociationMemory {
  readonly carried: ArrayOf<"i32">;
  readonly gathered: ArrayOf<"i32">;
  /** undefined for one over scores */
  readonly moved: ArrayOf<"i32"> | undefined;
}

/** Empty memories of a scheme over a number of persons. */
export function createMemory(program: Program, size: number): SchemeMemory {
  const { used, warned } = ruleColumns;
  const { left, refused } = enrolmentColumns;
  return {
    columns: createColumns(schemeColumns, size, startOf(program)),
    rules: program.rules.map((rule) => ({
      used: rule.cap && createColumns({ used }, size).used,
      warned: rule.warningTerm === undefined ? undefined : createColumns({ warned }, size).warned,
    })),
    since: program.consequences.map(({ term }) =>
      term === undefined ? undefined : createColumns(consequenceColumns, size).since,
    ),
    recorded: program.consequences.map(
      ({ recorded }) => recorded && createColumns(recordColumns, size).recorded,
    ),
    seen: program.sources.map(({ learns }) => learns && createColumns(sourceColumns, size).seen),
    standsFor: program.consequences.map(({ of }) =>
      of === "representative" ? createColumns(representativeColumns, size).struck : undefined,
    ),
    associations: program.associations.map(({ rules: counted }) => ({
      ...createColumns(associationColumns, size),
      moved: counted && createColumns(movedColumns, size).moved,
    })),
    ratings: program.ratings.map(() => createColumns(ratingColumns, size).gathered),
    indicators: createIndicators(program, size),
    lists: program.lists.map(() => createColumns(listColumns, size)),
    pool: program.receives.length === 0 ? undefined : createPool(program, size),
    left: program.joins && createColumns({ left }, size).left,
    refused: program.sources.map(({ consent }) => consent && createColumns({ refused }, size).refused),
  };
}

function createIndicators({ score }: Program, size: number): SchemeMemory["indicators"] {
  if (score?.kind !== "weighted") return [];
  return score.indicators.map((indicator) =>
    createColumns(indicatorColumns, size, {
      value: indicator.start,
      part: partOf(indicator, indicator.start),
    }),
  );
}

function createPool({ score, lists }: Program, size: number): Pool {
  const { pooledPoints, pooled, byPooling } = poolColumns;
  const indicators = score?.kind === "weighted" ? score.indicators : [];
  return {
    ...createColumns({ pooledPoints }, size),
    indicators: indicators.map(() => createColumns({ pooled }, size)),
    lists: lists.map(() => createColumns({ byPooling }, size)),
  };
}

function columnsOfPool({ score, lists }: Program, pool: Pool): MemoryColumn[] {
  const { pooledPoints, pooled, byPooling } = poolColumns;
  const indicators = score?.kind === "weighted" ? score.indicators : [];
  return [
    ...named("", { pooledPoints }, { pooledPoints: pool.pooledPoints }),
    ...pool.indicators.flatMap((columns, number) => named(`${indicators[number].id}/`, { pooled }, columns)),
    ...pool.lists.flatMap((columns, number) => named(`${lists[number].id}/`, { byPooling }, columns)),
  ];
}

/** The part of a scheme that is memory, for whoever moves it elsewhere. */
export function memoryOf(scheme: SchemeMemory): SchemeMemory {
  return Object.fromEntries(kept.map((name) => [name, scheme[name]])) as unknown as SchemeMemory;
}

/** A column of a scheme's memory. */
export interface MemoryColumn {
  /** where it stands within the scheme, by ids and never by position */
  readonly name: string;
  readonly declared: Column;
  readonly array: ArrayOf<Column["type"]>;
}

/** Every column of a scheme's memory. */
export function columnsIn(program: Program, memory: SchemeMemory): MemoryColumn[] {
  const {
    columns,
    rules,
    since,
    recorded,
    seen,
    standsFor,
    indicators,
    lists,
    pool,
    left,
    refused,
    associations,
    ratings,
  } = memory;
  const ofIndicators = program.score?.kind === "weighted" ? program.score.indicators : [];
  return [
    ...named("", schemeColumns, columns),
    ...rules.flatMap((rule, number) => named(`${program.rules[number].id}/`, ruleColumns, rule)),
    ...since.flatMap((began, number) =>
      named(`${program.consequences[number].id}/`, consequenceColumns, { since: began }),
    ),
    ...recorded.flatMap((last, number) =>
      named(`${program.consequences[number].id}/`, recordColumns, { recorded: last }),
    ),
    ...seen.flatMap((times, number) =>
      named(`${program.sources[number].id}/`, sourceColumns, { seen: times }),
    ),
    ...standsFor.flatMap((struck, number) =>
      named(`${program.consequences[number].id}/`, representativeColumns, { struck }),
    ),
    ...indicators.flatMap((indicator, number) =>
      named(`${ofIndicators[number].id}/`, indicatorColumns, indicator),
    ),
    ...lists.flatMap((list, number) => named(`${program.lists[number].id}/`, listColumns, list)),
    ...(pool === undefined ? [] : columnsOfPool(program, pool)),
    ...named("", { left: enrolmentColumns.left }, { left }),
    ...associations.flatMap((association, number) =>
      named(`${program.associations[number].id}/`, { ...associationColumns, ...movedColumns }, association),
    ),
    ...ratings.flatMap((gathered, number) =>
      named(`${program.ratings[number].id}/`, ratingColumns, { gathered }),
    ),
    ...refused.flatMap((column, number) =>
      named(`${program.sources[number].id}/`, { refused: enrolmentColumns.refused }, { refused: column }),
    ),
  ];
}

function named<Name extends string>(
  room: string,
  declared: Readonly<Record<Name, Column>>,
  columns: Readonly<Record<Name, ArrayOf<Column["type"]> | undefined>>,
): MemoryColumn[] {
  return (Object.keys(declared) as Name[]).flatMap((name) => {
    const array = columns[name];
    return array === undefined ? [] : [{ name: `${room}${name}`, declared: declared[name], array }];
  });
}
