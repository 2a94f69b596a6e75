import { spawn } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const main = resolve(root, "dist/cli/main.js");

/** What a command left behind. */
export interface Said {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and how a command is typed. */
export interface Typing {
  /** folder in which it is typed; the checkout where nothing is said */
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** sends Ctrl-C after so many milliseconds */
  readonly interruptAfterMs?: number;
}

/** Types a command of the built package into a shell without a terminal, and waits for it. */
export function glasshouse(words: readonly string[], typing: Typing = {}): Promise<Said> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [main, ...words], {
      cwd: typing.folder ?? root,
      env: { ...process.env, ...typing.env },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (text) => {
      stdout += text;
    });
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    child.on("error", fail);
    child.on("close", (code, signal) => done({ code, signal, stdout, stderr }));
    if (typing.interruptAfterMs !== undefined) {
      setTimeout(() => child.kill("SIGINT"), typing.interruptAfterMs);
    }
  });
}

/** The same with words as one types them, separated by spaces. */
export function typed(command: string, typing: Typing = {}): Promise<Said> {
  return glasshouse(command.split(" "), typing);
}
