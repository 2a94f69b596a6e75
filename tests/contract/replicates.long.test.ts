import { expect, test } from "vitest";
import { measure } from "./measured-command.ts";

/** The most memory that so many replicates of a small world and of another beside it take, in megabytes. */
async function peakMbOf(replicates: number): Promise<number> {
  const world = ["rongcheng-press-2018", "--beside", "no-scheme", "--persons", "20"];
  const { code, stderr, peakMb } = await measure(["run", ...world, "--replicates", String(replicates)]);
  expect(code, stderr).toBe(0);
  return peakMb;
}

test("160 replicates take no more memory than 40", async () => {
  // Measured: 49 MB more where runs are kept; where they are not, all peaks lay within 10 MB of each other.
  const few = await peakMbOf(40);
  expect((await peakMbOf(160)) - few).toBeLessThan(30);
});
