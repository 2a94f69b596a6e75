import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Problem } from "../base/index.ts";
import { type Language, languages, listNames, nearest } from "../text/index.ts";
import {
  livesOf,
  type ReplicateSeeds,
  Replicates,
  type RunOptions,
  runWorld,
  type StoryPerson,
  seedsOf,
  storyPersons,
  type WorldPlan,
} from "../world/index.ts";
import { readEngine } from "./engine-version.ts";
import { typed } from "./problem-text.ts";
import { createProgress } from "./progress.ts";

/** Flags of `run` that are about the report. */
export interface ReportFlags {
  /** a file; `true` where none is named: in the directory of `--out`, or in runs/ */
  readonly report?: string | true;
  readonly lang?: string;
  readonly out?: string;
}

/** A report in the making: sees the first run of the first world end, and is written after all runs. */
export interface ReportInMaking {
  readonly onEnd: NonNullable<RunOptions["onEnd"]>;
  /** whether it goes into the run's own directory, with its other files */
  readonly isInside: boolean;
  /** the page's text */
  page(done: ReportRuns): string;
  /** @returns why the page could not be written, if so */
  write(done: ReportRuns): string | undefined;
}

/** What has been run, the reported world first; others with the same seeds. */
interface ReportRuns {
  readonly worlds: readonly RunWorld[];
  readonly command: string;
}

interface RunWorld {
  readonly plan: WorldPlan;
  readonly lived: Replicates;
}

/** What is wrong with the flags. */
export function reportProblems({ report, lang }: ReportFlags): Problem[] {
  if (lang === undefined) return [];
  if (report === undefined) {
    const message = "--lang is the language of a report, and none is asked for";
    return [{ code: "cli/lang-without-report", at: typed, message, hint: "add `--report FILE.html`" }];
  }
  if (languageOf(lang) !== undefined) return [];
  return [
    {
      code: "cli/unknown-language",
      at: typed,
      message: "reports are not written in this language",
      found: lang,
      allowed: listNames(languages),
      hint: nearest(lang, languages) ?? "try `--lang en`",
    },
  ];
}

function languageOf(lang: string): Language | undefined {
  return languages.find((language) => language === lang);
}

type ReplicateOptions = RunOptions & ReplicateSeeds & { readonly replicates: number };

/** Undefined where no report is asked for; only where one is, its code is loaded. */
export async function createReport(
  { report, lang = "en", out }: ReportFlags,
  options: ReplicateOptions,
): Promise<ReportInMaking | undefined> {
  const language = languageOf(lang);
  if (report === undefined || language === undefined) return undefined;
  const { reportPage, reportPlanOf } = await import("../report/index.ts");
  let chosen: readonly StoryPerson[] | undefined;
  const making: ReportInMaking = {
    isInside: report === true && out !== undefined,
    onEnd: (view) => {
      chosen ??= storyPersons(view, options);
    },
    page({ worlds, command }) {
      const [{ plan, lived }] = worlds;
      return reportPage(
        {
          plan: reportPlanOf(plan),
          document: lived.document(),
          without: withoutSchemes(worlds, options).document(),
          stories: storiesOf(plan, options, chosen ?? []),
          engineVersion: readEngine().version,
          command: `${command} --report report.html${lang === "en" ? "" : ` --lang ${lang}`}`,
        },
        language,
      );
    },
    write(done) {
      const file = report === true ? join("runs", `${done.worlds[0].plan.name}.html`) : report;
      const lack = writeWhole(file, making.page(done));
      if (lack === undefined) process.stderr.write(`report: ${file}\n`);
      return lack;
    },
  };
  return making;
}

/** The same persons with the same luck without any scheme: run already, or run now. */
function withoutSchemes(worlds: readonly RunWorld[], options: ReplicateOptions): Replicates {
  const [{ plan }] = worlds;
  const isYardstick = (each: WorldPlan) =>
    each.schemes.every(({ program }) => program.score === undefined) &&
    (["margins", "acts", "gates", "burnIn", "magnified"] as const).every(
      (part) => JSON.stringify(each[part]) === JSON.stringify(plan[part]),
    );
  const found = worlds.find((each) => isYardstick(each.plan));
  if (found !== undefined) return found.lived;
  const { replicates, days } = options;
  const progress = createProgress(replicates * days, "living without any scheme");
  const without = new Replicates();
  for (let replicate = 0; replicate < replicates; replicate++) {
    const onDay = (passed: number): void => progress.update(replicate * days + passed);
    without.add(runWorld({ ...plan, schemes: [] }, { ...options, ...seedsOf(options, replicate), onDay }));
  }
  progress.stop();
  return without;
}

function storiesOf(plan: WorldPlan, options: RunOptions, chosen: readonly StoryPerson[]) {
  const { persons, days, seed, societySeed } = options;
  const progress = createProgress(days, "following three persons");
  const lives = livesOf(
    plan,
    { persons, days, seed, societySeed, onDay: (passed) => progress.update(passed) },
    chosen.map(({ person }) => person),
  );
  progress.stop();
  return chosen.map(({ rule, among }, story) => ({ rule, among, life: lives[story] }));
}

/** A reader sees the old page or the new one, never half of one. @returns why it could not be written */
function writeWhole(path: string, text: string): string | undefined {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
    return undefined;
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished);
    return `The report cannot be written to ${path}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
