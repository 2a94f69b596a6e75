import { HUNDREDTHS, inHundredths, thresholdOfShare } from "../base/index.ts";
import { type Act, actsOf, gatesOf, type Whom } from "../catalogue/index.ts";
import { chanceOfAny } from "./chance-of-any.ts";
import type { Catalogues } from "./check-scheme.ts";
import { lowerAssociation } from "./lower-association.ts";
import { lowerConsequence } from "./lower-consequence.ts";
import { lowerConsent, lowerJoins } from "./lower-enrolment.ts";
import { lowerKeeping } from "./lower-keeping.ts";
import { lowerList } from "./lower-list.ts";
import { lowerProcess } from "./lower-process.ts";
import { lowerRating } from "./lower-rating.ts";
import { lowerScore } from "./lower-score.ts";
import {
  type GradeProgram,
  type IdentifiesProgram,
  type Program,
  type RuleProgram,
  type SourceProgram,
  UNBOUNDED,
} from "./program.ts";
import type { Rule, Scheme, Source } from "./shape.ts";

/**
 * The program of a checked scheme over the acts and gates it was checked against: what of it is about persons,
 * and in `ofOrganisations` what is about organisations.
 */
export function lowerScheme(scheme: Scheme, catalogues: Catalogues): Program {
  const ofOrganisations = scheme.covers.organisations
    ? lowerSide(scheme, catalogues, "organisation")
    : undefined;
  return { ...lowerSide(scheme, catalogues, "person"), ofOrganisations };
}

/** A scheme as if it were about one side alone: its acts, its gates, and nobody else is scored. */
function lowerSide(scheme: Scheme, catalogues: Catalogues, whom: Whom): Program {
  const side = { acts: actsOf(catalogues.acts, whom), gates: gatesOf(catalogues.gates, whom) };
  const { acts } = side.acts;
  const { gates } = side.gates;
  const isOfPersons = whom === "person";
  const isCovered = isOfPersons ? scheme.covers.persons : scheme.covers.organisations;
  const grades = scheme.grades === undefined ? undefined : lowerGrades(scheme, scheme.grades);
  const has = (named: readonly { readonly id: string }[], wanted: string) =>
    named.some(({ id }) => id === wanted);
  return {
    id: scheme.scheme,
    coversPersons: isCovered,
    minAge: isOfPersons ? scheme.covers.minAge : 0,
    term: undefined, // a scheme by itself is always at work, and gets nothing from others
    receives: [],
    joins: isOfPersons ? lowerJoins(scheme.covers) : undefined, // organisations are in it or not
    sources: scheme.sources.map((source) => lowerSource(source, acts, isOfPersons, isCovered)),
    rules: scheme.rules
      .filter(({ act }) => has(acts, act))
      .map((rule) => lowerRule(rule, scheme, acts, grades)),
    score: isCovered ? lowerScore(scheme.score) : undefined,
    lists: isCovered ? scheme.lists.map(lowerList) : [],
    grades,
    consequences: scheme.consequences
      .filter(({ gate }) => has(gates, gate))
      .map((consequence, position) => lowerConsequence(consequence, position, scheme, side)),
    audiences: scheme.visibility?.public === false ? scheme.visibility.audiences : undefined,
    // what comes after an entry, ties and ratings are of persons
    process: isOfPersons && scheme.process ? lowerProcess(scheme.process, indicatorsOf(scheme)) : undefined,
    associations: isOfPersons ? scheme.association.map((each) => lowerAssociation(each, scheme)) : [],
    ratings: isOfPersons ? ratingsOf(scheme) : [],
    ofOrganisations: undefined,
  };
}

function indicatorsOf({ score }: Scheme): string[] {
  return score.kind === "weighted" ? score.indicators.map(({ id }) => id) : [];
}

function ratingsOf({ score, ratings }: Scheme): Program["ratings"] {
  return score.kind === "ratings" ? ratings.map((rating) => lowerRating(rating, score)) : [];
}

/** Pictures are compared of persons alone; of a side that the scheme does not cover, its sources keep nothing. */
function lowerSource(
  source: Source,
  acts: readonly Act[],
  isOfPersons: boolean,
  isCovered: boolean,
): SourceProgram {
  const { coverage } = source;
  const hit = 1 - source.misses.share;
  const passed = hit * source.passedOn.share;
  return {
    id: source.id,
    sees: Uint8Array.from(acts, (act) => (isCovered && canSee(source, act) ? 1 : 0)),
    recorded: [thresholdOfShare(coverage.urban * hit), thresholdOfShare(coverage.rural * hit)],
    inSight: [thresholdOfShare(coverage.urban), thresholdOfShare(coverage.rural)],
    passed: [thresholdOfShare(coverage.urban * passed), thresholdOfShare(coverage.rural * passed)],
    shortestDelay: source.delay.days[0],
    longestDelay: source.delay.days[1],
    identifies: isOfPersons && source.identifies ? lowerIdentifies(source.identifies) : undefined,
    watch: isOfPersons && source.watches ? lowerWatches(source.watches) : undefined,
    consent: isOfPersons ? lowerConsent(source) : undefined,
    ...lowerKeeping(source),
    ...(!isOfPersons && { learns: undefined, only: undefined }),
  };
}

function lowerIdentifies(identifies: NonNullable<Source["identifies"]>): IdentifiesProgram {
  const { gallery, falseMatch, ratio, minAge } = identifies;
  return { mistaken: thresholdOfShare(chanceOfAny(falseMatch, gallery)), ratio, minAge };
}

function lowerWatches(watches: NonNullable<Source["watches"]>): readonly [number, number] {
  const { listed, falseMatch, ratio } = watches;
  const ofSecond = Math.min(1, falseMatch * ratio); // a rounding above 1 at most: see check-sources
  return [thresholdOfShare(chanceOfAny(falseMatch, listed)), thresholdOfShare(chanceOfAny(ofSecond, listed))];
}

function canSee(source: Source, act: Act): boolean {
  return source.contexts.includes(act.context) && (source.acts?.includes(act.id) ?? true);
}

function positionIn(named: readonly { readonly id: string }[], id: string | undefined): number | undefined {
  return id === undefined ? undefined : named.findIndex((each) => each.id === id);
}

function lowerRule(
  rule: Rule,
  scheme: Scheme,
  acts: readonly Act[],
  grades: GradeProgram | undefined,
): RuleProgram {
  const straightTo = rule.straightTo === undefined ? -1 : (grades?.labels.indexOf(rule.straightTo) ?? -1);
  return {
    id: rule.id,
    act: acts.findIndex((act) => act.id === rule.act),
    source: scheme.sources.findIndex((source) => source.id === rule.source),
    points: inHundredths(rule.points ?? 0),
    above: rule.per === "unit" ? inHundredths(rule.above ?? 0) : undefined,
    cap: rule.cap && { points: inHundredths(rule.cap.points), per: rule.cap.per },
    warningTerm: rule.firstOffence?.forgottenAfter,
    straightTo: straightTo < 0 ? undefined : straightTo,
    expiresAfter: rule.expires?.after,
    indicator: positionIn(scheme.score.kind === "weighted" ? scheme.score.indicators : [], rule.indicator),
    list: positionIn(scheme.lists, rule.list),
    offList: positionIn(scheme.lists, rule.offList),
  };
}

function lowerGrades(scheme: Scheme, { scale, hold }: NonNullable<Scheme["grades"]>): GradeProgram {
  const numbers = [...scale.map(({ from }) => from ?? 0), ...scheme.rules.map(({ points }) => points ?? 0)];
  return {
    labels: scale.map((grade) => grade.label),
    from: Int32Array.from(scale, ({ from }) => (from === undefined ? -UNBOUNDED : inHundredths(from))),
    step: numbers.every(Number.isInteger) ? HUNDREDTHS : 1,
    holdUp: hold?.up ?? 0,
    holdDown: hold?.down ?? 0,
  };
}
