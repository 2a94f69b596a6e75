import { describe, expect, test } from "vitest";
import { rowsOf, runInMemory } from "../../tests/memory-run.ts";
import { smallPlan } from "../../tests/small-world.ts";
import type { DictionaryRow, MeasureNote } from "./dictionary.ts";

const acts = [
  { id: "waves", perYear: 60 },
  { id: "shouts", perYear: 30 },
];
const rules = [
  { act: "waves", points: 1.25 },
  { act: "shouts", points: -2 },
];
const one = { id: "one", rules, score: { start: 10, floor: 0, cap: 20 }, thresholds: [8, 14] };
const two = { id: "two", rules: rules.slice(0, 1), minAge: 18 };
const plan = smallPlan(acts, one, two);
const run = runInMemory(plan, { persons: 300, days: 40, replicates: 2, ledger: 30 });

const text = (file: string): string => new TextDecoder().decode(run.files.get(file));
const rows = (file: string) => rowsOf(run.files.get(file));

test("the manifest comes last, and names every other file with its length", () => {
  expect([...run.files.keys()].at(-1)).toBe("manifest.json");
  const named = [...run.manifest.inputs, ...run.manifest.files];
  expect([...named.map(({ file }) => file), "manifest.json"].sort()).toEqual([...run.files.keys()].sort());
  for (const { file, bytes } of named) expect(run.files.get(file)?.length, file).toBe(bytes);
  expect(JSON.parse(text("manifest.json"))).toEqual(run.manifest);
});

test("the inputs are every file that the world was made of, as text", () => {
  expect(run.manifest.inputs.map(({ file, isAsked }) => [file, isAsked])).toEqual([
    ["inputs/worlds/small-world.yaml", true],
    ["inputs/acts/everyday.yaml", false],
    ["inputs/gates/everyday.yaml", false],
    ["inputs/schemes/one.yaml", false],
    ["inputs/schemes/two.yaml", false],
    ["inputs/societies/china-2015.yaml", false],
  ]);
  expect(text("inputs/schemes/one.yaml")).toContain("scheme: one");
});

test("the same run gives the same bytes", () => {
  const again = runInMemory(plan, { persons: 300, days: 40, replicates: 2, ledger: 30 });
  for (const [file, bytes] of run.files) expect(again.files.get(file), file).toEqual(bytes);
});

describe("the dictionary", () => {
  const dictionary: DictionaryRow[] = JSON.parse(text("columns.json"));
  const tables = [...run.files.keys()].filter((file) => file.endsWith(".parquet"));

  test.each(tables)(
    "has the columns of %s in their order, and no value is outside what it says",
    async (file) => {
      const columns = dictionary.filter((row) => row.file === file);
      const found = await rows(file);
      expect(found.length).toBeGreaterThan(0);
      expect(Object.keys(found[0])).toEqual(columns.map(({ column }) => column));
      for (const { column, type, nullable, range, values } of columns) {
        const cells = found.map((row) => row[column]);
        const present = cells.filter((cell) => cell !== null);
        if (!nullable) expect(present.length, column).toBe(cells.length);
        const kind = { INT32: "number", DOUBLE: "number", BOOLEAN: "boolean", STRING: "string" }[type];
        for (const cell of present) {
          expect(typeof cell, column).toBe(kind);
          if (type === "INT32") expect(Number.isInteger(cell), column).toBe(true);
          if (range !== null) expect(Number(cell) >= range[0] && Number(cell) <= range[1], column).toBe(true);
          if (values !== null) expect(values, column).toContain(cell);
        }
      }
    },
  );

  test("says in words what every column is and what it is counted in", () => {
    for (const { file, column, unit, meaning } of dictionary) {
      expect(unit.length, `${file} ${column}`).toBeGreaterThan(1);
      expect(meaning.length, `${file} ${column}`).toBeGreaterThan(2);
    }
  });

  test("of measures has every one that a file names", async () => {
    const notes: MeasureNote[] = JSON.parse(text("measures.json"));
    const known = new Set(notes.map(({ measure }) => measure));
    for (const file of ["daily.parquet", "measures.parquet", "replicates.parquet"]) {
      const named = new Set((await rows(file)).map(({ measure }) => measure));
      expect(
        [...named].filter((name) => !known.has(String(name))),
        file,
      ).toEqual([]);
    }
  });
});

describe("persons", () => {
  test("each has a row, in the order of their numbers", async () => {
    expect((await rows("persons.parquet")).map(({ person }) => person)).toEqual(
      Array.from({ length: 300 }, (_, person) => person),
    );
  });

  test("as many have a ledger as were asked for, and entries are of nobody else", async () => {
    const kept = (await rows("persons.parquet"))
      .filter(({ inLedger }) => inLedger)
      .map(({ person }) => person);
    expect(kept.length).toBe(30);
    const entered = new Set((await rows("ledger.parquet")).map(({ person }) => person));
    expect([...entered].filter((person) => !kept.includes(person))).toEqual([]);
    expect(entered.size).toBeGreaterThan(10);
  });

  test("start and entries are the score, in both schemes", async () => {
    const entries = await rows("ledger.parquet");
    const persons = (await rows("persons.parquet")).filter(({ inLedger }) => inLedger);
    for (const [scheme, column, start] of [
      ["one", "score", 10],
      ["two", "score@two", 0],
    ] as const) {
      for (const row of persons) {
        if (row[column] === null) continue;
        const own = entries.filter((entry) => entry.scheme === scheme && entry.person === row.person);
        const sum = own.reduce((total, { points }) => total + Math.round(100 * Number(points)), 0);
        expect(100 * start + sum, `${scheme} ${row.person}`).toBe(Math.round(100 * Number(row[column])));
      }
    }
  });

  test("who is not covered has no score, and the first scheme's columns have their plain names", async () => {
    const persons = await rows("persons.parquet");
    const minors = persons.filter(({ age }) => Number(age) < 18);
    expect(minors.length).toBeGreaterThan(0);
    for (const row of minors) expect([row.score === null, row["score@two"]]).toEqual([false, null]);
    expect(persons.every(({ grade }) => ["g0", "g1", "g2"].includes(String(grade)))).toBe(true);
  });

  test("a household's members lie side by side, and employers have at least one worker", async () => {
    const persons = await rows("persons.parquet");
    for (const { household, person, employerSize } of persons) {
      expect(persons[Number(household)].household).toBe(household);
      expect(Number(person) - Number(household)).toBeLessThan(12);
      expect(employerSize === null || Number(employerSize) >= 1).toBe(true);
    }
  });
});

test("the ledger is sorted by day, then by person", async () => {
  const order = (await rows("ledger.parquet")).map(({ day, person }) => Number(day) * 1000 + Number(person));
  expect(order).toEqual(order.toSorted((one, other) => one - other));
});

describe("numbers by day", () => {
  test("have a row for each replicate and day", async () => {
    const means = (await rows("daily.parquet")).filter(
      ({ measure, scheme }) => measure === "scoreMeanByDay" && scheme === "two",
    );
    const expected = [0, 1].flatMap((replicate) => Array.from({ length: 40 }, (_, day) => [replicate, day]));
    expect(means.map(({ replicate, day }) => [replicate, day])).toEqual(expected);
  });

  test.each([
    ["actsByDay", "actsDone", ({ path }: Row, key: unknown) => path === key],
    ["applicationsByDay", "refusalsByGate", ({ path }: Row, key: unknown) => path === `${key}.applications`],
    ["refusedByDay", "refusalsByGate", ({ path }: Row, key: unknown) => path === `${key}.refused`],
    ["pointsByDay", "pointsByRule", ({ path }: Row, key: unknown) => path === `${key}.points`],
  ] as const)("%s come to what the measure %s says", async (byDay, measure, isOf) => {
    const days = (await rows("daily.parquet")).filter((row) => row.measure === byDay && row.replicate === 1);
    const finals = (await rows("replicates.parquet")).filter(
      (row) => row.measure === measure && row.replicate === 1,
    );
    let compared = 0;
    for (const [key, scheme] of new Map(
      days.map((row) => [`${row.key} ${row.scheme}`, [row.key, row.scheme]]),
    ).values()) {
      const final = finals.find((row) => isOf(row, key) && row.scheme === scheme);
      if (final === undefined) continue;
      const own = days.filter((row) => row.key === key && row.scheme === scheme);
      const sum = own.reduce((total, { value }) => total + Number(value), 0);
      expect(sum, String(key)).toBeCloseTo(Number(final.value), 6); // sums of hundredths
      compared++;
    }
    expect(compared).toBeGreaterThan(0);
  });

  test("shares of grades and histograms are whole on every day", async () => {
    const daily = await rows("daily.parquet");
    for (const [measure, whole] of [
      ["gradeSharesByDay", 1],
      ["scoreHistogramByDay", 300],
    ] as const) {
      const sums = new Map<number, number>();
      for (const row of daily) {
        if (row.measure !== measure || row.scheme !== "one" || row.replicate !== 0) continue;
        sums.set(Number(row.day), (sums.get(Number(row.day)) ?? 0) + Number(row.value));
      }
      expect(sums.size, measure).toBe(40);
      for (const sum of sums.values()) expect(sum).toBeCloseTo(whole, 9); // floats, summed in another order
    }
  });
});

type Row = Record<string, unknown>;

test("every number of the document stands in measures.parquet, with its interval", async () => {
  const found = await rows("measures.parquet");
  const mean = found.find(({ measure, scheme }) => measure === "scoreMean" && scheme === "one");
  const { mean: value, low, high } = run.document.measures.scoreMean as unknown as Row;
  expect(mean).toMatchObject({ path: "", value, low, high, text: null, unit: "points" });
  // words are what is counted, or say so little that they have a row of their own
  const numbersIn = (inner: unknown): number => {
    if (typeof inner === "string") return 0;
    if (typeof inner !== "object" || inner === null) return 1;
    return Object.values(inner).reduce((sum: number, each) => sum + numbersIn(each), 0);
  };
  const document = Object.values(run.document.measures) as unknown as Row[];
  const all = document.reduce((sum, each) => sum + numbersIn(each.mean), 0);
  expect(found.filter(({ text }) => text === null).length).toBe(all);
});

test("one run has no interval", async () => {
  const { files } = runInMemory(plan, { persons: 20, days: 3 });
  const found = await rowsOf(files.get("measures.parquet"));
  expect(found.every(({ low, high }) => low === null && high === null)).toBe(true);
});

test("without a ledger the file is there, and empty", async () => {
  const { files, manifest } = runInMemory(plan, { persons: 20, days: 3, ledger: "none" });
  expect(await rowsOf(files.get("ledger.parquet"))).toEqual([]);
  expect(manifest.ledger).toBe("none");
});
