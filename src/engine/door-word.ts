import { isInForce } from "./in-force.ts";
import type { Strike, World } from "./world.ts";

/** What schemes change at a gate for a person, in a word. */
export const doorWords = [
  "as usual",
  "closed",
  "open",
  "higher",
  "lower",
  "cheaper",
  "dearer",
  "more",
  "less",
  "faster",
  "slower",
] as const;

/** One of `doorWords`. */
export type DoorWord = (typeof doorWords)[number];

/**
 * What the consequences in force change for a person at a gate today, whether they strike always or at
 * times. Refusing beats admitting, and both beat what is only dearer or slower.
 */
export function doorWordOf(world: World, gate: number, person: number): DoorWord {
  const strikes = world.strikes[gate].filter(
    (strike) => strike.watch === undefined && isInForce(world, strike.scheme, strike, person),
  );
  const has = (effect: string) => strikes.some(({ consequence }) => consequence.effect === effect);
  if (has("refuse")) return "closed";
  if (has("admit")) return "open";
  const by = sum(strikes, "rank", ({ by }) => by);
  const price = sum(strikes, "price", ({ factorLog2 }) => factorLog2);
  const amount = sum(strikes, "amount", ({ factorLog2 }) => factorLog2);
  const speed =
    sum(strikes, "speed", ({ factorLog2 }) => factorLog2) -
    sum(strikes, "queue", ({ factorLog2 }) => factorLog2);
  if (by !== 0) return by > 0 ? "higher" : "lower";
  if (price !== 0) return price < 0 ? "cheaper" : "dearer";
  if (amount !== 0) return amount > 0 ? "more" : "less";
  if (speed !== 0) return speed > 0 ? "faster" : "slower";
  return "as usual";
}

function sum(
  strikes: readonly Strike[],
  effect: string,
  of: (consequence: Strike["consequence"]) => number,
): number {
  return strikes.reduce(
    (total, { consequence }) => (consequence.effect === effect ? total + of(consequence) : total),
    0,
  );
}
