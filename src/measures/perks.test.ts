import { expect, test } from "vitest";
import { measured, type SmallScheme, smallView } from "../../tests/small-view.ts";
import type { View } from "../state/index.ts";
import { perksByIncome, perksOfOwn } from "./perks.ts";

const plain = { gate: 0, effect: "price", of: "self" };
const perks: SmallScheme = {
  scores: [0, 0, 0, 0, 0],
  consequences: [
    { id: "coupon", ...plain, isHarm: false, worth: 365, isOwn: true },
    { id: "cheaper", ...plain, isHarm: false, worth: 730 },
    { id: "dearer", ...plain, isHarm: true, worth: 365 },
    { id: "untold", ...plain, isHarm: false },
  ],
};

/** The richest has everything, the poorest what is dearer, everybody the consequence without a worth. */
function onDay(day: number, scheme = perks): View {
  const view = smallView([scheme], {
    day,
    doors: {
      strikes: (_, consequence, person) =>
        consequence === 3 || (person === 4 && consequence < 2) || (person === 0 && consequence === 2),
    },
  });
  view.traits.means.set([-20, -10, 0, 10, 20]);
  return view;
}

test("every 30 days the worth of what is in force is counted for 30 days, perks and harms apart, by income", () => {
  const rows = measured(perksByIncome, onDay(28), onDay(29), onDay(30), onDay(59));
  const month = (number: string) =>
    ["1", "2", "3", "4", "5"].map((fifth) => ({
      month: number,
      fifth,
      gained: fifth === "5" ? 90 : 0,
      lost: fifth === "1" ? 30 : 0,
    }));
  expect(rows).toEqual([...month("1"), ...month("2")]);
});

test("of the worth of perks, the share in the operator's own products", () => {
  expect(measured(perksOfOwn, onDay(29))).toEqual({ share: expect.closeTo(1 / 3, 12) });
  expect(measured(perksOfOwn, onDay(28))).toEqual({ share: Number.NaN });
});

test("where nothing says its worth, there is nothing to count", () => {
  const scheme = { ...perks, consequences: perks.consequences?.slice(3) };
  expect(measured(perksByIncome, onDay(29, scheme as SmallScheme))).toEqual([]);
});
