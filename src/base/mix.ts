/**
 * A bijection of 32 bits in which every input bit moves about half of the output bits.
 *
 * @source Wellons, Prospecting for hash functions (2018), the constants of lowbias32
 */
export function mix32(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}

/**
 * Two 32-bit words of a stable id such as `crosses-at-red`: the same everywhere and forever, so that
 * a draw hangs on what a thing is called and never on its place in a table.
 *
 * @source Fowler, Noll and Vo, FNV-1a; run twice from two starts, each finished by `mix32`
 */
export function hashText(text: string): readonly [number, number] {
  let low = 0x811c9dc5 | 0;
  let high = 0x050c5d1f | 0;
  for (let position = 0; position < text.length; position++) {
    const unit = text.charCodeAt(position);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000193);
  }
  return [mix32(low) >>> 0, mix32(high ^ text.length) >>> 0];
}
