/** Scores, points and quantities are held as whole hundredths: 12.5 points are 1250. */
export const HUNDREDTHS = 100;

/** A decimal number in whole hundredths, rounded to the nearest. */
export function inHundredths(value: number): number {
  return Math.round(value * HUNDREDTHS);
}
