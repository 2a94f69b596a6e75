import { spawn, spawnSync } from "node:child_process";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";

const PROGRAM = "dieharder";

/** One of dieharder's tests: its number, and the length of bit string where it takes one. */
export interface Battery {
  readonly name: string;
  readonly number: number;
  readonly ntuple?: number;
}

/** One line of dieharder's table. */
export interface Assessment {
  /** test, length of bit string, and which of several results of both */
  readonly of: string;
  readonly p: number;
  readonly verdict: string;
}

/** Whether the program is there: `apt-get install dieharder`. */
export function isInstalled(): boolean {
  return spawnSync(PROGRAM, ["-l"]).error === undefined;
}

/** Lets a test of dieharder read bytes for as long as it wants to. */
export async function assess(battery: Battery, bytes: Iterable<Uint8Array>): Promise<readonly Assessment[]> {
  const ntuple = battery.ntuple === undefined ? [] : ["-n", String(battery.ntuple)];
  // generator 200 reads raw words from standard input
  const child = spawn(PROGRAM, ["-g", "200", "-d", String(battery.number), ...ntuple], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const output = text(child.stdout);
  await pipeline(Readable.from(bytes, { highWaterMark: 1 }), child.stdin).catch(endsEarly);
  return readTable(await output);
}

/** dieharder ends as soon as it has read enough; the bytes, which have no end, are then refused. */
function endsEarly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE" && error.code !== "ECONNRESET" && error.code !== "ERR_STREAM_PREMATURE_CLOSE") {
    throw error;
  }
}

/** Lines such as `sts_serial|  16|    100000|     100|0.61273527|  PASSED`. */
function readTable(output: string): readonly Assessment[] {
  return output
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => /^(PASSED|WEAK|FAILED)$/.test(cells[5] ?? ""))
    .map(([name, ntuple, , , p, verdict], place) => ({
      of: `${name} ${ntuple}, result ${place}`,
      p: Number(p),
      verdict,
    }));
}
