import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedFiles, textNow } from "./generated-files.ts";
import { problemsPage } from "./write-problems.ts";

const root = new URL("../../", import.meta.url);

for (const [path, text] of [...generatedFiles(), ["docs/problems.md", problemsPage()] as const]) {
  if (textNow(path) === text) continue;
  const file = fileURLToPath(new URL(path, root));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
  console.log(`wrote ${path}`);
}
