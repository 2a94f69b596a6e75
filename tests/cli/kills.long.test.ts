import { expect, test } from "vitest";
import { killRuns } from "../store/kill-runs.ts";

// two hundred of them: tests/store/kills.long.test.ts
test("ten kills at random moments leave no run that looks finished and is not", async () => {
  const { absent, whole, wrong } = await killRuns(10, 1);
  expect(wrong).toEqual([]);
  expect(absent + whole).toBe(10);
  expect(absent).toBeGreaterThan(0);
});
