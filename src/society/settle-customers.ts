import { type Luck, mixKeys, personKeyX, personKeyY, streamKey, streamOf } from "../base/index.ts";
import type { Settling } from "./settling.ts";

/** From this age on somebody is a customer in their own right. @source assumption */
const LEAST_AGE = 14;

/** How many persons before a customer are looked among: those who were settled just before. */
const AMONG = 4096;

/** Most draws that a customer has; each gives eight persons to look at, in lanes of 16 bits. */
const DRAWS = 8;

/**
 * Whose customer each person is: that of the employer of somebody of the same region, found by luck
 * among the 4,096 ids before. So organisations have customers in proportion to their staff, which is
 * an assumption; nobody's shop hangs on who comes after, and to find it costs the same at any size.
 * Who lives where few work may find nobody, and is no organisation's customer.
 */
export function settleCustomers({ size, columns, luck }: Settling): void {
  const { age, region, employer, shop } = columns.persons;
  const lookedAt = createLooks(luck);
  for (let person = 1; person < size; person++) {
    if (age[person] < LEAST_AGE) continue;
    const isFound = (other: number): boolean => employer[other] > 0 && region[other] === region[person];
    const other = lookedAt(person, isFound);
    if (other >= 0) shop[person] = employer[other];
  }
}

/** The first of the persons whom one looks at, by luck, of whom something holds; −1 for none of 64. */
function createLooks(luck: Luck): (person: number, holds: (other: number) => boolean) => number {
  const keys = Array.from({ length: DRAWS }, (_, draw) =>
    streamKey(luck, streamOf("person", "shop"), 0, draw),
  );
  const words = new Int32Array(4);
  return (person, holds) => {
    const among = Math.min(person, AMONG);
    const [x, y] = [personKeyX(luck, person), personKeyY(luck, person)];
    for (const { z, w } of keys) {
      mixKeys(x, y, z, w, words);
      for (let lane = 0; lane < 8; lane++) {
        const sixteenBits = (words[lane >> 1] >>> ((lane & 1) << 4)) & 0xffff;
        const other = person - 1 - ((sixteenBits * among) >>> 16);
        if (holds(other)) return other;
      }
    }
    return -1;
  };
}
