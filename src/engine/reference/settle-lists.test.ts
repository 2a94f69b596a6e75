import { expect, test } from "vitest";
import type { SmallScheme } from "../../../tests/small-files.ts";
import { smallPlan, smallWorld } from "../../../tests/small-world.ts";
import { runDays } from "../backend.ts";
import { checkCase } from "../case-world.ts";
import { isOnList } from "../leave-list.ts";
import { advance } from "../plan.ts";

const acts = [
  { id: "owes", perYear: 6 },
  { id: "hides", perYear: 6 },
  { id: "helps", perYear: 6 },
];
const gates = [{ id: "flight", perYear: 2 }];

/** Keeps a list and no score. */
function listing(list: Readonly<Record<string, unknown>> = {}): SmallScheme {
  return {
    score: { kind: "none" },
    lists: [{ id: "debtors", ...list }],
    rules: [
      { act: "owes", list: "debtors", ground: "unpaid" },
      { act: "hides", list: "debtors", ground: "hidden" },
      { act: "helps", offList: "debtors" },
    ],
    consequences: [{ when: { lists: ["debtors"] }, gate: "flight", effect: { kind: "refuse" } }],
  };
}

type Given = Parameters<typeof checkCase>[2]["acts"];

/** On which of the days the flight is closed. */
function closedOn(small: SmallScheme, given: Given, days: readonly number[]): number[] {
  const plan = smallPlan({ acts, gates }, small);
  const person = { age: 40, place: "urban" as const };
  return days.filter((day) => {
    const expected = [{ day, gates: { flight: "closed" as const } }];
    return (
      checkCase(plan.schemes[0].program, plan, { ...person, acts: given, expect: expected }).length === 0
    );
  });
}

test("whoever is listed is refused from that day on, without any score", () => {
  expect(closedOn(listing(), [{ act: "owes", days: [3] }], [2, 3, 4, 700])).toEqual([3, 4, 700]);
});

test("after notice of ten days the listing begins; its term of thirty counts from then", () => {
  const list = { notice: { days: 10 }, term: { days: 30 } };
  const days = [3, 12, 13, 42, 43, 44];
  expect(closedOn(listing(list), [{ act: "owes", days: [3] }], days)).toEqual([13, 42]);
});

test("a further ground lengthens a listing, and only where the list says so", () => {
  const given = [
    { act: "owes", days: [3] },
    { act: "hides", days: [10] },
  ];
  const list = { term: { days: 30 } };
  expect(closedOn(listing(list), given, [32, 33, 47, 48])).toEqual([32]);
  expect(closedOn(listing({ ...list, extension: { days: 15 } }), given, [33, 47, 48])).toEqual([33, 47]);
});

test("two grounds on one day are a listing and an extension, whichever comes first", () => {
  const given = [
    { act: "hides", days: [3] },
    { act: "owes", days: [3] },
  ];
  const list = { term: { days: 30 }, extension: { days: 15 } };
  expect(closedOn(listing(list), given, [47, 48])).toEqual([47]);
});

test("a rule takes somebody off, and what puts them on that day stays", () => {
  const given = [
    { act: "owes", days: [3, 20] },
    { act: "helps", days: [10, 20] },
  ];
  expect(closedOn(listing(), given, [9, 10, 19, 20, 21])).toEqual([9, 20, 21]);
});

const many = { persons: 3000 };

test("persons on the list are those who entered less those who left, by ground and way out", () => {
  const list = { term: { days: 60 }, exits: [{ id: "pays", by: "payment", perYear: 3 }] };
  const world = smallWorld({ acts, gates }, listing(list), many);
  runDays(world, 200);
  const { listed, leftList } = world.tallies.schemes[0];
  const sum = (numbers: Float64Array) => numbers.reduce((total, number) => total + number, 0);
  const [columns] = world.schemes[0].lists;
  const stock = columns.listed.reduce((count, since) => count + (since === 0 ? 0 : 1), 0);
  // newcomers stand on no list: at most those who were replaced are missing
  const replaced = world.persons.generation.reduce(
    (count, generation) => count + (generation > 0 ? 1 : 0),
    0,
  );
  expect(sum(listed) - sum(leftList) - stock).toBeGreaterThanOrEqual(0);
  expect(sum(listed) - sum(leftList) - stock).toBeLessThanOrEqual(replaced);
  expect(Math.min(...listed.subarray(0, 2))).toBeGreaterThan(100);
  // ways out: term, rule, paying; five fifths each
  for (const way of [0, 1, 2]) expect(sum(leftList.subarray(way * 5, way * 5 + 5))).toBeGreaterThan(0);
});

test("a way out with loads on means is taken by those who have them", () => {
  const loads = { traits: { means: 2 }, provenance: { standing: "assumption", range: [0, 3] } };
  const exits = [{ id: "pays", by: "payment", perYear: 1, loads }];
  const scheme = listing({ exits });
  const world = smallWorld({ acts, gates }, { ...scheme, rules: scheme.rules?.slice(0, 2) ?? [] }, many);
  runDays(world, 200);
  const { leftList, daysListed } = world.tallies.schemes[0];
  const rate = (fifth: number) => leftList[2 * 5 + fifth] / daysListed[fifth];
  // two deviations and more apart: four doublings at least between the means of the fifths
  expect(rate(4)).toBeGreaterThan(4 * rate(0));
});

test("a listing on records of others' acts alone is known as one until an own record comes", () => {
  const sources = [{ id: "all-seeing", identifies: { gallery: 1, falseMatch: 0.2, minAge: 0 } }];
  const world = smallWorld(
    { acts: acts.slice(0, 1), gates },
    { ...listing(), sources, rules: [{ act: "owes", list: "debtors" }] },
    many,
  );
  runDays(world, 40);
  const { listed, byMistake } = world.schemes[0].lists[0];
  const mistaken = [...byMistake].filter((flag) => flag === 1).length;
  expect(mistaken).toBeGreaterThan(0);
  expect(mistaken).toBeLessThan(listed.filter((since) => since > 0).length);
  expect(world.tallies.gates.onMistake[0]).toBeGreaterThan(0);
});

test("nobody is on a list before the notice is over", () => {
  const world = smallWorld({ acts, gates }, listing({ notice: { days: 20 } }), many);
  for (let day = 0; day < 20; day++) advance(world);
  const [columns] = world.schemes[0].lists;
  expect(columns.listed.some((since) => since > 0)).toBe(true);
  for (let person = 0; person < world.size; person++) expect(isOnList(columns, person, 19)).toBe(false);
});
