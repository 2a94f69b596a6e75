import type { Problem } from "../../base/index.ts";
import { isFile } from "../disk-files.ts";
import { typed } from "../problem-text.ts";
import { namedFiles } from "./audit-files.ts";
import type { AuditFlags } from "./audit-flags.ts";

/** Every way in which `--fix` and `--write` contradict what else is typed. */
export function fixProblems(named: string, flags: AuditFlags): readonly Problem[] {
  if (!flags.fix) return flags.write ? [idleWrite] : [];
  const beside = [
    ...(flags.change === undefined ? [] : ["--change"]),
    ...(flags.json || (flags.format ?? "text") !== "text" ? ["--format"] : []),
    ...(flags.baseline === undefined ? [] : ["--baseline"]),
    ...(flags.measure ? ["--measure"] : []),
    ...namedFiles(flags),
  ];
  const isOwn = !flags.write || isFile(named);
  return [...beside.map(notBeside), ...(isOwn ? [] : [shipped(named)])];
}

const idleWrite: Problem = {
  code: "cli/fix-alone",
  at: typed,
  message: "--write writes what --fix proposes, and --fix was not typed",
  found: "--write",
  hint: "add --fix, and look at what it proposes first",
};

function notBeside(flag: string): Problem {
  return {
    code: "cli/fix-alone",
    at: typed,
    message: "--fix changes the file as it is, and shows that as a diff",
    found: flag,
    hint: `leave ${flag} out`,
  };
}

function shipped(named: string): Problem {
  return {
    code: "cli/fix-own-file",
    at: typed,
    message: "--write changes a file of yours, and this is the name of what ships",
    found: named,
    allowed: "a path to a scheme",
    hint: "copy the scheme, and name the copy",
  };
}

/** That a world was to be mended. */
export function fixesNoWorld(named: string): Problem {
  return {
    code: "cli/fix-own-file",
    at: typed,
    message: "--fix mends one scheme, and this is a world",
    found: named,
    allowed: "a scheme",
    hint: "name its schemes one by one",
  };
}
