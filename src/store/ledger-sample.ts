import { createLuck, drawUniform, streamKey, streamOf } from "../base/index.ts";

/** Whose ledger is kept: of so many persons, of all, or of nobody. */
export type LedgerExtent = number | "all" | "none";

/**
 * Whose ledger is kept, by person 1 where it is: those with the lowest draws, so that a larger sample
 * holds the smaller one, and one more person puts at most one other out. Nobody's luck is touched.
 *
 * @param seed the luck of the run
 * @returns undefined where nobody's is kept
 */
export function drawLedgerSample(
  extent: LedgerExtent,
  { persons, seed }: { readonly persons: number; readonly seed: number },
): Uint8Array | undefined {
  if (extent === "none" || extent === 0) return undefined;
  const kept = new Uint8Array(persons);
  if (extent === "all" || extent >= persons) return kept.fill(1);
  const luck = createLuck(seed, "ledger");
  const key = streamKey(luck, streamOf("ledger", "sample"), 0);
  const drawn = new Uint32Array(persons);
  for (let person = 0; person < persons; person++) drawn[person] = drawUniform(luck, key, person);
  const cut = drawn.toSorted()[extent - 1];
  let left = extent;
  for (let person = 0; person < persons; person++) {
    if (drawn[person] < cut) left -= 1;
  }
  for (let person = 0; person < persons; person++) {
    // of those who drew the same, the first
    if (drawn[person] < cut || (drawn[person] === cut && left-- > 0)) kept[person] = 1;
  }
  return kept;
}
