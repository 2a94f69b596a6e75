import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { mix32 } from "../../src/base/index.ts";
import { readStoredRun } from "../../src/store/node/index.ts";

const main = resolve(import.meta.dirname, "../../dist/cli/main.js");
// its files take about as long as its days, so that kills hit both
const words = "run rongcheng-press-2018 --persons 1500 --days 8 --ledger all --out run".split(" ");

/** What kills at random moments left behind. */
export interface Kills {
  /** kills after which there was no directory in the run's place */
  absent: number;
  /** after which it was there, with every byte of every file that its manifest names */
  whole: number;
  /** after which it was there and anything was wrong with it: what */
  readonly wrong: string[];
  /** after which something half written lay beside the place */
  partial: number;
}

/**
 * Kills a run so many times, each time after a random part of what a whole one takes, and looks at what
 * is left. Every sixth moment lies in its last tenth, when files come to the disk and are moved.
 *
 * @param seed of the moments
 */
export async function killRuns(times: number, seed: number): Promise<Kills> {
  const kills: Kills = { absent: 0, whole: 0, wrong: [], partial: 0 };
  const wholeMs = await lastFor(undefined);
  for (let kill = 0; kill < times; kill++) {
    const random = (mix32(seed + kill) >>> 0) / 2 ** 32;
    const share = kill % 6 === 0 ? 0.9 + random * 0.15 : random * 1.1;
    await lastFor(share * wholeMs, (folder) => note(kills, folder));
  }
  return kills;
}

function note(kills: Kills, folder: string): void {
  const left = readdirSync(folder);
  if (left.some((name) => name.startsWith("run.partial-"))) kills.partial += 1;
  if (!left.includes("run")) {
    kills.absent += 1;
    return;
  }
  const read = readStoredRun(join(folder, "run"));
  if ("lack" in read) kills.wrong.push(read.lack);
  else if (read.run.changed().length > 0) kills.wrong.push(read.run.changed().join(", "));
  else kills.whole += 1;
}

/** How long a run lasts, until it ends or is killed. @param look at its folder before that goes */
function lastFor(killAfterMs: number | undefined, look?: (folder: string) => void): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "glasshouse-"));
  const startMs = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [main, ...words], { cwd: folder, stdio: "ignore" });
    if (killAfterMs !== undefined) setTimeout(() => child.kill("SIGKILL"), killAfterMs);
    child.on("error", fail);
    child.on("close", () => {
      const ms = performance.now() - startMs;
      try {
        look?.(folder);
        done(ms);
      } catch (error) {
        fail(error);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });
}
