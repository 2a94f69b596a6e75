import { Command } from "commander";
import type { Problem } from "../base/index.ts";
import { readActs, readGates } from "../catalogue/index.ts";
import { readSociety } from "../society/index.ts";
import { readYaml } from "../text/index.ts";
import {
  type Catalogues,
  type Files,
  notFound,
  readCatalogues,
  readSchemeFile,
  runCases,
  type TextFile,
} from "../world/index.ts";
import { casesBeside, createDiskFiles, isFile, readTextFile } from "./disk-files.ts";
import { Exit } from "./exit.ts";
import { problemText } from "./problem-text.ts";

const examples = `
Examples:
  glasshouse check my-scheme.yaml         every mistake at once, each with line, column and a hint
  glasshouse check schemes/*.yaml         several files
  glasshouse check rongcheng-press-2018   a scheme that ships, with its cases

A file is a scheme, cases, acts, gates or a society by its first key. A scheme's cases, if they lie
beside it as NAME.cases.yaml, are run too.`;

/** `glasshouse check`. @param finish is told the exit code */
export function createCheckCommand(finish: (code: number) => void): Command {
  return new Command("check")
    .description("check schemes, cases, acts, gates and societies, and say every mistake at once")
    .argument("<file...>", "YAML files, or names of schemes that ship")
    .option("--json", "print the problems as one JSON document and nothing else")
    .addHelpText("after", examples)
    .action((names: string[], flags: { readonly json?: true }) => finish(checkAll(names, flags)));
}

interface Checked {
  readonly file: string;
  readonly says: string;
  readonly problems: readonly Problem[];
}

function checkAll(names: readonly string[], flags: { readonly json?: true }): number {
  const files = createDiskFiles();
  const catalogues = readCatalogues(files);
  const checked = names.map((name) => checkNamed(name, files, catalogues.value));
  const problems = [...catalogues.problems, ...checked.flatMap((each) => each.problems)];
  if (flags.json) {
    process.stdout.write(`${JSON.stringify({ files: checked.map(({ file }) => file), problems })}\n`);
  } else {
    for (const each of checked)
      if (each.problems.length === 0) process.stdout.write(`${each.file}: ${each.says}\n`);
    if (problems.length > 0) process.stderr.write(problemText(problems));
  }
  return problems.length > 0 ? Exit.badInput : Exit.fine;
}

function checkNamed(name: string, files: Files, catalogues: Catalogues | undefined): Checked {
  const source = isFile(name) ? readTextFile(name) : files.find("schemes", name);
  if (source === undefined) {
    const at = { file: "command line", line: 1, column: 1 };
    return { file: name, says: "", problems: [notFound(files, "schemes", name, at)] };
  }
  const pieces = readYaml(source.text, source.file);
  if (pieces.value === undefined) return { file: source.file, says: "", problems: pieces.problems };
  const keys = pieces.value.kind === "map" ? [...pieces.value.entries.keys()] : [];
  const kind = ["cases", "acts", "gates", "society"].find(
    (key) => key === keys[0] || (keys.includes(key) && !keys.includes("scheme")),
  );
  if (kind === "society")
    return { file: source.file, says: "fine", problems: readSociety(source.text, source.file).problems };
  if (kind === "acts") return { file: source.file, says: "fine", problems: readActs(pieces.value).problems };
  if (kind === "gates")
    return { file: source.file, says: "fine", problems: readGates(pieces.value).problems };
  if (catalogues === undefined) return { file: source.file, says: "", problems: [] };
  return kind === "cases"
    ? checkCasesFile(source, files, catalogues)
    : checkSchemeFile(source, files, catalogues);
}

function checkSchemeFile(source: TextFile, files: Files, catalogues: Catalogues): Checked {
  const read = readSchemeFile(source, files, catalogues);
  const cases = casesBeside(source);
  if (read.value === undefined || cases === undefined)
    return { file: source.file, says: "fine; it has no cases", problems: read.problems };
  const { report, problems } = runCases(cases, read.value.scheme, catalogues.acts);
  return { file: source.file, says: `fine; ${report.passed} cases hold`, problems };
}

function checkCasesFile(source: TextFile, files: Files, catalogues: Catalogues): Checked {
  const schemePath = source.file.replace(/\.cases\.yaml$/, ".yaml");
  const scheme = isFile(schemePath) ? readTextFile(schemePath) : files.find("schemes", schemePath);
  if (scheme === undefined || schemePath === source.file) {
    const problem: Problem = {
      code: "cases/no-scheme",
      at: { file: source.file, line: 1, column: 1 },
      message: "there is no scheme beside these cases",
      hint: "cases of NAME.yaml lie beside it as NAME.cases.yaml",
    };
    return { file: source.file, says: "", problems: [problem] };
  }
  return checkSchemeFile(scheme, files, catalogues);
}
