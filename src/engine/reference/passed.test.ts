import { expect, test } from "vitest";
import type { SmallEntry, SmallScheme, SmallSource } from "../../../tests/small-files.ts";
import { smallPlan, worldOf } from "../../../tests/small-world.ts";
import { advance } from "../plan.ts";
import type { LedgerEntry, World } from "../world.ts";

const acts = [{ id: "waves", perYear: 100 }];
const blind: SmallSource = { id: "elsewhere", urban: 0, rural: 0 };
const partly: SmallSource = { id: "shops", urban: 0.5, rural: 0.3, passedOn: 0.8, delay: [0, 9] };
const giver: SmallScheme = {
  id: "giver",
  sources: [partly],
  rules: [{ act: "waves", source: "shops", points: -1 }],
  score: { start: 100 },
};
const receiver: SmallScheme = {
  id: "receiver",
  sources: [blind],
  rules: [{ act: "waves", source: "elsewhere", points: -1 }],
  score: { start: 100 },
};
type Pass = Readonly<Record<string, unknown>>;
const whole: Pass = { to: "receiver", source: "shops", as: "elsewhere" };

interface Changes {
  readonly pass?: Pass;
  readonly giver?: SmallScheme;
  readonly receiver?: SmallScheme;
  readonly entry?: Partial<SmallEntry>;
  readonly ledger?: (entry: LedgerEntry) => void;
}

function lived(changes: Changes = {}, days = 90, persons = 200): World {
  const entries: SmallEntry[] = [
    { scheme: "giver", passes: [{ ...whole, ...changes.pass }], ...changes.entry },
    { scheme: "receiver" },
  ];
  const schemes = [changes.giver ?? giver, changes.receiver ?? receiver];
  const options = { persons, ...(changes.ledger && { ledger: changes.ledger }) };
  const world = worldOf(smallPlan({ acts, entries }, ...schemes), options);
  while (world.day < days) advance(world);
  return world;
}

const scores = (world: World, scheme: number): number[] => Array.from(world.schemes[scheme].columns.score);

test("what is passed whole and at once moves the receiver's score as the giver's", () => {
  const world = lived();
  expect(scores(world, 0).some((score) => score < 9000)).toBe(true);
  expect(scores(world, 1)).toEqual(scores(world, 0));
  expect(Array.from(world.schemes[1].pool?.pooledPoints ?? [])).toEqual(
    scores(world, 0).map((score) => score - 10_000),
  );
  expect(world.tallies.schemes[1].pooled[0]).toBe(world.tallies.schemes[0].passed[0]);
  expect(world.tallies.schemes[1].recorded[0]).toBe(0);
});

test("of a share, every record is one of the giver's: nobody loses more than there", () => {
  const world = lived({ pass: { share: 0.5 } });
  const [given, got] = [0, 1].map((scheme) => scores(world, scheme));
  got.forEach((score, person) => {
    expect(score).toBeGreaterThanOrEqual(given[person]);
  });
  const [{ passed }, { pooled }] = world.tallies.schemes;
  expect(pooled[0] / passed[0]).toBeGreaterThan(0.45);
  expect(pooled[0] / passed[0]).toBeLessThan(0.55);
});

test("a further delay is added to the giver's own, and drawn apart from it", () => {
  const arrivals = { giver: new Map<number, number[]>(), receiver: new Map<number, number[]>() };
  const ledger = ({ scheme, person, day }: LedgerEntry): void => {
    const of = scheme === "giver" ? arrivals.giver : arrivals.receiver;
    of.set(person, [...(of.get(person) ?? []), day]);
  };
  lived({ pass: { delay: { days: [20, 40] } }, ledger }, 90, 2000);
  const once = [...arrivals.giver].filter(([, days]) => days.length > 3);
  const differences = once.flatMap(([person, days]) => {
    const first = arrivals.receiver.get(person)?.[0];
    return first === undefined ? [] : [first - days[0]];
  });
  expect(differences.length).toBeGreaterThan(100);
  expect(new Set(differences).size).toBeGreaterThan(20);
  const early = [...arrivals.receiver.values()].flat();
  expect(Math.min(...early)).toBeGreaterThanOrEqual(20);
});

test("a receiver whose own source has the same id gets nothing twice", () => {
  const same: SmallScheme = {
    ...receiver,
    sources: [partly],
    rules: [{ act: "waves", source: "shops", points: -1 }],
  };
  const world = lived({ pass: { as: "shops" }, receiver: same });
  expect(scores(world, 1)).toEqual(scores(world, 0));
  expect(world.tallies.schemes[1].pooled[0]).toBe(0);
});

test("nothing is passed before its day, nor of a giver who is not at work", () => {
  expect(lived({ pass: { from: 60 } }, 60).tallies.schemes[1].pooled[0]).toBe(0);
  expect(lived({ pass: { from: 60 } }, 62).tallies.schemes[1].pooled[0]).toBeGreaterThan(0);
  const ended = lived({ entry: { until: 30 } }, 30).tallies.schemes[1].pooled[0];
  expect(lived({ entry: { until: 30 } }, 60).tallies.schemes[1].pooled[0]).toBe(ended);
});

test("of persons whom the giver does not cover nothing is passed", () => {
  const world = lived({ giver: { ...giver, minAge: 40 } }, 60);
  const { age } = world.persons;
  const moved = scores(world, 1).map((score) => score !== 10_000);
  expect(moved.some((isMoved, person) => isMoved && age[person] >= 41)).toBe(true);
  expect(moved.every((isMoved, person) => !isMoved || age[person] >= 40)).toBe(true);
});

test("the receiver's rules count after its own records, caps included, and only the rest is pooled", () => {
  const cap = { cap: { points: -3, per: "year" } };
  const both: SmallScheme = {
    ...receiver,
    sources: [{ id: "elsewhere" }],
    rules: [{ act: "waves", source: "elsewhere", points: -1, ...cap }],
  };
  const world = lived({ receiver: both });
  expect(scores(world, 1).every((score) => score >= 9700)).toBe(true);
  const pooledPoints = world.schemes[1].pool?.pooledPoints;
  expect(Array.from(pooledPoints ?? []).every((points) => points >= -300 && points <= 0)).toBe(true);
});

test("one and the same: a giver passes what pictures pin on others too, to the same others", () => {
  const pictures = { gallery: 100, falseMatch: 0.01 };
  const wrong = { ...giver, sources: [{ ...partly, identifies: pictures }] };
  const world = lived({ giver: wrong });
  expect(scores(world, 1)).toEqual(scores(world, 0));
  expect(world.tallies.schemes[0].mistaken[0]).toBeGreaterThan(100);
  expect(world.schemes[1].columns.mistakenPoints).toEqual(world.schemes[0].columns.mistakenPoints);
});

test("expiry, reset and decay take what was pooled along", () => {
  const provenance = { standing: "invented", range: [0, 1] };
  const expiring = { ...receiver, rules: [{ ...receiver.rules?.[0], expires: { after: 20 } }] };
  const reset = { ...receiver, score: { start: 100, reset: { every: "month", provenance } } };
  const decay = { ...receiver, score: { start: 100, decay: { every: "month", share: 0.5, provenance } } };
  for (const changed of [expiring, reset, decay]) {
    const world = lived({ receiver: changed as SmallScheme }, 70);
    const pooled = Array.from(world.schemes[1].pool?.pooledPoints ?? []);
    expect(pooled).toEqual(scores(world, 1).map((score) => score - 10_000));
    expect(Math.min(...pooled)).toBeLessThan(0);
  }
});

test("refusals are told apart that only passed records bring about", () => {
  const refusing: SmallScheme = {
    ...receiver,
    sources: [{ id: "elsewhere", urban: 0.2, rural: 0.2 }],
    consequences: [{ when: { scoreBelow: 97 }, gate: "door", effect: { kind: "refuse" } }],
  };
  const plan = smallPlan(
    {
      acts,
      gates: [{ id: "door", perYear: 100 }],
      entries: [{ scheme: "giver", passes: [whole] }, { scheme: "receiver" }],
    },
    giver,
    refusing,
  );
  const world = worldOf(plan, { persons: 300 });
  while (world.day < 60) advance(world);
  const { shutOut, byPooling } = world.tallies.gates;
  const all = shutOut.reduce((sum, each) => sum + each, 0);
  expect(byPooling[0]).toBeGreaterThan(all / 10);
  expect(byPooling[0]).toBeLessThan(all);
});
