import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { typed } from "./glasshouse.ts";

const folder = mkdtempSync(join(tmpdir(), "glasshouse-"));
afterAll(() => rmSync(folder, { recursive: true }));
const small = "run graded-pilots-2018 --persons 200 --days 60";

test("--report writes one whole page, in folders that are made for it, and says where", async () => {
  const { code, stderr } = await typed(`${small} --report deep/down/page.html`, { folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "report: deep/down/page.html\n" });
  const page = readFileSync(join(folder, "deep/down/page.html"), "utf8");
  expect(page.startsWith("<!doctype html>")).toBe(true);
  expect(page.trimEnd().endsWith("</html>")).toBe(true);
  expect(readdirSync(join(folder, "deep/down"))).toEqual(["page.html"]);
});

test("a report changes nothing of what a run says, and comes beside --json too", async () => {
  const plain = await typed(`${small} --json`);
  const { stdout } = await typed(`${small} --json --report ${join(folder, "j.html")}`);
  expect(stdout).toBe(plain.stdout);
  expect(readdirSync(folder)).toContain("j.html");
});

test("the world without any scheme is the same whether it was asked for or not", async () => {
  await typed(`${small} --report a.html`, { folder });
  await typed(`${small} --beside no-scheme --report b.html`, { folder });
  const [alone, beside] = ["a.html", "b.html"].map((name) => readFileSync(join(folder, name), "utf8"));
  expect(alone).toBe(beside.replace(/<span>--beside no-scheme<\/span> /, ""));
});

test("--lang writes it in another language", async () => {
  await typed(`${small} --report nl.html --lang nl`, { folder });
  expect(readFileSync(join(folder, "nl.html"), "utf8")).toContain('<html lang="nl">');
});

test("a page that cannot be written is said to be so, and nothing is left behind", async () => {
  const { code, stderr } = await typed(`${small} --report /dev/null/page.html`, { folder });
  expect(code).toBe(3);
  expect(stderr).toContain("cannot be written to /dev/null/page.html");
});
