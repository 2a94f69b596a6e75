import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { auditScheme, createAudited, sarifOf, tellFindings } from "../../src/audit/index.ts";
import { readSchemeFile } from "../../src/world/index.ts";
import { filesWith } from "../small-files.ts";
import { everyday, law } from "./minimal-scheme.ts";

const require = createRequire(import.meta.url);

/** The schema of the standard, as Microsoft's own matchers ship it; written in draft 4, which differs in `id` only here. */
function sarifSchema(): object {
  const path = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  const { id, $schema, ...schema } = JSON.parse(readFileSync(path, "utf8"));
  expect([id, $schema]).toEqual([
    expect.stringContaining("sarif-2.1.0"),
    expect.stringContaining("draft-04"),
  ]);
  return schema;
}

function logOf(name: string) {
  const file = `schemes/${name}.yaml`;
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  const read = readSchemeFile({ file, text }, filesWith({}), everyday);
  if (read.value === undefined) throw new Error(`${name} does not pass check`);
  const suppressions = [{ rule: "L-shame", reason: "by law", date: "2026-11-24" }];
  const options = { asOf: "2026-11-24", suppressions };
  const findings = auditScheme(createAudited(read.value, everyday), law, options);
  const told = tellFindings(findings, new Map([[file, text]]), "en", true);
  return {
    text,
    told,
    log: JSON.parse(JSON.stringify(sarifOf(told, { asOf: "2026-11-24", language: "en", version: "1" }))),
  };
}

test.each(["suining-2010", "graded-pilots-2018", "no-scheme", "judgment-defaulters-2019"])(
  "the log of %s passes the schema of SARIF 2.1.0",
  (name) => {
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      sarifSchema(),
    );
    const { log } = logOf(name);
    validate(log);
    expect(validate.errors).toBeNull();
    // the schema is at work: it refuses a log of another version
    expect(validate({ ...log, version: "3.0" })).toBe(false);
  },
);

test("each result stands at the line of its finding and points at its rule, which has help", () => {
  const { told, log } = logOf("suining-2010");
  const [{ tool, results }] = log.runs;
  expect(results.length).toBe(told.length);
  for (const [position, result] of results.entries()) {
    const { rule, because } = told[position];
    expect(tool.driver.rules[result.ruleIndex].id).toBe(rule);
    expect(tool.driver.rules[result.ruleIndex].help.text).toContain("never legal advice");
    const { region } = result.locations[0].physicalLocation;
    expect(region.startLine).toBe(because[0]?.line ?? 1);
    // SARIF 2.1.0, 3.27.10: whatever does not fail has no level
    if (result.kind !== "fail") expect(result.level).toBe("none");
  }
});

test("what a comment sets aside is suppressed in source, with its reason", () => {
  const { log } = logOf("suining-2010");
  const [aside] = log.runs[0].results.filter(({ ruleId }: { ruleId: string }) => ruleId === "L-shame");
  expect(aside.suppressions).toEqual([{ kind: "inSource", justification: "by law, 2026-11-24" }]);
});

test("what can be mended by itself is a fix, and whoever applies it gets a scheme in which it is mended", () => {
  const { text, log } = logOf("suining-2010");
  const fixed = log.runs[0].results.filter((result: { fixes?: object }) => result.fixes !== undefined);
  expect(fixed.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain("L-no-appeal");
  const { fixes } = fixed.find(({ ruleId }: { ruleId: string }) => ruleId === "L-no-appeal");
  const [{ artifactLocation, replacements }] = fixes[0].artifactChanges;
  expect(artifactLocation.uri).toBe("schemes/suining-2010.yaml");
  const lines = text.split("\n");
  for (const { deletedRegion, insertedContent } of replacements.toReversed()) {
    const { startLine, startColumn, endLine, endColumn } = deletedRegion;
    const before = lines[startLine - 1].slice(0, startColumn - 1);
    const behind = lines[endLine - 1].slice(endColumn - 1);
    lines.splice(startLine - 1, endLine - startLine + 1, `${before}${insertedContent.text}${behind}`);
  }
  const read = readSchemeFile({ file: "suining-2010.yaml", text: lines.join("\n") }, filesWith({}), everyday);
  expect(read.value?.scheme.process?.appeal).toEqual({ window: 30, answer: 30, human: true });
});
