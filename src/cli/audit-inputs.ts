import {
  type Audited,
  createAudited,
  type Law,
  readLaw,
  readSuppressions,
  type Suppression,
} from "../audit/index.ts";
import type { Checked, Problem } from "../base/index.ts";
import { readPieces } from "../text/index.ts";
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

/** The schemes of a name or path, or every mistake in them. */
export function readAuditInputs(named: string, disk: Files): Checked<AuditInputs> {
  const texts = new Map<string, string>();
  const files: Files = {
    ...disk,
    find(kind, name) {
      const found = disk.find(kind, name);
      if (found !== undefined) texts.set(found.file, found.text);
      return found;
    },
  };
  const law = readLaw(files.names("law").flatMap((name) => files.find("law", name) ?? []));
  const source = files.find("schemes", named) ?? files.find("worlds", named);
  if (source === undefined) return { problems: [notFound(files, ["schemes", "worlds"], named, typed)] };
  const subjects = subjectsOf(source, files);
  if (law.value === undefined || subjects.value === undefined) {
    return { problems: [...law.problems, ...subjects.problems] };
  }
  return { value: { law: law.value, subjects: subjects.value, texts }, problems: [] };
}

function subjectsOf(source: TextFile, files: Files): Checked<readonly AuditSubject[]> {
  const { pieces } = readPieces(source.text, source.file);
  if (pieces !== undefined && isWorld(pieces)) return subjectsOfWorld(source, files);
  const catalogues = readCatalogues(files);
  if (catalogues.value === undefined) return catalogues;
  return all([subjectOf(source, files, catalogues.value)]);
}

function subjectsOfWorld(source: TextFile, files: Files): Checked<readonly AuditSubject[]> {
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
    return [subjectOf(found, files, { acts, gates }, passedBy)];
  });
  return all(read);
}

function subjectOf(
  source: TextFile,
  files: Files,
  catalogues: Catalogues,
  passedBy?: ReadonlyMap<string, string>,
): Checked<AuditSubject> {
  const read = readSchemeFile(source, files, catalogues);
  const { suppressions, problems } = readSuppressions(source.text, source.file);
  if (read.value === undefined || problems.length > 0) return { problems: [...read.problems, ...problems] };
  return { value: { audited: createAudited(read.value, catalogues, passedBy), suppressions }, problems: [] };
}

function all<Value>(read: readonly Checked<Value>[]): Checked<readonly Value[]> {
  const problems: Problem[] = read.flatMap((each) => each.problems);
  if (problems.length > 0) return { problems };
  return { value: read.flatMap(({ value }) => (value === undefined ? [] : [value])), problems: [] };
}
