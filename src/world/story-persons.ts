import { hashText } from "../base/index.ts";
import type { View } from "../state/index.ts";

/** Why somebody's life is told: a rule that anybody can apply, so that nobody is picked by hand. */
export type StoryRule = "shut-out" | "wronged" | "gained" | "lost" | "by-lot";

/** Somebody whose life a report tells. */
export interface StoryPerson {
  readonly person: number;
  readonly rule: StoryRule;
  /** how many persons the rule had to choose from */
  readonly among: number;
}

/** Persons whose lives a report tells, at most. */
const STORIES = 3;

/** Rules in the order in which they are asked; the last story is always drawn by lot. */
const rules: readonly {
  readonly rule: StoryRule;
  readonly holds: (view: View, person: number) => boolean;
}[] = [
  { rule: "shut-out", holds: ({ doors }, person) => doors.shutOut.some((column) => column[person] !== 0) },
  {
    rule: "wronged",
    holds: ({ schemes }, person) => schemes.some(({ columns }) => columns.mistakenPoints[person] !== 0),
  },
  { rule: "gained", holds: (view, person) => change(view, person) > 0 },
  { rule: "lost", holds: (view, person) => change(view, person) < 0 },
];

/**
 * Three persons by rule, from the end of a run: of the first two rules that hold for somebody, the one
 * in the middle of all whom it holds for, ordered by how far the score has moved and then by number;
 * the others by lot, of those whom a scheme scores, or of all where it scores nobody. The lot hangs on
 * the seeds alone.
 */
export function storyPersons(
  view: View,
  { seed, societySeed }: { readonly seed: number; readonly societySeed: number },
): StoryPerson[] {
  const chosen: StoryPerson[] = [];
  const isNew = (person: number) => chosen.every((each) => each.person !== person);
  const everyone = Array.from({ length: view.size }, (_, person) => person);
  for (const { rule, holds } of rules) {
    if (chosen.length === STORIES - 1) break;
    const among = everyone.filter((person) => holds(view, person));
    const middle = middleOf(view, among);
    if (middle !== undefined && isNew(middle)) chosen.push({ person: middle, rule, among: among.length });
  }
  const scored = everyone.filter((person) => isScored(view, person));
  const pool = scored.length === 0 ? everyone : scored;
  for (let lot = 0; chosen.length < Math.min(STORIES, pool.length) && lot < pool.length * STORIES; lot++) {
    const person = pool[hashText(`story ${seed} ${societySeed} ${lot}`)[0] % pool.length];
    if (isNew(person)) chosen.push({ person, rule: "by-lot", among: pool.length });
  }
  return chosen;
}

function isScored({ schemes }: View, person: number): boolean {
  return schemes.some(({ program, columns }) => program.score !== undefined && columns.covered[person] === 1);
}

/** Of all scores of a person, how far they have moved since the start, in 1/100 point. */
function change({ schemes }: View, person: number): number {
  return schemes.reduce(
    (sum, { program: { score }, columns }) =>
      sum + (score === undefined || columns.covered[person] === 0 ? 0 : columns.score[person] - score.start),
    0,
  );
}

function middleOf(view: View, persons: readonly number[]): number | undefined {
  const ordered = persons
    .map((person) => ({ person, change: change(view, person) }))
    .sort((one, other) => one.change - other.change || one.person - other.person);
  return ordered[Math.floor((ordered.length - 1) / 2)]?.person;
}
