import { readdirSync, readFileSync } from "node:fs";
import { type Audited, createAudited } from "../../src/audit/index.ts";
import { readChange } from "../../src/text/index.ts";
import { readSchemeFile } from "../../src/world/index.ts";
import { filesWith } from "../small-files.ts";
import { everyday } from "./minimal-scheme.ts";

const files = filesWith({});

/** Names of all schemes that ship. */
export const shippedSchemes: readonly string[] = readdirSync(new URL("../../schemes", import.meta.url))
  .filter((file) => file.endsWith(".yaml") && !file.endsWith(".cases.yaml"))
  .map((file) => file.replace(/\.yaml$/, ""));

/** A shipped scheme's file. */
export function shippedFile(name: string): { readonly file: string; readonly text: string } {
  const file = `schemes/${name}.yaml`;
  return { file, text: readFileSync(new URL(`../../${file}`, import.meta.url), "utf8") };
}

/** A scheme's file as changes make it, ready to audit. @throws Error with what is wrong with it */
export function auditedFile(
  source: { readonly file: string; readonly text: string },
  changes: readonly string[] = [],
): Audited {
  const read = readSchemeFile(
    source,
    files,
    everyday,
    changes.flatMap((text) => readChange(text).value ?? []),
  );
  if (read.value === undefined) throw new Error(JSON.stringify(read.problems.slice(0, 3), null, 1));
  return createAudited(read.value, everyday);
}
