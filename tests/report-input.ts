import { parseHTML } from "linkedom";
import { type ReportInput, reportPlanOf } from "../src/report/index.ts";
import {
  composeWorld,
  documentOf,
  livesOf,
  runWorld,
  type StoryPerson,
  storyPersons,
  type WorldPlan,
} from "../src/world/index.ts";
import { filesWith } from "./small-files.ts";

/** How a report for a test is made: a few persons and days where nothing is said. */
export interface SmallReport {
  readonly persons?: number;
  readonly days?: number;
  readonly replicates?: number;
}

/** A world that ships, or one that a test made, with a short burn-in. @throws Error that lists the problems, if any */
export function shortPlan(name: string, made: Readonly<Record<string, string>> = {}): WorldPlan {
  const plan = composeWorld({ world: name }, filesWith(made));
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems, null, 1));
  return { ...plan.value, burnIn: 64 };
}

/** All that a report says of a world, run with few persons for a short time. */
export function reportInputOf(plan: WorldPlan, small: SmallReport = {}): ReportInput {
  const { persons = 300, days = 120, replicates = 1 } = small;
  const options = { persons, days, seed: 1, societySeed: 1 };
  let chosen: readonly StoryPerson[] = [];
  const seeds = Array.from({ length: replicates }, (_, replicate) => 1 + replicate);
  const runs = seeds.map((seed) =>
    runWorld(plan, {
      ...options,
      seed,
      isPaired: true,
      onEnd: (view) => {
        if (seed === 1) chosen = storyPersons(view, options);
      },
    }),
  );
  const without = seeds.map((seed) => runWorld({ ...plan, schemes: [] }, { ...options, seed }));
  const lives = livesOf(
    plan,
    options,
    chosen.map(({ person }) => person),
  );
  return {
    plan: reportPlanOf(plan),
    document: documentOf(runs),
    without: documentOf(without),
    stories: chosen.map(({ rule, among }, story) => ({ rule, among, life: lives[story] })),
    engineVersion: "0.0.0",
    command: `npx glasshouse run ${plan.name}`,
  };
}

/** The document that a browser makes of a page. */
export function parsed(page: string): Document {
  return parseHTML(page).document;
}
