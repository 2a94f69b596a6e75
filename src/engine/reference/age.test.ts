import { expect, test } from "vitest";
import { smallPlan, smallWorld, worldOf, worldOfGates } from "../../../tests/small-world.ts";
import { standingsOf } from "../case-world.ts";
import { drawMembers } from "../draw-members.ts";
import { advance } from "../plan.ts";
import type { World } from "../world.ts";

const acts = [{ id: "litters", perYear: 365 }];
const DAYS = 200;

/** Lives days; `look` is told after each day who came on it. */
function live(world: World, days: number, look: (newcomers: readonly number[], day: number) => void): void {
  let before = world.persons.generation.slice();
  for (let passed = 0; passed < days; passed++) {
    advance(world);
    const { generation } = world.persons;
    const newcomers = [...generation.keys()].filter((person) => generation[person] !== before[person]);
    before = generation.slice();
    look(newcomers, world.day - 1);
  }
}

test("an act recorded before somebody came never costs them points, nor gives them any back", () => {
  const entries: { day: number; person: number; cause: string; points: number }[] = [];
  const world = smallWorld(
    acts,
    {
      sources: [{ id: "slow", delay: [20, 40] }],
      rules: [{ act: "litters", source: "slow", points: -1, expires: { after: 30 } }],
    },
    { persons: 4000, ledger: (entry) => void entries.push(entry) },
  );
  const cameOn = new Map<number, number>();
  live(world, DAYS, (newcomers, day) => {
    for (const person of newcomers) cameOn.set(person, day);
  });
  expect(cameOn.size).toBeGreaterThan(50);
  const score = new Float64Array(world.size);
  const undone = new Map<number, number>();
  for (const { day, person, cause, points } of entries) {
    const came = cameOn.get(person) ?? -1;
    score[person] += points;
    if (came < 0 || day < came || cause === "newcomer") continue;
    // what they did themselves arrives twenty days later at the soonest, and expires thirty after that
    expect(day).toBeGreaterThanOrEqual(came + (cause === "expiry" ? 50 : 20));
    if (cause === "expiry") undone.set(person, day);
  }
  expect(undone.size).toBeGreaterThan(20);
  expect([...world.schemes[0].columns.score]).toEqual([...score]);
});

test("to a scheme a newcomer is new: start score and grade, held since today, nothing used, no warning", () => {
  const world = smallWorld(
    acts,
    {
      minAge: 18,
      score: { start: 10 },
      thresholds: [0, 8],
      hold: { up: 3, down: 3 },
      rules: [
        {
          act: "litters",
          points: -1,
          cap: { points: -50, per: "year" },
          firstOffence: { effect: "warning", forgottenAfter: 300 },
        },
      ],
    },
    { persons: 3000 },
  );
  const [{ columns, rules }] = world.schemes;
  let seen = 0;
  live(world, DAYS, (newcomers, day) => {
    if (day % 8 === 0) return; // those who come when a block begins act on the day they come
    for (const person of newcomers) {
      seen += 1;
      const { score, grade, gradeSince, pendingGrade, covered } = columns;
      const stands = [score, grade, gradeSince, pendingGrade, covered].map((column) => column[person]);
      expect(stands).toEqual([1000, 2, day, 2, world.persons.age[person] >= 18 ? 1 : 0]);
      expect([rules[0].used?.[person], rules[0].warned?.[person]]).toEqual([0, 0]);
    }
  });
  expect(seen).toBeGreaterThan(50);
});

test("a scheme covers everybody from the birthday on which they are old enough, from its start score", () => {
  const world = smallWorld(
    acts,
    { minAge: 18, score: { start: 10 }, thresholds: [10], rules: [{ act: "litters", points: -1 }] },
    { persons: 3000 },
  );
  const { covered, gradeSince, score } = world.schemes[0].columns;
  const coveredFirst = covered.slice();
  live(world, 365, () => {
    for (let person = 0; person < world.size; person++) {
      expect(covered[person]).toBe(world.persons.age[person] >= 18 ? 1 : 0);
    }
  });
  const joined = [...covered.keys()].filter(
    (person) => coveredFirst[person] === 0 && world.persons.generation[person] === 0 && covered[person] === 1,
  );
  expect(joined.length).toBeGreaterThan(10);
  for (const person of joined) {
    // they act every day: a point a day since the day itself, when the grade began and fell
    expect(score[person]).toBe(1000 - 100 * (365 - gradeSince[person]));
  }
});

test("classes of doers are drawn afresh for newcomers, and for nobody else", () => {
  const plan = smallPlan([{ id: "waves", perYear: 300 }], {});
  const [act] = plan.acts.acts;
  const rate = { ...act.rate, classes: [{ share: 0.5, perYear: 300 }] };
  const world = worldOf({ ...plan, acts: { ...plan.acts, acts: [{ ...act, rate }] } }, { persons: 8000 });
  const before = world.members[0].slice();
  live(world, DAYS, () => undefined);
  const came = [...before.keys()].filter((person) => world.persons.generation[person] > 0);
  const changed = [...before.keys()].filter((person) => world.members[0][person] !== before[person]);
  expect(changed.every((person) => world.persons.generation[person] > 0)).toBe(true);
  // half of them by luck
  expect(Math.abs(changed.length - came.length / 2)).toBeLessThan(5 * Math.sqrt(came.length / 4));
  const drawn = [new Uint32Array(world.size)];
  drawMembers({ ...world, members: drawn }, 0, world.size, 1);
  for (const person of came) expect(world.members[0][person]).toBe(drawn[0][person]);
});

test("newcomers do nothing of what was drawn for those who lived there before", () => {
  const world = smallWorld(acts, {}, { persons: 3000 });
  live(world, 60, (newcomers, day) => {
    if (day % 8 === 0) return;
    for (const person of newcomers) {
      expect(world.acted.map((days) => days[person])).toEqual(world.acted.map(() => 0));
    }
  });
});

test("the person of a case stays as old as the case says", () => {
  const plan = smallPlan(acts, { minAge: 18 });
  const given = { age: 17, place: "urban" as const, acts: [], expect: [{ day: 400 }] };
  expect(standingsOf(plan.schemes[0].program, plan, given)).toEqual([
    expect.objectContaining({ score: "none", grade: "none" }),
  ]);
});

test("what gates said to those who have left stays counted, each person once", () => {
  const gates = [
    { id: "bench", perYear: 365, refused: 1, noMeans: "deposit", stake: 0.01 },
    { id: "desk", perYear: 365 },
  ] as const;
  const effects = [
    { when: { scoreBelow: 1000 }, gate: "desk", effect: { kind: "refuse" } },
    { when: { scoreBelow: 1000 }, gate: "bench", effect: { kind: "admit" } },
  ];
  const world = worldOfGates(gates, { consequences: effects }, { persons: 2000 });
  let left = 0;
  // everybody comes to both every day, and who comes finds them as who left had found them
  live(world, 100, (newcomers, day) => {
    if (day > 0) left += newcomers.length;
  });
  expect(left).toBeGreaterThan(20);
  const { leftTurnedAway, leftShutOut, leftLetIn, leftByShutOut, leftByLetIn } = world.tallies.gates;
  expect([...leftTurnedAway]).toEqual([0, left]);
  expect([...leftShutOut]).toEqual([0, left]);
  expect([...leftLetIn]).toEqual([left, 0]);
  expect([...leftByShutOut.slice(1)]).toEqual([0, left, 0]);
  expect([...leftByLetIn.slice(1)]).toEqual([left, 0, 0]);
});
