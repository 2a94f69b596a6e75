import { describe, expect, test } from "vitest";
import { dispositions } from "../../src/society/index.ts";
import { marginsOf, outcomes, settled, societies } from "./margins.ts";

const PERSONS = 60_000;

describe.each(societies)("%s", (name) => {
  const society = settled(marginsOf(name), PERSONS);

  test.each(outcomes(society))("$of come out as the file says, within sampling error", (outcome) => {
    expect(Math.abs(outcome.seen - outcome.expected)).toBeLessThan(outcome.tolerance);
  });

  test("dispositions are standard normal and correlated as the file says, in sixteenths", () => {
    const { margins, traits } = society;
    const given = new Map(margins.dispositions.correlations.map(({ between, is }) => [`${between}`, is]));
    for (const [position, one] of dispositions.entries()) {
      const mean = traits[one].reduce((sum, value) => sum + value / 16, 0) / PERSONS;
      expect(Math.abs(mean), one).toBeLessThan(5 / Math.sqrt(PERSONS));
      for (const other of dispositions.slice(position)) {
        const products = traits[one].reduce((sum, value, at) => sum + (value * traits[other][at]) / 256, 0);
        const expected =
          one === other
            ? 1 + 1 / 12 / 256
            : (given.get(`${one},${other}`) ?? given.get(`${other},${one}`) ?? 0);
        // the product of two normals with correlation r has variance 1 + r², a square 2
        const error = Math.sqrt((1 + Math.min(1, expected * expected)) / PERSONS);
        expect(Math.abs(products / PERSONS - expected), `${one}, ${other}`).toBeLessThan(5 * error);
      }
    }
  });

  test("what somebody was asked to be hangs together: skill with being online, income with wealth", () => {
    const { persons, traits, margins } = society;
    const online = PERSONS - persons.online.filter((hours) => hours === 0).length;
    const skillOnline = traits.skill.reduce(
      (sum, skill, at) => sum + (persons.online[at] > 0 ? skill : 0),
      0,
    );
    // positive by far: the mean of a normal above a threshold, times the correlation
    expect(skillOnline / online / 16).toBeGreaterThan(0.02);
    const { withIncome } = margins.wealth;
    const logs = Array.from(persons.wealth, (wealth, at) => [Math.log2(wealth), traits.means[at]]).filter(
      ([log2]) => log2 > 0,
    );
    // means spread over both kinds of place, wealth hangs on those within one: near, not equal
    expect(Math.abs(correlationOf(logs) - withIncome)).toBeLessThan(0.12);
  });
});

function correlationOf(pairs: readonly (readonly number[])[]): number {
  const [x, y] = [0, 1].map((side) => pairs.map((pair) => pair[side]));
  const [meanX, meanY] = [x, y].map((values) => values.reduce((sum, value) => sum + value, 0) / pairs.length);
  const sums = pairs.reduce(
    ([xx, yy, xy], [one, other]) => [
      xx + (one - meanX) ** 2,
      yy + (other - meanY) ** 2,
      xy + (one - meanX) * (other - meanY),
    ],
    [0, 0, 0],
  );
  return sums[2] / Math.sqrt(sums[0] * sums[1]);
}
