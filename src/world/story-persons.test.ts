import { expect, test } from "vitest";
import { shortPlan } from "../../tests/report-input.ts";
import type { View } from "../state/index.ts";
import { lifeOf, livesOf } from "./life.ts";
import { runWorld } from "./run-world.ts";
import { type StoryPerson, storyPersons } from "./story-persons.ts";

const options = { persons: 400, days: 200, seed: 5, societySeed: 2 };

function chosenIn(name: string, persons = options.persons): { chosen: StoryPerson[]; view: View } {
  const ends: View[] = [];
  runWorld(shortPlan(name), { ...options, persons, measures: [], onEnd: (view) => void ends.push(view) });
  const [view] = ends;
  return { chosen: storyPersons(view, options), view };
}

test("three different persons are chosen, the last by lot among those scored", () => {
  const { chosen, view } = chosenIn("graded-pilots-2018");
  expect(new Set(chosen.map(({ person }) => person)).size).toBe(3);
  const last = chosen[2];
  expect(last.rule).toBe("by-lot");
  expect(view.schemes[0].columns.covered[last.person]).toBe(1);
});

test("a rule's person stands in the middle of all for whom it holds, by change of score", () => {
  const { chosen, view } = chosenIn("rongcheng-press-2018");
  const { score } = view.schemes[0].columns;
  const { covered } = view.schemes[0].columns;
  const start = view.schemes[0].program.score?.start ?? 0;
  const gained = chosen.find(({ rule }) => rule === "gained");
  const all = [...score].filter((each, person) => covered[person] === 1 && each > start);
  expect(gained?.among).toBe(all.length);
  const order = all.sort((one, other) => one - other);
  expect(score[gained?.person ?? 0]).toBe(order[Math.floor((order.length - 1) / 2)]);
});

test("without any scheme all are drawn by lot, and of one person there is one story", () => {
  expect(chosenIn("no-scheme").chosen.map(({ rule }) => rule)).toEqual(["by-lot", "by-lot", "by-lot"]);
  expect(chosenIn("no-scheme", 1).chosen).toEqual([{ person: 0, rule: "by-lot", among: 1 }]);
});

test("lives told together are those told one by one", () => {
  const plan = shortPlan("graded-pilots-2018");
  const run = { ...options, persons: 120, days: 80 };
  const persons = [3, 77, 41];
  expect(livesOf(plan, run, persons)).toEqual(persons.map((person) => lifeOf(plan, { ...run, person })));
});
