import type { Problem } from "../base/index.ts";
import { count } from "./numbers.ts";
import { typed } from "./problem-text.ts";

/** A whole number that an option takes, and the range it must lie in. */
export interface WholeOption {
  readonly flag: string;
  readonly text: string;
  readonly least: number;
  readonly most: number;
}

/** Digits, with commas or underscores between thousands where somebody likes them. */
const WHOLE = /^(\d+|\d{1,3}(,\d{3})+|\d{1,3}(_\d{3})+)$/;

/** Reads options that are whole numbers; every one that is not is told. NaN stands for those. */
export function readWholeNumbers<const Name extends string>(
  options: Readonly<Record<Name, WholeOption>>,
): { readonly values: Readonly<Record<Name, number>>; readonly problems: readonly Problem[] } {
  const names = Object.keys(options) as Name[];
  const read = names.map((name) => [name, readWhole(options[name])] as const);
  return {
    values: Object.fromEntries(read.map(([name, { value }]) => [name, value])) as Record<Name, number>,
    problems: read.flatMap(([, { problems }]) => problems),
  };
}

function readWhole({ flag, text, least, most }: WholeOption): { value: number; problems: Problem[] } {
  const isWhole = WHOLE.test(text);
  const value = isWhole ? Number(text.replaceAll(/[_,]/g, "")) : Number.NaN;
  if (value >= least && value <= most) return { value, problems: [] };
  const problem: Problem = {
    code: "cli/not-whole",
    at: typed,
    message: `${flag} takes a whole number${isWhole ? " in this range" : ""}`,
    found: text === "" ? "nothing" : text,
    allowed: `${count(least)} to ${count(most)}`,
    ...(!isWhole && { hint: "write out all its digits, as in 20000 or 20,000" }),
  };
  return { value: Number.NaN, problems: [problem] };
}
