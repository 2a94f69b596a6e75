import { statSync } from "node:fs";
import { Command } from "commander";
import type { Problem } from "../base/index.ts";
import { type Block, besideBlocks, isSameConduct, type LifeBeside, lifeBlocks } from "../report/index.ts";
import { MAX_PERSONS } from "../society/index.ts";
import { type Language, languages, nearest } from "../text/index.ts";
import { composeWorld, lifeOf, magnify, type WorldPlan } from "../world/index.ts";
import { createDiskFiles } from "./disk-files.ts";
import { Exit } from "./exit.ts";
import { lackingMemory } from "./memory.ts";
import { readWholeNumbers } from "./options.ts";
import { wrapped } from "./paragraphs.ts";
import { problemText, typed } from "./problem-text.ts";
import { createProgress } from "./progress.ts";
import { magnifyOption } from "./run-flags.ts";
import { openStored } from "./verify-run.ts";

interface ExplainFlags {
  readonly society?: string;
  readonly persons: string;
  readonly days: string;
  readonly seed: string;
  readonly societySeed: string;
  readonly magnify: string;
  readonly lang: string;
  readonly json?: true;
  readonly beside?: string;
}

/** A run to look into: its world, and the numbers that it was run with. */
interface Explained {
  readonly plan: WorldPlan;
  readonly persons: number;
  readonly days: number;
  readonly seed: number;
  readonly societySeed: number;
  /** of a run on disk, what its history has to come to */
  readonly historyHash?: string;
}

const examples = `
Examples:
  glasshouse explain runs/rongcheng 4711
        the year of one synthetic person in a run on disk: what they did, who
        recorded it, what it cost by which rule, what gates said and would have
        said without the scheme, and what would have changed it
  glasshouse explain rongcheng-press-2018 4711 --lang de
        in the run that these numbers give, in German
  glasshouse explain rongcheng-press-2018 17 --beside graded-pilots-2018
        the same life under two schemes: the same acts, and side by side what
        each recorded, what it cost and what closed
  glasshouse explain graded-pilots-2018 17 --json
        as one JSON document

Any person of a run can be asked about: the run is lived again from its inputs.
Nobody is real, so nobody can be found here by name.`;

/** `glasshouse explain`. @param finish is told the exit code */
export function createExplainCommand(finish: (code: number) => void): Command {
  return new Command("explain")
    .description("answer one synthetic person's “why me?”")
    .argument("<run>", "a directory that `run --out` has written, or a scheme or world to run")
    .argument("<person>", "number of the person, from 0")
    .option("--society <name>", "society to draw the persons from (default: its own)")
    .option("--persons <number>", "how many synthetic persons", "20000")
    .option("--days <number>", "how many days", "365")
    .option("--seed <number>", "luck of the persons", "1")
    .option("--society-seed <number>", "who the persons are", "1")
    .option("--magnify <times>", "as the run had it: what is rare done so many times as often", "1")
    .option("--beside <name>", "scheme or world to set beside it: the same life under both")
    .option("--lang <language>", `language: ${languages.join(", ")}`, languages[0])
    .option("--json", "print one JSON document and nothing else")
    .addHelpText("after", examples)
    .action((named: string, person: string, flags: ExplainFlags, command: Command) => {
      const typedOptions = ["society", "persons", "days", "seed", "societySeed", "magnify"].filter(
        (key) => command.getOptionValueSource(key) === "cli",
      );
      finish(explain(named, person, flags, typedOptions));
    });
}

function explain(
  named: string,
  person: string,
  flags: ExplainFlags,
  typedOptions: readonly string[],
): number {
  const language = languages.find((known) => known === flags.lang);
  const unknown = language === undefined ? [unknownLanguage(flags.lang)] : [];
  const isStored = statSync(named, { throwIfNoEntry: false })?.isDirectory() === true;
  const opened = isStored ? stored(named, typedOptions) : composed(named, flags);
  const most = (opened.found?.persons ?? MAX_PERSONS) - 1;
  const asked = readWholeNumbers({ person: { flag: "PERSON", text: person, least: 0, most } });
  const other = openBeside(opened.found, flags.beside);
  const problems = [...opened.problems, ...other.problems, ...asked.problems, ...unknown];
  if (opened.found === undefined || language === undefined || problems.length > 0) {
    process.stderr.write(problemText(problems));
    return Exit.badInput;
  }
  const plans = [opened.found.plan, ...(other.plan === undefined ? [] : [other.plan])];
  const lack = lackingMemory(opened.found.persons, plans);
  if (lack !== undefined) {
    process.stderr.write(`${lack}\n`);
    return Exit.lacking;
  }
  if (other.plan !== undefined) {
    return tellBeside(opened.found, other.plan, asked.values.person, language, flags.json === true);
  }
  return tell(opened.found, asked.values.person, language, flags.json === true);
}

/** What is set beside a run: among the same persons, so in the same society. */
function openBeside(
  found: Explained | undefined,
  name: string | undefined,
): { readonly plan?: WorldPlan; readonly problems: readonly Problem[] } {
  if (name === undefined || found === undefined) return { problems: [] };
  const { society } = found.plan.margins;
  const plan = composeWorld({ world: name, society }, createDiskFiles());
  if (plan.value === undefined) return { problems: plan.problems };
  // whoever they are on the first day, they have become in the days before it
  return { plan: { ...plan.value, burnIn: found.plan.burnIn }, problems: [] };
}

function tellBeside(
  found: Explained,
  other: WorldPlan,
  person: number,
  language: Language,
  isJson: boolean,
): number {
  const { plan, historyHash: _, ...numbers } = found;
  const lives = [plan, other].map((each): LifeBeside => {
    const progress = createProgress(found.days, "living again");
    const onDay = (passed: number): void => progress.update(passed);
    const life = lifeOf(each, { ...numbers, person, withRemedies: false, onDay });
    progress.stop();
    return { life, plan: each };
  });
  if (isJson) {
    const told = lives.map(({ life }) => life);
    process.stdout.write(`${JSON.stringify({ isSameConduct: isSameConduct(told), lives: told })}\n`);
    return Exit.fine;
  }
  print(besideBlocks(lives, language));
  return Exit.fine;
}

function tell(found: Explained, person: number, language: Language, isJson: boolean): number {
  const { plan, historyHash, ...numbers } = found;
  const progress = createProgress(found.days, "living again");
  const life = lifeOf(plan, { ...numbers, person, onDay: (passed) => progress.update(passed) });
  progress.stop();
  if (historyHash !== undefined && historyHash !== life.historyHash) {
    process.stderr.write(
      `This is not the run on disk any more: its history hash is ${historyHash}, and its inputs now give ` +
        `${life.historyHash}. \`glasshouse run --verify\` says what has changed.\n`,
    );
    return Exit.findings;
  }
  if (isJson) {
    process.stdout.write(`${JSON.stringify(life)}\n`);
    return Exit.fine;
  }
  print(lifeBlocks(life, plan, language));
  return Exit.fine;
}

function print(blocks: readonly Block[]): void {
  const texts = blocks.map(({ heading, lines }, position) => {
    const indent = position === 0 ? "" : "  ";
    return [wrapped(heading), ...lines.map((line) => lineText(line, indent))].join("\n");
  });
  process.stdout.write(`${texts.join("\n\n")}\n`);
}

/** Amounts stand under each other at the beginning of a line; what is broken goes on below its own start. */
function lineText(line: string, indent: string): string {
  const amount = /^ *[=+−\d][\d.,\u00a0\u202f ]* {2}/.exec(line)?.[0];
  const lead = indent + (amount ?? "");
  const hanging = amount === undefined && indent !== "" ? `${indent}  ` : " ".repeat(lead.length);
  const [first, ...rest] = wrapped(line.slice(amount?.length ?? 0), hanging).split("\n");
  return [lead + first.trimStart(), ...rest].join("\n");
}

interface Opened {
  readonly found?: Explained;
  readonly problems: readonly Problem[];
}

function stored(directory: string, typedOptions: readonly string[]): Opened {
  if (typedOptions.length > 0) return { problems: [fixed(typedOptions)] };
  const opened = openStored(directory);
  const { problems } = opened;
  if (opened.run === undefined || opened.plan === undefined) return { problems };
  const { persons, days, seed, societySeed, historyHash } = opened.run.manifest;
  return { found: { plan: opened.plan, persons, days, seed, societySeed, historyHash }, problems };
}

function composed(named: string, flags: ExplainFlags): Opened {
  const { society } = flags;
  const request = { world: named, ...(society !== undefined && { society }) };
  const plan = composeWorld(request, createDiskFiles());
  const seeds = Number.MAX_SAFE_INTEGER;
  const numbers = readWholeNumbers({
    persons: { flag: "--persons", text: flags.persons, least: 1, most: MAX_PERSONS },
    days: { flag: "--days", text: flags.days, least: 1, most: 36_500 },
    seed: { flag: "--seed", text: flags.seed, least: 0, most: seeds },
    societySeed: { flag: "--society-seed", text: flags.societySeed, least: 0, most: seeds },
    magnify: magnifyOption(flags.magnify),
  });
  const problems = [...plan.problems, ...numbers.problems];
  if (plan.value === undefined || problems.length > 0) return { problems };
  const { magnify: times, ...values } = numbers.values;
  const [magnified] = magnify([plan.value], times, values);
  return { found: { plan: magnified, ...values }, problems };
}

function fixed(options: readonly string[]): Problem {
  return {
    code: "cli/run-is-fixed",
    at: typed,
    message: "a run on disk says itself how it was run",
    found: options
      .map((key) => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)
      .join(", "),
    hint: "leave these out, or name a scheme or world instead of a directory",
  };
}

function unknownLanguage(found: string): Problem {
  return {
    code: "cli/unknown-language",
    at: typed,
    message: "--lang takes a language that the lab speaks",
    found: found === "" ? "nothing" : found,
    allowed: languages.join(", "),
    hint: nearest(found, languages) ?? "en is English, de German, nl Dutch",
  };
}
