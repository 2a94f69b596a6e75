import { Command } from "commander";
import { checkFiles } from "./check-files.ts";
import { createDiskFiles } from "./disk-files.ts";
import { Exit } from "./exit.ts";
import { problemText } from "./problem-text.ts";

const examples = `
Examples:
  glasshouse check my-scheme.yaml
        every mistake at once, each with line, column and a hint
  glasshouse check schemes/*.yaml worlds/*.yaml
        several files
  glasshouse check rongcheng-press-2018
        a scheme that ships, with its cases

A file is a scheme, a world, cases, acts, gates, a society or law by its first
key.
The cases of a scheme, if they lie beside it as NAME.cases.yaml, are run too;
a world is checked with all files that it names.`;

/** Codes of what was read well and came out otherwise than expected. */
const unexpected = ["cases/failed", "cases/verdict-differs"];

/** `glasshouse check`. @param finish is told the exit code */
export function createCheckCommand(finish: (code: number) => void): Command {
  return new Command("check")
    .description("check schemes, worlds, cases, acts, gates and societies, and say every mistake at once")
    .argument("<file...>", "YAML files, or names of what ships")
    .option("--json", "print the problems as one JSON document and nothing else")
    .addHelpText("after", examples)
    .action((names: string[], flags: { readonly json?: true }) => finish(checkAll(names, flags)));
}

function checkAll(names: readonly string[], flags: { readonly json?: true }): number {
  const checked = checkFiles(names, createDiskFiles());
  const problems = checked.flatMap((report) => report.problems);
  if (flags.json) {
    process.stdout.write(`${JSON.stringify({ files: checked.map(({ file }) => file), problems })}\n`);
  } else {
    for (const { file, holds, problems: found } of checked) {
      if (found.length === 0) process.stdout.write(`${file}: fine; ${holds}\n`);
    }
    if (problems.length > 0) process.stderr.write(problemText(problems));
  }
  if (problems.length === 0) return Exit.fine;
  return problems.every(({ code }) => unexpected.includes(code)) ? Exit.findings : Exit.badInput;
}
