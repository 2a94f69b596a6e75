import type { Place, Problem } from "../base/index.ts";
import { isOfChange } from "../text/index.ts";
import { visible } from "./visible.ts";

/** What a place is called that is no file: the words that the user typed. */
const COMMAND_LINE = "command line";

/** Most problems that are shown; whoever made more has made one mistake many times. */
const MAX_SHOWN = 100;

/** The place of what a user typed instead of writing it into a file. */
export const typed: Place = { file: COMMAND_LINE, line: 1, column: 1 };

/**
 * Problems as a person reads them on a terminal: one block each, with the place first so that editors
 * and terminals can jump to it. A problem that is told twice is shown once; of very many, the first.
 */
export function problemText(problems: readonly Problem[]): string {
  const blocks = [...new Set(problems.map(blockOf))];
  const count = blocks.length === 1 ? "1 problem" : `${blocks.length} problems`;
  const rest = blocks.length > MAX_SHOWN ? ` Those above are the first ${MAX_SHOWN}; mend them first.` : "";
  return `${blocks.slice(0, MAX_SHOWN).join("\n\n")}\n\n${count}.${rest} Each code is explained in docs/problems.md.\n`;
}

function blockOf(problem: Problem): string {
  const { file, line, column } = problem.at;
  const where = file === COMMAND_LINE || isOfChange(problem.at) ? file : `${file}:${line}:${column}`;
  const details = [
    problem.found === undefined ? [] : `    found:   ${visible(problem.found)}`,
    problem.allowed === undefined ? [] : `    allowed: ${visible(problem.allowed)}`,
    problem.hint === undefined ? [] : `    hint:    ${visible(problem.hint)}`,
  ].flat();
  return [`${visible(where)}  ${visible(problem.message)}  [${problem.code}]`, ...details].join("\n");
}
