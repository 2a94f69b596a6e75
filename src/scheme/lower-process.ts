import { inHundredths, thresholdOfShare } from "../base/index.ts";
import { lowerChance } from "./lower-chance.ts";
import type { AppealProgram, ProcessProgram } from "./program.ts";
import type { Process } from "./shape.ts";

const MONTHS = 12;

/** What comes after an entry; undefined where nothing of it acts. */
export function lowerProcess(process: Process, indicators: readonly string[]): ProcessProgram | undefined {
  const appeal = lowerAppeal(process);
  const favours = process.favours && lowerChance(process.favours.share, process.favours.loads);
  if (appeal === undefined && favours === undefined && process.repairs.length === 0) return undefined;
  return {
    appeal,
    repairs: process.repairs.map(({ id, below, points, indicator, perYear, loads }) => ({
      id,
      below: inHundredths(below),
      points: inHundredths(points),
      indicator: indicator === undefined ? undefined : indicators.indexOf(indicator),
      chance: lowerChance(perYear / MONTHS, loads),
    })),
    favours,
  };
}

/** Only who is told can appeal, and only a scheme that says who does and who wins has appeals. */
function lowerAppeal({ appeal, notice, requested }: Process): AppealProgram | undefined {
  if (appeal === "none" || notice === "none") return undefined;
  const { window, answer, asks, wins } = appeal;
  if (asks === undefined || wins === undefined) return undefined;
  return {
    window,
    answer,
    told: notice === "of-each-entry" ? undefined : thresholdOfShare(requested?.share ?? 0),
    asks: lowerChance(asks.share, asks.loads),
    wins: { mistaken: thresholdOfShare(wins.mistaken), others: thresholdOfShare(wins.others) },
  };
}
