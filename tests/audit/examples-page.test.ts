import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { auditScheme, createAudited, type Finding, tellFindings } from "../../src/audit/index.ts";
import { auditText } from "../../src/cli/audit/audit-text.ts";
import { readSchemeFile } from "../../src/world/index.ts";
import { filesWith } from "../small-files.ts";
import { everyday, law } from "./minimal-scheme.ts";

const root = new URL("../../", import.meta.url);
const page = readFileSync(new URL("docs/audit-examples.md", root), "utf8");
const planned = ["tenant-score", "fitness-points", "behaviour-points"];

/** The three schemes, and those of the page that build on them. */
const texts = new Map([
  ...planned.map((name) => [name, readFileSync(new URL(`examples/${name}.yaml`, root), "utf8")] as const),
  ...[...page.matchAll(/```yaml\n(scheme: (\S+)\n[\s\S]*?)```/g)].map(
    ([, text, name]) => [name, text] as const,
  ),
]);
const files = filesWith(Object.fromEntries([...texts].map(([name, text]) => [`schemes/${name}.yaml`, text])));

function findingsOf(name: string, asOf: string): readonly Finding[] {
  const read = readSchemeFile(
    { file: `examples/${name}.yaml`, text: texts.get(name) ?? "" },
    files,
    everyday,
  );
  if (read.value === undefined) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
  return auditScheme(createAudited(read.value, everyday), law, { asOf });
}

/** A text without its line breaks: how wide a terminal is moves nothing. */
function flat(text: string): string {
  return text.split(/\s+/).join(" ").trim();
}

const commands = [
  ...page.matchAll(/```console\n\$ glasshouse audit examples\/(\S+)\.yaml --as-of (\S+)\n([\s\S]*?)```/g),
].map(([, name, asOf, output]) => ({ name, asOf, output }));

test.each(commands)("the page shows what audit says of $name as of $asOf", ({ name, asOf, output }) => {
  const quoted = new Map([[`examples/${name}.yaml`, texts.get(name) ?? ""]]);
  const told = tellFindings(findingsOf(name, asOf), quoted, "en");
  const said = flat(auditText(told, { scheme: name, asOf, language: "en", isAll: false }));
  for (const excerpt of output.split("…\n")) expect(said).toContain(flat(excerpt));
});

test("every command of the page is of a kind that this test knows", () => {
  expect(commands.length).toBe(page.match(/^\$ /gm)?.length);
  expect(texts.size).toBe(6);
});

const sections = page.split(/^## /m).flatMap((section) => {
  const name = /^\[`examples\/(\S+)\.yaml`\]/m.exec(section)?.[1];
  const rows = [...section.matchAll(/^\| ([A-Z]\S+) \| ([a-z ]+?) \|/gm)];
  return name === undefined ? [] : rows.map(([, rule, verdict]) => ({ name, rule, verdict }));
});

test("every verdict in the page's tables is the audit's", () => {
  expect(sections.length).toBeGreaterThan(30);
  for (const { name, rule, verdict } of sections) {
    const found = findingsOf(name, "2026-11-24").find((finding) => finding.rule === rule);
    expect(found?.verdict, `${name} ${rule}`).toBe(verdict);
  }
});
