import { expect, test } from "vitest";
import { measured, smallView } from "../../tests/small-view.ts";
import type { View } from "../state/index.ts";
import { mistakenRecords } from "./mistaken-records.ts";

/** Five persons, one of them of the second group; two acts; cameras that identify, a court that does not. */
function aStreet(groups: readonly number[] = [0, 0, 1, 0, 0]): View {
  const sources = [
    { id: "court", sees: [1, 1] },
    { id: "cameras", sees: [1, 1], identifies: {} },
  ];
  const acts = ["drops-litter", "crosses-at-red"].map((id) => ({ id, context: "civic" }));
  const view = smallView([{ scores: [0, 0, 0, 0, 0], sources }], { groups, acts });
  view.tallies.schemes[0].passed.set([9, 9, 30, 10]);
  view.tallies.schemes[0].mistaken.set([0, 0, 5, 1]);
  view.tallies.schemes[0].wronged.set([0, 0, 4, 2]);
  return view;
}

test("a source that identifies has a row: what it passed on, what was pinned on others, on whom", () => {
  // 4 records for four persons of the first group, 2 for the one of the second
  expect(measured(mistakenRecords, aStreet())).toEqual([
    { source: "cameras", passed: 40, mistaken: 6, per1000: { first: 1000, second: 2000 } },
  ]);
});

test("where there is nobody of a group there is no rate of it", () => {
  const view = aStreet([0, 0, 0, 0, 0]);
  view.tallies.schemes[0].wronged.fill(0);
  expect(measured(mistakenRecords, view)).toMatchObject([{ per1000: { first: 0, second: Number.NaN } }]);
});

test("a scheme whose sources compare no pictures has no rows", () => {
  expect(measured(mistakenRecords, smallView([{ scores: [0] }]))).toEqual([]);
});
