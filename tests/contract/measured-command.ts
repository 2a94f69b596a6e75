import { spawn } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** What a command said, and what it used of the machine. */
export interface Measured {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** time of the processor, which other tests on the machine do not lengthen; NaN if it was killed */
  readonly cpuMs: number;
  readonly peakMb: number;
}

/** Types a command of the built package with half a gigabyte of heap, and measures it. */
export function measure(words: readonly string[], user?: number): Promise<Measured> {
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [
        "--max-old-space-size=512",
        "--import",
        resolve(import.meta.dirname, "report-usage.mjs"),
        "dist/cli/main.js",
        ...words,
      ],
      {
        cwd: root,
        stdio: ["ignore", "pipe", "pipe", "pipe"],
        ...(user !== undefined && { uid: user, gid: user }),
      },
    );
    const said = ["", "", "", ""];
    [1, 2, 3].forEach((stream) => {
      child.stdio[stream]?.on("data", (text) => {
        said[stream] += text;
      });
    });
    child.on("error", fail);
    child.on("close", (code) => {
      const used = said[3] === "" ? { cpuMs: Number.NaN, peakMb: Number.NaN } : JSON.parse(said[3]);
      done({ code, stdout: said[1], stderr: said[2], ...used });
    });
  });
}
