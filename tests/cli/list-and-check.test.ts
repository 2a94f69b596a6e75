import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { glasshouse, typed } from "./glasshouse.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "glasshouse-"));
afterAll(() => rmSync(folder, { recursive: true }));

const kinds = ["schemes", "worlds", "societies", "acts", "gates", "measures"];

const printed = new Map<string, ReturnType<typeof typed>>();

/** What a listing prints, typed once. */
function listing(words: string): ReturnType<typeof typed> {
  const said = printed.get(words) ?? typed(`list ${words}`.trim());
  printed.set(words, said);
  return said;
}

test.each(kinds)("list %s prints a table that fits a terminal", async (kind) => {
  const { code, stdout, stderr } = await listing(kind);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const lines = stdout.trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(2);
  const width = kind === "schemes" ? 100 : 80;
  expect(lines.filter((line) => line.length > width)).toEqual([]);
  expect(stdout).not.toContain("…");
});

test.each(kinds)("list %s --json prints one document that names each thing", async (kind) => {
  const [json, table] = await Promise.all([listing(`${kind} --json`), listing(kind)]);
  const entries: Record<string, unknown>[] = JSON.parse(json.stdout);
  const [key] = Object.keys(entries[0]);
  expect(key).toBe({ societies: "society" }[kind] ?? kind.replace(/s$/, ""));
  for (const entry of entries) expect(table.stdout).toContain(String(entry[key]));
});

test("list alone lists schemes, with what has become of each and how far its rules can be trusted", async () => {
  const { stdout } = await listing("--json");
  const schemes: Record<string, unknown>[] = JSON.parse(stdout);
  expect(schemes.map(({ scheme }) => scheme)).toEqual(
    expect.arrayContaining(["no-scheme", "rongcheng-press-2018"]),
  );
  for (const scheme of schemes) {
    expect(scheme).toMatchObject({
      title: expect.any(String),
      statusToday: expect.any(String),
      rules: expect.any(Number),
    });
  }
  expect((await listing("")).stdout).toMatch(/^scheme +as of +by +kind +status/);
});

test("list tells whose a scheme is, its date and kind, how its rules are known and which share is contested", async () => {
  const [json, table] = await Promise.all([listing("--json"), listing("")]);
  const schemes: Record<string, unknown>[] = JSON.parse(json.stdout);
  const named = (name: string) => schemes.find(({ scheme }) => scheme === name);
  expect(named("rongcheng-press-2018")).toMatchObject({
    variant: "2018-04",
    operator: "public",
    score: "points",
    rules: 19,
    standings: { official: 13, press: 3, "single-source": 2, contested: 1 },
    contested: 1 / 19,
  });
  expect(named("graded-pilots-2018")).toMatchObject({
    standings: { press: 3, "single-source": 1, invented: 4 },
    worthUnknown: { press: 3, "single-source": 1 },
  });
  expect(named("no-scheme")).toMatchObject({ score: "none", standings: {}, contested: null });
  expect(named("camera-network-2018")).toMatchObject({
    score: "watch",
    rules: 0,
    standingsOf: "consequences",
  });
  expect(named("peer-rating-2014")).toMatchObject({ standingsOf: "ratings", standings: { press: 3 } });
  expect(named("judgment-defaulters-2013")).toMatchObject({ score: "list", standings: { official: 4 } });
  const words = table.stdout.trimEnd().replaceAll(/\s+/g, " ");
  expect(words).toMatch(/^scheme as of by kind status today rules contested/);
  expect(words).toMatch(/rongcheng-press-2018 2018-04 public points ended 13 official, 3 5\.3 %/);
  expect(words).toMatch(/\* the rule is known, what it is worth is not$/);
});

test("every file that ships passes check, a scheme with its cases, each told once", async () => {
  const files = [
    "schemes/no-scheme.yaml",
    "schemes/no-scheme.cases.yaml",
    "schemes/rongcheng-press-2018.yaml",
  ];
  const others = [
    "schemes/graded-pilots-2018.yaml",
    "worlds/german-no-scheme.yaml",
    "worlds/rongcheng-in-germany.yaml",
    "worlds/two-graders.yaml",
    "societies/china-2015.yaml",
    "acts/everyday.yaml",
    "gates/everyday.yaml",
  ];
  const { code, stdout, stderr } = await glasshouse(["check", ...files, ...others]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const lines = stdout.trimEnd().split("\n");
  expect(lines.length).toBe(9);
  for (const line of lines) expect(line).toMatch(/^\S+\.yaml: fine; /);
  expect(stdout).toMatch(
    /^schemes\/rongcheng-press-2018\.yaml: fine; \d+ cases hold, and \d+ verdicts of the audit$/m,
  );
});

test("what ships can be checked by its name, from any folder", async () => {
  const { code, stdout } = await typed("check rongcheng-press-2018 china-2015", { folder });
  expect(code).toBe(0);
  expect(stdout.match(/fine/g)?.length).toBe(2);
});

test("check tells every mistake with its place, the good files beside it, and exits with 2", async () => {
  const text = readFileSync(join(root, "schemes/no-scheme.yaml"), "utf8");
  const broken = text.replace("kind: none", "kind: nome").replace("operator: nobody", "operater: nobody");
  writeFileSync(join(folder, "no-scheme.yaml"), broken);
  const { code, stdout, stderr } = await typed("check no-scheme.yaml rongcheng-press-2018", { folder });
  expect(code).toBe(2);
  expect(stdout).toMatch(/rongcheng-press-2018\.yaml: fine/);
  expect(stderr).toMatch(/^no-scheme\.yaml:\d+:\d+ {2}.*operat/m);
  expect(stderr).toMatch(/did you mean `operator`\?/);
  expect(stderr).toContain("nome");
});

test("check --json prints problems as data and nothing else", async () => {
  const { code, stdout, stderr } = await typed("check nowhere rongcheng-press-2018 --json");
  expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
  const { files, problems } = JSON.parse(stdout);
  expect(files.length).toBe(2);
  expect(problems).toMatchObject([{ code: "world/not-found", found: "nowhere" }]);
});

const failingCase = `cases: no-scheme
tests:
  - name: somebody has five points
    expect:
      - {day: 0, score: 5}
`;

test("a case that does not hold is told with what was expected, and is a finding", async () => {
  mkdirSync(join(folder, "own"));
  const scheme = readFileSync(join(root, "schemes/no-scheme.yaml"), "utf8");
  writeFileSync(join(folder, "own/no-scheme.yaml"), scheme);
  writeFileSync(join(folder, "own/no-scheme.cases.yaml"), failingCase);
  for (const file of ["own/no-scheme.yaml", "own/no-scheme.cases.yaml"]) {
    const { code, stderr } = await typed(`check ${file}`, { folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^own\/no-scheme\.cases\.yaml:\d+:\d+ .*\[cases\/failed\]\n {4}allowed: 5/m);
  }
});

test("a scheme of one's own runs from its file", async () => {
  const text = readFileSync(join(root, "schemes/no-scheme.yaml"), "utf8");
  mkdirSync(join(folder, "mine"));
  writeFileSync(join(folder, "mine/no-scheme.yaml"), text);
  const { code, stdout } = await typed("run mine/no-scheme.yaml --persons 20 --days 2", { folder });
  expect(code).toBe(0);
  expect(stdout).toContain("npx glasshouse run mine/no-scheme.yaml --persons 20");
});
