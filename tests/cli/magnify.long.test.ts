import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { glasshouse } from "./glasshouse.ts";

const directory = join(mkdtempSync(join(tmpdir(), "magnify-")), "run");
const numbers = ["--persons", "400", "--days", "40", "--seed", "3"];
const magnified = ["rongcheng-press-2018", ...numbers, "--magnify", "50"];

test("a magnified run is labelled in summary, document, manifest and report, and verifies", async () => {
  const written = await glasshouse(["run", ...magnified, "--out", directory, "--report"]);
  expect(written.code).toBe(0);
  expect(written.stdout).toMatch(/· magnified ×50\n[\s\S]*Magnified ×50\. Acts/);
  expect(written.stdout).toContain("--magnify 50");
  const manifest = JSON.parse(readFileSync(join(directory, "manifest.json"), "utf8"));
  expect(manifest.magnified).toMatchObject({ times: 50 });
  expect(manifest.magnified.acts).toContain("drives-drunk");
  expect(existsSync(join(directory, "report.html"))).toBe(true);
  const report = readFileSync(join(directory, "report.html"), "utf8");
  expect(report).toMatch(/<title>[^<]* · magnified ×50 · /);
  expect(report).toContain("--magnify 50");
  expect((await glasshouse(["run", "--verify", directory])).code).toBe(0);
});

test("explain finds the same run again, from the directory and from the flags", async () => {
  const [stored, typed] = await Promise.all([
    glasshouse(["explain", directory, "7", "--json"]),
    glasshouse(["explain", "rongcheng-press-2018", "7", ...numbers, "--magnify", "50", "--json"]),
  ]);
  expect(stored.code).toBe(0);
  expect(JSON.parse(stored.stdout)).toEqual(JSON.parse(typed.stdout));
  expect(JSON.parse(typed.stdout).magnified.times).toBe(50);
});

test("by 1 the document has no label; by nothing or too much it is refused", async () => {
  const [plain, none] = await Promise.all([
    glasshouse(["run", "no-scheme", ...numbers, "--magnify", "1", "--json"]),
    glasshouse(["run", "no-scheme", ...numbers, "--magnify", "0"]),
  ]);
  expect("magnified" in JSON.parse(plain.stdout)).toBe(false);
  expect(none.code).toBe(2);
  expect(none.stderr).toContain("1 to 10,000");
});
