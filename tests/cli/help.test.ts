import { expect, test } from "vitest";
import { glasshouse, typed } from "./glasshouse.ts";

const commands = ["run", "check", "list"];

test.each(commands)("the help of %s teaches by example", async (command) => {
  const { code, stdout, stderr } = await typed(`${command} --help`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const examples = stdout.slice(stdout.indexOf("Examples:")).split("\n");
  expect(examples.filter((line) => line.startsWith(`  glasshouse ${command}`)).length).toBeGreaterThan(1);
  expect(await typed(`help ${command}`)).toEqual({ code: 0, signal: null, stdout, stderr });
});

test("no line of help is wider than a terminal", async () => {
  const said = await Promise.all(
    ["--help", "run --help", "check --help", "list --help"].map((words) => typed(words)),
  );
  const lines = said.flatMap(({ stdout }) => stdout.split("\n"));
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

test("the first help says what this is, the commands, the first steps and the exit codes", async () => {
  const { code, stdout } = await typed("--help");
  expect(code).toBe(0);
  for (const words of ["never touches real people", ...commands, "First steps:", "Exit codes:"]) {
    expect(stdout).toContain(words);
  }
});

test("without a word the help is shown, as input that says nothing", async () => {
  const { code, stdout, stderr } = await glasshouse([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toBe((await typed("--help")).stdout);
});

test("every example of a command that names what ships can be typed as it stands", async () => {
  for (const command of ["check", "list"]) {
    const { stdout } = await typed(`${command} --help`);
    const examples = stdout.match(new RegExp(`^  glasshouse ${command}.*$`, "gm")) ?? [];
    const typable = examples.filter((line) => !/my-scheme|\*/.test(line));
    const said = await Promise.all(typable.map((line) => typed(line.trim().replace("glasshouse ", ""))));
    expect(said.map(({ code }) => code)).toEqual(typable.map(() => 0));
    expect(typable.length).toBeGreaterThan(0);
  }
});

test("--version is the package's", async () => {
  expect((await typed("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
