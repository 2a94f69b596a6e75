import { createWorld, type LedgerEntry, type Watcher, type World } from "../src/engine/index.ts";
import { drawSociety } from "../src/society/index.ts";
import { composeWorld, type WorldPlan } from "../src/world/index.ts";
import { actsText, filesWith, type SmallAct, type SmallScheme, schemeText } from "./small-files.ts";

/** A checked world of a few acts and a small scheme. @throws Error that lists the problems, if any */
export function smallPlan(acts: readonly SmallAct[], scheme: SmallScheme): WorldPlan {
  const files = filesWith({ "acts/everyday.yaml": actsText(acts), "schemes/small.yaml": schemeText(scheme) });
  const plan = composeWorld({ scheme: "small" }, files);
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems, null, 1));
  return plan.value;
}

/** A plan on the morning of day 0. */
export function worldOf(
  plan: WorldPlan,
  options: {
    readonly persons: number;
    readonly seed?: number;
    readonly societySeed?: number;
    readonly watchers?: readonly Watcher[];
    readonly ledger?: (entry: LedgerEntry) => void;
  },
): World {
  const { persons, seed = 1, societySeed = 1, ...rest } = options;
  const society = drawSociety(plan.margins, { persons, societySeed });
  return createWorld({ society, acts: plan.acts, programs: [plan.program], seed, ...rest });
}

/** A world of a few acts and a small scheme on the morning of day 0. */
export function smallWorld(
  acts: readonly SmallAct[],
  scheme: SmallScheme,
  options: Parameters<typeof worldOf>[1],
): World {
  return worldOf(smallPlan(acts, scheme), options);
}
