import { expect, test } from "vitest";
import { measured, smallView } from "../../tests/small-view.ts";
import { actsDone } from "./acts-done.ts";

const acts = [
  { id: "volunteers", context: "association" },
  { id: "drops-litter", context: "environment" },
];

test("each act is counted under its id, an act that nobody did as 0", () => {
  const view = smallView([{ scores: [0, 0] }], { acts });
  view.tallies.done[1] = 7;
  expect(measured(actsDone, view)).toEqual({ volunteers: 0, "drops-litter": 7 });
});

test("acts are counted in a world where nobody is scored", () => {
  const view = smallView([{ scores: [0], hasScore: false }], { acts });
  view.tallies.done[0] = 2;
  expect(measured(actsDone, view)).toEqual({ volunteers: 2, "drops-litter": 0 });
});
