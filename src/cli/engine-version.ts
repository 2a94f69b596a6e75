import { readFileSync } from "node:fs";

/** Name and version of the package that this command is part of. */
export function readEngine(): { readonly name: string; readonly version: string } {
  const { name, version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return { name: String(name), version: String(version) };
}
