import { Command } from "commander";
import type { Problem } from "../base/index.ts";
import { type Backend, backendNames, loadBackend } from "../engine/index.ts";
import type { LedgerExtent } from "../store/index.ts";
import { nearest } from "../text/index.ts";
import {
  composeWorld,
  magnify,
  Replicates,
  type RunOptions,
  seedsOf,
  type WorldPlan,
} from "../world/index.ts";
import { createDiskFiles } from "./disk-files.ts";
import { Exit } from "./exit.ts";
import { liveRun } from "./live-run.ts";
import { lackingMemory } from "./memory.ts";
import { readWholeNumbers } from "./options.ts";
import { readOutFlags } from "./out-flags.ts";
import { problemText } from "./problem-text.ts";
import { createProgress } from "./progress.ts";
import { createReport, reportProblems } from "./report-file.ts";
import {
  commandOf,
  contradictions,
  idleThreads,
  type RunFlags,
  type RunNumbers,
  readNumbers,
  threadsOption,
  verifyAlone,
} from "./run-flags.ts";
import { summaryOf } from "./summary/summary.ts";
import { openStored, verificationText, verifyRun, withoutWorld } from "./verify-run.ts";
import { writeRun } from "./write-run.ts";

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
        (with --redraw of who the persons are, too)
  glasshouse run rongcheng-press-2018 --magnify 100
        what is counted too seldom to show, done a hundred times as often, and
        labelled so everywhere
  glasshouse run graded-pilots-2018 --days 1095 --paired --json
        also without any scheme: direct, total and indirect effect by gate
  glasshouse run rongcheng-press-2018 --out runs/rongcheng
        also as files for DuckDB, Python or R, with all that it was made of
  glasshouse run --verify runs/rongcheng
        live a run again from its own inputs, and say whether it is the same

The same files, seeds and numbers give the same history, to the bit, on every
machine: the history hash tells. --seed is the luck of the persons,
--society-seed is who they are.`;

/** `glasshouse run`. @param finish is told the exit code */
export function createRunCommand(finish: (code: number) => void): Command {
  return new Command("run")
    .description("run a scheme or a world over a synthetic society and say what it does")
    .argument("[scheme|world]", "one that ships (see `glasshouse list`) or a YAML file of either")
    .option("--society <name>", "society to draw the persons from (default: its own)")
    .option("--persons <number>", "how many synthetic persons", "20000")
    .option("--days <number>", "how many days", "365")
    .option("--seed <number>", "luck of the persons", "1")
    .option("--society-seed <number>", "who the persons are", "1")
    .option("--replicates <number>", "run so many times, each with the next seed as its luck", "1")
    .option("--redraw", "draw other persons for each replicate too: luck and people, not luck alone")
    .option("--magnify <times>", "do acts of which a rule has fewer than 20 expected cases so often", "1")
    .option("--backend <name>", "which engine computes; all give the same numbers", backendNames[0])
    .option("--threads <number>", "threads of the backend `threads` (default: one a core)")
    .option("--beside <scheme|world>", "run another with the same seeds, and say both")
    .option("--paired", "live the same persons without any scheme too, for the total effect at each gate")
    .option("--out <dir>", "write the run into a new directory: inputs, manifest, Parquet files")
    .option("--ledger <persons>", "whose ledger --out writes: all, none, or of how many (default: 200)")
    .option("--verify <dir>", "live the run in a directory again and compare it (alone)")
    .option("--report [file]", "also write a page that tells the run (default: in --out, or in runs/)")
    .option("--lang <language>", "language of the report: en, de or nl (default: en)")
    .option("--json", "print one JSON document and nothing else")
    .addHelpText("after", examples)
    .action(async (name: string | undefined, flags: RunFlags, command: Command) => {
      if (flags.verify !== undefined) finish(await verify(flags.verify, besides(name, command), flags));
      else if (name !== undefined) finish(await run(name, flags));
      else command.error("error: missing required argument 'scheme|world'", { exitCode: Exit.badInput });
    });
}

/** What was typed besides `--verify`, but for what cannot change a run. */
function besides(name: string | undefined, command: Command): string[] {
  const options = command.options.filter((option) => {
    const key = option.attributeName();
    const isTyped = command.getOptionValueSource(key) === "cli";
    return isTyped && !["verify", "backend", "threads", "json"].includes(key);
  });
  return [...(name === undefined ? [] : [name]), ...options.map(({ long }) => long ?? "")];
}

async function run(named: string, flags: RunFlags): Promise<number> {
  const numbers = readNumbers(flags);
  const plans = composeAll(named, flags);
  const out = readOutFlags(flags);
  const problems = [
    ...numbers.problems,
    ...plans.problems,
    ...out.problems,
    ...contradictions(flags),
    ...reportProblems(flags),
  ];
  if (problems.length > 0) return told(problems);
  const backend = await backendOf(flags, numbers.values.persons, plans.worlds);
  if (typeof backend === "string") return lacking(backend);
  const { threads: _, magnify: times, ...lives } = numbers.values; // how many threads, nothing says
  const worlds = magnify(plans.worlds, times, lives);
  const isRedrawn = flags.redraw === true;
  const options = { ...lives, backend, isRedrawn, isPaired: flags.paired === true };
  const report = await createReport(flags, options);
  const onEnd = report && { onEnd: report.onEnd };
  const command = commandOf(named, flags, numbers.values);
  const pageInside = report?.isInside
    ? (lived: Replicates) => report.page({ worlds: [{ plan: worlds[0], lived }], command })
    : undefined;
  const lived =
    flags.out === undefined
      ? await runAll(worlds, { ...options, ...onEnd })
      : [await runInto(flags.out, worlds[0], { ...options, ...onEnd, ledger: out.ledger }, pageInside)];
  const done = worlds.map((plan, position) => ({ plan, lived: lived[position] }));
  if (flags.json) process.stdout.write(`${JSON.stringify(lived[0].document())}\n`);
  else process.stdout.write(summaryOf(done, command));
  const unwritten = pageInside === undefined ? report?.write({ worlds: done, command }) : undefined;
  if (unwritten === undefined) return Exit.fine;
  process.stderr.write(`${unwritten}\n`);
  return Exit.lacking;
}

async function verify(directory: string, besides: readonly string[], flags: RunFlags): Promise<number> {
  const problems = [...verifyAlone(besides), ...idleThreads(flags), ...readNumbers(flags).problems];
  const stored = problems.length > 0 ? { problems } : openStored(directory);
  if (stored.run === undefined) return told([...problems, ...stored.problems.slice(problems.length)]);
  const { run: found, plan } = stored;
  const backend = await backendOf(flags, found.manifest.persons, plan === undefined ? [] : [plan]);
  if (typeof backend === "string") return lacking(backend);
  if (plan === undefined) process.stderr.write(problemText(stored.problems));
  const verified =
    plan === undefined ? withoutWorld(directory, found) : await verifyRun(directory, found, plan, backend);
  const text = flags.json ? `${JSON.stringify(verified)}\n` : verificationText(verified, found.manifest);
  process.stdout.write(text);
  return verified.isSame ? Exit.fine : Exit.findings;
}

function told(problems: readonly Problem[]): number {
  process.stderr.write(problemText(problems));
  return Exit.badInput;
}

function lacking(what: string): number {
  process.stderr.write(`${what}\n`);
  return Exit.lacking;
}

/** The backend that was asked for, or in words what this machine lacks to run so much with it. */
async function backendOf(
  { backend: asked, threads }: RunFlags,
  persons: number,
  worlds: readonly WorldPlan[],
): Promise<Backend | string> {
  const name = backendNames.find((known) => known === asked);
  if (name === undefined) return withoutBackend(asked);
  const number = readWholeNumbers({ threads: threadsOption(threads) }).values.threads;
  const backend = await loadBackend(name, threads === undefined ? undefined : number);
  return backend.lacks() ?? lackingMemory(persons, worlds) ?? backend;
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

type LifeOptions = Omit<RunNumbers, "threads" | "magnify"> & {
  readonly backend: Backend;
  readonly isRedrawn: boolean;
  readonly isPaired: boolean;
} & Pick<RunOptions, "onEnd">;

/** Every plan with every replicate's luck. */
async function runAll(plans: readonly WorldPlan[], options: LifeOptions): Promise<Replicates[]> {
  const { replicates, ...shared } = options;
  const progress = createProgress(plans.length * replicates * options.days, "living");
  const lived: Replicates[] = [];
  let before = 0;
  for (const plan of plans) {
    const ofPlan = new Replicates();
    for (let replicate = 0; replicate < replicates; replicate++) {
      const onDay = (passed: number): void => progress.update(before + passed);
      ofPlan.add(await liveRun(plan, { ...shared, ...seedsOf(options, replicate), onDay }));
      before += options.days;
    }
    lived.push(ofPlan);
  }
  progress.stop();
  return lived;
}

/** A plan with every replicate's luck, written into a directory. */
async function runInto(
  out: string,
  plan: WorldPlan,
  options: LifeOptions & { readonly ledger: LedgerExtent },
  page: ((lived: Replicates) => string) | undefined,
): Promise<Replicates> {
  const { backend, replicates, ledger, onEnd, ...shared } = options;
  const progress = createProgress(replicates * options.days, "living");
  const head = { ...shared, plan, replicates, ledger, backend: backend.name };
  const lived = await writeRun(
    out,
    head,
    (replicate, hooks) => {
      const onDay = (passed: number): void => progress.update(replicate * options.days + passed);
      return liveRun(plan, {
        ...shared,
        backend,
        ...seedsOf(options, replicate),
        ...hooks,
        ...(onEnd && { onEnd }),
        onDay,
      });
    },
    page,
  );
  progress.stop();
  return lived;
}
