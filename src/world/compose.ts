import type { Checked } from "../base/index.ts";
import type { ActCatalogue, GateCatalogue } from "../catalogue/index.ts";
import type { Magnified } from "../engine/index.ts";
import { lowerScheme, type Program, type Scheme } from "../scheme/index.ts";
import type { Margins } from "../society/index.ts";
import { itemsAt, type Located, mergeProblems, readPieces, type Texts } from "../text/index.ts";
import { checkEntries } from "./check-entries.ts";
import { type FileKind, type Files, notFound, type TextFile } from "./files.ts";
import { type InputFile, noteInputs } from "./inputs.ts";
import { type Entered, lowerEntries } from "./lower-entries.ts";
import { everyday, type Named, namedAt, readSocietyNamed, typed } from "./named-files.ts";
import { type Entry, type Parts, readParts } from "./parts.ts";
import { isWorld, readWorld } from "./read-world.ts";
import { BURN_IN, type WorldEntry } from "./world-shape.ts";

/** A scheme of a world, and the program that it was lowered to. */
export interface PlannedScheme {
  readonly scheme: Scheme;
  readonly program: Program;
  /** what the world's file says of it; undefined for a scheme by itself */
  readonly entry: WorldEntry | undefined;
}

/** A checked world: everything but the seeds and the number of persons. */
export interface WorldPlan {
  /** id of the world file; of a scheme alone, the scheme's */
  readonly name: string;
  readonly title: Texts;
  readonly summary: Texts;
  /** in the order of their file, 1 to 8 with different ids */
  readonly schemes: readonly PlannedScheme[];
  readonly acts: ActCatalogue;
  readonly gates: GateCatalogue;
  readonly margins: Margins;
  /** days lived without any scheme before the first, a multiple of 8 */
  readonly burnIn: number;
  /** acts that are done more often than their file says, so that what is rare can be seen at work */
  readonly magnified?: Magnified;
  /** every file that it was made of, the one asked for first */
  readonly inputs: readonly InputFile[];
}

/** What to compose, by name or path: a world, or a scheme, which makes a world with its own society. */
export type WorldRequest = (
  | { readonly scheme: string }
  /** a scheme of this name, or else a world; a file is what its first key says */
  | { readonly world: string }
) & {
  /** instead of the world's or the scheme's own */
  readonly society?: string;
};

/** A world that can run, or every mistake in the files it is made of. */
export function composeWorld(request: WorldRequest, disk: Files): Checked<WorldPlan> {
  const files = noteInputs(disk);
  const society = request.society === undefined ? undefined : { name: request.society, at: typed };
  const name = "scheme" in request ? request.scheme : request.world;
  const kinds: readonly FileKind[] = "scheme" in request ? ["schemes"] : ["schemes", "worlds"];
  const found = kinds.map((kind) => ({ kind, source: disk.find(kind, name) }));
  const { kind, source } = found.find((each) => each.source !== undefined) ?? found[0];
  if (source === undefined) {
    const ofSociety = society === undefined ? [] : readSocietyNamed(society, files).problems;
    return { problems: [notFound(files, kinds, name, typed), ...ofSociety] };
  }
  // a path is found whatever is looked for
  const isWorldFile = kind === "worlds" || ("world" in request && saysWorld(source));
  const plan = isWorldFile ? planOfFile(source, files, society) : composeAlone(source, files, society);
  if (plan.value === undefined) return plan;
  files.ask(isWorldFile ? "worlds" : "schemes", source, name);
  const instead = society && disk.find("societies", society.name);
  if (instead !== undefined) files.ask("societies", instead, society?.name ?? "");
  return { value: { ...plan.value, inputs: files.inputs() }, problems: [] };
}

function saysWorld({ text, file }: TextFile): boolean {
  const { pieces } = readPieces(text, file);
  return pieces !== undefined && isWorld(pieces);
}

type PlanWithoutInputs = Omit<WorldPlan, "inputs">;

/** A scheme by itself: among everyday acts and gates, in its own society unless another is named. */
function composeAlone(
  source: TextFile,
  files: Files,
  society: Named | undefined,
): Checked<PlanWithoutInputs> {
  const parts = readParts({ acts: everyday, gates: everyday, society, schemes: [{ source }] }, files);
  const alone = parts.schemes[0]?.scheme;
  if (alone === undefined) return { problems: parts.problems };
  const { scheme: name, title, summary } = alone;
  return planOf({ name, title, summary, burnIn: BURN_IN }, parts, []);
}

/**
 * The world of a file, or every mistake in it and in all the files that it names.
 *
 * @param society stands in for the world's own
 */
export function readWorldFile(source: TextFile, disk: Files, society?: Named): Checked<WorldPlan> {
  const files = noteInputs(disk);
  const plan = planOfFile(source, files, society);
  if (plan.value === undefined) return plan;
  files.ask("worlds", source, source.file);
  return { value: { ...plan.value, inputs: files.inputs() }, problems: [] };
}

function planOfFile(source: TextFile, files: Files, society?: Named): Checked<PlanWithoutInputs> {
  const { pieces, value, problems } = readWorld(source);
  if (pieces === undefined) return { problems };
  const parts = readParts(
    {
      acts: namedAt(pieces, "acts") ?? everyday,
      gates: namedAt(pieces, "gates") ?? everyday,
      society: society ?? namedAt(pieces, "society"),
      schemes: itemsAt(pieces, "schemes").flatMap((entry) => entryOf(entry, files)),
    },
    files,
  );
  const ofEntries = checkEntries(pieces, parts);
  if (value === undefined || parts.problems.length > 0 || ofEntries.length > 0) {
    return { problems: mergeProblems(problems, [...ofEntries, ...parts.problems]) };
  }
  const { world: name, title, summary, burnIn } = value;
  return planOf({ name, title, summary, burnIn: burnIn.days }, parts, value.schemes);
}

function entryOf(piece: Located, files: Files): Entry[] {
  const named = namedAt(piece, "scheme");
  return named === undefined ? [] : [{ named, source: files.find("schemes", named.name) }];
}

type Identity = Pick<WorldPlan, "name" | "title" | "summary" | "burnIn">;

function planOf(
  identity: Identity,
  { acts, gates, margins, schemes, problems }: Parts,
  entries: readonly WorldEntry[],
): Checked<PlanWithoutInputs> {
  if (acts === undefined || gates === undefined || margins === undefined || problems.length > 0) {
    return { problems };
  }
  const entered = schemes.map(({ scheme }, position) => ({ scheme, entry: entries[position] }));
  const planned = lowerAll(entered, { acts, gates, margins });
  return { value: { ...identity, schemes: planned, acts, gates, margins }, problems: [] };
}

function lowerAll(
  entered: readonly Entered[],
  { acts, gates, margins }: Pick<WorldPlan, "acts" | "gates" | "margins">,
): readonly PlannedScheme[] {
  const atWork = lowerEntries(entered, margins);
  return entered.map((each, position) => {
    const { ofOrganisations, ...ofPersons } = lowerScheme(each.scheme, { acts, gates });
    return {
      ...each,
      program: {
        ...ofPersons,
        ...atWork[position],
        ofOrganisations: ofOrganisations && { ...ofOrganisations, ...atWork[position] },
      },
    };
  });
}

/** The same world with other schemes in the places of some. @param schemes checked, as the plan's own; by id */
export function withSchemes(plan: WorldPlan, schemes: ReadonlyMap<string, Scheme>): WorldPlan {
  const entered = plan.schemes.map(({ scheme, entry }) => {
    return { scheme: schemes.get(scheme.scheme) ?? scheme, entry };
  });
  return { ...plan, schemes: lowerAll(entered, plan) };
}
