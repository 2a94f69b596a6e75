import { expect, test } from "vitest";
import { killRuns } from "./kill-runs.ts";

test("200 kills at random moments leave no run that looks finished and is not", async () => {
  const { absent, whole, wrong, partial } = await killRuns(200, 20_261_124);
  expect(wrong).toEqual([]);
  expect(absent + whole).toBe(200);
  // the moments are spread over a run: before it writes, while it does, and after it has
  expect(partial).toBeGreaterThan(20);
  expect(whole).toBeGreaterThan(5);
  expect(absent).toBeGreaterThan(partial);
});
