import { createWorld, type LedgerEntry, type Watcher, type World } from "../src/engine/index.ts";
import { drawSociety } from "../src/society/index.ts";
import { composeWorld, type Files, type WorldPlan } from "../src/world/index.ts";
import {
  actsText,
  filesWith,
  gatesText,
  type SmallAct,
  type SmallEntry,
  type SmallGate,
  type SmallScheme,
  schemeText,
  worldText,
} from "./small-files.ts";

/** What happens in a small world; the gates are those that ship where none are given. */
interface SmallSetting {
  readonly acts: readonly SmallAct[];
  readonly gates?: readonly SmallGate[];
  /** days, regions and passes of the schemes; every one of them is then named here */
  readonly entries?: readonly SmallEntry[];
}

/** The files of such a world, which is called `small-world`. */
export function smallFiles(
  setting: readonly SmallAct[] | SmallSetting,
  ...schemes: readonly SmallScheme[]
): Files {
  const { acts, gates, entries }: SmallSetting = "acts" in setting ? setting : { acts: setting };
  const ids = schemes.map(({ id }) => id ?? "small");
  return filesWith({
    "acts/everyday.yaml": actsText(acts),
    ...(gates && { "gates/everyday.yaml": gatesText(gates) }),
    "worlds/small-world.yaml": worldText({ schemes: entries ?? ids }),
    ...Object.fromEntries(schemes.map((scheme, each) => [`schemes/${ids[each]}.yaml`, schemeText(scheme)])),
  });
}

/**
 * A checked world of a few acts (and gates) and a small scheme, or several side by side, which then need ids of
 * their own. @throws Error that lists the problems, if any
 */
export function smallPlan(
  setting: readonly SmallAct[] | SmallSetting,
  ...schemes: readonly SmallScheme[]
): WorldPlan {
  // not `"entries" in setting`: every list has a method of that name
  const isAlone = !("acts" in setting && setting.entries !== undefined) && schemes.length === 1;
  const plan = composeWorld(
    isAlone ? { scheme: schemes[0].id ?? "small" } : { world: "small-world" },
    smallFiles(setting, ...schemes),
  );
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
    readonly burnIn?: number;
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
  setting: readonly SmallAct[] | SmallSetting,
  scheme: SmallScheme,
  options: Parameters<typeof worldOf>[1],
): World {
  return worldOf(smallPlan(setting, scheme), options);
}

/** A world of a few gates, one act that is hardly ever done, and a small scheme, on the morning of day 0. */
export function worldOfGates(
  gates: readonly SmallGate[],
  scheme: SmallScheme,
  options: Parameters<typeof worldOf>[1],
): World {
  return smallWorld({ acts: [{ id: "waves", perYear: 0.001 }], gates }, scheme, options);
}
