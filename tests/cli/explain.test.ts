import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { glasshouse } from "./glasshouse.ts";

const folder = mkdtempSync(join(tmpdir(), "glasshouse-explain-"));
const run = join(folder, "run");

beforeAll(async () => {
  const { code, stderr } = await glasshouse([
    "run",
    "graded-pilots-2018",
    "--persons",
    "500",
    "--days",
    "60",
    "--out",
    run,
  ]);
  if (code !== 0) throw new Error(stderr);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a person of a run on disk is explained from its inputs, in the language asked for", async () => {
  const { stdout, code } = await glasshouse(["explain", run, "17"]);
  expect(code).toBe(0);
  const { historyHash } = JSON.parse(readFileSync(join(run, "manifest.json"), "utf8"));
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(`(history hash ${historyHash})`);
  expect(stdout).toContain("What it did to the score");
  expect((await glasshouse(["explain", run, "17", "--lang", "nl"])).stdout).toContain(
    "Wat dat met de score deed",
  );
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});

test("as JSON it is one document whose entries sum to the score; the name of a scheme gives the same", async () => {
  const life = JSON.parse((await glasshouse(["explain", run, "17", "--json"])).stdout);
  const [{ start, score, entries }] = life.standings;
  const sum = entries.reduce((total: number, { points }: { points: number }) => total + points, start);
  expect(Math.round(sum * 100)).toBe(Math.round(score * 100));
  const again = await glasshouse([
    "explain",
    "graded-pilots-2018",
    "17",
    "--persons",
    "500",
    "--days",
    "60",
    "--json",
  ]);
  expect(JSON.parse(again.stdout)).toEqual(life);
});

test("every mistake is told at once, with what is allowed", async () => {
  const { stderr, stdout, code } = await glasshouse(["explain", run, "500", "--lang", "fr"]);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("cli/not-whole");
  expect(stderr).toContain("0 to 499");
  expect(stderr).toContain("cli/unknown-language");
  const fixed = await glasshouse(["explain", run, "17", "--days", "30", "--society-seed", "2"]);
  expect(fixed.code).toBe(2);
  expect(fixed.stderr).toMatch(/--days, --society-seed +|found: +--days, --society-seed/);
});

test("a run whose inputs were changed is not passed off as the one on disk", async () => {
  const file = join(run, "inputs/acts/everyday.yaml");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/perYear: 150/, "perYear: 151"));
  const { stderr, code } = await glasshouse(["explain", run, "17"]);
  writeFileSync(file, text);
  expect(code).toBe(1);
  expect(stderr).toContain("not the run on disk any more");
});

test("with --report the directory holds the page too, and verifies as before", async () => {
  const out = join(folder, "told");
  const numbers = ["--persons", "300", "--days", "20"];
  const { code } = await glasshouse([
    "run",
    "no-scheme",
    ...numbers,
    "--out",
    out,
    "--report",
    "--lang",
    "de",
  ]);
  expect(code).toBe(0);
  expect(readFileSync(join(out, "report.html"), "utf8")).toContain('<html lang="de"');
  expect((await glasshouse(["run", "--verify", out])).code).toBe(0);
});
