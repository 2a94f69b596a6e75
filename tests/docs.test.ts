import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createAuditCommand } from "../src/cli/audit/audit-command.ts";
import { composeWorld, readCatalogues, readSchemeFile, runCases, runWorld } from "../src/world/index.ts";
import { filesWith } from "./small-files.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

test.each(pages)("every link to a file in %s leads to one", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target]) => target);
  const broken = links.filter((target) => !existsSync(join(root, dirname(page), target)));
  expect(broken).toEqual([]);
});

const guide = readFileSync(join(root, "docs/writing-a-scheme.md"), "utf8");
const [schemeYaml, extendedYaml, casesYaml] = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, yaml]) => yaml,
);
const files = filesWith({
  "schemes/library-points.yaml": schemeYaml,
  "schemes/library-points-without-warnings.yaml": extendedYaml,
});

test("the scheme in the guide passes `check` and runs", () => {
  const plan = composeWorld({ scheme: "library-points" }, files);
  expect(plan.problems).toEqual([]);
  if (plan.value === undefined) return;
  const run = runWorld(plan.value, { persons: 500, days: 60, seed: 1, societySeed: 1 });
  expect(run.historyHash).toMatch(/^[0-9a-f]{16}$/);
});

test("the guide's scheme that builds on it passes too", () => {
  expect(composeWorld({ scheme: "library-points-without-warnings" }, files).problems).toEqual([]);
});

test("the world in its guide passes `check`, and runs with its schemes side by side", () => {
  const text = readFileSync(join(root, "docs/writing-a-world.md"), "utf8");
  const yaml = /```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
  const plan = composeWorld({ world: "strict-and-mild" }, filesWith({ "worlds/strict-and-mild.yaml": yaml }));
  expect(plan.problems).toEqual([]);
  if (plan.value === undefined) return;
  expect(plan.value.burnIn).toBe(800);
  const run = runWorld({ ...plan.value, burnIn: 0 }, { persons: 200, days: 20, seed: 1, societySeed: 1 });
  expect(run.outcomes.map(({ name }) => name)).toContain("scoreMean@graded-pilots-2018");
  // a guide fits a screen or two
  expect(text.split("\n").length).toBeLessThan(75);
});

test("the gate in its guide passes `check` beside those that ship", () => {
  const guide = readFileSync(join(root, "docs/adding-a-gate.md"), "utf8");
  const gate = /```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? "";
  const text = readFileSync(join(root, "gates/everyday.yaml"), "utf8") + gate;
  const made = filesWith({ "gates/everyday.yaml": text });
  expect(readCatalogues(made).problems).toEqual([]);
  expect(readCatalogues(made).value?.gates.gates.at(-1)?.id).toBe("allotment-garden");
});

test("the cases in the guide hold", () => {
  const catalogues = readCatalogues(files).value;
  const source = files.find("schemes", "library-points");
  if (catalogues === undefined || source === undefined) throw new Error("nothing to check the guide against");
  const read = readSchemeFile(source, files, catalogues);
  if (read.value === undefined) throw new Error(JSON.stringify(read.problems));
  const cases = { file: "library-points.cases.yaml", text: casesYaml };
  const { report, problems } = runCases(cases, read.value.scheme, catalogues);
  expect(problems).toEqual([]);
  expect(report).toEqual({ passed: 1, failed: 0 });
});

test("what to cite names this version", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(readFileSync(join(root, "CITATION.cff"), "utf8")).toContain(`\nversion: ${version}\n`);
});

test("every option of `audit` that its guide types is one that the command has", () => {
  const guide = readFileSync(join(root, "docs/auditing.md"), "utf8");
  const commands = [...guide.matchAll(/glasshouse audit [^\n`]*(?:\n {10}--[^\n]*)*/g)].join("\n");
  const asked = new Set([...commands.matchAll(/(--[a-z-]+)/g)].map(([, option]) => option));
  const known = createAuditCommand(() => undefined).options.map(({ long }) => long);
  expect([...asked].filter((option) => !known.includes(option))).toEqual([]);
  expect([...asked]).toEqual(expect.arrayContaining(["--bundle", "--baseline", "--out", "--format"]));
});
