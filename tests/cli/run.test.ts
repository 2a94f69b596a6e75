import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { typed } from "./glasshouse.ts";

const small = "--persons 300 --days 40";
const folder = mkdtempSync(join(tmpdir(), "glasshouse-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a run says in words what the scheme did, and how to get exactly this again", async () => {
  const { code, stdout, stderr } = await typed(`run rongcheng-press-2018 ${small}`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (const words of ["Rongcheng", "Status today: ", "Who ends in which grade", "How sure is this?"]) {
    expect(stdout).toContain(words);
  }
  const again = stdout.trimEnd().split("\n").at(-1)?.trim() ?? "";
  expect(again).toBe(
    "npx glasshouse run rongcheng-press-2018 --persons 300 --days 40 --seed 1 --society-seed 1",
  );
  expect((await typed(again.replace("npx glasshouse ", ""))).stdout).toBe(stdout);
});

test("the command to get it again holds whatever was asked for", async () => {
  const options = `--beside no-scheme --society china-2015 ${small} --seed 3 --society-seed 4 --replicates 2`;
  const { stdout } = await typed(`run graded-pilots-2018 ${options}`);
  expect(stdout.trimEnd().split("\n").at(-1)?.trim()).toBe(
    `npx glasshouse run graded-pilots-2018 ${options}`,
  );
});

test("--beside shows another scheme with the same persons and luck, after the first", async () => {
  const { stdout } = await typed(`run rongcheng-press-2018 --beside graded-pilots-2018 ${small}`);
  const alone = (await typed(`run graded-pilots-2018 ${small}`)).stdout;
  // the heading and six grades
  const grades = /Who ends in which grade.*(\n {2}[ABCD]+ .*){6}/g;
  const [first, second] = stdout.match(grades) ?? [];
  expect(second).toBe(alone.match(grades)?.[0]);
  expect(second).not.toBe(first);
  expect(stdout.replaceAll(/\s+/g, " ")).toContain("They do exactly the same things");
});

test("one run says so, and several show their intervals", async () => {
  expect((await typed(`run graded-pilots-2018 ${small}`)).stdout).toContain("Luck: one run.");
  const { stdout } = await typed(`run graded-pilots-2018 ${small} --replicates 3`);
  expect(stdout).toContain("means of 3 runs");
  expect(stdout).toMatch(/\(\d+\.\d % to \d+\.\d %\)/);
});

test("nothing that is printed holds escape codes, not even where colours are asked for", async () => {
  const commands = [`run no-scheme ${small}`, "list", "run nowhere", "--help"];
  const said = await Promise.all(commands.map((words) => typed(words, { env: { FORCE_COLOR: "1" } })));
  said.push(await typed("list", { env: { NO_COLOR: "1" } }));
  for (const { stdout, stderr } of said) expect(stdout + stderr).not.toContain("\u001b");
});

test("progress of a long run goes to standard error alone", async () => {
  const { stdout, stderr } = await typed("run no-scheme --persons 60000 --days 60 --json");
  expect(() => JSON.parse(stdout)).not.toThrow();
  expect(stderr).toMatch(/^(living: \d+ %\n)*$/);
});

test("a reader that goes away early, such as head, is no failure", async () => {
  const main = resolve(import.meta.dirname, "../../dist/cli/main.js");
  // the second prints more than a pipe holds
  for (const words of ["list measures", "run rongcheng-press-2018 --persons 200 --days 800 --json"]) {
    const shell = `set -o pipefail; ${process.execPath} ${main} ${words} | head -c 1 > /dev/null`;
    const child = spawn("bash", ["-c", shell], { stdio: ["ignore", "ignore", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    const code = await new Promise((done) => child.on("close", done));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  }
});

test("a run that is interrupted ends at once and leaves nothing on the disk", async () => {
  const words = "run rongcheng-press-2018 --persons 200000 --days 3650 --json";
  const { signal, stdout } = await typed(words, { folder, interruptAfterMs: 2500 });
  expect({ signal, stdout }).toEqual({ signal: "SIGINT", stdout: "" });
  expect(readdirSync(folder)).toEqual([]);
});

test("a finished run leaves nothing on the disk either", async () => {
  expect((await typed(`run no-scheme ${small}`, { folder })).code).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});

test("replicates are of the same persons with other luck, or with --redraw of other persons too", async () => {
  const command = "run graded-pilots-2018 --persons 300 --days 20 --replicates 2 --json";
  const [same, redrawn] = await Promise.all([typed(command), typed(`${command} --redraw`)]);
  const [one, other] = [same, redrawn].map(({ stdout }) => JSON.parse(stdout));
  expect(one.replicateHashes[0]).toBe(other.replicateHashes[0]);
  expect(one.replicateHashes[1]).not.toBe(other.replicateHashes[1]);
  // who is covered hangs on who they are alone
  expect(one.measures.personsCovered.low).toBe(one.measures.personsCovered.high);
  expect(other.measures.personsCovered.low).toBeLessThan(other.measures.personsCovered.high);
  expect((await typed("run no-scheme --persons 10 --days 2 --redraw")).stderr).toContain("cli/idle-redraw");
});
