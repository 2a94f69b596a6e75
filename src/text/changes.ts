import type { Checked, Place, Problem } from "../base/index.ts";

/** One change of a text, made before the text is checked, as one types it: `--change path=value`. */
export interface Change {
  /** keys from the top down; an item of a list by its id, its label or, if it is a word, itself */
  readonly steps: readonly string[];
  /** YAML to stand there; where it is empty, what stands there is removed */
  readonly value: string;
  /** what places call it, in place of a file */
  readonly name: string;
}

const FLAG = "--change ";
const FORBIDDEN = ["__proto__", "constructor", "prototype"];

/** A change as it is typed, such as `rules.late-fee.expires.after=365`; `path=` removes. */
export function readChange(text: string): Checked<Change> {
  const at = text.indexOf("=");
  const steps = text.slice(0, Math.max(at, 0)).trim().split(".");
  const name = `${FLAG}${text}`;
  const isClear = steps.every((step) => /^[^\s=]+$/.test(step) && !FORBIDDEN.includes(step));
  if (isClear) return { value: { steps, value: text.slice(at + 1).trim(), name }, problems: [] };
  const problem: Problem = {
    code: "text/change-unclear",
    at: placeOfChange(name),
    message: "a change names a path and what shall stand there",
    found: text === "" ? "nothing" : text,
    allowed: "path=value",
    hint: "write `covers.enrolment=voluntary` or `rules.late-fee.expires.after=365`; `rules.late-fee=` removes",
  };
  return { problems: [problem] };
}

/** The place of all that a change wrote: no file has a line of it. */
export function placeOfChange(name: string): Place {
  return { file: name, line: 1, column: 1 };
}

/** Whether a place is in no file, but in what a change wrote. */
export function isOfChange({ file }: Place): boolean {
  return file.startsWith(FLAG);
}
