import { describe, expect, test } from "vitest";
import type { SmallConsequence, SmallGate, SmallScheme } from "../../tests/small-files.ts";
import { smallPlan, worldOf, worldOfGates } from "../../tests/small-world.ts";
import { LOG2_ONE, log2Fixed } from "../base/index.ts";
import { type Answer, answerTo, createAnswer } from "./answer.ts";
import { apply } from "./reference/apply.ts";
import type { World } from "./world.ts";

const PERSONS = 4000;
const desk: SmallGate = { id: "desk", perYear: 12, refused: 0.6, stake: 0.5, waits: 10 };
const few: SmallGate = { id: "few", perYear: 12, refused: 0.6, places: { perThousand: 1000 } };

type Effect = SmallConsequence["effect"];

/** What a gate says to everybody on the first day, wherever they apply. */
function answersOf(world: World, gate = 0): Answer[] {
  apply.prepare?.(world);
  return Array.from({ length: world.size }, (_, person) => {
    const answer = createAnswer();
    answerTo(world, gate, person, answer);
    return answer;
  });
}

/** Answers where a scheme does something to everybody. */
function answersUnder(gate: SmallGate, ...effects: readonly Effect[]): Answer[] {
  const when = { scoreBelow: 10 };
  const consequences = effects.map((effect) => ({ when, gate: gate.id, effect }));
  return answersOf(worldOfGates([gate], { consequences }, { persons: PERSONS }));
}

function share<Each>(all: readonly Each[], is: (each: Each) => boolean): number {
  return all.filter(is).length / all.length;
}

function isAsWithout({ passes, passesWithout }: Answer): boolean {
  return passes === passesWithout;
}

/** Standard errors by which a share of so many lies off a chance; beyond four once in 16,000. */
function deviation(found: number, chance: number, of: number): number {
  return (found - chance) / Math.sqrt((chance * (1 - chance)) / of);
}

test("without a scheme a gate refuses the share that its file says, and answers are the same on both sides", () => {
  const answers = answersUnder(desk);
  const refused = share(answers, ({ passesWithout }) => !passesWithout);
  expect(Math.abs(deviation(refused, 0.6, PERSONS))).toBeLessThan(4);
  expect(answers.every(isAsWithout)).toBe(true);
});

test("with and without a scheme one uniform number decides: what it says without is untouched by schemes", () => {
  const plain = answersUnder(desk);
  const answers = answersUnder(desk, { kind: "rank", by: -0.3 }, { kind: "refuse", chance: 0.5 });
  const without = ({ passesWithout, tie }: Answer): unknown => [passesWithout, tie];
  expect(answers.map(without)).toEqual(plain.map(without));
  expect(answers.every(isAsWithout)).toBe(false);
});

test("admitting beats the gate's own test, refusing beats admitting, in whatever order they stand", () => {
  const admit: Effect = { kind: "admit" };
  const refuse: Effect = { kind: "refuse" };
  expect(share(answersUnder(desk, admit), ({ passes }) => passes)).toBe(1);
  expect(share(answersUnder(desk, refuse), ({ passes }) => passes)).toBe(0);
  expect(share(answersUnder(desk, admit, refuse), ({ passes }) => passes)).toBe(0);
  expect(share(answersUnder(desk, refuse, admit), ({ passes }) => passes)).toBe(0);
  expect(share(answersUnder({ ...desk, refused: 1 }, admit), ({ passes }) => passes)).toBe(1);
});

test("a consequence strikes in the share of cases that it says, two of them by different lots", () => {
  const answers = answersUnder(
    { ...desk, refused: 0 },
    { kind: "refuse", chance: 0.3 },
    { kind: "price", factor: 2, chance: 0.4 },
  );
  const isRefused = ({ passes }: Answer): boolean => !passes;
  const isDear = ({ priceLog2 }: Answer): boolean => priceLog2 !== 0;
  const isBoth = (answer: Answer): boolean => isRefused(answer) && isDear(answer);
  expect(Math.abs(deviation(share(answers, isRefused), 0.3, PERSONS))).toBeLessThan(4);
  expect(Math.abs(deviation(share(answers, isDear), 0.4, PERSONS))).toBeLessThan(4);
  expect(Math.abs(deviation(share(answers, isBoth), 0.3 * 0.4, PERSONS))).toBeLessThan(4);
});

describe("where there are places enough", () => {
  test("whoever moves up by a deviation is refused half as often, and only of those refused before", () => {
    const answers = answersUnder(desk, { kind: "rank", by: 1 });
    const refusedBefore = answers.filter(({ passesWithout }) => !passesWithout);
    const still = share(refusedBefore, ({ passes }) => !passes);
    expect(Math.abs(deviation(still, 0.5, refusedBefore.length))).toBeLessThan(4);
    expect(answers.some(({ passes, passesWithout }) => passesWithout && !passes)).toBe(false);
  });

  test("whoever moves down by a deviation is refused twice as often, and at most always", () => {
    const rare = { ...desk, refused: 0.2 };
    const down = share(answersUnder(rare, { kind: "rank", by: -1 }), ({ passes }) => !passes);
    expect(Math.abs(deviation(down, 0.4, PERSONS))).toBeLessThan(4);
    expect(share(answersUnder(rare, { kind: "rank", by: -3 }), ({ passes }) => !passes)).toBe(1);
  });

  test("moves add up", () => {
    const moved = answersUnder(desk, { kind: "rank", by: 1.5 }, { kind: "rank", by: -0.5 });
    expect(moved).toEqual(answersUnder(desk, { kind: "rank", by: 1 }));
  });
});

describe("where places are few", () => {
  test("a move counts in sixteenths of a deviation in the ranking", () => {
    const moves = answersUnder(few, { kind: "rank", by: 1.5 }).map(
      ({ rank, rankWithout }) => rank - rankWithout,
    );
    expect(new Set(moves)).toEqual(new Set([24]));
  });

  test("a move leaves alone who meets the requirements", () => {
    for (const by of [2, -2]) {
      expect(answersUnder(few, { kind: "rank", by }).every(isAsWithout)).toBe(true);
    }
  });

  test("luck in the ranking has the deviation that the file says", () => {
    const places = { perThousand: 1000, noise: 1.5 };
    const ranks = answersUnder({ ...few, places }).map(({ rank }) => rank);
    const mean = ranks.reduce((sum, rank) => sum + rank, 0) / PERSONS;
    const variance = ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0) / PERSONS;
    // ranks are rounded down: half a rank below 128. The deviation of 24 ranks has a relative standard
    // error of 1 / sqrt(2n), the mean one of 24 / sqrt(n)
    expect(Math.abs(mean - 127.5)).toBeLessThan((4 * 24) / Math.sqrt(PERSONS));
    expect(Math.abs(Math.sqrt(variance) / 24 - 1)).toBeLessThan(4 / Math.sqrt(2 * PERSONS));
  });
});

test("prices and amounts multiply; speed shortens the wait, a longer queue lengthens it", () => {
  const [answer] = answersUnder(
    desk,
    { kind: "price", factor: 0.8 },
    { kind: "price", factor: 0.5 },
    { kind: "amount", factor: 3 },
    { kind: "queue", factor: 8 },
    { kind: "speed", factor: 2 },
  );
  expect(answer.priceLog2).toBe(log2Fixed(0.8) - LOG2_ONE);
  expect(answer.amountLog2).toBe(log2Fixed(3));
  expect(answer.waitLog2).toBe(2 * LOG2_ONE);
  expect(answer.passes).toBe(answer.passesWithout);
});

test("whoever failed to repay is refused so many times as often, and the mean stays as declared", () => {
  const world = worldOfGates([{ ...desk, refused: 0.1, defaulted: 4 }], {}, { persons: 12_000 });
  const { defaulted } = world.persons;
  const answers = answersOf(world);
  const refusedAmong = (state: number): readonly [number, number] => {
    const some = answers.filter((_, person) => defaulted[person] === state);
    return [share(some, ({ passes }) => !passes), some.length];
  };
  // china-2015: one in twenty has failed to repay, so that 0.1 = 0.95 r + 0.05 × 4 r
  const usual = 0.1 / (0.95 + 0.05 * 4);
  const [ofOthers, others] = refusedAmong(0);
  const [ofDefaulted, failed] = refusedAmong(1);
  expect(failed).toBeGreaterThan(300);
  expect(Math.abs(deviation(ofOthers, usual, others))).toBeLessThan(4);
  expect(Math.abs(deviation(ofDefaulted, 4 * usual, failed))).toBeLessThan(4);
});

test("loads make the share refused differ between persons and leave the mean as declared", () => {
  const gate = { ...desk, refused: 0.1, refusedLoads: { diligence: -0.5, means: -0.5 } };
  const world = worldOfGates([gate], {}, { persons: PERSONS });
  const answers = answersOf(world);
  const refused = share(answers, ({ passes }) => !passes);
  // half a doubling on each of two traits: a relative variance of 2^(0.5 ln 2) − 1 ≈ 0.27 between persons,
  // the share of means in which a household of four has in common
  const error = Math.sqrt((0.1 * 0.9) / PERSONS + (0.01 * 0.27 * 4) / PERSONS);
  expect(Math.abs(refused - 0.1)).toBeLessThan(4 * error);
  const { diligence } = world.traits;
  const above = share(
    answers.filter((_, person) => diligence[person] > 0),
    ({ passes }) => !passes,
  );
  // halves of a normal number lie 1.6 deviations apart: 0.8 doublings
  expect(above / refused).toBeLessThan(0.85);
});

describe("a watch list", () => {
  const crowd: SmallScheme = {
    sources: [{ id: "all-seeing" }, { id: "list", watches: { listed: 2000, falseMatch: 0.0001, ratio: 3 } }],
    consequences: [{ when: { watched: "list" }, gate: "desk", effect: { kind: "refuse" } }],
  };
  const open = { ...desk, refused: 0 };

  test("strikes each group as often as its errors say, and always by mistake", () => {
    const world = worldOfGates([open], crowd, { persons: PERSONS });
    const [{ watch }] = world.strikes[0];
    expect(watch?.[1]).toBeGreaterThan(2 * (watch?.[0] ?? 0));
    const answers = answersOf(world);
    for (const group of [0, 1]) {
      const some = answers.filter((_, person) => world.persons.group[person] === group);
      const chance = (watch?.[group] ?? 0) / 2 ** 32;
      const refused = share(some, ({ passes }) => !passes);
      expect(Math.abs(deviation(refused, chance, some.length))).toBeLessThan(4);
    }
    expect(answers.every(({ passes, isOnMistake }) => passes !== isOnMistake)).toBe(true);
  });

  test("takes the same passers-by for both of two schemes that read it", () => {
    const when = { watched: "list" };
    const other: SmallScheme = {
      ...crowd,
      id: "other",
      consequences: [{ when, gate: "desk", effect: { kind: "price", factor: 2 } }],
    };
    const setting = { acts: [{ id: "waves", perYear: 1 }], gates: [open] };
    const answers = answersOf(worldOf(smallPlan(setting, crowd, other), { persons: PERSONS }));
    const taken = answers.map(({ passes }) => !passes);
    expect(taken.filter(Boolean).length).toBeGreaterThan(100);
    expect(answers.map(({ priceLog2 }) => priceLog2 !== 0)).toEqual(taken);
  });
});
