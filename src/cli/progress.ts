import { SingleBar } from "cli-progress";

/** How long work must take before its progress is shown. */
const PATIENCE_MS = 1000;

/** Progress of work that may take long: on standard error, moving only on a terminal. */
export interface Progress {
  /** tells how much of the whole is done */
  update(done: number): void;
  stop(): void;
}

/** Shows nothing in the first second, then a bar; on no terminal a plain line now and then. */
export function createProgress(total: number, what: string): Progress {
  const start = Date.now();
  let bar: SingleBar | undefined;
  return {
    update(done) {
      if (bar === undefined && Date.now() - start > PATIENCE_MS && done < total) {
        bar = new SingleBar({
          format: `${what} {bar} {percentage} % · {eta_formatted} left`,
          stream: process.stderr,
          noTTYOutput: true,
          notTTYSchedule: 10_000,
          hideCursor: true,
          clearOnComplete: true,
          barCompleteChar: "█",
          barIncompleteChar: "░",
          barsize: 30,
        });
        bar.start(total, done);
      }
      bar?.update(done);
    },
    stop: () => bar?.stop(),
  };
}
