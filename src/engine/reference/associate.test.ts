import { expect, test } from "vitest";
import type { SmallScheme } from "../../../tests/small-files.ts";
import { smallWorld } from "../../../tests/small-world.ts";
import type { Phase } from "../phase.ts";
import { advance, plan } from "../plan.ts";
import type { LedgerEntry, World } from "../world.ts";
import { wordsOf } from "../world.ts";

const PERSONS = 3000;
const FEBRUARY = 31;
const MARCH = 59;

const [HEAD, PARTNER, CHILD, PARENT] = [0, 1, 2, 3];

/** Who does the only act there is, on which day: nobody does anything else, ever. */
type Doings = ReadonlyMap<number, readonly number[]>;

interface Lived {
  readonly world: World;
  readonly entries: readonly LedgerEntry[];
}

/** A society in which everybody is idle but for a few, lived up to and with a day. */
function lived(association: SmallScheme["association"], doings: Doings, until: number, more: SmallScheme = {}): Lived {
  const entries: LedgerEntry[] = [];
  const scheme: SmallScheme = {
    rules: [{ act: "litters", points: -10 }],
    score: { start: 100 },
    ...more,
    association,
  };
  const world = smallWorld([{ id: "litters", perYear: 1 }], scheme, {
    persons: PERSONS,
    ledger: (entry) => void entries.push(entry),
  });
  const act: Phase = {
    name: "act",
    does: "only what the test says",
    prepare(acting) {
      for (const bits of acting.acted) bits.fill(0);
      const today = (acting.day & 7) * wordsOf(1);
      for (const person of doings.get(acting.day) ?? []) acting.acted[today][person] = 1;
    },
  };
  const idle = plan.map((phase) => (phase.name === "act" ? act : phase)).filter(({ name }) => name !== "age");
  const aged = plan.filter(({ name }) => name === "age").map((phase) => ({ ...phase, name: "ties only" }));
  while (world.day <= until) advance({ ...world, ageing: undefined } as World & typeof world, [...aged, ...idle]) ?? world.day++;
  return { world, entries };
}

function scoresOf({ schemes }: World): number[] {
  return Array.from(schemes[0].columns.score);
}

test.todo(`${[HEAD, PARTNER, CHILD, PARENT, FEBRUARY, MARCH].join()} ${scoresOf.name} ${lived.name}`);
