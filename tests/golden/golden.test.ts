import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { goldenFile, goldenRuns, goldenText } from "./golden-runs.ts";

test.each(goldenRuns.map((run) => [basename(fileURLToPath(goldenFile(run))), run] as const))(
  "%s still says what the run comes to; if numbers are meant to move: npm run golden, and CHANGELOG.md",
  (_, run) => {
    expect(goldenText(run)).toBe(readFileSync(goldenFile(run), "utf8").replaceAll("\r\n", "\n"));
  },
);

test("there is a kept file for every run and none beside", () => {
  const kept = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".json"));
  expect(kept.sort()).toEqual(goldenRuns.map((run) => basename(fileURLToPath(goldenFile(run)))).sort());
});
