const ARRIVED = 0;
const ROUND = 1;
const NEXT_CHUNK = 2;
const STOPPED = 3;
const FAILED = 4;

/** How long a thread may keep the others waiting before they take it for dead. */
const PATIENCE_MS = 120_000;

/**
 * Where threads meet: nobody passes until all have come. Between two meetings it deals out chunks,
 * each to one thread, to whoever is free first.
 */
export class Meeting {
  readonly #cells: Int32Array;
  readonly #threads: number;

  /** @param buffer what `Meeting.createBuffer` made, the same for all threads */
  constructor(buffer: SharedArrayBuffer, threads: number) {
    this.#cells = new Int32Array(buffer);
    this.#threads = threads;
  }

  static createBuffer(): SharedArrayBuffer {
    return new SharedArrayBuffer(5 * 4);
  }

  /** The next chunk that nobody has taken; the last to come to a meeting deals from 0 again. */
  takeChunk(): number {
    return Atomics.add(this.#cells, NEXT_CHUNK, 1);
  }

  /** Waits until all threads have come. @throws Error when one has failed or does not come */
  meet(): void {
    this.#refuseAfterFailure();
    const round = Atomics.load(this.#cells, ROUND);
    this.#refuseAfterFailure(); // again: whoever fails moves the round on, after setting the sign
    if (Atomics.add(this.#cells, ARRIVED, 1) === this.#threads - 1) {
      Atomics.store(this.#cells, ARRIVED, 0);
      Atomics.store(this.#cells, NEXT_CHUNK, 0);
      Atomics.add(this.#cells, ROUND, 1);
      Atomics.notify(this.#cells, ROUND);
    } else {
      while (Atomics.load(this.#cells, ROUND) === round) {
        const outcome = Atomics.wait(this.#cells, ROUND, round, PATIENCE_MS);
        if (outcome === "timed-out") throw new Error("a thread does not answer any more");
        this.#refuseAfterFailure();
      }
    }
    this.#refuseAfterFailure();
  }

  #refuseAfterFailure(): void {
    if (Atomics.load(this.#cells, FAILED) !== 0) throw new Error("a thread has failed");
  }

  /** Tells all threads that no further day will come; they learn it when they next meet. */
  stop(): void {
    Atomics.store(this.#cells, STOPPED, 1);
  }

  get isStopped(): boolean {
    return Atomics.load(this.#cells, STOPPED) !== 0;
  }

  /** Tells all threads that one of them cannot go on, and wakes those that wait for it. */
  fail(): void {
    Atomics.store(this.#cells, FAILED, 1);
    Atomics.add(this.#cells, ROUND, 1);
    Atomics.notify(this.#cells, ROUND);
  }
}
