import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { typed } from "./glasshouse.ts";

const small = "--persons 300 --days 40";
const folder = mkdtempSync(join(tmpdir(), "glasshouse-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A world file beside a scheme that it names, in a folder of its own. */
function write(name: string, { society = "germany-2020", schemes = ["mine", "no-scheme"], more = "" } = {}) {
  const text = "{en: mine, de: meine, nl: mijne}";
  const entries = schemes.map((scheme) => `  - scheme: ${scheme}\n`).join("");
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, "mine.yaml"), "scheme: mine\nextend: graded-pilots-2018\n");
  writeFileSync(
    join(folder, name, "w.yaml"),
    `world: w\ntitle: ${text}\nsummary: ${text}\nsociety: ${society}\nschemes:\n${entries}${more}`,
  );
}

test("a world that ships runs by its name, and says each scheme's status today", async () => {
  const { code, stdout, stderr } = await typed(`run two-graders ${small}`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (const words of [
    "Two graders side by side",
    "Status today of Rongcheng, as reported in 2018: ended",
    "Status today of Graded pilots, as reported in 2018: pilot",
    "1 of 2: Rongcheng, as reported in 2018 (rongcheng-press-2018)",
    "2 of 2: Graded pilots, as reported in 2018 (graded-pilots-2018)",
    "Rules of graded-pilots-2018: ",
  ]) {
    expect(stdout).toContain(words);
  }
  expect(stdout.match(/Who ends in which grade/g)?.length).toBe(2);
  expect(stdout.trimEnd().split("\n").at(-1)?.trim()).toBe(
    `npx glasshouse run two-graders ${small} --seed 1 --society-seed 1`,
  );
});

test("run --json names the world, and gives the measures and grades of each scheme", async () => {
  const document = JSON.parse((await typed(`run two-graders ${small} --json`)).stdout);
  expect(document).toMatchObject({ world: "two-graders", persons: 300, days: 40 });
  const alone = JSON.parse((await typed(`run graded-pilots-2018 ${small} --json`)).stdout);
  expect(document.measures["scoreMean@graded-pilots-2018"]).toEqual(alone.measures.scoreMean);
  expect(document.grades.slice(6)).toEqual(alone.grades);
});

test("a world of one's own runs from its file, with a scheme beside it, threads or none", async () => {
  write("own");
  const run = "run own/w.yaml --persons 9000 --days 10 --json";
  const [plain, threaded] = await Promise.all(
    [run, `${run} --backend threads --threads 2`].map((words) => typed(words, { folder })),
  );
  expect(plain).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(threaded.stdout)).toEqual({ ...JSON.parse(plain.stdout), backend: "threads" });
  expect(JSON.parse(plain.stdout).world).toBe("w");
});

test("a world beside a scheme in another society is not said to have the same persons", async () => {
  const other = (await typed(`run rongcheng-press-2018 --beside rongcheng-in-germany ${small}`)).stdout;
  expect(other).toContain("Other persons, of a society like that of Germany");
  expect(other.replaceAll(/\s+/g, " ")).toContain("The two worlds differ in their society too");
  const same = (await typed(`run rongcheng-in-germany --beside german-no-scheme ${small}`)).stdout;
  expect(same.replaceAll(/\s+/g, " ")).toContain("Nobody is scored. They do exactly the same things");
  const given = await typed(`run two-graders --beside no-scheme --society usa-2020 ${small}`);
  expect(given.stdout).toContain("The same persons with the same luck under: No scheme");
});

test("a mistake in a world, one in a scheme that it names and a name that leads nowhere are all told", async () => {
  write("wrong", { society: "atlantis", schemes: ["mine", "nowhere", "mine"], more: "burnIn: {days: 5}\n" });
  writeFileSync(join(folder, "wrong/mine.yaml"), "scheme: mine\nextend: no-scheme\noperator: town\n");
  for (const command of ["run wrong/w.yaml", "check wrong/w.yaml"]) {
    const { code, stdout, stderr } = await typed(command, { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    for (const told of [
      /^wrong\/mine\.yaml:3:\d+ .*\[scheme\/unknown-value\]$/m,
      /^wrong\/w\.yaml:4:\d+ .*no society `atlantis`.*\[world\/not-found\]$/m,
      /^wrong\/w\.yaml:7:\d+ .*no scheme `nowhere`.*\[world\/not-found\]$/m,
      /^wrong\/w\.yaml:8:\d+ .*\[world\/repeated-scheme\]$/m,
      /^wrong\/w\.yaml:9:\d+ .*\[world\/wrong-form\]$/m,
      /\n5 problems\. /,
    ]) {
      expect(stderr).toMatch(told);
    }
  }
});

test("a world that is no YAML, one without schemes and one with bare names are refused with a hint", async () => {
  mkdirSync(join(folder, "bad"));
  const head = "world: w\ntitle: {en: a, de: b, nl: c}\nsummary: {en: a, de: b, nl: c}\nsociety: usa-2020\n";
  const texts = {
    malformed: [`${head}schemes: [`, "text/malformed"],
    empty: [head.replace("world: w", "world: empty"), "add `schemes:` to this block"],
    bare: [`${head.replace("world: w", "world: bare")}schemes: [no-scheme]\n`, "write `- scheme: no-scheme`"],
  };
  for (const [name, [text, words]] of Object.entries(texts)) {
    writeFileSync(join(folder, "bad", `${name}.yaml`), text);
    const { code, stdout, stderr } = await typed(`run bad/${name}.yaml`, { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/^1 problem\. /m);
  }
});

test("list worlds says of each its society and schemes, and --json as data", async () => {
  const worlds: Record<string, unknown>[] = JSON.parse((await typed("list worlds --json")).stdout);
  expect(worlds.find(({ world }) => world === "two-graders")).toEqual({
    world: "two-graders",
    title: "Two graders side by side",
    society: "china-2015",
    schemes: ["rongcheng-press-2018", "graded-pilots-2018"],
    burnIn: 1600,
  });
});
