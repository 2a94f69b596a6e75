import { Command } from "commander";
import type { Problem } from "../base/index.ts";
import { type Backend, backendNames, loadBackend, MAX_THREADS } from "../engine/index.ts";
import { MAX_PERSONS } from "../society/index.ts";
import { nearest } from "../text/index.ts";
import { composeWorld, documentOf, type Run, runWorld, type WorldPlan } from "../world/index.ts";
import { createDiskFiles } from "./disk-files.ts";
import { Exit } from "./exit.ts";
import { lackingMemory } from "./memory.ts";
import { readWholeNumbers } from "./options.ts";
import { problemText, typed } from "./problem-text.ts";
import { createProgress } from "./progress.ts";
import { createReport, type ReportFlags, type ReportInMaking, reportProblems } from "./report-file.ts";
import { summaryOf } from "./summary.ts";

interface RunFlags extends ReportFlags {
  readonly society?: string;
  readonly persons: string;
  readonly days: string;
  readonly seed: string;
  readonly societySeed: string;
  readonly replicates: string;
  readonly backend: string;
  readonly threads?: string;
  readonly beside?: string;
  readonly paired?: true;
  readonly json?: true;
}

interface RunNumbers {
  readonly persons: number;
  readonly days: number;
  readonly seed: number;
  readonly societySeed: number;
  readonly replicates: number;
  readonly threads: number;
}

const examples = `
Examples:
  glasshouse run rongcheng-press-2018
        20,000 synthetic persons live a year under the scheme, told in words
  glasshouse run rongcheng-press-2018 --beside no-scheme
        the same, and the same persons with the same luck without any scheme
  glasshouse run rongcheng-in-germany
        a world: schemes and a society put together in a file
  glasshouse run my-scheme.yaml --persons 100000 --days 730 --seed 7 --json
        a scheme of your own, larger and longer, as one JSON document
  glasshouse run rongcheng-press-2018 --persons 1000000 --backend threads
        a million persons, on as many threads as this machine has cores
  glasshouse run graded-pilots-2018 --replicates 20
        twenty times with other luck: how much of what a run shows is chance
  glasshouse run graded-pilots-2018 --days 1095 --paired --json
        also without any scheme: direct, total and indirect effect by gate

The same files, seeds and numbers give the same history, to the bit, on every
machine: the history hash tells. --seed is the luck of the persons,
--society-seed is who they are.`;

/** `glasshouse run`. @param finish is told the exit code */
export function createRunCommand(finish: (code: number) => void): Command {
  return new Command("run")
    .description("run a scheme or a world over a synthetic society and say what it does")
    .argument("<scheme|world>", "one that ships (see `glasshouse list`) or a YAML file of either")
    .option("--society <name>", "society to draw the persons from (default: its own)")
    .option("--persons <number>", "how many synthetic persons", "20000")
    .option("--days <number>", "how many days", "365")
    .option("--seed <number>", "luck of the persons", "1")
    .option("--society-seed <number>", "who the persons are", "1")
    .option("--replicates <number>", "run so many times, each with the next seed as its luck", "1")
    .option("--backend <name>", "which engine computes; all give the same numbers", backendNames[0])
    .option("--threads <number>", "threads of the backend `threads` (default: one a core)")
    .option("--beside <scheme|world>", "run another with the same seeds, and say both")
    .option("--paired", "live the same persons without any scheme too, for the total effect at each gate")
    .option("--report <file>", "also write a page that tells the run, for a browser or for paper")
    .option("--lang <language>", "language of the report: en, de or nl (default: en)")
    .option("--json", "print one JSON document and nothing else")
    .addHelpText("after", examples)
    .action(async (name: string, flags: RunFlags) => finish(await run(name, flags)));
}

async function run(named: string, flags: RunFlags): Promise<number> {
  const numbers = readNumbers(flags);
  const plans = composeAll(named, flags);
  const problems = [
    ...numbers.problems,
    ...plans.problems,
    ...besideJson(flags),
    ...idleThreads(flags),
    ...reportProblems(flags),
  ];
  if (problems.length > 0) {
    process.stderr.write(problemText(problems));
    return Exit.badInput;
  }
  const name = backendNames.find((known) => known === flags.backend);
  const { threads } = numbers.values;
  const backend = name && (await loadBackend(name, flags.threads === undefined ? undefined : threads));
  const lack =
    backend === undefined
      ? withoutBackend(flags.backend)
      : (backend.lacks() ?? lackingMemory(numbers.values.persons, plans.worlds));
  if (backend === undefined || lack !== undefined) {
    process.stderr.write(`${lack}\n`);
    return Exit.lacking;
  }
  const report = createReport(flags, { ...numbers.values, backend });
  const runs = runAll(plans.worlds, numbers.values, backend, { isPaired: flags.paired === true, report });
  const worlds = plans.worlds.map((plan, position) => ({ plan, runs: runs[position] }));
  const command = commandOf(named, flags, numbers.values);
  if (flags.json) process.stdout.write(`${JSON.stringify(documentOf(runs[0]))}\n`);
  else process.stdout.write(summaryOf(worlds, command));
  const unwritten = report?.write({ worlds, command });
  if (unwritten === undefined) return Exit.fine;
  process.stderr.write(`${unwritten}\n`);
  return Exit.lacking;
}

function readNumbers(flags: RunFlags): {
  readonly values: RunNumbers;
  readonly problems: readonly Problem[];
} {
  const replicates = { flag: "--replicates", text: flags.replicates, least: 1, most: 1000 };
  // the last replicate's seed has to be one, too
  const further = readWholeNumbers({ replicates }).values.replicates - 1 || 0;
  const seeds = Number.MAX_SAFE_INTEGER;
  return readWholeNumbers({
    persons: { flag: "--persons", text: flags.persons, least: 1, most: MAX_PERSONS },
    days: { flag: "--days", text: flags.days, least: 1, most: 36_500 },
    seed: { flag: "--seed", text: flags.seed, least: 0, most: seeds - further },
    societySeed: { flag: "--society-seed", text: flags.societySeed, least: 0, most: seeds },
    replicates,
    threads: { flag: "--threads", text: flags.threads ?? "1", least: 1, most: MAX_THREADS },
  });
}

function composeAll(
  named: string,
  { beside, society }: RunFlags,
): { readonly worlds: readonly WorldPlan[]; readonly problems: readonly Problem[] } {
  const files = createDiskFiles();
  const composed = [named, ...(beside === undefined ? [] : [beside])].map((world) =>
    composeWorld({ world, ...(society !== undefined && { society }) }, files),
  );
  return {
    worlds: composed.flatMap(({ value }) => value ?? []),
    problems: composed.flatMap(({ problems }) => problems),
  };
}

function withoutBackend(name: string): string {
  const hint = nearest(name, backendNames);
  return `This version has no backend \`${name}\`; it has: ${backendNames.join(", ")}.${hint === undefined ? "" : ` (${hint})`}`;
}

/** Every plan with every replicate's luck. */
function runAll(
  plans: readonly WorldPlan[],
  numbers: RunNumbers,
  backend: Backend,
  { isPaired, report }: { readonly isPaired: boolean; readonly report: ReportInMaking | undefined },
): Run[][] {
  const { replicates, threads: _, ...options } = numbers;
  const progress = createProgress(plans.length * replicates * options.days, "living");
  let before = 0;
  const runs = plans.map((plan) =>
    Array.from({ length: replicates }, (_, replicate) => {
      const done = runWorld(plan, {
        ...options,
        isPaired,
        backend,
        ...(report && { onEnd: report.onEnd }),
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

/** What to type to get the same run again: every number, since defaults may change. */
function commandOf(named: string, { society, beside, paired }: RunFlags, numbers: RunNumbers): string {
  const options = [
    beside === undefined ? [] : ["--beside", beside],
    paired === undefined ? [] : ["--paired"],
    society === undefined ? [] : ["--society", society],
    ["--persons", numbers.persons, "--days", numbers.days],
    ["--seed", numbers.seed, "--society-seed", numbers.societySeed],
    numbers.replicates === 1 ? [] : ["--replicates", numbers.replicates],
  ];
  const words = ["npx", "glasshouse", "run", named, ...options.flat()].map(String);
  return words.map((word) => (/^[\w./:@-]+$/.test(word) ? word : `'${word}'`)).join(" ");
}

function idleThreads({ backend, threads }: RunFlags): Problem[] {
  if (threads === undefined || backend === "threads") return [];
  return [
    {
      code: "cli/idle-threads",
      at: typed,
      message: `the backend \`${backend}\` runs on one thread`,
      found: `--threads ${threads}`,
      hint: "add `--backend threads`; the numbers are the same",
    },
  ];
}

function besideJson(flags: RunFlags): Problem[] {
  if (flags.beside === undefined || flags.json === undefined) return [];
  return [
    {
      code: "cli/beside-json",
      at: typed,
      message: "--json prints one world's document; --beside would make it two",
      hint: "run each with --json; with equal seeds they share persons and luck",
    },
  ];
}
