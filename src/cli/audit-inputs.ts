import {
  type Audited,
  createAudited,
  type Law,
  readLaw,
  readSuppressions,
  type Suppression,
} from "../audit/index.ts";
import type { Checked, Problem } from "../base/index.ts";
import { type Change, readPieces } from "../text/index.ts";
import {
  type Catalogues,
  type Files,
  isWorld,
  notFound,
  readCatalogues,
  readSchemeFile,
  readWorldFile,
  type TextFile,
} from "../world/index.ts";
import { typed } from "./problem-text.ts";
import { changesOf, strayChanges } from "./world-changes.ts";

/** A scheme to audit, and what its comments set aside. */
interface AuditSubject {
  readonly audited: Audited;
  readonly suppressions: readonly Suppression[];
}

/** Everything that an audit reads. */
export interface AuditInputs {
  readonly law: Law;
  /** one, or the schemes of a world in its order */
  readonly subjects: readonly AuditSubject[];
  /** texts of all files that were read, by name */
  readonly texts: ReadonlyMap<string, string>;
}

/** The schemes of a name or path as changes make them, or every mistake in them. */
export function readAuditInputs(
  named: string,
  disk: Files,
  changes: readonly Change[] = [],
): Checked<AuditInputs> {
  const { files, texts } = noting(disk);
  const source = files.find("schemes", named) ?? files.find("worlds", named);
  if (source === undefined) return { problems: [notFound(files, ["schemes", "worlds"], named, typed)] };
  return withLaw(subjectsOf(source, files, changes), files, texts);
}

/** All schemes that ship, by name. */
export function readShippedInputs(disk: Files): Checked<AuditInputs> {
  const { files, texts } = noting(disk);
  const catalogues = readCatalogues(files);
  if (catalogues.value === undefined) return catalogues;
  const { value } = catalogues;
  const read = files.names("schemes").flatMap((name) => {
    const source = files.find("schemes", name);
    return source === undefined ? [] : [subjectOf(source, files, value, { changes: [] })];
  });
  return withLaw(all(read), files, texts);
}

/** Files whose texts are kept, to be quoted. */
function noting(disk: Files): { readonly files: Files; readonly texts: ReadonlyMap<string, string> } {
  const texts = new Map<string, string>();
  const find: Files["find"] = (kind, name) => {
    const found = disk.find(kind, name);
    if (found !== undefined) texts.set(found.file, found.text);
    return found;
  };
  return { files: { ...disk, find }, texts };
}

function withLaw(
  subjects: Checked<readonly AuditSubject[]>,
  files: Files,
  texts: ReadonlyMap<string, string>,
): Checked<AuditInputs> {
  const law = readLaw(files.names("law").flatMap((name) => files.find("law", name) ?? []));
  if (law.value === undefined || subjects.value === undefined) {
    return { problems: [...law.problems, ...subjects.problems] };
  }
  return { value: { law: law.value, subjects: subjects.value, texts }, problems: [] };
}

function subjectsOf(
  source: TextFile,
  files: Files,
  changes: readonly Change[],
): Checked<readonly AuditSubject[]> {
  const { pieces } = readPieces(source.text, source.file);
  if (pieces !== undefined && isWorld(pieces)) return subjectsOfWorld(source, files, changes);
  const catalogues = readCatalogues(files);
  if (catalogues.value === undefined) return catalogues;
  return all([subjectOf(source, files, catalogues.value, { changes })]);
}

function subjectsOfWorld(
  source: TextFile,
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
    return [subjectOf(found, files, { acts, gates }, { changes: ofScheme, passedBy })];
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
}

function subjectOf(
  source: TextFile,
  files: Files,
  catalogues: Catalogues,
  { changes, passedBy }: Surroundings,
): Checked<AuditSubject> {
  const read = readSchemeFile(source, files, catalogues, changes);
  const { suppressions, problems } = readSuppressions(source.text, source.file);
  if (read.value === undefined || problems.length > 0) return { problems: [...read.problems, ...problems] };
  return { value: { audited: createAudited(read.value, catalogues, passedBy), suppressions }, problems: [] };
}

function all<Value>(read: readonly Checked<Value>[]): Checked<readonly Value[]> {
  const problems: Problem[] = read.flatMap((each) => each.problems);
  if (problems.length > 0) return { problems };
  return { value: read.flatMap(({ value }) => (value === undefined ? [] : [value])), problems: [] };
}
