/** Writes the numbers of every golden run afresh: `npm run golden`, and nothing else does. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { goldenFile, goldenRuns, goldenText } from "../golden/golden-runs.ts";

const folder = fileURLToPath(new URL("../golden", import.meta.url));
const kept = new Set(goldenRuns.map((run) => fileURLToPath(goldenFile(run))));

for (const file of readdirSync(folder).map((name) => join(folder, name))) {
  if (!file.endsWith(".json") || kept.has(file)) continue;
  rmSync(file);
  console.log(`removed ${file}`);
}
let moved = 0;
for (const run of goldenRuns) {
  const file = fileURLToPath(goldenFile(run));
  const text = goldenText(run);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
  moved += 1;
}
console.log(moved === 0 ? "no number moved" : "numbers moved: say so in CHANGELOG.md, and why");
