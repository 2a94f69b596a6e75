import { CELLS } from "../state/index.ts";
import type { World } from "./world.ts";

/** Where a decision of a gate on a person is counted: gate × group × fifth of income × opinion. */
export function cellOf(world: World, gate: number, person: number): number {
  const { persons, traits } = world;
  const fifth = fifthOf(world, person);
  const opinion = traits.dissent[person] > 0 ? 1 : 0;
  return gate * CELLS + (opinion * 5 + fifth) * 2 + persons.group[person];
}

/** Fifth of income in which a person is, 0 the poorest. */
export function fifthOf({ traits, fifths }: World, person: number): number {
  const means = traits.means[person];
  let fifth = 0;
  while (fifth < fifths.length && means >= fifths[fifth]) fifth++;
  return fifth;
}

/** `means` at which the second, third, fourth and fifth fifth of these persons begin. */
export function fifthsOf(means: Int8Array): number[] {
  const counts = new Float64Array(256);
  for (const value of means) counts[value + 128] += 1;
  const starts: number[] = [];
  let below = 0;
  for (let value = 0; value < 256 && starts.length < 4; value++) {
    below += counts[value];
    while (starts.length < 4 && below * 5 >= means.length * (starts.length + 1)) starts.push(value - 127);
  }
  return starts;
}
