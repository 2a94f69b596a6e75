import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Problem } from "../../src/base/index.ts";
import { checkFiles } from "../../src/cli/check-files.ts";
import { createDiskFiles } from "../../src/cli/disk-files.ts";
import { problemText } from "../../src/cli/problem-text.ts";
import type { Files } from "../../src/world/index.ts";
import { type ProblemCode, problemCodes } from "./codes.ts";

/** What came of an example. */
export interface Outcome {
  readonly problems: readonly Problem[];
  /** what the command line prints */
  readonly printed: string;
}

const tried = new Map<string, Outcome>();

/** Checks an example as the command line does; one that is a command is typed into it. Each once. */
export function tryExample(entry: ProblemCode): Outcome {
  const outcome = tried.get(entry.code) ?? outcomeOf(entry);
  tried.set(entry.code, outcome);
  return outcome;
}

function outcomeOf({ code, example }: ProblemCode): Outcome {
  if ("command" in example) return { problems: [], printed: type(example.command) };
  const made = `${code.split("/")[1]}.yaml`;
  const name = "file" in example ? example.file : made;
  const files = "file" in example ? createDiskFiles() : filesWith(made, example.made());
  const problems = checkFiles([name], files).flatMap((report) => report.problems);
  return { problems, printed: problemText(problems) };
}

/** What the problem of a code's example says, a line for each part; its place first. */
export function saidBy(code: string): string {
  const entry = problemCodes.find((each) => each.code === code);
  if (entry === undefined) throw new Error(`${code} is in no table`);
  const [{ at, message, found, allowed, hint }] = tryExample(entry).problems;
  const parts = [found && `found ${found}`, allowed && `allowed ${allowed}`, hint && `hint ${hint}`];
  return [`${at.line}:${at.column} ${message}`, ...parts.filter(Boolean)].join("\n");
}

/** The lines that a problem's place counts, of the file that the problem is in. */
export function linesOf({ code, example }: ProblemCode): readonly string[] {
  if ("file" in example) return readFileSync(example.file, "utf8").split("\n");
  if ("command" in example) throw new Error(`${code} is no file`);
  return decode(example.made()).split("\n");
}

function filesWith(name: string, bytes: string | Uint8Array): Files {
  const disk = createDiskFiles();
  return {
    ...disk,
    find: (kind, wanted) => (wanted === name ? { file: name, text: decode(bytes) } : disk.find(kind, wanted)),
  };
}

/** As the disk's reader does. */
function decode(bytes: string | Uint8Array): string {
  return typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes);
}

function type(words: readonly string[]): string {
  const typed = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words], {
    encoding: "utf8",
  });
  return typed.stderr;
}
