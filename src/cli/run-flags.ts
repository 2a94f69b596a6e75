import type { Problem } from "../base/index.ts";
import { MAX_PERSONS } from "../society/index.ts";
import { MAX_THREADS } from "../world/index.ts";
import { readWholeNumbers, type WholeOption } from "./options.ts";
import { typed } from "./problem-text.ts";
import type { ReportFlags } from "./report-file.ts";

/** Options of `run` as they are typed. */
export interface RunFlags extends ReportFlags {
  readonly society?: string;
  readonly persons: string;
  readonly days: string;
  readonly seed: string;
  readonly societySeed: string;
  readonly replicates: string;
  readonly magnify: string;
  readonly backend: string;
  readonly threads?: string;
  readonly beside?: string;
  readonly redraw?: true;
  readonly paired?: true;
  readonly json?: true;
  readonly out?: string;
  readonly ledger?: string;
  readonly verify?: string;
}

/** Those that are whole numbers, read. */
export interface RunNumbers {
  readonly persons: number;
  readonly days: number;
  readonly seed: number;
  readonly societySeed: number;
  readonly replicates: number;
  readonly magnify: number;
  readonly threads: number;
}

/** The whole numbers among the options, and every mistake in them. */
export function readNumbers(flags: RunFlags): {
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
    societySeed: { flag: "--society-seed", text: flags.societySeed, least: 0, most: seeds - further },
    replicates,
    magnify: magnifyOption(flags.magnify),
    threads: threadsOption(flags.threads),
  });
}

/** How many threads were asked for, 1 where nobody asked. */
export function threadsOption(text = "1"): WholeOption {
  return { flag: "--threads", text, least: 1, most: MAX_THREADS };
}

/** How many times as often what is rare is done. */
export function magnifyOption(text: string): WholeOption {
  return { flag: "--magnify", text, least: 1, most: 10_000 };
}

/** Options that contradict each other, or that nothing would come of. */
export function contradictions(flags: RunFlags): Problem[] {
  return [...besideJson(flags), ...idleThreads(flags), ...idleRedraw(flags)];
}

function idleRedraw({ redraw, replicates }: RunFlags): Problem[] {
  if (redraw === undefined || replicates !== "1") return [];
  return [
    {
      code: "cli/idle-redraw",
      at: typed,
      message: "--redraw draws other persons for each replicate, and there is one",
      hint: "add `--replicates 20`, or choose other persons with --society-seed",
    },
  ];
}

/** Threads for a backend that runs on one. */
export function idleThreads({ backend, threads }: RunFlags): Problem[] {
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

/** What is typed beside `--verify`, which takes everything from the directory. */
export function verifyAlone(besides: readonly string[]): Problem[] {
  if (besides.length === 0) return [];
  return [
    {
      code: "cli/verify-alone",
      at: typed,
      message: "--verify takes everything from the directory",
      found: besides.join(" "),
      allowed: "--backend, --threads and --json beside it",
      hint: "leave the rest out; how the run was made stands in its manifest.json",
    },
  ];
}

/** What to type to get the same run again: every number, since defaults may change. */
export function commandOf(
  named: string,
  { society, beside, paired, redraw }: RunFlags,
  numbers: RunNumbers,
): string {
  const options = [
    beside === undefined ? [] : ["--beside", beside],
    paired === undefined ? [] : ["--paired"],
    society === undefined ? [] : ["--society", society],
    ["--persons", numbers.persons, "--days", numbers.days],
    ["--seed", numbers.seed, "--society-seed", numbers.societySeed],
    numbers.replicates === 1 ? [] : ["--replicates", numbers.replicates],
    redraw === undefined ? [] : ["--redraw"],
    numbers.magnify === 1 ? [] : ["--magnify", numbers.magnify],
  ];
  const words = ["npx", "glasshouse", "run", named, ...options.flat()].map(String);
  return words.map((word) => (/^[\w./:@-]+$/.test(word) ? word : `'${word}'`)).join(" ");
}
