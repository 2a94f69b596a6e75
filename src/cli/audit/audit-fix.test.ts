import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createDiskFiles } from "../disk-files.ts";
import { fixScheme } from "./audit-fix.ts";
import { readAuditFlags } from "./audit-flags.ts";
import { readAuditInputs } from "./audit-inputs.ts";

let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "glasshouse-"));
  file = join(folder, "suining-2010.yaml");
  copyFileSync(new URL("../../../schemes/suining-2010.yaml", import.meta.url), file);
});

afterEach(() => rmSync(folder, { recursive: true }));

function fixed(named: string, isWriting: boolean, failOn?: string) {
  const disk = createDiskFiles();
  const flags = { lang: "en", ...(failOn && { failOn }) };
  const { wishes } = readAuditFlags(flags, "2026-11-24");
  const inputs = readAuditInputs(named, disk);
  if (inputs.value === undefined) throw new Error(`${named} cannot be read`);
  return fixScheme({ named, inputs: inputs.value, wishes, disk, isWriting });
}

test("a fix is shown as a diff and writes nothing, with what stays to do by hand", () => {
  const before = readFileSync(file, "utf8");
  const { out, problems } = fixed(file, false);
  expect(problems).toEqual([]);
  expect(readFileSync(file, "utf8")).toBe(before);
  expect(out).toMatch(/^--- .*suining-2010\.yaml\n\+\+\+ .*suining-2010\.yaml\n@@ /m);
  expect(out).toMatch(/^\+ {4}expires:$/m);
  expect(out).toContain("By hand:");
  expect(out).toContain("L-essential: Refuse nothing");
  expect(out).not.toContain("Nothing to mend");
});

test("a written fix keeps every comment and adds lines where the diff has them; there is nothing left to fix", () => {
  const before = readFileSync(file, "utf8");
  const { out } = fixed(file, true);
  const after = readFileSync(file, "utf8");
  const added = out.split("\n").filter((line) => /^\+(?!\+\+)/.test(line));
  const removed = out.split("\n").filter((line) => /^-(?!--)/.test(line));
  expect(after.split("\n").length - before.split("\n").length).toBe(added.length - removed.length);
  expect(after.match(/#.*/g)).toEqual(before.match(/#.*/g));
  expect(fixed(file, true).out).toMatch(/without\s+somebody\s+deciding/);
  expect(readFileSync(file, "utf8")).toBe(after);
  expect(readdirSync(folder)).toEqual(["suining-2010.yaml"]);
});

test("the command fails at what stays open, not at what it mends", () => {
  expect(fixed(file, false, "violates").isOpen).toBe(true);
  expect(fixed(file, false).isOpen).toBe(false);
});

test("a world is not mended", () => {
  expect(fixed("joined-bureau", false).problems.map(({ code }) => code)).toEqual(["cli/fix-own-file"]);
});
