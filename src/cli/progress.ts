import { SingleBar } from "cli-progress";

/** How long work must take before its progress is shown. */
const PATIENCE_MS = 1000;
/** How long nothing is said between two lines where no terminal is. */
const SILENCE_MS = 10_000;

/** Progress of work that may take long: on standard error, moving only on a terminal. */
export interface Progress {
  /** tells how much of the whole is done */
  update(done: number): void;
  stop(): void;
}

/** Where progress is shown, and the clock it goes by. */
export interface ProgressPlace {
  readonly stream: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly nowMs: () => number;
}

/**
 * Shows nothing for a second, then a bar; where no terminal is, a plain line every ten seconds.
 * Work that is done in one go gives no timer a turn: all is drawn in `update`.
 */
export function createProgress(
  total: number,
  what: string,
  place: ProgressPlace = { stream: process.stderr, nowMs: Date.now },
): Progress {
  return place.stream.isTTY ? createBar(total, what, place) : createLines(total, what, place);
}

function createBar(total: number, what: string, { stream, nowMs }: ProgressPlace): Progress {
  // from the first sign of progress: what comes before it says nothing about the pace
  let first: { readonly atMs: number; readonly done: number } | undefined;
  let bar: SingleBar | undefined;
  return {
    update(done) {
      first ??= { atMs: nowMs(), done };
      const passedMs = nowMs() - first.atMs;
      const left = { left: inWords((passedMs * (total - done)) / (done - first.done)) };
      if (bar !== undefined) bar.update(done, left);
      else if (passedMs > PATIENCE_MS && done < total) {
        bar = newBar(stream, what);
        bar.start(total, done, left);
      }
    },
    stop: () => bar?.stop(),
  };
}

function newBar(stream: NodeJS.WritableStream, what: string): SingleBar {
  return new SingleBar({
    format: `${what} {bar} {percentage} % · {left} left`,
    stream,
    // a run that is interrupted has no chance to bring a hidden cursor back
    hideCursor: false,
    linewrap: true,
    clearOnComplete: true,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 30,
  });
}

function inWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

function createLines(total: number, what: string, { stream, nowMs }: ProgressPlace): Progress {
  let next = nowMs() + SILENCE_MS;
  return {
    update(done) {
      if (nowMs() < next || done >= total) return;
      stream.write(`${what}: ${Math.floor((100 * done) / total)} %\n`);
      next = nowMs() + SILENCE_MS;
    },
    stop: () => undefined,
  };
}
