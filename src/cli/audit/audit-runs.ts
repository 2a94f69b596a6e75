import { words } from "../../audit/index.ts";
import type { Measured } from "../../measures/index.ts";
import { createSay, type Language } from "../../text/index.ts";

/** The runs that measured findings rest on, as outputs tell them. */
export function runsOf({ seeds, persons, days, isRedrawn, from, magnified }: Measured) {
  return { seeds, persons, days, isRedrawn, from, ...(magnified && { magnified }) };
}

/** The same in a sentence. */
export function runsSaid(measured: Measured, language: Language): string {
  const { isRedrawn, magnified = 1, ...numbers } = runsOf(measured);
  const values = { ...numbers, magnified, isRedrawn: isRedrawn ? "yes" : "no" };
  return createSay(words, language)("measuredOn", values);
}
