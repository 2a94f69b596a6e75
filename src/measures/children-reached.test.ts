import { expect, test } from "vitest";
import { measured, smallGate, smallView } from "../../tests/small-view.ts";
import type { SchemeView, View } from "../state/index.ts";
import { childrenReached } from "./children-reached.ts";
import { watchMeasures } from "./watch-measures.ts";

type Consequence = SchemeView["program"]["consequences"][number];

const schoolShut = { id: "school-shut", gate: 0, effect: "refuse", isHarm: true, of: "parent" };
const schoolOpen = { id: "school-open", gate: 0, effect: "admit", isHarm: false, of: "parent" };
const trainShut = { id: "train-shut", gate: 1, effect: "refuse", isHarm: true, of: "self" };
const billLess = { id: "bill-less", gate: 1, effect: "price", isHarm: false, of: "self" };

const [HEAD, PARTNER, CHILD, PARENT] = [0, 1, 2, 3];

/** A family of five, the last of them a grandparent; a family of four; somebody who lives alone at sixteen. */
const homes = {
  role: [HEAD, PARTNER, CHILD, CHILD, PARENT, HEAD, CHILD, CHILD, CHILD, HEAD],
  age: [45, 44, 17, 18, 70, 40, 3, 5, 0, 16],
  position: [0, 1, 2, 3, 4, 0, 1, 2, 3, 0],
  householdSize: [5, 5, 5, 5, 5, 4, 4, 4, 4, 1],
};

/** Whom each consequence strikes. */
type Struck = readonly (readonly [Consequence, readonly number[]])[];

function families(struck: Struck, persons: typeof homes = homes): View {
  const consequences = struck.map(([consequence]) => consequence);
  return smallView([{ scores: persons.age.map(() => 0), consequences }], {
    gates: [smallGate("school-place"), smallGate("fast-train")],
    persons,
    doors: { strikes: (_scheme, consequence, person) => struck[consequence][1].includes(person) },
  });
}

test("minors who live with a parent are counted, and no one else", () => {
  expect(measured(childrenReached, families([]))).toEqual({
    children: 4, // not the child of eighteen, nor who lives alone at sixteen
    helped: 0,
    harmed: 0,
    parentHarmed: 0,
  });
});

test("a consequence on a parent's standing helps or harms the children whom it strikes, each once", () => {
  const struck: Struck = [
    [schoolShut, [2, 3, 6, 9]],
    [schoolShut, [2]],
    [schoolOpen, [7, 8, 4]],
  ];
  expect(measured(childrenReached, families(struck))).toEqual({
    children: 4,
    helped: 2,
    harmed: 2,
    parentHarmed: 0,
  });
});

test("what strikes children on their own account is no parent's, and no parent is harmed by it", () => {
  const struck: Struck = [
    [trainShut, [2, 6, 7]],
    [billLess, [2, 6, 7]],
  ];
  expect(measured(childrenReached, families(struck))).toMatchObject({
    helped: 0,
    harmed: 0,
    parentHarmed: 0,
  });
});

test("children live with who is harmed where head or partner is, by a disadvantage of their own", () => {
  const byHead = measured(childrenReached, families([[trainShut, [5]]]));
  expect(byHead).toMatchObject({ parentHarmed: 3, harmed: 0 });
  expect(measured(childrenReached, families([[trainShut, [1]]]))).toMatchObject({ parentHarmed: 1 });
  // an advantage; a grandparent; a child of age; somebody alone; a parent as somebody's child
  const otherwise: Struck = [
    [billLess, [0, 5]],
    [trainShut, [3, 4, 9]],
    [schoolShut, [0, 5]],
  ];
  expect(measured(childrenReached, families(otherwise))).toMatchObject({ parentHarmed: 0, harmed: 0 });
});

test("a household that the last person cuts short has the members that are there", () => {
  const cut = { role: [HEAD, CHILD], age: [30, 2], position: [0, 1], householdSize: [4, 4] };
  expect(measured(childrenReached, families([[trainShut, [0, 2, 3]]], cut))).toMatchObject({
    children: 1,
    parentHarmed: 1,
  });
});

test("each scheme is asked for its own consequences", () => {
  const view = smallView(
    [
      { id: "first", scores: [0, 0], consequences: [] },
      { id: "second", scores: [0, 0], consequences: [schoolShut] },
    ],
    {
      persons: { role: [HEAD, CHILD], age: [30, 2], position: [0, 1], householdSize: [2, 2] },
      doors: { strikes: (scheme, consequence, person) => scheme === 1 && consequence === 0 && person === 1 },
    },
  );
  const outcomes = watchMeasures([childrenReached], view).outcomes(view);
  expect(outcomes).toMatchObject([
    { scheme: "first", value: { harmed: 0 } },
    { scheme: "second", value: { harmed: 1 } },
  ]);
});

test("where nobody is a child there is nobody to reach", () => {
  expect(measured(childrenReached, smallView([{ scores: [0, 0], consequences: [schoolShut] }]))).toEqual({
    children: 0,
    helped: 0,
    harmed: 0,
    parentHarmed: 0,
  });
});
