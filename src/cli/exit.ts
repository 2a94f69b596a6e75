/** What the exit code of a command says. */
export const Exit = {
  fine: 0,
  /** findings or failed claims: the answer is no, the question was right */
  findings: 1,
  badInput: 2,
  /** something that this machine lacks, such as a backend */
  lacking: 3,
  /** our own failure */
  failure: 4,
} as const;

/** Exit codes as `--help` explains them. */
export const exitHelp: string = `
Exit codes: 0 fine, 1 findings or failed claims, 2 bad input, 3 something that
            this machine lacks, 4 our own failure.`;
