import { expect, test } from "vitest";
import { typed } from "./glasshouse.ts";

const command = "run rongcheng-press-2018 --persons 300 --days 45 --seed 7 --society-seed 8 --json";

/** Every number of a document, wherever it stands. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return value === null || typeof value !== "object" ? [] : Object.values(value).flatMap(numbersIn);
}

test("run --json prints one document in the promised form on standard output, and nothing else", async () => {
  const { code, stdout, stderr } = await typed(command);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.endsWith("}\n")).toBe(true);
  const document = JSON.parse(stdout);
  expect(Object.keys(document)).toEqual([
    "world",
    "persons",
    "days",
    "seed",
    "societySeed",
    "backend",
    "historyHash",
    "fewCases",
    "measures",
    "grades",
  ]);
  expect(document).toMatchObject({
    world: "rongcheng-press-2018",
    persons: 300,
    days: 45,
    seed: 7,
    societySeed: 8,
    backend: "reference",
    historyHash: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
  for (const measure of Object.values<object>(document.measures)) {
    expect(Object.keys(measure)).toEqual(["value", "unit"]);
  }
  for (const grade of document.grades) {
    expect(grade).toEqual({
      scheme: "rongcheng-press-2018",
      grade: expect.any(String),
      share: expect.any(Number),
    });
  }
});

test("the shares of grades are whole together, from the lowest grade up", async () => {
  const { grades } = JSON.parse((await typed(command)).stdout);
  expect(grades.map(({ grade }: { grade: string }) => grade)).toEqual(["D", "C", "B", "A", "AA", "AAA"]);
  // six shares, each rounded once
  const sum = grades.reduce((total: number, { share }: { share: number }) => total + share, 0);
  expect(Math.abs(sum - 1)).toBeLessThan(6 * 2 ** -52);
});

test("twice the same command prints twice the same bytes", async () => {
  const [first, second] = await Promise.all([typed(command), typed(command)]);
  expect(first.stdout).toBe(second.stdout);
  const other = await typed(command.replace("--seed 7", "--seed 9"));
  expect(JSON.parse(other.stdout).historyHash).not.toBe(JSON.parse(first.stdout).historyHash);
});

test("threads give the same document but for the name of the backend", async () => {
  const wide = command.replace("300", "9000");
  const [plain, threaded] = await Promise.all([typed(wide), typed(`${wide} --backend threads --threads 2`)]);
  expect(threaded).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(threaded.stdout)).toEqual({ ...JSON.parse(plain.stdout), backend: "threads" });
});

test("numbers keep all their digits, and none is NaN or infinite, not even in a crowd of one", async () => {
  for (const persons of [1, 300]) {
    const { stdout } = await typed(command.replace("300", String(persons)));
    expect(stdout).not.toMatch(/NaN|Infinity/);
    expect(numbersIn(JSON.parse(stdout)).every(Number.isFinite)).toBe(true);
  }
  const { measures } = JSON.parse((await typed(command)).stdout);
  expect(String(measures.scoreMean.value).length).toBeGreaterThan(8);
});

test("a scheme that scores nobody has the measures of the world and no grades", async () => {
  const document = JSON.parse((await typed("run no-scheme --persons 50 --days 3 --json")).stdout);
  expect(Object.keys(document.measures)).toEqual([
    "actsDone",
    "refusalsByGate",
    "personsByAnswer",
    "refusalsByPooling",
    "selectionByGate",
    "livesByMonth",
    "accessGini",
    "knowledge",
    "perksByIncome",
    "perksOfOwn",
  ]);
  expect(document.grades).toEqual([]);
});

test("--replicates gives mean, low and high of each measure, and every replicate's hash", async () => {
  const document = JSON.parse((await typed(`${command} --replicates 3`)).stdout);
  expect(document.replicateHashes.length).toBe(3);
  expect(new Set(document.replicateHashes).size).toBe(3);
  expect(document.replicateHashes[0]).toBe(document.historyHash);
  const { mean, low, high, unit, ...rest } = document.measures.scoreMean;
  expect({ unit, rest }).toEqual({ unit: "points", rest: {} });
  expect(low).toBeLessThan(mean);
  expect(mean).toBeLessThan(high);
  for (const { share, low, high } of document.grades) {
    expect(low).toBeLessThanOrEqual(share);
    expect(share).toBeLessThanOrEqual(high);
  }
});

test("each replicate is the run of the next seed", async () => {
  const all = JSON.parse((await typed(`${command} --replicates 2`)).stdout);
  const second = JSON.parse((await typed(command.replace("--seed 7", "--seed 8"))).stdout);
  expect(all.replicateHashes[1]).toBe(second.historyHash);
});
