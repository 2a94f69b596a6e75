import { dayOfBlock } from "../../base/index.ts";
import { gatherRepresented } from "../associations.ts";
import { holds } from "../in-force.ts";
import type { OrganisationWorld } from "../organisation-world.ts";
import { type Phase, throughPhases } from "../phase.ts";
import { type SchemeWorld, type World, wordsOf } from "../world.ts";

/** From this age on somebody can represent an organisation. */
const OF_AGE = 18;

/**
 * Organisations. They live the same day in a world of their own: act, are recorded, assessed and graded,
 * come to their gates. What strikes those who represent them is handed over for the next day. Concludes
 * and has no turns: there are few of them, so the first thread lives their day alone.
 *
 * @param phases those that organisations live as persons do
 */
export function organisationsLive(phases: readonly Phase[]): Phase {
  return {
    name: "organisations",
    does: "organisations live the same day; how they stand is handed on to the persons who represent them",
    isBurnIn: true,
    conclude(world) {
      const { organisations } = world;
      if (organisations === undefined) return;
      throughPhases(organisations.world, phases);
      if (world.day < 0) return;
      countHarm(organisations, world.day);
      handOver(world, organisations);
    },
  };
}

/** Whom the day's acts have harmed. */
function countHarm({ world, acts, harmed, offences }: OrganisationWorld, day: number): void {
  const words = wordsOf(acts.length);
  for (let word = 0; word < words; word++) {
    const acted = world.acted[dayOfBlock(day) * words + word];
    for (let row = 0; row < world.size; row++) {
      for (let left = acted[row]; left !== 0; left &= left - 1) {
        const act = word * 32 + 31 - Math.clz32(left & -left);
        const { effect, reach } = acts[act];
        if (effect === "harm") offences[row] += 1;
        if (reach !== undefined) harmed[act] += reach[row];
      }
    }
  }
}

/** Writes down which persons stand for an organisation that a consequence strikes. */
function handOver(world: World, organisations: OrganisationWorld): void {
  const striking = world.schemes.filter(
    ({ standsFor, program }) =>
      standsFor.some((struck) => struck !== undefined) ||
      program.associations.some(({ of }) => of === "representative"),
  );
  if (striking.length === 0) return;
  const representatives = representativesOf(world, organisations);
  for (const scheme of striking) {
    const beside = organisations.world.schemes.find(({ program }) => program.id === scheme.program.id);
    if (beside === undefined) continue;
    strike(scheme, beside, world.day, representatives);
    gatherRepresented(scheme, beside, world.day + 1, representatives);
  }
}

/** @param beside the same scheme among organisations */
function strike(scheme: SchemeWorld, beside: SchemeWorld, day: number, representatives: Float64Array): void {
  scheme.standsFor.forEach((struck, number) => {
    if (struck === undefined) return;
    const consequence = scheme.program.consequences[number];
    struck.fill(0);
    representatives.forEach((person, row) => {
      if (person >= 0 && holds(day, beside, consequence, row)) struck[person] = 1;
    });
  });
}

/**
 * Who represents each organisation today: of those who work there, are of age and have their job, the one
 * with the lowest id; −1 where nobody does. With one more person nobody else is displaced.
 */
export function representativesOf(
  { persons, size }: Pick<World, "persons" | "size">,
  { regions, workplaces }: Pick<OrganisationWorld, "regions" | "workplaces">,
): Float64Array {
  const { employer, region, age, jobless } = persons;
  const representatives = new Float64Array(workplaces.length).fill(-1);
  for (let person = size - 1; person >= 0; person--) {
    if (employer[person] === 0 || age[person] < OF_AGE || jobless[person] === 1) continue;
    representatives[(employer[person] - 1) * regions + region[person]] = person;
  }
  return representatives;
}
