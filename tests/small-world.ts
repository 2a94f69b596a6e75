import { createWorld, type LedgerEntry, type Watcher, type World } from "../src/engine/index.ts";
import { drawSociety } from "../src/society/index.ts";
import { composeWorld, type WorldPlan } from "../src/world/index.ts";
import {
  actsText,
  filesWith,
  type SmallAct,
  type SmallScheme,
  schemeText,
  worldText,
} from "./small-files.ts";

/**
 * A checked world of a few acts and a small scheme, or several side by side, which then need ids of
 * their own. @throws Error that lists the problems, if any
 */
export function smallPlan(acts: readonly SmallAct[], ...schemes: readonly SmallScheme[]): WorldPlan {
  const ids = schemes.map(({ id }) => id ?? "small");
  const files = filesWith({
    "acts/everyday.yaml": actsText(acts),
    "worlds/small-world.yaml": worldText({ schemes: ids }),
    ...Object.fromEntries(schemes.map((scheme, each) => [`schemes/${ids[each]}.yaml`, schemeText(scheme)])),
  });
  const plan = composeWorld(schemes.length === 1 ? { scheme: ids[0] } : { world: "small-world" }, files);
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
  const programs = plan.schemes.map(({ program }) => program);
  return createWorld({ society, acts: plan.acts, gates: plan.gates, programs, seed, ...rest });
}

/** A world of a few acts and a small scheme on the morning of day 0. */
export function smallWorld(
  acts: readonly SmallAct[],
  scheme: SmallScheme,
  options: Parameters<typeof worldOf>[1],
): World {
  return worldOf(smallPlan(acts, scheme), options);
}
