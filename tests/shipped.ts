import { readdirSync, readFileSync } from "node:fs";
import { readActs, readGates } from "../src/catalogue/index.ts";
import { readChecked } from "../src/text/index.ts";
import type { Catalogues } from "../src/world/index.ts";

const root = new URL("../", import.meta.url);

/** The text of a file that ships. */
export function shippedText(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

/** Paths of the files that ship in a folder, cases among them. */
export function shippedPaths(folder: string): readonly string[] {
  return readdirSync(new URL(folder, root)).map((file) => `${folder}/${file}`);
}

/** The acts and gates that ship. @throws Error that lists the problems, if any */
export function shippedCatalogues(): Catalogues {
  const acts = readChecked(shippedText("acts/everyday.yaml"), "acts/everyday.yaml", readActs);
  const gates = readChecked(shippedText("gates/everyday.yaml"), "gates/everyday.yaml", readGates);
  if (acts.value === undefined || gates.value === undefined) {
    throw new Error(JSON.stringify([...acts.problems, ...gates.problems], null, 1));
  }
  return { acts: acts.value, gates: gates.value };
}
