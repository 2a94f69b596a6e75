import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { glasshouse, typed } from "./glasshouse.ts";

const folder = mkdtempSync(join(tmpdir(), "glasshouse-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = "run rongcheng-press-2018 --persons 9000 --days 40 --seed 7 --society-seed 8";

/** Every file below a directory, by its path in it. */
function filesOf(directory: string): Map<string, Buffer> {
  const names = readdirSync(join(folder, directory), { recursive: true, encoding: "utf8" });
  const paths = names.filter((name) => statSync(join(folder, directory, name)).isFile()).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, directory, path))]));
}

const manifestOf = (directory: string) => JSON.parse(String(filesOf(directory).get("manifest.json")));

let plain: Awaited<ReturnType<typeof typed>>;
beforeAll(async () => {
  plain = await typed(`${run} --out plain --json`, { folder });
});

test("--out leaves a directory with all that was promised, and nothing beside it", () => {
  expect(plain).toMatchObject({ code: 0, stderr: "" });
  expect(readdirSync(folder)).toEqual(["plain"]);
  expect([...filesOf("plain").keys()]).toEqual([
    "columns.json",
    "daily.parquet",
    "inputs/acts/everyday.yaml",
    "inputs/gates/everyday.yaml",
    "inputs/schemes/rongcheng-press-2018.yaml",
    "inputs/societies/china-2015.yaml",
    "ledger.parquet",
    "log.jsonl",
    "manifest.json",
    "measures.json",
    "measures.parquet",
    "persons.parquet",
    "replicates.parquet",
  ]);
  const shipped = readFileSync(join(import.meta.dirname, "../../schemes/rongcheng-press-2018.yaml"));
  expect(filesOf("plain").get("inputs/schemes/rongcheng-press-2018.yaml")).toEqual(shipped);
});

test("the manifest says what was run, and its history is the one that is printed", () => {
  const document = JSON.parse(plain.stdout);
  expect(manifestOf("plain")).toMatchObject({
    format: 1,
    engine: { name: "glasshouse-lab", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    world: "rongcheng-press-2018",
    schemes: ["rongcheng-press-2018"],
    persons: 9000,
    days: 40,
    burnIn: 1600,
    seed: 7,
    societySeed: 8,
    replicates: 1,
    isRedrawn: false,
    isPaired: false,
    ledger: 200,
    switchedOff: [],
    backend: "reference",
    historyHash: document.historyHash,
    replicateHashes: [document.historyHash],
  });
});

test("what varies stands in log.jsonl, a line an event", () => {
  const lines = String(filesOf("plain").get("log.jsonl"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ event }) => event)).toEqual(["begun", "lived", "written"]);
  expect(lines[1].durationMs).toBeGreaterThan(0);
});

test("without --out nothing is written, and what is printed is the same", async () => {
  const { stdout } = await typed(`${run} --json`, { folder });
  expect(stdout).toBe(plain.stdout);
  expect(readdirSync(folder)).toEqual(["plain"]);
});

test("threads write the same bytes, but for the log and the manifest's backend", async () => {
  const said = await typed(`${run} --out threaded --backend threads --threads 3`, { folder });
  expect(said).toMatchObject({ code: 0, stderr: "" });
  const threaded = filesOf("threaded");
  const { backend, ...manifest } = manifestOf("threaded");
  const { backend: _, ...expected } = manifestOf("plain");
  expect({ backend, manifest }).toEqual({ backend: "threads", manifest: expected });
  for (const [file, bytes] of filesOf("plain")) {
    if (file === "log.jsonl" || file === "manifest.json") continue;
    expect(threaded.get(file)?.equals(bytes), file).toBe(true);
  }
});

describe("--verify", () => {
  test("lives a run again, with any backend, and says that it is the same", async () => {
    const again = await typed("run --verify plain --backend threads --threads 2", { folder });
    expect(again).toMatchObject({ code: 0, stderr: "" });
    expect(again.stdout).toContain("Same: this run comes out of its inputs again, to the bit.");
    expect(readdirSync(folder).sort()).toEqual(["plain", "threaded"]);
  });

  test("a scheme of one's own, several schemes and replicates stand the test too", async () => {
    mkdirSync(join(folder, "drafts"));
    const scheme = "scheme: mine\nextend: graded-pilots-2018\n";
    const lines = ["en", "de", "nl"].map((language) => `  ${language}: mine`).join("\n");
    const world = `world: both\ntitle:\n${lines}\nsummary:\n${lines}\nsociety: germany-2020\nschemes:\n  - scheme: mine\n  - scheme: rongcheng-press-2018\n`;
    writeFileSync(join(folder, "drafts/mine.yaml"), scheme);
    writeFileSync(join(folder, "drafts/both.yaml"), world);
    const words =
      "run drafts/both.yaml --persons 300 --days 20 --replicates 2 --paired --ledger all --out both";
    expect(await typed(words, { folder })).toMatchObject({ code: 0, stderr: "" });
    rmSync(join(folder, "drafts"), { recursive: true });
    const again = await typed("run --verify both --json", { folder });
    expect(again).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(again.stdout)).toEqual({
      directory: "both",
      isSame: true,
      changed: [],
      otherHistories: [],
      otherFiles: [],
      historyHash: manifestOf("both").historyHash,
    });
  });

  test.each([
    ["a byte of a table", "daily.parquet", (text: string) => `${text.slice(0, -9)}x${text.slice(-8)}`],
    ["a rule of the scheme", "inputs/schemes/mine.yaml", (text: string) => `${text}place: Atlantis\n`],
    ["a number that breaks the scheme", "inputs/schemes/mine.yaml", (text: string) => `${text}rules: 3\n`],
    ["the seed", "manifest.json", (text: string) => text.replace('"seed": 1', '"seed": 2')],
    ["the hash", "manifest.json", (text: string) => text.replaceAll(/"[0-9a-f]{16}"/g, '"0123456789abcdef"')],
  ])("says that it is different where %s was changed", async (_, file, change) => {
    const path = join(folder, "both", file);
    const before = readFileSync(path);
    const changed = Buffer.from(change(before.toString("latin1")), "latin1");
    expect(changed.equals(before)).toBe(false);
    writeFileSync(path, changed);
    const { code, stdout } = await typed("run --verify both", { folder });
    writeFileSync(path, before);
    expect({ code, end: stdout.trimEnd().split("\n").at(-1) }).toEqual({
      code: 1,
      end: "Different: this directory is not what its inputs give.",
    });
    if (file !== "manifest.json") expect(stdout).toContain(file);
  });

  test("what is no run is bad input", async () => {
    for (const words of [
      "run --verify nowhere",
      "run --verify plain/inputs",
      "run --verify plain --days 3",
    ]) {
      const { code, stdout, stderr } = await typed(words, { folder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(/\[cli\/(no-run|verify-alone)\]/);
    }
  });
});

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJS();
  } finally {
    connection.closeSync();
  }
}

describe("DuckDB reads", () => {
  const types = { INT32: "INTEGER", DOUBLE: "DOUBLE", BOOLEAN: "BOOLEAN", STRING: "VARCHAR" } as const;
  const at = (file: string) => `'${join(folder, "plain", file)}'`;

  test("every table, with the columns and types of the dictionary, which it reads too", async () => {
    const dictionary = await query(`select * from read_json(${at("columns.json")})`);
    const tables = [...new Set(dictionary.map(({ file }) => String(file)))];
    expect(tables.sort()).toEqual([...filesOf("plain").keys()].filter((file) => file.endsWith(".parquet")));
    for (const file of tables) {
      const found = await query(`describe select * from ${at(file)}`);
      const declared = dictionary.filter((row) => row.file === file);
      expect(
        found.map(({ column_name, column_type }) => [column_name, column_type]),
        file,
      ).toEqual(declared.map(({ column, type }) => [column, types[type as keyof typeof types]]));
      const [{ rows }] = await query(`select count(*) as rows from ${at(file)}`);
      expect(Number(rows), file).toBeGreaterThan(0);
      for (const { column, range, nullable } of declared) {
        const name = `"${column}"`;
        const [{ low, high, missing }] = await query(
          `select min(${name}) as low, max(${name}) as high, count(*) - count(${name}) as missing from ${at(file)}`,
        );
        if (nullable === false) expect(Number(missing), `${file} ${column}`).toBe(0);
        const bounds = range as { items: number[] } | number[] | null;
        const [from, to] = bounds === null ? [low, high] : Array.isArray(bounds) ? bounds : bounds.items;
        if (range !== null)
          expect([low, high].map(Number).every((each) => each >= Number(from) && each <= Number(to))).toBe(
            true,
          );
      }
    }
  });

  test("the mean score of the persons, which is the measure's", async () => {
    const [row] = await query(
      `select avg(score) as mean, any_value(value) as value from ${at("persons.parquet")},
       (select value from ${at("measures.parquet")} where measure = 'scoreMean')`,
    );
    expect(row.mean).toBeCloseTo(Number(row.value), 9); // sums in another order
    expect(JSON.parse(plain.stdout).measures.scoreMean.value).toBe(row.value);
  });

  test("that start and ledger are the score of everybody whose ledger is kept", async () => {
    const [row] = await query(
      `with sums as (select person, sum(points) as moved from ${at("ledger.parquet")} group by person)
       select count(*) as persons, max(abs(1000 + coalesce(moved, 0) - score)) as off
       from ${at("persons.parquet")} left join sums using (person) where inLedger and covered`,
    );
    expect(Number(row.persons)).toBeGreaterThan(100);
    expect(row.off).toBeLessThan(1e-9); // sums of hundredths
  });

  test("from the file alone where it comes from", async () => {
    const rows = await query(
      `select key::varchar as key, value::varchar as value from parquet_kv_metadata(${at("daily.parquet")})`,
    );
    const { historyHash } = manifestOf("plain");
    expect(Object.fromEntries(rows.map(({ key, value }) => [key, value]))).toMatchObject({
      world: "rongcheng-press-2018",
      seed: "7",
      societySeed: "8",
      historyHash,
    });
  });
});

test("a place that is taken is refused before anything is lived", async () => {
  for (const place of ["plain", "plain/manifest.json"]) {
    const { code, stdout, stderr } = await typed(`${run} --out ${place}`, { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("[cli/out-taken]");
  }
});

test("Ctrl-C leaves nothing of a run that is being written", async () => {
  mkdirSync(join(folder, "interrupted"));
  const words = "run rongcheng-press-2018 --persons 50000 --days 3650 --out interrupted/run";
  const { signal, stdout } = await typed(words, { folder, interruptAfterMs: 3000 });
  expect({ signal, stdout }).toEqual({ signal: "SIGINT", stdout: "" });
  expect(readdirSync(join(folder, "interrupted"))).toEqual([]);
});

test("a place where nothing can be written is something this machine lacks", async () => {
  const { code, stdout, stderr } = await glasshouse([...run.split(" "), "--out", "/dev/null/run"], {
    folder,
  });
  expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
  expect(stderr).toContain("/dev/null/run");
  expect(stderr).not.toContain("Glasshouse itself failed");
});

test("the lines for DuckDB in docs/runs-on-disk.md can be typed in a run's directory, and give rows", async () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/runs-on-disk.md"), "utf8");
  const block = /```sql\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const there = block.replaceAll(
    /'(\w+\.(?:parquet|json))'/g,
    (_, file) => `'${join(folder, "plain", file)}'`,
  );
  const statements = there.split(";\n").filter((statement) => statement.trim() !== "");
  expect(statements.length).toBe(6);
  for (const statement of statements) expect((await query(statement)).length, statement).toBeGreaterThan(0);
});
