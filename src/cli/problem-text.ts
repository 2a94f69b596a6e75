import type { Problem } from "../base/index.ts";

/**
 * Problems as a person reads them on a terminal: one block each, with the place first so that editors
 * and terminals can jump to it.
 */
export function problemText(problems: readonly Problem[]): string {
  const blocks = problems.map((problem) => {
    const { file, line, column } = problem.at;
    const details = [
      problem.found === undefined ? [] : `    found:   ${problem.found}`,
      problem.allowed === undefined ? [] : `    allowed: ${problem.allowed}`,
      problem.hint === undefined ? [] : `    hint:    ${problem.hint}`,
    ].flat();
    return [`${file}:${line}:${column}  ${problem.message}  [${problem.code}]`, ...details].join("\n");
  });
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return `${blocks.join("\n\n")}\n\n${count}. Each code is explained in docs/problems.md.\n`;
}
