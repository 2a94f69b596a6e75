/**
 * The lab's calendar: day 0 is the first of January, every year has 365 days, so that years can be
 * compared and a month is where people expect it.
 */
export const DAYS_PER_YEAR = 365;

const MONTH_STARTS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** A span after which something counts afresh. */
export type Period = "day" | "month" | "year";

/** Which day of its year a day is, 0 to 364; days before day 0 lie in years that are like all others. */
export function dayOfYear(day: number): number {
  return ((day % DAYS_PER_YEAR) + DAYS_PER_YEAR) % DAYS_PER_YEAR;
}

/** Whether a day is the first of its month. */
export function isMonthStart(day: number): boolean {
  return MONTH_STARTS.includes(dayOfYear(day));
}

/** Whether a day is the first of a quarter: of January, April, July or October. */
function isQuarterStart(day: number): boolean {
  return MONTH_STARTS.indexOf(dayOfYear(day)) % 3 === 0;
}

/**
 * Whether a day is that of its month, or of the first month of its quarter.
 *
 * @param number 1 to 28, which every month has
 */
export function isDayOf(every: "month" | "quarter", number: number, day: number): boolean {
  const start = day - (number - 1);
  return every === "month" ? isMonthStart(start) : isQuarterStart(start);
}

/** Whether a period begins on a day. */
export function beginsOn(period: Period, day: number): boolean {
  if (period === "day") return true;
  return period === "month" ? isMonthStart(day) : dayOfYear(day) === 0;
}
