#!/usr/bin/env node
/**
 * The command line: arguments to calls. The only room that prints or exits.
 *
 * Reading order: `run-command`, `summary/` (what a run says), `explain-command`, `audit/`, `check-command`, `list-command`,
 * `disk-files` (where texts come from), `exit` (what codes mean).
 */
import { Command, CommanderError } from "commander";
import { DiskLack } from "./disk-lack.ts";
import { readEngine } from "./engine-version.ts";
import { Exit, exitHelp } from "./exit.ts";

const introduction =
  "Glasshouse is a laboratory for social scoring: it runs schemes that score people over a synthetic society " +
  "and shows what they do. It never touches real people, and cannot: nothing here loads, registers, matches " +
  "or scores a person.";

const firstSteps = `
First steps:
  glasshouse list
        what ships
  glasshouse run rongcheng-press-2018 --beside no-scheme
        a year under a scheme, and the same year without one
  glasshouse explain rongcheng-press-2018 4711
        that year as one of its synthetic persons lived it
  glasshouse audit rongcheng-press-2018
        what law and fairness ask of it, with lines and articles
  glasshouse check my-scheme.yaml
        every mistake in a scheme of your own
  glasshouse help run
        more on a command
${exitHelp}`;

type Create = (finish: (code: number) => void) => Command;

/** Each command, in the order of the help; its code is loaded when it is typed, or when all are told of. */
const commands: Readonly<Record<string, () => Promise<Create>>> = {
  run: async () => (await import("./run-command.ts")).createRunCommand,
  explain: async () => (await import("./explain-command.ts")).createExplainCommand,
  audit: async () => (await import("./audit/audit-command.ts")).createAuditCommand,
  check: async () => (await import("./check-command.ts")).createCheckCommand,
  list: async () => (await import("./list-command.ts")).createListCommand,
};

const helpHint = "(`--help` teaches by example)";

async function main(): Promise<void> {
  const finish = (code: number): void => {
    process.exitCode = code;
  };
  const program = new Command("glasshouse")
    .description(introduction)
    .version(readEngine().version, "-V, --version")
    .addHelpText("after", firstSteps);
  const named = process.argv[2] ?? "";
  for (const [name, load] of Object.entries(commands)) {
    if (name === named || !Object.hasOwn(commands, named)) program.addCommand((await load())(finish));
  }
  for (const command of [program, ...program.commands]) command.exitOverride().showHelpAfterError(helpHint);
  try {
    await program.parseAsync();
  } catch (error) {
    finish(codeOf(error));
  }
}

/** Commander has already said what is wrong with the command line; anything else is our failure. */
function codeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.fine : Exit.badInput;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError && /allocation failed|array length/i.test(message)) {
    process.stderr.write("This machine has too little memory for so many persons; try fewer.\n");
    return Exit.lacking;
  }
  if (error instanceof DiskLack) {
    process.stderr.write(`${message}\n`);
    return Exit.lacking;
  }
  process.stderr.write(
    `Glasshouse itself failed: ${message}\nPlease report this with the command you typed.\n`,
  );
  if (process.env.GLASSHOUSE_DEBUG !== undefined && error instanceof Error)
    process.stderr.write(`${error.stack}\n`);
  return Exit.failure;
}

// a reader such as `head` may close the pipe early: that is no failure of ours
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

await main();
