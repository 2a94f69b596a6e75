const M0 = 0xd2511f53;
const M1 = 0xcd9e8d57;
const W0 = 0x9e3779b9;
const W1 = 0xbb67ae85;

/** High word of the 64-bit product of two unsigned words; JavaScript has no such instruction. */
function highProduct(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const carry = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + (middle >>> 16) + (carry >>> 16)) >>> 0;
}

/** Four 32-bit words as a counter or as the outcome. */
export type FourWords = readonly [number, number, number, number];

/**
 * Philox4x32-10: four random words of a counter under a key. Slow and strong, so it makes the keys
 * and never runs once per person.
 *
 * @source Salmon, Moraes, Dror and Shaw, Parallel random numbers: as easy as 1, 2, 3 (SC11), sec. 3.3
 */
export function philox4x32(counter: FourWords, key: readonly [number, number]): FourWords {
  let [a, b, c, d] = counter;
  let [k0, k1] = key;
  for (let round = 0; round < 10; round++) {
    const high0 = highProduct(M0, a >>> 0);
    const low0 = Math.imul(M0, a);
    const high1 = highProduct(M1, c >>> 0);
    const low1 = Math.imul(M1, c);
    a = high1 ^ b ^ k0;
    b = low1;
    c = high0 ^ d ^ k1;
    d = low0;
    k0 = (k0 + W0) | 0;
    k1 = (k1 + W1) | 0;
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}
