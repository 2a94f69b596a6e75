import type { Ties } from "../src/society/ties/create-ties.ts";

/** Partners of a person over some layers, each once. */
export type Neighbours = (person: number) => readonly number[];

/** Who is tied to whom in one layer, or in any of several. */
export function neighboursIn(ties: Ties, ...layers: readonly number[]): Neighbours {
  const out = new Int32Array(ties.mostTies);
  return (person) => {
    const found: number[] = [];
    for (const layer of layers) {
      const before = found.length;
      const degree = ties.partnersOf(layer, person, out);
      for (let position = 0; position < degree; position++) {
        // within a layer nobody comes twice
        const seenAt = before === 0 ? -1 : found.indexOf(out[position]);
        if (seenAt < 0 || seenAt >= before) found.push(out[position]);
      }
    }
    return found;
  };
}

/** Every n-th person of so many that about `count` are looked at. */
export function sampleOf(size: number, count: number): number[] {
  const step = Math.max(1, Math.floor(size / count));
  return Array.from({ length: Math.floor(size / step) }, (_, position) => position * step);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean over persons with two ties or more of the share of pairs of their partners who are tied. */
export function clustering(neighbours: Neighbours, persons: readonly number[]): number {
  const shares = persons.flatMap((person) => {
    const partners = neighbours(person);
    if (partners.length < 2) return [];
    const among = new Set(partners);
    const closed = partners.reduce(
      (sum, partner) => sum + neighbours(partner).filter((third) => among.has(third)).length,
      0,
    );
    return [closed / partners.length / (partners.length - 1)];
  });
  return mean(shares);
}

/**
 * Newman's r: the correlation of a trait over the two ends of ties.
 *
 * @source Newman, Mixing patterns in networks (Physical Review E 67, 026126, 2003), equation 21
 */
export function assortativity(
  neighbours: Neighbours,
  persons: readonly number[],
  value: (person: number) => number,
): number {
  const ends = persons.flatMap((person) =>
    neighbours(person).map((partner) => [value(person), value(partner)]),
  );
  // persons are a sample: both ends are put in both places so that the two margins are one
  const centre = mean(ends.map(([a, b]) => (a + b) / 2));
  const together = mean(ends.map(([a, b]) => (a - centre) * (b - centre)));
  return together / mean(ends.map(([a, b]) => ((a - centre) ** 2 + (b - centre) ** 2) / 2));
}

/** Steps from one person to all others; −1 for those who cannot be reached. */
function stepsFrom(neighbours: Neighbours, start: number, size: number): Int32Array {
  const steps = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  queue[0] = start;
  steps[start] = 0;
  let length = 1;
  for (let position = 0; position < length; position++) {
    const person = queue[position];
    for (const partner of neighbours(person)) {
      if (steps[partner] >= 0) continue;
      steps[partner] = steps[person] + 1;
      queue[length++] = partner;
    }
  }
  return steps;
}

/** Share of all persons whom the starts reach, on average, and mean steps to them. */
export function reach(
  neighbours: Neighbours,
  starts: readonly number[],
  size: number,
): { share: number; steps: number } {
  const each = starts.map((start) => {
    const found = [...stepsFrom(neighbours, start, size)].filter((steps) => steps > 0);
    return { share: (found.length + 1) / size, steps: mean(found) };
  });
  return { share: mean(each.map(({ share }) => share)), steps: mean(each.map(({ steps }) => steps)) };
}
