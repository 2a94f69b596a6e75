import fc from "fast-check";
import { aWorld, aWorldOfTwo } from "./random-scheme.ts";
import type { SmallAct, SmallScheme, SmallSource } from "./small-files.ts";

/** Schemes in which peers rate each other: who whom, how often, with bias, whim and paying back, or without. */

/** Who rates: relations in the household, and layers of ties. */
const raters = ["household", "spouse", "parent", "child", "online", "kin", "work", "neighbourhood"] as const;

const tenths = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 10);
const aTrait = fc.constantFrom(
  "diligence",
  "caution",
  "conformity",
  "skill",
  "dissent",
  "sociability",
  "means",
);

const aRating = fc
  .record({
    of: fc.constantFrom(...raters),
    perYear: fc.constantFrom(0.5, 4, 50, 365),
    usual: tenths(10, 50),
    sees: fc.option(fc.dictionary(aTrait, tenths(-10, 10), { minKeys: 1, maxKeys: 3 }), { nil: undefined }),
    noise: tenths(0, 40),
    bias: fc.option(tenths(-40, 40), { nil: undefined }),
    retaliation: fc.option(
      fc.record({
        upTo: fc.integer({ min: 1, max: 5 }),
        stars: tenths(-40, 40),
        share: fc.constantFrom(0, 0.3, 1),
      }),
      { nil: undefined, freq: 2 },
    ),
    pull: fc.constantFrom(0, 0.05, 0.3, 1),
  })
  .map(({ perYear, sees, noise, bias, retaliation, ...rating }) => ({
    ...rating,
    contacts: { perYear },
    noise: { stars: noise },
    ...(sees && { sees: { traits: { ...sees } } }),
    ...(bias !== undefined && { bias: { stars: bias } }),
    ...(retaliation && { retaliation: { ...retaliation } }),
  }));

/** One to three kinds of ratings, and how far one star and five lead from the start: past every grade. */
const ratings = fc.record({
  rated: fc.array(aRating, { minLength: 1, maxLength: 3 }),
  below: fc.integer({ min: 51, max: 100 }),
  above: fc.integer({ min: 31, max: 80 }),
});
type Ratings = typeof ratings extends fc.Arbitrary<infer Value> ? Value : never;

/** The same scheme, whose score follows ratings beside its rules. */
function withRatings(scheme: SmallScheme, { rated, below, above }: Ratings): SmallScheme {
  const [, middle = 0] = scheme.thresholds ?? [];
  const rules = (scheme.rules ?? []).map(({ indicator: _, ...rule }) => rule);
  const sources = (scheme.sources ?? []).map(withoutPrice);
  const repairs = (scheme.process?.repairs ?? []).map(({ indicator: _, ...repair }) => repair);
  return {
    ...scheme,
    rules,
    sources,
    ...(scheme.process && { process: { ...scheme.process, repairs } }),
    score: { kind: "ratings", start: middle, range: { from: middle - below, to: middle + above } },
    ratings: rated.map((rating, number) => ({ ...rating, id: `stars-${number}` })),
  };
}

/** Only a score of points can pay for a refusal. */
function withoutPrice(source: SmallSource): SmallSource {
  if (typeof source.consent?.otherwise !== "object") return source;
  return { ...source, consent: { ...source.consent, otherwise: "unseen" } };
}

/** A random world in parts whose scheme follows ratings. */
export const aRatedWorld: fc.Arbitrary<{ acts: SmallAct[]; scheme: SmallScheme }> = fc
  .tuple(aWorld, ratings)
  .map(([{ acts, scheme }, drawn]) => ({ acts, scheme: withRatings(scheme, drawn) }));

/** A random world in parts, whatever its score follows: points, indicators or ratings. */
export const aWorldOfAnyKind: fc.Arbitrary<{ acts: SmallAct[]; scheme: SmallScheme }> = fc.oneof(
  aWorld,
  aRatedWorld,
);

/** Two schemes that come, go, ask and pass on, the first of which follows ratings. */
export const aRatedWorldOfTwo: typeof aWorldOfTwo = fc.tuple(aWorldOfTwo, ratings).map(
  ([
    {
      schemes: [first, ...others],
      ...world
    },
    drawn,
  ]) => ({
    ...world,
    schemes: [withRatings(first, drawn), ...others],
  }),
);
