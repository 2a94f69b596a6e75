import { expect, test } from "vitest";
import { smallWorld } from "../../tests/small-world.ts";
import { advance } from "./plan.ts";
import type { LedgerEntry, World } from "./world.ts";

const PERSONS = 1500;
const FEBRUARY = 31;
const MARCH = 59;

const plain = {
  id: "stars",
  of: "neighbourhood",
  contacts: { perYear: 365 },
  usual: 4,
  noise: { stars: 0 },
  pull: 0.5,
};

/** A society that is rated and does nothing else that counts, lived up to and with a day. */
function rated(
  rating: Readonly<Record<string, unknown>>,
  until: number,
): { world: World; entries: LedgerEntry[] } {
  const entries: LedgerEntry[] = [];
  const score = { kind: "ratings", start: 3, range: { from: 1, to: 5 } };
  const scheme = { score, ratings: [{ ...plain, ...rating }] };
  const ledger = (entry: LedgerEntry) => void entries.push(entry);
  const world = smallWorld([{ id: "waves", perYear: 1 }], scheme, { persons: PERSONS, ledger });
  while (world.day <= until) advance(world);
  return { world, entries };
}

/** Ratings given, and mean stars of the first and of the second group. */
function given({ tallies }: World): [number, number, number] {
  const { ratingsGiven, starsGiven } = tallies.schemes[0];
  return [
    ratingsGiven[0] + ratingsGiven[1],
    starsGiven[0] / ratingsGiven[0],
    starsGiven[1] / ratingsGiven[1],
  ];
}

test("every month a score goes a share of the way to the mean of the stars, to the hundredth", () => {
  const { world, entries } = rated({}, MARCH);
  // from 3 half of the way to 4, then half of what is left; whoever has no neighbours stays
  const seen = new Set(world.schemes[0].columns.score);
  expect([...seen].sort()).toEqual([300, 350, 375]);
  const days = new Set(entries.map(({ day, points, cause }) => `${cause} ${day}: ${points}`));
  expect([...days].filter((day) => day.startsWith("stars")).sort()).toEqual([
    `stars ${FEBRUARY}: 50`,
    `stars ${MARCH}: 25`,
    `stars ${MARCH}: 50`,
  ]);
  const moved = entries.reduce((sum, { cause, points }) => (cause === "stars" ? sum + points : sum), 0);
  expect(world.tallies.schemes[0].ratingPoints[0]).toBe(moved);
});

test("who meets more seldom rates more seldom: a share of 1 − e^(−rate/12) of the ties a month", () => {
  const [often] = given(rated({}, FEBRUARY).world);
  const [seldom] = given(rated({ contacts: { perYear: 4 } }, FEBRUARY).world);
  const share = 1 - Math.exp(-4 / 12);
  expect(Math.abs(seldom / often - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / often));
});

test("raters see traits of the one they rate, and round to whole stars between one and five", () => {
  const { world } = rated({ usual: 3, sees: { traits: { diligence: 1 } }, pull: 1 }, FEBRUARY);
  const { diligence } = world.traits;
  world.schemes[0].columns.score.forEach((score, person) => {
    const stars = Math.max(1, Math.min(5, Math.floor(3.5 + diligence[person] / 16)));
    if (score !== 300) expect(score).toBe(100 * stars);
  });
});

test("a bias is between groups: it lowers the few, who are rated by others more often, further", () => {
  const { world } = rated({ bias: { stars: -2 }, pull: 1 }, FEBRUARY);
  const [, first, second] = given(world);
  // a fifth are in the second group: a rater is of the other one for 0.2 of the first and 0.8 of the second
  expect(Math.abs(first - (4 - 2 * 0.2))).toBeLessThan(0.15);
  expect(Math.abs(second - (4 - 2 * 0.8))).toBeLessThan(0.15);
});

test("who gave few stars last month gets fewer back, in the second month and not in the first", () => {
  const noise = { stars: 1 };
  const retaliation = { upTo: 3, stars: -2, share: 1 };
  const [calm, angry] = [{ noise }, { noise, retaliation }].map((rating) => rated(rating, FEBRUARY).world);
  expect(given(angry)).toEqual(given(calm));
  expect(angry.tallies.schemes[0].paidBack[0]).toBe(0);
  const later = rated({ noise, retaliation }, MARCH).world;
  const calmLater = rated({ noise }, MARCH).world;
  const [ratings, first] = given(later);
  expect(ratings).toBe(given(calmLater)[0]);
  expect(first).toBeLessThan(given(calmLater)[1]);
  // of a normal with mean 4 and deviation 1, 0.309 lie below 3.5; a star that is one already cannot fall
  const share = later.tallies.schemes[0].paidBack[0] / (ratings / 2);
  expect(Math.abs(share - 0.309)).toBeLessThan(0.02);
});

test("ratings hang on the pair and the month: the same again, others under another seed", () => {
  const one = rated({ noise: { stars: 1 } }, MARCH).world.schemes[0].columns.score;
  expect(rated({ noise: { stars: 1 } }, MARCH).world.schemes[0].columns.score).toEqual(one);
});
