import {
  drawUniform,
  type Luck,
  mixKeys,
  personKeyX,
  streamKey,
  streamOf,
  thresholdOfShare,
} from "../../base/index.ts";
import { createBijection } from "./bijection.ts";
import type { TieLayer } from "./layer.ts";

/** Everybody is tied to everybody. A look-up costs as much as there are persons. */
export function createCompleteLayer(size: number): TieLayer {
  return {
    mostTies: size - 1,
    partnersOf(person, out) {
      let count = 0;
      for (let other = 0; other < size; other++) if (other !== person) out[count++] = other;
      return count;
    },
  };
}

/** Everybody has one partner, drawn by luck; of an odd number, one person has none. */
export function createMatchingLayer(id: string, size: number, luck: Luck): TieLayer {
  const shuffle = createBijection(size, luck, streamOf("tie", id));
  return {
    mostTies: 1,
    partnersOf(person, out) {
      const place = shuffle.forth(person) ^ 1;
      if (place >= size) return 0;
      out[0] = shuffle.back(place);
      return 1;
    },
  };
}

/**
 * Islands: person i lives on island i modulo their number; each pair is tied by a draw of its own. One
 * more person changes no tie among the others. A look-up costs as much as there are persons.
 *
 * @source Golub and Jackson, How homophily affects the speed of learning (QJE 2012)
 */
export function createIslandsLayer(
  margins: { id: string; islands: number; sameIsland: number; otherIsland: number },
  size: number,
  luck: Luck,
): TieLayer {
  const key = streamKey(luck, streamOf("tie", margins.id), 0);
  const same = thresholdOfShare(margins.sameIsland);
  const apart = thresholdOfShare(margins.otherIsland);
  const words = new Int32Array(4);
  return {
    mostTies: size - 1,
    partnersOf(person, out) {
      const keyX = personKeyX(luck, person);
      let count = 0;
      for (let other = 0; other < size; other++) {
        if (other === person) continue;
        const otherX = personKeyX(luck, other);
        mixKeys((keyX + otherX) | 0, keyX ^ otherX, key.z, key.w, words);
        const chance = (person - other) % margins.islands === 0 ? same : apart;
        if (words[0] >>> 0 < chance) out[count++] = other;
      }
      return count;
    },
  };
}

/**
 * A ring of k neighbours each, in which a share p of the ties leads elsewhere: person i holds on to
 * its k/2 ties forward, and the far end of a rewired one is drawn by a shuffle of all persons, one for
 * each distance, so that the far end finds i again. Unlike the original, far ends of one distance are
 * drawn without repetition; a tie drawn twice counts once.
 *
 * @source Watts and Strogatz, Collective dynamics of small-world networks (Nature 393, 1998)
 */
export function createRingLayer(
  margins: { id: string; k: number; p: number },
  size: number,
  luck: Luck,
): TieLayer {
  const rewired = thresholdOfShare(margins.p);
  // on a ring of k persons or fewer, further neighbours would be met from both sides
  const reached = Math.min(margins.k / 2, Math.floor((size - 1) / 2));
  const slots = Array.from({ length: reached }, (_, slot) => ({
    distance: slot + 1,
    key: streamKey(luck, streamOf("tie", margins.id, "rewired"), 0, slot),
    shuffle: createBijection(size, luck, streamOf("tie", margins.id, "far-end"), slot),
  }));
  const isRewired = (slot: (typeof slots)[number], person: number): boolean =>
    margins.p > 0 && drawUniform(luck, slot.key, person) < rewired && slot.shuffle.forth(person) !== person;
  return {
    mostTies: (3 * margins.k) / 2,
    partnersOf(person, out) {
      let count = 0;
      const add = (other: number): void => {
        if (other !== person && !out.subarray(0, count).includes(other)) out[count++] = other;
      };
      for (const slot of slots) {
        const ahead = (person + slot.distance) % size;
        const behind = (person + size - slot.distance) % size;
        add(isRewired(slot, person) ? slot.shuffle.forth(person) : ahead);
        if (!isRewired(slot, behind)) add(behind);
        const from = slot.shuffle.back(person);
        if (isRewired(slot, from)) add(from);
      }
      return count;
    },
  };
}
