import type { Problem } from "../base/index.ts";

/** A whole number that an option takes, and the range it must lie in. */
export interface WholeOption {
  readonly flag: string;
  readonly text: string;
  readonly least: number;
  readonly most: number;
}

/** Reads options that are whole numbers; every one that is not is told. */
export function readWholeNumbers<const Name extends string>(
  options: Readonly<Record<Name, WholeOption>>,
): { readonly values: Readonly<Record<Name, number>>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const values = {} as Record<Name, number>;
  for (const name of Object.keys(options) as Name[]) {
    const { flag, text, least, most } = options[name];
    const value = /^[0-9][0-9_,]*$/.test(text) ? Number(text.replaceAll(/[_,]/g, "")) : Number.NaN;
    values[name] = value;
    if (value >= least && value <= most) continue;
    problems.push({
      code: "cli/not-whole",
      at: { file: "command line", line: 1, column: columnOf(flag) },
      message: `${flag} takes a whole number`,
      found: text,
      allowed: `${least} to ${most}`,
    });
  }
  return { values, problems };
}

/** Where a flag stands on the command line, counted in characters from 1. */
function columnOf(flag: string): number {
  const words = process.argv.slice(2);
  const position = words.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  return words.slice(0, Math.max(0, position)).join(" ").length + (position > 0 ? 2 : 1);
}
