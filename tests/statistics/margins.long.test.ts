import { describe, expect, test } from "vitest";
import { marginsOf, outcomes, settled, societies } from "./margins.ts";

describe.each(societies)("%s with a million persons", (name) => {
  const society = settled(marginsOf(name), 1_000_000);

  test.each(outcomes(society))("$of come out as the file says, within sampling error", (outcome) => {
    expect(Math.abs(outcome.seen - outcome.expected)).toBeLessThan(outcome.tolerance);
  });
});
