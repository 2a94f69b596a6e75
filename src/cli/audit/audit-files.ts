import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Problem } from "../../base/index.ts";
import { typed } from "../problem-text.ts";

/** Flags of `audit` that name files to write. */
export interface AuditFileFlags {
  /** what would be printed */
  readonly out?: string;
  /** archive of everything */
  readonly bundle?: string;
  /** assessments that are begun */
  readonly dpia?: string;
  readonly fria?: string;
}

const flags = ["out", "bundle", "dpia", "fria"] as const;

/** Those of these flags that were typed. */
export function namedFiles(named: AuditFileFlags): readonly string[] {
  return flags.filter((flag) => named[flag] !== undefined).map((flag) => `--${flag}`);
}

/** Every file that would be written over something: what is there, or another of the same command. */
export function fileProblems(named: AuditFileFlags): Problem[] {
  const seen = new Map<string, string>();
  return flags.flatMap((flag): Problem[] => {
    const path = named[flag];
    if (path === undefined) return [];
    const other = seen.get(resolve(path));
    seen.set(resolve(path), flag);
    if (other !== undefined) return [taken(flag, path, `is what --${other} writes`)];
    if (/[\\/]$/.test(path)) return [taken(flag, path, "names a folder")];
    return path === "" || existsSync(path) ? [taken(flag, path, "is there already")] : [];
  });
}

function taken(flag: string, path: string, why: string): Problem {
  const isNamed = path !== "";
  return {
    code: "cli/file-taken",
    at: typed,
    message: isNamed
      ? `\`${path}\` ${why}; --${flag} never writes over anything`
      : `--${flag} takes the name of a new file`,
    found: isNamed ? path : "nothing",
    allowed: "a file that is not there yet",
    hint: isNamed ? "name another, or remove this one first" : `write \`--${flag} FILE\``,
  };
}
