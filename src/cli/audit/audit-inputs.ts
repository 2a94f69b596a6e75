import {
  type Audited,
  createAudited,
  type Law,
  type PassedOn,
  readLaw,
  readSuppressions,
  type Suppression,
} from "../../audit/index.ts";
import type { Checked, Problem } from "../../base/index.ts";
import { type Change, itemsAt, type Located, readPieces, textAt } from "../../text/index.ts";
import {
  type Catalogues,
  type FileKind,
  type Files,
  isWorld,
  notFound,
  readCatalogues,
  readSchemeFile,
  readWorldFile,
  type TextFile,
} from "../../world/index.ts";
import { typed } from "../problem-text.ts";
import { changesOf, strayChanges } from "./world-changes.ts";

/** A scheme to audit, and what its comments set aside. */
interface AuditSubject {
  readonly audited: Audited;
  readonly suppressions: readonly Suppression[];
  /** records that its world passes from it to others */
  readonly passes: readonly PassedOn[];
}

/** Everything that an audit reads. */
export interface AuditInputs {
  readonly law: Law;
  /** one, or the schemes of a world in its order */
  readonly subjects: readonly AuditSubject[];
  /** texts of all files that were read, by name */
  readonly texts: ReadonlyMap<string, string>;
  /** folder in which such files ship, by name of each file that was read */
  readonly kinds: ReadonlyMap<string, FileKind>;
  /** name of the file of what was asked about; undefined of all that ship */
  readonly asked: string | undefined;
}

/** What was read so far. */
interface Noted {
  readonly files: Files;
  readonly texts: ReadonlyMap<string, string>;
  readonly kinds: Map<string, FileKind>;
}

/** The schemes of a name or path as changes make them, or every mistake in them. */
export function readAuditInputs(
  named: string,
  disk: Files,
  changes: readonly Change[] = [],
): Checked<AuditInputs> {
  const noted = noting(disk);
  const { files, kinds } = noted;
  const source = files.find("schemes", named) ?? files.find("worlds", named);
  if (source === undefined) return { problems: [notFound(files, ["schemes", "worlds"], named, typed)] };
  // by a path, a world is found where schemes are looked for first
  if (worldIn(source) !== undefined) kinds.set(source.file, "worlds");
  return withLaw(subjectsOf(source, files, changes), noted, source.file);
}

/** All schemes that ship, by name. */
export function readShippedInputs(disk: Files): Checked<AuditInputs> {
  const noted = noting(disk);
  const { files } = noted;
  const catalogues = readCatalogues(files);
  if (catalogues.value === undefined) return catalogues;
  const { value } = catalogues;
  const read = files.names("schemes").flatMap((name) => {
    const source = files.find("schemes", name);
    return source === undefined ? [] : [subjectOf(source, files, value, { changes: [] })];
  });
  return withLaw(all(read), noted);
}

/** Files whose texts are kept, to be quoted. */
function noting(disk: Files): Noted {
  const texts = new Map<string, string>();
  const kinds = new Map<string, FileKind>();
  const find: Files["find"] = (kind, name) => {
    const found = disk.find(kind, name);
    if (found === undefined) return undefined;
    texts.set(found.file, found.text);
    if (!kinds.has(found.file)) kinds.set(found.file, kind);
    return found;
  };
  return { files: { ...disk, find }, texts, kinds };
}

function withLaw(
  subjects: Checked<readonly AuditSubject[]>,
  { files, texts, kinds }: Noted,
  asked?: string,
): Checked<AuditInputs> {
  const law = readLaw(files.names("law").flatMap((name) => files.find("law", name) ?? []));
  if (law.value === undefined || subjects.value === undefined) {
    return { problems: [...law.problems, ...subjects.problems] };
  }
  return { value: { law: law.value, subjects: subjects.value, texts, kinds, asked }, problems: [] };
}

function subjectsOf(
  source: TextFile,
  files: Files,
  changes: readonly Change[],
): Checked<readonly AuditSubject[]> {
  const world = worldIn(source);
  if (world !== undefined) return subjectsOfWorld(source, world, files, changes);
  const catalogues = readCatalogues(files);
  if (catalogues.value === undefined) return catalogues;
  return all([subjectOf(source, files, catalogues.value, { changes })]);
}

/** The pieces of a world's text; undefined where it is a scheme's. */
function worldIn({ text, file }: TextFile): Located | undefined {
  const { pieces } = readPieces(text, file);
  return pieces !== undefined && isWorld(pieces) ? pieces : undefined;
}

function subjectsOfWorld(
  source: TextFile,
  world: Located,
  files: Files,
  changes: readonly Change[],
): Checked<readonly AuditSubject[]> {
  const plan = readWorldFile(source, files);
  if (plan.value === undefined) return plan;
  const { schemes, acts, gates } = plan.value;
  const passes = schemes.flatMap(({ scheme, entry }) =>
    (entry?.passes ?? []).map((pass) => ({ from: scheme.scheme, to: pass.to, as: pass.as })),
  );
  const read = schemes.flatMap(({ scheme, entry }): Checked<AuditSubject>[] => {
    const found = files.find("schemes", entry?.scheme ?? scheme.scheme);
    if (found === undefined) return [];
    const received = passes.filter(({ to }) => to === scheme.scheme);
    const passedBy = new Map(received.map(({ as, from }) => [as, from]));
    const ofScheme = changesOf(scheme.scheme, changes);
    return [
      subjectOf(
        found,
        files,
        { acts, gates },
        {
          changes: ofScheme,
          passedBy,
          passes: passesFrom(world, entry?.scheme ?? scheme.scheme),
        },
      ),
    ];
  });
  const stray = strayChanges(
    schemes.map(({ scheme }) => scheme.scheme),
    changes,
  );
  return stray.value === undefined ? { problems: [...stray.problems, ...all(read).problems] } : all(read);
}

/** What is said of a scheme outside its file. */
interface Surroundings {
  readonly changes: readonly Change[];
  /** by source id, the scheme whose records it gets */
  readonly passedBy?: ReadonlyMap<string, string>;
  /** records that it passes to others */
  readonly passes?: readonly PassedOn[];
}

/** What a scheme passes on, and the lines of the world that say so. */
function passesFrom(world: Located, scheme: string): readonly PassedOn[] {
  const giver = itemsAt(world, "schemes").find((item) => textAt(item, "scheme") === scheme);
  const passes = giver === undefined ? [] : itemsAt(giver, "passes");
  return passes.map((piece) => {
    return { source: textAt(piece, "source") ?? "", to: textAt(piece, "to") ?? "", piece };
  });
}

function subjectOf(
  source: TextFile,
  files: Files,
  catalogues: Catalogues,
  { changes, passedBy, passes = [] }: Surroundings,
): Checked<AuditSubject> {
  const read = readSchemeFile(source, files, catalogues, changes);
  const { suppressions, problems } = readSuppressions(source.text, source.file);
  if (read.value === undefined || problems.length > 0) return { problems: [...read.problems, ...problems] };
  const audited = createAudited(read.value, catalogues, passedBy);
  return { value: { audited, suppressions, passes }, problems: [] };
}

function all<Value>(read: readonly Checked<Value>[]): Checked<readonly Value[]> {
  const problems: Problem[] = read.flatMap((each) => each.problems);
  if (problems.length > 0) return { problems };
  return { value: read.flatMap(({ value }) => (value === undefined ? [] : [value])), problems: [] };
}
