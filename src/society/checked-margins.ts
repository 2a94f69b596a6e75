import type { Margins } from "./shape.ts";

const checked = new WeakSet<Margins>();

/** Notes that margins come from a file that passed every check, the one on cells too small among them. */
export function noteChecked(margins: Margins): void {
  checked.add(margins);
}

/** @throws TypeError for margins that no reader has checked: they could describe one person */
export function requireChecked(margins: Margins): void {
  if (!checked.has(margins)) throw new TypeError("margins come from readSociety and from nowhere else");
}
