import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Tallies } from "../../state/index.ts";
import type { Backend, Living } from "../backend.ts";
import { plan } from "../plan.ts";
import type { Watcher, World } from "../world.ts";
import { liveDay } from "./live-day.ts";
import { Meeting } from "./meeting.ts";
import { readLedger } from "./shared-ledger.ts";
import { joinWorld, shareWorld, sumTallies } from "./shared-world.ts";
import type { WorkerStart } from "./worker.ts";

/**
 * The same history on several threads of this machine: columns in shared memory, chunks of persons
 * dealt out to whoever is free. Needs the built package, since a thread loads JavaScript.
 *
 * @param threads how many, this one included; as many as the machine has cores where nothing is said
 */
export function createThreadsBackend(threads: number = Math.min(64, availableParallelism())): Backend {
  return {
    name: "threads",
    lacks: () => (import.meta.url.endsWith(".ts") ? "the built package (npm run build)" : undefined),
    start: (world) => startThreads(world, threads),
  };
}

function startThreads(created: World, threads: number): Living {
  if (created.chronicle !== undefined || created.script !== undefined) {
    throw new TypeError("threads keep no chronicle and live no cases: use the reference");
  }
  const travelled = shareWorld(created, threads);
  const buffer = Meeting.createBuffer();
  const meeting = new Meeting(buffer, threads);
  for (let thread = 1; thread < threads; thread++) {
    const workerData: WorkerStart = { world: travelled, meeting: buffer, threads, thread };
    new Worker(new URL("./worker.js", import.meta.url), { workerData }).unref();
  }
  const { watchers, tallies, ledger, ledgerOf } = created;
  // this thread counts its own totals as the others do; whole ones are for those who look from outside
  const totals = (): Tallies => {
    sumTallies(travelled.tallies, tallies);
    return tallies;
  };
  const readBooks = (): void => {
    if (ledger && travelled.ledger) readLedger(travelled.ledger, travelled.schemes, ledger);
  };
  const watcher: Watcher = {
    watch(view) {
      readBooks(); // as in the reference, whoever looks at the day's end has had its entries
      const whole = { ...view, tallies: totals() };
      for (const each of watchers) each.watch(whole);
    },
  };
  const ageing = created.ageing?.over(travelled.columns);
  const { organisations } = created;
  const working: World = { ...joinWorld(travelled, 0), ageing, organisations, watchers: [watcher] };
  const world: World = { ...working, watchers, tallies, ledger, ledgerOf };
  return {
    world,
    advance() {
      try {
        meeting.meet();
        liveDay(working, plan, meeting, (phase) => phase.conclude?.(working, totals));
      } catch (error) {
        meeting.fail(); // or the others would wait for this thread
        throw error;
      }
      readBooks();
      totals();
      world.day = working.day;
    },
    stop() {
      meeting.stop();
      try {
        meeting.meet();
      } catch {
        // a thread has failed, which `advance` has told already: there is nobody left to wait for
      }
    },
  };
}
