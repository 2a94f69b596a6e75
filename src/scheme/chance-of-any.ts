/**
 * The chance that at least one of so many independent trials succeeds: 1 − (1 − chance)^times, by
 * repeated doubling with +, − and × alone. It is the complement that is doubled, so that chances far
 * below 2^-52 do not vanish beside 1.
 *
 * @param chance 0 to 1
 * @param times a whole number of trials
 * @source Bernoulli trials: Feller, An Introduction to Probability Theory (1968), ch. VI
 */
export function chanceOfAny(chance: number, times: number): number {
  let any = 0;
  let doubled = chance; // of any of 1, 2, 4 ... trials
  for (let rest = times; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) any += doubled * (1 - any);
    doubled *= 2 - doubled;
  }
  return any;
}
