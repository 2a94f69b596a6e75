import { type World, wordsOf } from "./world.ts";

/**
 * A world beside the same persons with the same luck without any scheme, by gate: what came of
 * applications since the first day.
 */
export interface Pair {
  /** applications of the same person to the same gate on the same day in both worlds */
  readonly inBoth: Float64Array;
  /** of these: a no that is a yes without schemes */
  readonly lost: Float64Array;
  /** of these: a yes that is a no without schemes */
  readonly won: Float64Array;
  /** applications that are made only with the schemes, or only without: not applying is counted apart */
  readonly onlyWith: Float64Array;
  readonly onlyWithout: Float64Array;
}

/** No application so far. */
export function createPair(gates: number): Pair {
  const byGate = () => new Float64Array(gates);
  return { inBoth: byGate(), lost: byGate(), won: byGate(), onlyWith: byGate(), onlyWithout: byGate() };
}

/** Counts what a day that has just been lived in two worlds came to. */
export function countPair(pair: Pair, world: World, without: World): void {
  const words = wordsOf(world.gates.length);
  for (let word = 0; word < words; word++) {
    const [asked, askedWithout] = [world, without].map(({ doors }) => doors.applied[word]);
    const [granted, grantedWithout] = [world, without].map(({ doors }) => doors.granted[word]);
    for (let person = 0; person < world.size; person++) {
      const [here, there] = [asked[person], askedWithout[person]];
      if ((here | there) === 0) continue;
      const both = here & there;
      countBits(pair.inBoth, word, both);
      countBits(pair.lost, word, both & ~granted[person] & grantedWithout[person]);
      countBits(pair.won, word, both & granted[person] & ~grantedWithout[person]);
      countBits(pair.onlyWith, word, here & ~there);
      countBits(pair.onlyWithout, word, there & ~here);
    }
  }
}

function countBits(counts: Float64Array, word: number, bits: number): void {
  for (let left = bits; left !== 0; left &= left - 1) counts[word * 32 + 31 - Math.clz32(left & -left)] += 1;
}
