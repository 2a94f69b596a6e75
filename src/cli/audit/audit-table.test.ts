import { expect, test } from "vitest";
import { auditScheme } from "../../audit/index.ts";
import { createDiskFiles } from "../disk-files.ts";
import { type AuditFlags, readAuditFlags } from "./audit-flags.ts";
import { readAuditInputs } from "./audit-inputs.ts";
import { tableOfShipped } from "./audit-table.ts";

const asOf = "2028-01-01";

function printed(flags: Partial<AuditFlags>): string {
  const all = { lang: "en", asOf, ...flags };
  const { value } = tableOfShipped(undefined, all, readAuditFlags(all, asOf).wishes);
  return value ?? "";
}

test("in the table a scheme has the verdicts that it has alone, and they are counted", () => {
  const { schemes } = JSON.parse(printed({ json: true }));
  const { value } = readAuditInputs("suining-2010", createDiskFiles());
  if (value === undefined) throw new Error("what ships cannot be read");
  const alone = auditScheme(value.subjects[0].audited, value.law, { asOf });
  const column = schemes.find(({ scheme }: { scheme: string }) => scheme === "suining-2010");
  expect(column.verdicts).toEqual(Object.fromEntries(alone.map(({ rule, verdict }) => [rule, verdict])));
  const risks = alone.filter(({ verdict }) => verdict === "risk").length;
  expect(column.counts.risk).toBe(risks);
  expect(Object.values(column.counts as Record<string, number>).reduce((sum, each) => sum + each, 0)).toBe(
    alone.length,
  );
});

test("the table fits a terminal, and a pack narrows it", () => {
  const lines = printed({ pack: ["china"], lang: "de" }).split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(lines.filter((line) => line.startsWith("CN-")).length).toBe(5);
  expect(lines.some((line) => line.startsWith("GDPR-"))).toBe(false);
});

test("what is typed beside the table is told, all of it", () => {
  const flags = { lang: "en", fix: true, baseline: "known.json", format: "sarif" } as const;
  const { problems } = tableOfShipped("fico", flags, readAuditFlags(flags, asOf).wishes);
  expect(problems.map(({ found }) => found)).toEqual(["fico", "--fix", "--baseline", "--format sarif"]);
});
