import { actsPerDay, type Magnified } from "../engine/index.ts";
import { createMoments } from "../society/index.ts";
import type { PlannedScheme, WorldPlan } from "./compose.ts";

/** Below so many cases, what a run shows of a rule is luck, and the report says so. */
export const FEW = 20;

/** How many cases of a rule a run is expected to have: records that it counts, warnings among them. */
export interface ExpectedCases {
  /** ids */
  readonly scheme: string;
  readonly rule: string;
  readonly act: string;
  readonly expected: number;
}

/** How many live, for how long. */
interface Extent {
  readonly persons: number;
  readonly days: number;
}

/**
 * How many cases of each rule are expected: the act's mean rate × persons × days, by those whom the scheme
 * covers, where and while it is at work, × the source's coverage of each kind of place × what it does not
 * miss × what it passes on × what arrives before the last day ends. Of a voluntary scheme, as many as are in
 * it by the middle of the run. Records that other schemes pass on, and what a source learns, and what organisations do, are left out.
 * A pure function: nothing is drawn.
 */
export function expectedCases(plan: WorldPlan, extent: Extent): readonly ExpectedCases[] {
  const moments = createMoments(plan.margins);
  const ofPersons = plan.acts.acts.filter(({ of }) => of === "person");
  const acts = new Map(ofPersons.map((act) => [act.id, act]));
  return plan.schemes.flatMap((planned) => {
    const { scheme } = planned;
    const days = daysAtWork(planned, extent.days);
    const inIt = extent.persons * shareEnrolled(planned, days);
    const [inTowns, inCountry] = sharesInRegions(planned, plan.margins);
    return scheme.rules.flatMap((rule): ExpectedCases[] => {
      const act = acts.get(rule.act);
      const source = scheme.sources.find(({ id }) => id === rule.source);
      if (act === undefined || source === undefined || !scheme.covers.persons) return [];
      const [urban, rural] = actsPerDay(act, moments, scheme.covers.minAge, plan.magnified);
      const seen = urban * inTowns * source.coverage.urban + rural * inCountry * source.coverage.rural;
      const watched = (source.only?.share ?? 1) * (1 - (source.consent?.refused ?? 0));
      const passed = seen * watched * (1 - source.misses.share) * source.passedOn.share;
      const expected = passed * inIt * daysThatCount(source.delay.days, days);
      return [{ scheme: scheme.scheme, rule: rule.id, act: act.id, expected }];
    });
  });
}

function daysAtWork({ program: { term } }: PlannedScheme, days: number): number {
  return term === undefined ? days : Math.max(0, Math.min(days, term.until) - term.from);
}

/** Share of townspeople, and of country people, who live where the scheme is at work. */
function sharesInRegions({ program: { term } }: PlannedScheme, { regions }: WorldPlan["margins"]): number[] {
  const isThere = (_: unknown, region: number): boolean => term?.regions?.[region] !== 0;
  return (["urban", "rural"] as const).map((place) =>
    regions.cells.filter(isThere).reduce((sum, cell) => sum + cell[place], 0),
  );
}

function shareEnrolled({ scheme: { covers } }: PlannedScheme, days: number): number {
  const { enrolment, joins } = covers;
  if (enrolment !== "voluntary" || joins === undefined) return 1;
  return Math.min(1, joins.atOnce + (joins.perYear * days) / 365 / 2);
}

/** Of so many days those whose records arrive in time, on average over what they can take. */
function daysThatCount([shortest, longest]: readonly [number, number], days: number): number {
  let sum = 0;
  for (let delay = shortest; delay <= longest; delay++) sum += Math.max(0, days - delay);
  return sum / (longest - shortest + 1);
}

/** The rules of which fewer than 20 cases are expected, the rarest first. */
export function fewCases(plan: WorldPlan, extent: Extent): readonly ExpectedCases[] {
  return expectedCases(plan, extent)
    .filter(({ expected }) => expected < FEW)
    .toSorted((one, other) => one.expected - other.expected);
}

/**
 * Plans in which the acts that any of them counts in fewer than 20 expected cases are done so many times as
 * often; the same acts in all, so that what differs between them is not how often things are done.
 *
 * @param times 1 to 10,000; by 1 nothing changes
 */
export function magnify(plans: readonly WorldPlan[], times: number, extent: Extent): readonly WorldPlan[] {
  if (times === 1) return plans;
  const rare = new Set(plans.flatMap((plan) => fewCases(plan, extent).map(({ act }) => act)));
  const magnified: Magnified = { times, acts: [...rare].sort() };
  return plans.map((plan) => ({ ...plan, magnified }));
}
