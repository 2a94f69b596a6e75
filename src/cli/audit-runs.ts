import type { Measured } from "../measures/index.ts";

/** The runs that measured findings rest on, as outputs tell them. */
export function runsOf({ seeds, persons, days, isRedrawn, from, magnified }: Measured) {
  return { seeds, persons, days, isRedrawn, from, ...(magnified && { magnified }) };
}
