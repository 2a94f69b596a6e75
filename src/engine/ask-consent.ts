import { drawUniform, streamKey, streamOf, thresholdOfLog2 } from "../base/index.ts";
import type { ConsentProgram } from "../scheme/index.ts";
import { otherEntries } from "../state/index.ts";
import { keepEntry } from "./keep-entry.ts";
import { loadOn } from "./loads.ts";
import type { World } from "./world.ts";

/**
 * Asks a person who comes into a scheme about each source that asks. Whether they refuse is a draw of
 * character, keyed on scheme, source, person and generation: they answer the same whenever they are asked.
 *
 * @returns false where they stay out, since a source takes no refusal
 */
export function askConsent(world: World, number: number, person: number): boolean {
  const { program, refused } = world.schemes[number];
  let isIn = true;
  program.sources.forEach(({ consent }, source) => {
    const column = refused[source];
    if (consent === undefined || column === undefined || !refuses(world, number, source, consent, person))
      return;
    column[person] = 1;
    if (consent.isKeptOut) isIn = false;
  });
  if (isIn) pay(world, number, person);
  return isIn;
}

function refuses(
  { character, persons, schemes, traits }: World,
  number: number,
  source: number,
  { refuses: chance }: ConsentProgram,
  person: number,
): boolean {
  const { program } = schemes[number];
  const stream = streamOf("consent", program.id, program.sources[source].id);
  const uniform = drawUniform(character, streamKey(character, stream, persons.generation[person]), person);
  return uniform < thresholdOfLog2(chance.log2 + loadOn(traits, chance, person));
}

/** What refusing costs whoever comes in all the same, source by source, within the range of scores. */
function pay(world: World, number: number, person: number): void {
  const { program, refused, columns, score } = world.schemes[number];
  const { refusals, refusalPoints, otherPoints } = world.tallies.schemes[number];
  const floor = score?.kind === "points" ? score.floor : 0;
  program.sources.forEach(({ id, consent }, source) => {
    if (consent === undefined || refused[source]?.[person] !== 1) return;
    refusals[source] += 1;
    if (consent.points === 0) return;
    const points = Math.max(floor, columns.score[person] + consent.points) - columns.score[person];
    if (points === 0) return;
    columns.score[person] += points;
    refusalPoints[source] += points;
    otherPoints[otherEntries.indexOf("refused-consent")] += points;
    keepEntry(world, { day: world.day, person, scheme: program.id, cause: `refused-consent/${id}`, points });
  });
}
