import {
  checkExpectedVerdicts,
  createAudited,
  readLaw,
  readLawFile,
  readSuppressions,
} from "../audit/index.ts";
import type { Checked, Problem } from "../base/index.ts";
import { readActs, readGates } from "../catalogue/index.ts";
import type { ReadScheme } from "../scheme/index.ts";
import { readSociety } from "../society/index.ts";
import { itemsAt, type Located, readChecked, readPieces, textAt } from "../text/index.ts";
import {
  type Catalogues,
  type FileKind,
  type Files,
  isWorld,
  notFound,
  readCatalogues,
  readSchemeFile,
  readWorldFile,
  runCases,
  type TextFile,
  type WorldPlan,
} from "../world/index.ts";
import { casesBeside, isFile, readTextFile } from "./disk-files.ts";
import { typed } from "./problem-text.ts";

/** What checking one file showed. */
export interface FileReport {
  readonly file: string;
  /** what is in it, where nothing is wrong */
  readonly holds: string;
  readonly problems: readonly Problem[];
}

const kinds: readonly FileKind[] = ["schemes", "worlds", "societies", "acts", "gates", "law"];

/**
 * Reports on files by path, or by the name of what ships; one report a file, in the order asked for.
 * A scheme and the cases beside it are one report.
 */
export function checkFiles(names: readonly string[], files: Files): readonly FileReport[] {
  const catalogues = readCatalogues(files);
  const reports = names.flatMap((name) => checkNamed(name, files, catalogues));
  return [...new Map(reports.map((report) => [report.file, report])).values()];
}

function checkNamed(name: string, files: Files, catalogues: Checked<Catalogues>): FileReport[] {
  // a path is the same file whatever is looked for
  const wanted = isFile(name) ? kinds.slice(0, 1) : kinds;
  const sources = wanted.flatMap((kind) => files.find(kind, name) ?? []);
  if (sources.length > 0) return sources.map((source) => checkSource(source, files, catalogues));
  return [{ file: name, holds: "", problems: [notFound(files, kinds, name, typed)] }];
}

function checkSource(source: TextFile, files: Files, catalogues: Checked<Catalogues>): FileReport {
  const { pieces, problems } = readPieces(source.text, source.file);
  if (pieces === undefined) return { file: source.file, holds: "", problems };
  switch (kindOf(pieces)) {
    case "society":
      return report(source, readSociety(source.text, source.file), () => "a society");
    case "acts":
      return report(
        source,
        readChecked(source.text, source.file, readActs),
        ({ acts }) => `${acts.length} acts`,
      );
    case "gates":
      return report(
        source,
        readChecked(source.text, source.file, readGates),
        ({ gates }) => `${gates.length} gates`,
      );
    case "law":
      return report(
        source,
        readLawFile(source.text, source.file),
        ({ articles }) => `${articles.length} articles of law`,
      );
    case "world":
      return report(source, readWorldFile(source, files), worldHolds);
    case "cases":
      return checkCasesFile(source, pieces, files, catalogues);
    default:
      return checkSchemeFile(source, files, catalogues);
  }
}

function kindOf(top: Located): string | undefined {
  if (isWorld(top)) return "world";
  const keys = top.kind === "map" ? [...top.entries.keys()] : [];
  return ["cases", "acts", "gates", "society", "law"].find(
    (kind) =>
      kind === keys[0] || (keys.includes(kind) && !keys.includes("scheme") && !keys.includes("extend")),
  );
}

function report<Value>(
  { file }: TextFile,
  { value, problems }: Checked<Value>,
  holds: (value: Value) => string,
): FileReport {
  return { file, holds: value === undefined ? "" : holds(value), problems };
}

function checkSchemeFile(source: TextFile, files: Files, catalogues: Checked<Catalogues>): FileReport {
  if (catalogues.value === undefined) return report(source, catalogues, () => "");
  const read = readSchemeFile(source, files, catalogues.value);
  const cases = casesBeside(source);
  const { problems: ofComments } = readSuppressions(source.text, source.file);
  if (read.value === undefined || ofComments.length > 0) {
    return { file: source.file, holds: "", problems: [...read.problems, ...ofComments] };
  }
  if (cases === undefined) return report(source, read, () => "it has no cases");
  return casesReport(source, cases, read.value, files, catalogues.value);
}

/** Cases lie beside their scheme; others are for a scheme that can be found by the name they give. */
function checkCasesFile(
  source: TextFile,
  pieces: Located,
  files: Files,
  catalogues: Checked<Catalogues>,
): FileReport {
  const beside = source.file.replace(/\.cases\.yaml$/, ".yaml");
  if (beside !== source.file && isFile(beside)) {
    return checkSchemeFile(readTextFile(beside), files, catalogues);
  }
  if (catalogues.value === undefined) return report(source, catalogues, () => "");
  const named = textAt(pieces, "cases");
  const scheme = named === undefined ? undefined : files.find("schemes", named);
  if (scheme === undefined) return { file: source.file, holds: "", problems: [noScheme(source)] };
  const read = readSchemeFile(scheme, files, catalogues.value);
  if (read.value === undefined) return report(source, read, () => "");
  return casesReport(source, source, read.value, files, catalogues.value);
}

/** What running a scheme's cases showed, and how far the audit's verdicts are those that its cases file expects. */
function casesReport(
  { file }: TextFile,
  cases: TextFile,
  read: ReadScheme,
  files: Files,
  catalogues: Catalogues,
): FileReport {
  const { report: found, problems } = runCases(cases, read.scheme, catalogues);
  const { pieces } = readPieces(cases.text, cases.file);
  const isAudited = pieces !== undefined && itemsAt(pieces, "audit").length > 0;
  if (problems.length > 0 || !isAudited) return { file, holds: casesHold(found.passed), problems };
  const law = readLaw(files.names("law").flatMap((name) => files.find("law", name) ?? []));
  if (law.value === undefined) return { file, holds: "", problems: law.problems };
  const differing = checkExpectedVerdicts(pieces, createAudited(read, catalogues), law.value);
  const verdicts = itemsAt(pieces, "audit").length;
  const holds = `${casesHold(found.passed)}, and ${verdicts} verdicts of the audit`;
  return { file, holds, problems: differing };
}

function worldHolds({ schemes, margins }: WorldPlan): string {
  const number = schemes.length === 1 ? "1 scheme" : `${schemes.length} schemes side by side`;
  return `${margins.society} under ${number}`;
}

function casesHold(passed: number): string {
  return passed === 1 ? "1 case holds" : `${passed} cases hold`;
}

function noScheme({ file }: TextFile): Problem {
  return {
    code: "cases/no-scheme",
    at: { file, line: 1, column: 1 },
    message: "there is no scheme for these cases",
    hint: "cases of NAME.yaml lie beside it as NAME.cases.yaml, or say `cases: NAME` of one that ships",
  };
}
