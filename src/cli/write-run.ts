import { arch, availableParallelism, platform } from "node:os";
import { measures } from "../measures/index.ts";
import { type DirectorySink, LOG, REPORT, type RunHead, RunWriter, writeText } from "../store/index.ts";
import { createDiskDirectory, type DiskDirectory, partialsBeside } from "../store/node/index.ts";
import {
  daySeriesOf,
  effectByGate,
  effectByOrganisationGate,
  Replicates,
  type Run,
  type WorldPlan,
} from "../world/index.ts";
import { lackOf } from "./disk-lack.ts";
import { readEngine } from "./engine-version.ts";

/** Lives one replicate with what a writer wants to see of it. */
export type LiveReplicate = (replicate: number, hooks: ReturnType<RunWriter["begin"]>) => Promise<Run>;

/** What a run's files are about, without what every run says alike. */
export type WrittenPlan = Omit<RunHead, "engine" | "measures" | "plan"> & { readonly plan: WorldPlan };

/** Something about this run that another of the same inputs would say otherwise. */
type LogLine = Readonly<Record<string, string | number>>;

/**
 * Lives all replicates and writes them down into a directory, all but the log.
 *
 * @param lived takes them in
 */
export async function writeReplicates(
  directory: DirectorySink,
  head: WrittenPlan,
  live: LiveReplicate,
  lived = new Replicates(),
): Promise<Replicates> {
  const known = measures.map(({ name, of, unit, meaning }) => ({ measure: name, of, unit, meaning }));
  const effects = [effectByGate, effectByOrganisationGate].map(({ name: measure, ...effect }) => ({
    measure,
    ...effect,
  }));
  const writer = new RunWriter(directory, {
    ...head,
    engine: readEngine(),
    measures: head.isPaired ? [...known, ...effects] : known,
  });
  for (let replicate = 0; replicate < head.replicates; replicate++) {
    const run = await live(replicate, writer.begin());
    writer.end(run, daySeriesOf(head.plan, run));
    lived.add(run);
  }
  writer.finish(lived.document(), lived.first.outcomes);
  return lived;
}

/**
 * The same into a directory of its own on the disk, with the log: it is there whole or not at all.
 * Whoever interrupts it finds nothing left of it.
 *
 * @param page the text of report.html, if there is to be one
 */
export async function writeRun(
  out: string,
  head: WrittenPlan,
  live: LiveReplicate,
  page?: (lived: Replicates) => string,
): Promise<Replicates> {
  for (const partial of partialsBeside(out)) {
    process.stderr.write(`${partial} is of a run that was killed or still goes on; if killed, remove it.\n`);
  }
  const directory = createAt(out);
  const stopListening = discardOnSignal(directory);
  try {
    const log = [begun(head)];
    const lived = new Replicates();
    const told = (): string | undefined => page?.(lived);
    const liveTimed: LiveReplicate = async (replicate, hooks) => {
      const startMs = performance.now();
      const run = await live(replicate, hooks);
      const ms = performance.now() - startMs;
      log.push({
        event: "lived",
        at: now(),
        replicate,
        durationMs: Math.round(ms),
        personDaysPerSecond: Math.round((head.persons * (head.days + head.plan.burnIn) * 1000) / ms),
        bytesOfMemory: process.memoryUsage().rss,
      });
      return run;
    };
    await writeReplicates(withLog(directory, log, told), head, liveTimed, lived);
    directory.publish();
    return lived;
  } catch (error) {
    directory.discard();
    throw lackOf(error, out);
  } finally {
    stopListening();
  }
}

function createAt(out: string): DiskDirectory {
  try {
    return createDiskDirectory(out);
  } catch (error) {
    throw lackOf(error, out);
  }
}

/** Writes the report and the log just before the manifest, which is to come last. */
function withLog(
  directory: DirectorySink,
  log: readonly LogLine[],
  page: () => string | undefined,
): DirectorySink {
  return {
    create(file) {
      if (file === "manifest.json") {
        const report = page();
        if (report !== undefined) writeText(directory, REPORT, report);
        const lines = [...log, { event: "written", at: now() }].map((line) => `${JSON.stringify(line)}\n`);
        writeText(directory, LOG, lines.join(""));
      }
      return directory.create(file);
    },
  };
}

function begun({ backend }: WrittenPlan): LogLine {
  return {
    event: "begun",
    at: now(),
    backend,
    node: process.version,
    machine: `${platform()} ${arch()}`,
    cores: availableParallelism(),
  };
}

function now(): string {
  return new Date().toISOString();
}

/** Removes what is half written when told to stop, and then stops as anybody would. */
function discardOnSignal(directory: DiskDirectory): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const stopListening = (): void => {
    for (const signal of signals) process.off(signal, discard);
  };
  const discard = (signal: NodeJS.Signals): void => {
    stopListening();
    directory.discard();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, discard);
  return stopListening;
}
