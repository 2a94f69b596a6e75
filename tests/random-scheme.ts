import fc from "fast-check";
import type { SmallAct, SmallConsequence, SmallEntry, SmallProcess, SmallScheme } from "./small-files.ts";

const contexts = ["civic", "speech", "traffic"] as const;

/** Acts of every kind: plain, loaded, counted by quantity, frequent and rare. */
const aFewActs: fc.Arbitrary<SmallAct[]> = fc
  .array(
    fc.record({
      perYear: fc.integer({ min: 1, max: 365 }),
      context: fc.constantFrom(...contexts),
      loads: fc.option(
        fc.record({
          diligence: fc.integer({ min: -10, max: 10 }).map((load) => load / 10),
          means: fc.integer({ min: -10, max: 10 }).map((load) => load / 10),
        }),
        { nil: undefined },
      ),
      quantity: fc.option(fc.constant({ median: 2, doublings: 0.8 }), { nil: undefined }),
    }),
    { minLength: 2, maxLength: 7 },
  )
  .map((acts) =>
    acts.map(({ perYear, context, loads, quantity }, number) => ({
      id: `act-${number}`,
      perYear,
      context,
      ...(loads && { loads }),
      ...(quantity && { quantity }),
    })),
  );

const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const points = fc.integer({ min: -40, max: 40 }).filter((value) => value !== 0);
const days = fc.integer({ min: 1, max: 60 });

/** A rule on one of the acts, by the source that sees everything or by one that sees part. */
function aRule(acts: readonly SmallAct[]): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .record({
      act: fc.nat({ max: acts.length - 1 }),
      source: fc.constantFrom("all-seeing", "part-seeing"),
      points,
      capped: fc.option(
        fc.record({ times: fc.integer({ min: 1, max: 4 }), per: fc.constantFrom("day", "month", "year") }),
        {
          nil: undefined,
        },
      ),
      warning: fc.option(days, { nil: undefined }),
      expires: fc.option(days, { nil: undefined }),
      straightTo: fc.option(fc.constantFrom("g0", "g1"), { nil: undefined, freq: 6 }),
      byUnit: fc.boolean(),
    })
    .map((drawn) => {
      const act = acts[drawn.act];
      return {
        act: act.id,
        source: drawn.source,
        points: drawn.points,
        ...(drawn.byUnit && act.quantity && { per: "unit", above: 1 }),
        ...(drawn.capped && { cap: { points: drawn.points * drawn.capped.times, per: drawn.capped.per } }),
        ...(drawn.warning && { firstOffence: { effect: "warning", forgottenAfter: drawn.warning } }),
        ...(drawn.expires && { expires: { after: drawn.expires } }),
        ...(drawn.straightTo && { straightTo: drawn.straightTo }),
      };
    });
}

const aScore = fc
  .record({
    start: fc.integer({ min: -50, max: 150 }),
    hasFloor: fc.boolean(),
    hasCap: fc.boolean(),
    reset: fc.option(fc.constantFrom("month", "year"), { nil: undefined }),
  })
  .map(({ start, hasFloor, hasCap, reset }) => ({
    start,
    ...(hasFloor && { floor: start - 100 }),
    ...(hasCap && { cap: start + 100 }),
    ...(reset && { reset: { every: reset, provenance: { standing: "invented", range: [0, 1] } } }),
  }));

/** How a source that compares pictures takes some for others: rarely to always. */
const anError = fc.record({
  gallery: fc.integer({ min: 1, max: 5 }),
  falseMatch: share,
  ratio: fc.constantFrom(0.5, 1, 4),
  minAge: fc.constantFrom(0, 16),
});

/** What a source may learn, whom it may watch alone. */
const aKeeping = fc.record({
  learns: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  only: fc.option(share, { nil: undefined, freq: 3 }),
  keeps: fc.option(days, { nil: undefined }),
});

/** On which day of the month a weighted score follows, which of two parts weighs more, and whether one decays. */
const aWeighing = fc.record({
  on: fc.integer({ min: 1, max: 28 }),
  split: fc.integer({ min: 1, max: 9 }),
  decay: fc.option(share, { nil: undefined }),
});
type Weighing = typeof aWeighing extends fc.Arbitrary<infer Value> ? Value : never;

/** A list: with notice or at once, for a term or without end, longer on further grounds, with a way out. */
const aList = fc
  .record({
    notice: fc.option(days, { nil: undefined }),
    term: fc.option(days, { nil: undefined }),
    extension: fc.option(days, { nil: undefined }),
    perYear: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ notice, term, extension, perYear }) => ({
    ...(notice && { notice: { days: notice } }),
    ...(term && { term: { days: term } }),
    ...(term && extension && { extension: { days: extension } }),
    exits: [{ id: "pays", by: "payment", perYear }],
  }));

/** What may come after an entry: any part of it, or all. */
const aProcess: fc.Arbitrary<SmallProcess> = fc
  .record({
    isOnRequest: fc.boolean(),
    appeal: fc.option(
      fc.record({
        window: fc.nat({ max: 30 }),
        answer: fc.nat({ max: 20 }),
        asks: share,
        mistaken: share,
        others: share,
      }),
      { nil: undefined, freq: 2 },
    ),
    repair: fc.option(
      fc.record({ points: fc.integer({ min: 1, max: 30 }), perYear: fc.constantFrom(1, 6, 12) }),
      {
        nil: undefined,
      },
    ),
    favours: fc.option(share, { nil: undefined }),
  })
  .map(({ isOnRequest, appeal, repair, favours }) => ({
    notice: isOnRequest ? "on-request" : "of-each-entry",
    requested: 0.5,
    ...(appeal && { appeal }),
    ...(repair && { repairs: [{ id: "pays", below: 100, loads: { means: 0.5 }, ...repair }] }),
    ...(favours !== undefined && { favours: { share: favours, loads: { means: 0.8 } } }),
  }));

/** A random valid scheme over some acts, of points or weighted, with a list or without: every kind of rule, grades that can be reached. */
function aSchemeOver(acts: readonly SmallAct[]): fc.Arbitrary<SmallScheme> {
  return fc
    .record({
      rules: fc.array(aRule(acts), { minLength: 1, maxLength: 8 }),
      score: aScore,
      minAge: fc.constantFrom(0, 18),
      hold: fc.option(fc.record({ up: fc.nat({ max: 20 }), down: fc.nat({ max: 20 }) }), { nil: undefined }),
      urban: share,
      rural: share,
      misses: share,
      passedOn: share,
      delay: fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 10 })),
      identifies: fc.option(anError, { nil: undefined, freq: 2 }),
      keeping: aKeeping,
      process: fc.option(aProcess, { nil: undefined, freq: 3 }),
      recorded: fc.option(fc.record({ act: fc.nat({ max: acts.length - 1 }), within: days }), {
        nil: undefined,
      }),
      weighted: fc.option(aWeighing, { nil: undefined, freq: 2 }),
      list: fc.option(aList, { nil: undefined, freq: 2 }),
    })
    .map(({ rules, score, minAge, hold, delay, identifies, keeping, recorded, ...more }) => {
      const { weighted, list, process, ...source } = more;
      const named = rules.map((rule, number) => ({ ...rule, id: `rule-${number}` }));
      const consequences = [
        ...(recorded ? [onRecord(acts[recorded.act].id, recorded.within)] : []),
        ...(list ? [onList] : []),
      ];
      return {
        minAge,
        score: weighted === undefined ? score : weightedScore(score.start, weighted),
        rules: named.map((rule, number) =>
          withKinds(rule, number, weighted !== undefined, list !== undefined),
        ),
        ...(list && { lists: [{ id: "listed", ...list }] }),
        thresholds: [score.start - 50, score.start, score.start + 30],
        ...(hold && { hold }),
        sources: [
          { id: "all-seeing", contexts },
          {
            id: "part-seeing",
            contexts,
            ...source,
            delay: [delay[0], delay[0] + delay[1]],
            ...(identifies && { identifies }),
            ...(keeping.learns && { learns: { sightings: keeping.learns, misses: source.misses / 2 } }),
            ...(keeping.only !== undefined && { only: { share: keeping.only, loads: { dissent: 0.5 } } }),
            ...(keeping.keeps && { keeps: { days: keeping.keeps } }),
          },
        ],
        ...(process && { process: weighted === undefined ? process : withIndicators(process) }),
        ...(consequences.length > 0 && { consequences }),
      };
    });
}

/** Whoever is on the list does not fly. */
const onList: SmallConsequence = {
  id: "on-list",
  when: { lists: ["listed"] },
  gate: "flight",
  effect: { kind: "refuse" },
};

/** A weighted score over the same range, in whose middle everybody begins. */
function weightedScore(start: number, { on, split, decay }: Weighing) {
  const invented = { standing: "invented", range: [0, 1] };
  const decays = decay !== undefined && { decay: { every: "month", share: decay, provenance: invented } };
  return {
    kind: "weighted",
    range: { from: start - 100, to: start + 100 },
    updated: { every: on % 2 === 0 ? "quarter" : "month", on },
    indicators: [{ id: "one", ...decays }, { id: "other" }],
    weights: [{ one: split, other: 10 - split }],
  };
}

/** What is got back in a weighted score goes to an indicator. */
function withIndicators(process: SmallProcess): SmallProcess {
  const repairs = (process.repairs ?? []).map((repair) => ({ ...repair, indicator: "other" }));
  return { ...process, repairs };
}

/** A rule of a weighted score moves one of two indicators; some rules put people on the list, or take them off. */
function withKinds(
  rule: Readonly<Record<string, unknown>>,
  number: number,
  isWeighted: boolean,
  hasList: boolean,
): Record<string, unknown> {
  const { straightTo, ...rest } = rule;
  return {
    ...rest,
    ...(isWeighted
      ? { indicator: number % 2 === 0 ? "one" : "other" }
      : straightTo !== undefined && { straightTo }),
    ...(hasList && number % 3 === 0 && { list: "listed", ground: "any" }),
    ...(hasList && number % 3 === 1 && { offList: "listed" }),
  };
}

/** Dearer flights for whom the source that sees part has recorded doing something. */
function onRecord(act: string, within: number): SmallConsequence {
  const when = { recorded: { source: "part-seeing", act, within } };
  return { id: "on-record", when, gate: "flight", effect: { kind: "price", factor: 2 } };
}

/** Days, regions, enrolment and consent of a scheme in a world, and what it passes on. */
const anEntry = fc.record({
  from: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
  lasts: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  regions: fc.option(fc.subarray(["east", "centre", "west", "north-east"], { minLength: 1 }), {
    nil: undefined,
  }),
  joins: fc.option(
    fc.record({
      atOnce: share,
      perYear: fc.integer({ min: 0, max: 12 }),
      leavesPerYear: fc.integer({ min: 0, max: 6 }),
    }),
    { nil: undefined },
  ),
  compulsoryFrom: fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }),
  refused: fc.option(share, { nil: undefined }),
  otherwise: fc.constantFrom<unknown>("unseen", "not-covered", { points: -7 }),
  passed: fc.option(fc.tuple(share, fc.nat({ max: 9 })), { nil: undefined }),
});

/** Two schemes over the same acts, each with days, regions and enrolment of its own, and passes between them. */
export const aWorldOfTwo: fc.Arbitrary<{ acts: SmallAct[]; schemes: SmallScheme[]; entries: SmallEntry[] }> =
  aFewActs.chain((acts) =>
    fc.tuple(aSchemeOver(acts), aSchemeOver(acts), anEntry, anEntry).map(([one, other, first, second]) => ({
      acts,
      schemes: [entered(one, "one", first), entered(other, "other", second)],
      entries: [entryOf("one", first, "other", second), entryOf("other", second, "one", first)],
    })),
  );

type Entering = typeof anEntry extends fc.Arbitrary<infer Value> ? Value : never;

function entered(
  scheme: SmallScheme,
  id: string,
  { joins, compulsoryFrom, refused, otherwise }: Entering,
): SmallScheme {
  // only points can be the price of refusing
  const priceless = scheme.score?.kind === "weighted" && typeof otherwise === "object";
  const sources = (scheme.sources ?? []).map((source) =>
    refused === undefined || source.id === "all-seeing"
      ? source
      : { ...source, consent: { refused, otherwise: priceless ? "unseen" : otherwise } },
  );
  // ids of their own, or both would have the same records already
  const named = sources.map((source) => ({ ...source, id: `${id}-${source.id}` }));
  const rules = (scheme.rules ?? []).map((rule) => ({ ...rule, source: `${id}-${String(rule.source)}` }));
  const consequences = (scheme.consequences ?? []).map((each) => withSourcesOf(each, id));
  return {
    ...scheme,
    id,
    sources: named,
    rules,
    ...(scheme.consequences && { consequences }),
    ...(joins && { joins, ...(compulsoryFrom && { compulsoryFrom }) }),
  };
}

/** A consequence that asks for records of a source asks for those of its own scheme. */
function withSourcesOf(consequence: SmallConsequence, id: string): SmallConsequence {
  const recorded = consequence.when.recorded as { readonly source: string } | undefined;
  if (recorded === undefined) return consequence;
  const when = { ...consequence.when, recorded: { ...recorded, source: `${id}-${recorded.source}` } };
  return { ...consequence, when };
}

function entryOf(scheme: string, own: Entering, to: string, other: Entering): SmallEntry {
  const [from, until] = daysOf(own);
  const [otherFrom, otherUntil] = daysOf(other);
  const isTogether =
    Math.max(from, otherFrom) <
    Math.min(until ?? Number.POSITIVE_INFINITY, otherUntil ?? Number.POSITIVE_INFINITY);
  return {
    scheme,
    from,
    ...(until && { until }),
    ...(own.regions && { regions: own.regions }),
    ...(own.passed &&
      isTogether && {
        passes: [
          {
            to,
            source: `${scheme}-part-seeing`,
            as: `${to}-all-seeing`,
            share: own.passed[0],
            delay: { days: [0, own.passed[1]] },
          },
        ],
      }),
  };
}

function daysOf({ from = 0, lasts }: Entering): [number, number | undefined] {
  return [from, lasts === undefined ? undefined : from + lasts];
}

/** A random world in parts: acts, and a scheme over them. */
export const aWorld: fc.Arbitrary<{ acts: SmallAct[]; scheme: SmallScheme }> = aFewActs.chain((acts) =>
  aSchemeOver(acts).map((scheme) => ({ acts, scheme })),
);

/** What others' standing does: of those at home, of friends, or of the firm that one represents; over scores or rules. */
const anAssociation = fc.record({
  of: fc.constantFrom("household", "spouse", "parent", "child", "online", "kin", "representative"),
  isOverRules: fc.boolean(),
  weight: fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10),
  every: fc.constantFrom("day", "month", "year"),
});

/**
 * Worlds with more in them than persons by themselves: what others' standing does to a score, and organisations that
 * act and are scored too. Nobody is alone there, so that one more person may change others.
 */
export const aWorldOfOthers: fc.Arbitrary<{ acts: SmallAct[]; scheme: SmallScheme }> = aWorld.chain(
  ({ acts, scheme }) =>
    fc
      .tuple(fc.array(anAssociation, { minLength: 1, maxLength: 3 }), fc.integer({ min: -20, max: -1 }))
      .map(([associations, firmPoints]) => {
        const [first] = scheme.rules ?? [];
        const indicator = first?.indicator === undefined ? {} : { indicator: "one" };
        const firm: SmallAct = { id: "pollutes", perYear: 60, context: "civic", of: "organisation" };
        const rule = {
          id: "pollution",
          act: firm.id,
          source: "all-seeing",
          points: firmPoints,
          ...indicator,
        };
        return {
          acts: [...acts, firm],
          scheme: {
            ...scheme,
            covers: { persons: true, organisations: true },
            rules: [...(scheme.rules ?? []), rule],
            association: associations.map(({ isOverRules, ...association }, number) => ({
              ...association,
              id: `others-${number}`,
              over: isOverRules ? { rules: ["rule-0", "pollution"] } : "score",
            })),
          },
        };
      }),
);
