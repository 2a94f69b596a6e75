import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { lackOf } from "./disk-lack.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Writes a file that was not there: it stands in its place whole or not at all, and never in place of another.
 * Whoever interrupts it waits until the file stands, which is soon, and stops then.
 *
 * @throws DiskLack in words, or an error of the system
 */
export function writeNewFile(path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  holdSignals();
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeThrough(unfinished, bytes);
    putInPlace(unfinished, path);
  } catch (error) {
    throw lackOf(error, path);
  } finally {
    if (existsSync(unfinished)) rmSync(unfinished);
  }
}

function writeThrough(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(file, bytes, written, bytes.length - written);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A link is refused where something is there already; a rename would write over it. */
function putInPlace(unfinished: string, path: string): void {
  try {
    linkSync(unfinished, path);
  } catch (error) {
    // some disks know no links
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) throw error;
    renameSync(unfinished, path);
  }
}

/** Until the next turn of the loop nobody stops us; then whoever wanted to does. */
function holdSignals(): void {
  const stopHolding = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  const stop = (signal: NodeJS.Signals): void => {
    stopHolding();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, stop);
  setImmediate(stopHolding);
}
