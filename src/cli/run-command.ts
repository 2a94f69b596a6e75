import { Command, Option } from "commander";
import type { Problem } from "../base/index.ts";
import { backends } from "../engine/index.ts";
import { MAX_PERSONS } from "../society/index.ts";
import { composeWorld, documentOf, type Run, runWorld, type WorldPlan } from "../world/index.ts";
import { createDiskFiles } from "./disk-files.ts";
import { Exit } from "./exit.ts";
import { readWholeNumbers } from "./options.ts";
import { problemText } from "./problem-text.ts";
import { createProgress } from "./progress.ts";
import { summaryOf } from "./summary.ts";

interface RunFlags {
  readonly society?: string;
  readonly persons: string;
  readonly days: string;
  readonly seed: string;
  readonly societySeed: string;
  readonly replicates: string;
  readonly backend: string;
  readonly beside?: string;
  readonly json?: true;
}

const examples = `
Examples:
  glasshouse run rongcheng-press-2018
        20,000 synthetic persons live a year under the scheme; a summary in plain words
  glasshouse run rongcheng-press-2018 --beside no-scheme
        the same, with the same persons and the same luck without any scheme beside it
  glasshouse run my-scheme.yaml --persons 100000 --days 730 --seed 7 --json
        a scheme of your own, larger and longer, as one JSON document
  glasshouse run graded-pilots-2018 --replicates 20 --json
        twenty times with other luck: every number with its 95 % interval

The same files, seeds and numbers give the same history, to the bit, on every machine: the history
hash tells. --seed is the luck of the persons, --society-seed is who they are.`;

/** `glasshouse run`. @param finish is told the exit code */
export function createRunCommand(finish: (code: number) => void): Command {
  return new Command("run")
    .description("run a scheme over a synthetic society and say what it does")
    .argument("<scheme>", "a scheme that ships (see `glasshouse list`) or a YAML file")
    .option("--society <name>", "society to draw the persons from (default: the scheme's own)")
    .option("--persons <number>", "how many synthetic persons", "20000")
    .option("--days <number>", "how many days", "365")
    .option("--seed <number>", "luck of the persons", "1")
    .option("--society-seed <number>", "who the persons are", "1")
    .option("--replicates <number>", "run so many times, each with the next seed as its luck", "1")
    .addOption(
      new Option("--backend <name>", "which engine computes; all give the same numbers").default("reference"),
    )
    .option("--beside <scheme>", "run another scheme with the same persons and luck, and say both")
    .option("--json", "print one JSON document and nothing else")
    .addHelpText("after", examples)
    .action((scheme: string, flags: RunFlags) => finish(run(scheme, flags)));
}

function run(scheme: string, flags: RunFlags): number {
  const files = createDiskFiles();
  const numbers = readWholeNumbers({
    persons: { flag: "--persons", text: flags.persons, least: 1, most: MAX_PERSONS },
    days: { flag: "--days", text: flags.days, least: 1, most: 36_500 },
    seed: { flag: "--seed", text: flags.seed, least: 0, most: Number.MAX_SAFE_INTEGER },
    societySeed: { flag: "--society-seed", text: flags.societySeed, least: 0, most: Number.MAX_SAFE_INTEGER },
    replicates: { flag: "--replicates", text: flags.replicates, least: 1, most: 10_000 },
  });
  const plans = [scheme, ...(flags.beside === undefined ? [] : [flags.beside])].map((name) =>
    composeWorld({ scheme: name, ...(flags.society !== undefined && { society: flags.society }) }, files),
  );
  const problems = [...numbers.problems, ...plans.flatMap((plan) => plan.problems), ...besideJson(flags)];
  if (problems.length > 0) {
    process.stderr.write(problemText(unique(problems)));
    return Exit.badInput;
  }
  const backend = backends.find(({ name }) => name === flags.backend);
  if (backend === undefined || backend.lacks() !== undefined) {
    const names = backends.map(({ name }) => name).join(", ");
    process.stderr.write(`This version has no backend "${flags.backend}"; it has: ${names}.\n`);
    return Exit.lacking;
  }
  const ready = plans.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const runs = runAll(ready, numbers.values);
  if (flags.json) process.stdout.write(`${JSON.stringify(documentOf(runs[0]))}\n`);
  else process.stdout.write(summaryOf(ready.map((plan, position) => ({ plan, runs: runs[position] }))));
  return Exit.fine;
}

/** Every plan with every replicate's luck. */
function runAll(
  plans: readonly WorldPlan[],
  numbers: { persons: number; days: number; seed: number; societySeed: number; replicates: number },
): Run[][] {
  const { replicates, ...options } = numbers;
  const progress = createProgress(plans.length * replicates * options.days, "living");
  let before = 0;
  const runs = plans.map((plan) =>
    Array.from({ length: replicates }, (_, replicate) => {
      const done = runWorld(plan, {
        ...options,
        seed: options.seed + replicate,
        onDay: (passed) => progress.update(before + passed),
      });
      before += options.days;
      return done;
    }),
  );
  progress.stop();
  return runs;
}

function besideJson(flags: RunFlags): Problem[] {
  if (flags.beside === undefined || flags.json === undefined) return [];
  return [
    {
      code: "cli/beside-json",
      at: { file: "command line", line: 1, column: 1 },
      message: "--json prints one world's document; --beside would make it two",
      hint: "run each with --json; with equal seeds they share persons and luck",
    },
  ];
}

/** The same catalogue is read for each scheme; a mistake in it is told once. */
function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()];
}
