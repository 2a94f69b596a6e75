import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { ToldFinding } from "../../src/audit/index.ts";
import { typed } from "./glasshouse.ts";

const folder = mkdtempSync(join(tmpdir(), "glasshouse-"));
afterAll(() => rmSync(folder, { recursive: true }));

const byRule = (stdout: string): ReadonlyMap<string, ToldFinding> =>
  new Map((JSON.parse(stdout).findings as ToldFinding[]).map((finding) => [finding.rule, finding]));

test("audit --measure says how much it ran, and tells the numbers behind its findings", async () => {
  const command =
    "audit suining-2010 --measure --persons 250 --days 40 --seeds 2 --seed 7 --as-of 2026-11-24";
  const { code, stdout } = await typed(`${command} --json`);
  expect(code).toBe(0);
  const { measured } = JSON.parse(stdout);
  expect(measured).toEqual({ seeds: 2, persons: 250, days: 40, isRedrawn: true, from: "runs" });
  const found = byRule(stdout);
  const tried = found.get("GDPR-5c")?.measured?.filter(({ measure }) => measure === "lifeWithoutRule");
  expect(tried?.length).toBe(11); // its rules
  for (const { values } of tried ?? []) expect(values).toMatchObject({ persons: 250, days: 40 });
  const disparity = found.get("L-disparity");
  expect(disparity?.verdict).not.toBe("violates");
  expect(disparity?.measured?.length).toBeGreaterThan(0);
});

test("a run's directory is audited by what it measured, and by nothing that was changed since", async () => {
  const run = join(folder, "run");
  const lived = "run rongcheng-press-2018 --persons 300 --days 40 --replicates 2 --redraw";
  expect((await typed(`${lived} --out ${run}`)).code).toBe(0);
  const { code, stdout, stderr } = await typed(`audit ${run} --as-of 2026-11-24`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("Measured in 2 runs of 300 synthetic persons over 40 days");
  expect(stdout.replaceAll(/\s+/g, " ")).toMatch(/[\d,]+ of [\d,]+ records that reached the operator were/);
  expect(stdout).toContain("inputs/schemes/rongcheng-press-2018.yaml:");
  const changed = await typed(`audit ${run} --change covers.minAge=14`);
  expect(changed.stdout).not.toContain("Measured in");
  expect(changed.stderr).toContain("says nothing of the changed one");
  appendFileSync(join(run, "replicates.parquet"), "x");
  const spoilt = await typed(`audit ${run}`);
  expect(spoilt.code).toBe(2);
  expect(spoilt.stderr).toContain("replicates.parquet is not as written");
});
