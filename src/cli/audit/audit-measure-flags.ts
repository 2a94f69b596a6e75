import type { Problem } from "../../base/index.ts";
import { readWholeNumbers } from "../options.ts";
import { typed } from "../problem-text.ts";

/** What was typed behind `glasshouse audit` about measuring. */
export interface MeasureFlags {
  readonly measure?: true;
  readonly persons?: string;
  readonly days?: string;
  readonly seeds?: string;
  readonly seed?: string;
}

/** How to measure. */
export interface MeasureWishes {
  readonly persons: number;
  readonly days: number;
  readonly seeds: number;
  readonly seed: number;
}

/** What is measured by where nothing is said: a year, in under a minute. */
export const measureDefaults = { persons: "2000", days: "365", seeds: "3", seed: "1" } as const;

/** Households are counted one by one, at every gate: more persons take much memory. */
const MOST_PERSONS = 100_000;

/** How flags ask to measure, undefined where they do not, and every mistake in them. */
export function readMeasureFlags(flags: MeasureFlags): {
  readonly wishes: MeasureWishes | undefined;
  readonly problems: readonly Problem[];
} {
  const names = ["persons", "days", "seeds", "seed"] as const;
  const idle = flags.measure ? [] : names.filter((name) => flags[name] !== undefined);
  const { values, problems } = readWholeNumbers({
    persons: option(flags, "persons", 1, MOST_PERSONS),
    days: option(flags, "days", 1, 36_500),
    seeds: option(flags, "seeds", 1, 100),
    seed: option(flags, "seed", 0, Number.MAX_SAFE_INTEGER - 100),
  });
  return {
    wishes: flags.measure ? values : undefined,
    problems: [...problems, ...(idle.length === 0 ? [] : [idleFlags(idle)])],
  };
}

function option(flags: MeasureFlags, name: keyof typeof measureDefaults, least: number, most: number) {
  return { flag: `--${name}`, text: flags[name] ?? measureDefaults[name], least, most };
}

function idleFlags(names: readonly string[]): Problem {
  return {
    code: "cli/idle-measure",
    at: typed,
    message: "these say how to measure, and nothing is measured",
    found: names.map((name) => `--${name}`).join(", "),
    hint: "add `--measure`",
  };
}
