import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { auditBundle } from "../../src/cli/audit/audit-bundle.ts";
import type { AuditInputs } from "../../src/cli/audit/audit-inputs.ts";
import { answerOn, inputsOf } from "./answers.ts";

function sumOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function archiveOf(named: string) {
  const archive = await auditBundle(answerOn(named), inputsOf(named));
  const files = unzipSync(archive);
  const textOf = (file: string) => new TextDecoder().decode(files[file]);
  return { archive, files, textOf, manifest: JSON.parse(textOf("manifest.json")) };
}

test("every file of an archive stands in its manifest with its checksum, and no other", async () => {
  const { files, manifest } = await archiveOf("judgment-defaulters-2019");
  const { "manifest.json": _, ...others } = files;
  const sums = Object.entries(others).map(([file, bytes]) => {
    return { file, bytes: bytes.length, sha256: sumOf(bytes) };
  });
  expect(manifest.files).toEqual(sums);
  expect(manifest).toMatchObject({
    format: 1,
    asked: "judgment-defaulters-2019",
    asOf: "2026-11-24",
    node: process.version,
    engine: { name: "glasshouse-lab" },
  });
});

test("it holds everything that was read: the scheme and those that it builds on, acts, gates, law", async () => {
  const { files, textOf } = await archiveOf("judgment-defaulters-2019");
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      "inputs/schemes/judgment-defaulters-2019.yaml",
      "inputs/schemes/judgment-defaulters-2017.yaml",
      "inputs/schemes/judgment-defaulters-2013.yaml",
      "inputs/acts/everyday.yaml",
      "inputs/gates/everyday.yaml",
      "inputs/law/gdpr.yaml",
    ]),
  );
  const { findings } = JSON.parse(textOf("findings/findings.json"));
  const places = findings.flatMap(({ because }: { because: object[] }) => because) as {
    file: string;
    line: number;
    quote: string;
  }[];
  expect(places.length).toBeGreaterThan(20);
  for (const { file, line, quote } of places) expect(textOf(file).split("\n")[line - 1].trim()).toBe(quote);
  expect(JSON.parse(textOf("findings/findings.sarif")).version).toBe("2.1.0");
  expect(textOf("findings/findings.html")).toContain("<!doctype html>");
});

test("a world's archive has its world, its schemes and its society", async () => {
  const { files } = await archiveOf("commercial-then-national");
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      "inputs/worlds/commercial-then-national.yaml",
      "inputs/schemes/national-plan-2020.yaml",
      "inputs/societies/china-2015.yaml",
    ]),
  );
});

test("the same inputs make the same archive byte for byte, wherever they lie and in whichever time zone", async () => {
  const { archive } = await archiveOf("fico");
  const before = process.env.TZ;
  process.env.TZ = "Pacific/Auckland";
  expect(sumOf((await archiveOf("fico")).archive)).toBe(sumOf(archive));
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  const answer = answerOn("fico");
  const text = JSON.stringify([answer, [...inputsOf("fico").texts], [...inputsOf("fico").kinds]]);
  const [elsewhere, texts, kinds] = JSON.parse(text.replaceAll("schemes/fico.yaml", "/home/me/fico.yaml"));
  const inputs: AuditInputs = { ...inputsOf("fico"), texts: new Map(texts), kinds: new Map(kinds) };
  expect(sumOf(await auditBundle({ ...elsewhere, named: "fico" }, inputs))).toBe(sumOf(archive));
});
