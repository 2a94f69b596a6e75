import type { Html } from "../html.ts";
import type { Page } from "../page.ts";

/** How a table calls a fifth of persons by income, 0 being the poorest. */
export function fifthName(page: Page, fifth: number): Html {
  if (fifth === 0) return page.say("poorestFifth");
  return fifth === 4 ? page.say("richestFifth") : page.say("nthFifth", { fifth: fifth + 1 });
}
