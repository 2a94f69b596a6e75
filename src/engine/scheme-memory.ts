import type { Program } from "../scheme/index.ts";
import {
  type ArrayOf,
  associationColumns,
  type Column,
  consequenceColumns,
  createColumns,
  movedColumns,
  ratingColumns,
  ruleColumns,
  schemeColumns,
} from "../state/index.ts";
import { startOf } from "./start-of.ts";
import type { SchemeWorld } from "./world.ts";

/**
 * Everything that a scheme remembers of each person, in columns. Whoever has to go through all of it (the
 * fingerprint, checkpoints, a newcomer's fresh start) asks `columnsIn`: a new kind of memory is told there, and
 * nowhere else.
 */
export type SchemeMemory = Pick<SchemeWorld, "columns" | "rules" | "since" | "associations" | "ratings">;

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
  return {
    columns: createColumns(schemeColumns, size, startOf(program)),
    rules: program.rules.map((rule) => ({
      used: rule.cap && createColumns({ used }, size).used,
      warned: rule.warningTerm === undefined ? undefined : createColumns({ warned }, size).warned,
    })),
    since: program.consequences.map(({ term }) =>
      term === undefined ? undefined : createColumns(consequenceColumns, size).since,
    ),
    associations: program.associations.map(({ rules: counted }) => ({
      ...createColumns(associationColumns, size),
      moved: counted && createColumns(movedColumns, size).moved,
    })),
    ratings: program.ratings.map(() => createColumns(ratingColumns, size).gathered),
  };
}

/** The part of a scheme that is memory, for whoever moves it elsewhere. */
export function memoryOf({ columns, rules, since, associations, ratings }: SchemeMemory): SchemeMemory {
  return { columns, rules, since, associations, ratings };
}

/** A column of a scheme's memory. */
export interface MemoryColumn {
  /** where it stands within the scheme, by ids and never by position */
  readonly name: string;
  readonly declared: Column;
  readonly array: ArrayOf<Column["type"]>;
}

/** Every column of a scheme's memory. */
export function columnsIn(
  program: Program,
  { columns, rules, since, associations, ratings }: SchemeMemory,
): MemoryColumn[] {
  return [
    ...named("", schemeColumns, columns),
    ...rules.flatMap((rule, number) => named(`${program.rules[number].id}/`, ruleColumns, rule)),
    ...since.flatMap((began, number) =>
      named(`${program.consequences[number].id}/`, consequenceColumns, { since: began }),
    ),
    ...associations.flatMap((association, number) =>
      named(`${program.associations[number].id}/`, { ...associationColumns, ...movedColumns }, association),
    ),
    ...ratings.flatMap((gathered, number) =>
      named(`${program.ratings[number].id}/`, ratingColumns, { gathered }),
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
