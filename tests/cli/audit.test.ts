import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { typed } from "./glasshouse.ts";

const folder = mkdtempSync(join(tmpdir(), "glasshouse-"));
afterAll(() => rmSync(folder, { recursive: true }));

const scheme = `scheme: built
extend: fico
place: nowhere
`;

test("audit tells findings by verdict, with question, line, article and that it is no legal advice", async () => {
  const { code, stdout, stderr } = await typed("audit rongcheng-press-2018 --as-of 2026-11-24");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^VIOLATES \(\d+\)$/m);
  expect(stdout).toMatch(/schemes\/rongcheng-press-2018\.yaml:\d+:\d+ {2}act: complains-online/);
  expect(stdout).toContain("if this is an AI system");
  expect(stdout).toContain("AI Act, Art. 5(1)(c)(i)");
  expect(stdout).toContain("citation to be checked");
  expect(stdout).toContain("A finding is a question for a lawyer, never legal advice.");
});

test("audit --json prints one document and nothing else", async () => {
  const { code, stdout, stderr } = await typed("audit fico --json --pack us --as-of 2026-11-24");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const document = JSON.parse(stdout);
  expect(document.asOf).toBe("2026-11-24");
  expect(document.notice).toContain("never legal advice");
  for (const { packs } of document.findings) expect(packs).toContain("us");
  expect(document.graph[0]).toMatchObject({ scheme: "fico", from: "finance" });
  expect(document.knows).toContainEqual(expect.objectContaining({ scheme: "fico", learns: "score" }));
});

test("--fail-on fails at that verdict and at worse ones, and not where all passes", async () => {
  const [atRisk, atViolations, none] = await Promise.all([
    typed("audit fico --pack house --fail-on violates"),
    typed("audit rongcheng-press-2018 --pack eu --fail-on risk"),
    typed("audit no-scheme --fail-on risk"),
  ]);
  expect([atRisk.code, atViolations.code, none.code]).toEqual([0, 1, 0]);
});

test("a finding that a comment sets aside no longer fails, and is still told with its reason", async () => {
  const file = join(folder, "built.yaml");
  writeFileSync(file, scheme);
  const before = await typed(`audit ${file} --pack china,fairness --fail-on violates`);
  expect(before.code).toBe(1);
  const aside = [...before.stdout.matchAll(/^ {4}(L-[a-z-]+)/gm)].map(([, rule]) => rule);
  const comments = aside.map((rule) => `# audit-ignore ${rule}: asked in court, 2026-11-24\n`);
  writeFileSync(file, comments.join("") + scheme);
  const after = await typed(`audit ${file} --pack china,fairness --fail-on violates`);
  expect(after.code).toBe(0);
  expect(after.stdout).toContain("asked in court");
});

test("with a baseline only what is new is told and fails; lines that only moved are not new", async () => {
  const file = join(folder, "built.yaml");
  const baseline = join(folder, "known.json");
  writeFileSync(file, scheme);
  writeFileSync(baseline, (await typed(`audit ${file} --json`)).stdout);
  writeFileSync(file, `# a line above\n${scheme}`);
  const known = await typed(`audit ${file} --baseline ${baseline} --fail-on risk`);
  expect(known.code).toBe(0);
  expect(known.stdout).toContain("were known before");
  writeFileSync(file, `${scheme}covers: {minAge: 14}\n`);
  const fresh = await typed(`audit ${file} --baseline ${baseline} --fail-on risk`);
  expect(fresh.code).toBe(1);
  expect(fresh.stdout).toContain("Covers persons from 14 years.");
});

test("files are new ones: what would be printed, an archive, assessments begun; what is there stays", async () => {
  const at = (name: string) => join(folder, "written", name);
  const asked = `audit fico --as-of 2026-11-24 --format html --out ${at("a.html")} --bundle ${at("a.zip")}`;
  const first = await typed(`${asked} --dpia ${at("dpia.md")} --fria ${at("fria.md")}`);
  expect({ code: first.code, stdout: first.stdout }).toEqual({ code: 0, stdout: "" });
  expect(readdirSync(join(folder, "written")).sort()).toEqual(["a.html", "a.zip", "dpia.md", "fria.md"]);
  expect(readFileSync(at("a.html"), "utf8")).toMatch(/^<!doctype html>/);
  expect(readFileSync(at("a.zip")).subarray(0, 2).toString()).toBe("PK");
  expect(readFileSync(at("fria.md"), "utf8")).toContain("**MISSING**");
  const again = await typed(`${asked} --dpia ${at("new.md")} --fria ${at("new.md")}`);
  expect(again.code).toBe(2);
  expect(again.stderr.match(/\[cli\/file-taken\]/g)?.length).toBe(3);
  expect(readdirSync(join(folder, "written")).length).toBe(4);
});

test("every mistake in options is told at once", async () => {
  const { code, stdout, stderr } = await typed(
    "audit nowhere --pack uk --as-of 2026-02-30 --fail-on always --format xml --lang fr --baseline no.json",
  );
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr.match(/\[[a-z]+\/[a-z0-9-]+\]/g)?.sort()).toEqual(
    [
      "[cli/no-baseline]",
      "[cli/not-a-date]",
      "[cli/unknown-format]",
      "[cli/unknown-language]",
      "[cli/unknown-level]",
      "[cli/unknown-pack]",
      "[world/not-found]",
    ].sort(),
  );
});

test("of a world every scheme is told, and records that one passes on go over its hands, too", async () => {
  const { code, stdout } = await typed("audit commercial-then-national --lang nl");
  expect(code).toBe(0);
  expect(stdout).toContain("sesame-credit-2015, per ");
  expect(stdout).toContain("national-plan-2020, per ");
  expect(stdout).toContain("nooit juridisch advies");
});

test("a changed scheme is told as changed, and what rests on the change names it", async () => {
  const { code, stdout } = await typed("audit fico --change covers.minAge=14 --pack fairness");
  expect(code).toBe(0);
  expect(stdout).toContain("As if the scheme said otherwise: --change covers.minAge=14");
  expect(stdout).toMatch(/L-minor[\s\S]*Covers persons from 14 years\.\n {6}--change covers\.minAge=14\n/);
});

test("the help of audit teaches by example, in lines that fit a terminal", async () => {
  const { code, stdout } = await typed("audit --help");
  expect(code).toBe(0);
  expect(stdout.match(/^ {2}glasshouse audit /gm)?.length).toBeGreaterThan(3);
  expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
});
