import { expect, test } from "vitest";
import { measured, smallView } from "../../tests/small-view.ts";
import { alteredRecords, appeals, repairsByIncome } from "./process.ts";

const process = { appeal: {}, repairs: [{ id: "pays" }, { id: "pledges" }], favours: {} };

test("appeals are told for records of own acts and of others', with the days that they took", () => {
  const view = smallView([{ scores: [0], process }]);
  const [tallies] = view.tallies.schemes;
  tallies.appealsFiled.set([10, 5]);
  tallies.appealsWon.set([1, 3]);
  tallies.appealsLost.set([6, 0]);
  tallies.appealDays.set([200]);
  expect(measured(appeals, view)).toEqual([
    { record: "own", filed: 10, won: 1, lost: 6, undecided: 3, daysTaken: 20 },
    { record: "mistaken", filed: 5, won: 3, lost: 0, undecided: 2, daysTaken: 20 },
  ]);
});

test("repairs are counted by fifth of income", () => {
  const view = smallView([{ scores: [0], process }]);
  view.tallies.schemes[0].repaired.set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(measured(repairsByIncome, view)).toEqual([
    { repair: "pays", 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 },
    { repair: "pledges", 1: 6, 2: 7, 3: 8, 4: 9, 5: 10 },
  ]);
});

test("altered records by fifth, and the share of points that they would have taken", () => {
  const view = smallView([{ scores: [0], process }]);
  const [tallies] = view.tallies.schemes;
  tallies.against.set([10, 0, 0, 0, 4]);
  tallies.altered.set([1, 0, 0, 0, 2]);
  tallies.pointsAgainst.set([-2000, 0, 0, 0, -400]);
  tallies.pointsAltered.set([-500, 0, 0, 0, -300]);
  const rows = measured(alteredRecords, view) as readonly object[];
  expect([rows[0], rows[4]]).toEqual([
    { fifth: "1", records: 10, altered: 1, points: -5, shareOfPoints: 0.25 },
    { fifth: "5", records: 4, altered: 2, points: -3, shareOfPoints: 0.75 },
  ]);
});

test("a scheme without any of it has no rows", () => {
  const view = smallView([{ scores: [0] }]);
  for (const measure of [appeals, repairsByIncome, alteredRecords])
    expect(measured(measure, view)).toEqual([]);
});
