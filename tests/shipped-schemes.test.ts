import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languages, readYaml, textAt, walkPieces } from "../src/text/index.ts";
import { readCatalogues, readSchemeFile, runCases } from "../src/world/index.ts";
import { filesWith } from "./small-files.ts";

const root = new URL("../", import.meta.url);
const names = ["schemes", "examples"].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith(".yaml") && !file.endsWith(".cases.yaml"))
    .map((file) => `${folder}/${file.replace(/\.yaml$/, "")}`),
);
const files = filesWith({});

function textOf(file: string): string {
  return readFileSync(new URL(file, root), "utf8");
}

function catalogues() {
  const { value } = readCatalogues(files);
  if (value === undefined) throw new Error("what ships does not pass `check`");
  return value;
}

test.each(names)("%s passes `check`, and its cases hold", (name) => {
  const read = readSchemeFile({ file: `${name}.yaml`, text: textOf(`${name}.yaml`) }, files, catalogues());
  expect(read.problems).toEqual([]);
  if (read.value === undefined) return;
  const file = `${name}.cases.yaml`;
  const { report, problems } = runCases({ file, text: textOf(file) }, read.value.scheme, catalogues());
  expect(problems).toEqual([]);
  expect(report?.failed).toBe(0);
  expect(report?.passed).toBeGreaterThan(0);
});

test.each(names)(
  "%s says what has become of it, with a note in every language and in its own file",
  (name) => {
    const top = readYaml(textOf(`${name}.yaml`), `${name}.yaml`).value;
    if (top === undefined) throw new Error(`${name} cannot be read`);
    expect(textAt(top, "status", "today")).toBeDefined();
    const notes = languages.map((language) => textAt(top, "status", "note", language) ?? "");
    for (const note of notes) expect(note.length).toBeGreaterThan(30);
    expect(new Set(notes).size, "a note left in another language").toBe(languages.length);
  },
);

test.each(names)("no rule of %s names the group, as a key or as a value", (name) => {
  const top = readYaml(textOf(`${name}.yaml`), `${name}.yaml`).value;
  if (top === undefined) throw new Error(`${name} cannot be read`);
  const named: unknown[] = [];
  walkPieces(top, (piece, path) => {
    const isValue = piece.kind === "scalar" && piece.value === "group";
    if (path[0] === "rules" && (path.at(-1) === "group" || isValue)) named.push(path);
  });
  expect(named).toEqual([]);
});

test.each(names)("what is general knowledge in %s is invented, and cites nothing for the number", (name) => {
  const top = readYaml(textOf(`${name}.yaml`), `${name}.yaml`).value;
  if (top === undefined) throw new Error(`${name} cannot be read`);
  const wrong: string[] = [];
  walkPieces(top, (piece, path) => {
    if (piece.kind !== "map" || !["provenance", "pointsFrom"].includes(String(path.at(-1)))) return;
    const isUnverified = /^general knowledge, unverified/i.test(textAt(piece, "note") ?? "");
    if (isUnverified && textAt(piece, "standing") !== "invented") wrong.push(path.join("."));
  });
  expect(wrong).toEqual([]);
});
