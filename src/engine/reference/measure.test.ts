import { expect, test } from "vitest";
import { smallWorld } from "../../../tests/small-world.ts";
import { runDays } from "../index.ts";

test("watchers see the end of every day, after scores and grades have moved", () => {
  const seen: [number, number][] = [];
  const world = smallWorld(
    [{ id: "helps", perYear: 365 }],
    { rules: [{ act: "helps", points: 1 }] },
    {
      persons: 1,
      watchers: [{ watch: ({ day, schemes }) => void seen.push([day, schemes[0].columns.score[0]]) }],
    },
  );
  runDays(world, 3);
  expect(seen).toEqual([
    [0, 100],
    [1, 200],
    [2, 300],
  ]);
});
