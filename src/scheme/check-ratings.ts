import type { Problem } from "../base/index.ts";
import { fieldAt, itemsAt, type Located, numberAt, textAt } from "../text/index.ts";

/** Mistakes in ratings: a score that they cannot pull, a range turned round, ids that are taken, no origin. */
export function checkRatings(top: Located): Problem[] {
  return [
    ...checkKind(top),
    ...checkRange(top),
    ...itemsAt(top, "ratings").flatMap((rating) => [...checkCause(rating, top), ...checkOrigin(rating)]),
  ];
}

function nameOf(rating: Located): string {
  return textAt(rating, "id") ?? "this rating";
}

/** Ratings and a score of ratings need each other. */
function checkKind(top: Located): Problem[] {
  const kind = textAt(top, "score", "kind");
  const [first] = itemsAt(top, "ratings");
  if (kind === undefined || (kind === "ratings") === (first !== undefined)) return [];
  const at = fieldAt(top, "score", "kind")?.at ?? top.at;
  if (first === undefined) {
    return [
      {
        code: "scheme/ratings-missing",
        at,
        message: "the score follows ratings, and nobody rates",
        found: "kind: ratings",
        hint: "say under `ratings:` who rates whom, or choose another kind of score",
      },
    ];
  }
  return [
    {
      code: "scheme/ratings-without-score",
      at: fieldAt(first, "id")?.at ?? first.at,
      message: `\`${nameOf(first)}\` rates, and the score follows no ratings`,
      found: `score: {kind: ${kind}}`,
      hint: "say `score: {kind: ratings, start: 3, range: {from: 1, to: 5}}`, or remove `ratings:`",
    },
  ];
}

function checkRange(top: Located): Problem[] {
  const [from, to] = ["from", "to"].map((end) => numberAt(top, "score", "range", end));
  const start = numberAt(top, "score", "start");
  if (from === undefined || to === undefined || textAt(top, "score", "kind") !== "ratings") return [];
  if (from >= to) {
    return [
      {
        code: "scheme/floor-above-cap",
        at: fieldAt(top, "score", "range", "from")?.at ?? top.at,
        message: "the score of one star is not below that of five",
        found: `from ${from}, to ${to}`,
        hint: "swap them",
      },
    ];
  }
  if (start === undefined || (start >= from && start <= to)) return [];
  return [
    {
      code: "scheme/start-out-of-range",
      at: fieldAt(top, "score", "start")?.at ?? top.at,
      message: "the score starts outside its own range",
      found: String(start),
      allowed: `${from} to ${to}`,
      hint: "move the start, or the end that it lies beyond",
    },
  ];
}

function checkCause(rating: Located, top: Located): Problem[] {
  const id = textAt(rating, "id");
  const others = ["rules", "association"].flatMap((block) =>
    itemsAt(top, block).flatMap((item) => textAt(item, "id") ?? []),
  );
  if (id === undefined || !others.includes(id)) return [];
  return [
    {
      code: "scheme/cause-twice",
      at: fieldAt(rating, "id")?.at ?? rating.at,
      message: `a rating and something else that moves scores are both called \`${id}\``,
      found: id,
      hint: "give one of the two another id",
    },
  ];
}

function checkOrigin(rating: Located): Problem[] {
  if (fieldAt(rating, "provenance") !== undefined) return [];
  return [
    {
      code: "scheme/rating-without-provenance",
      at: fieldAt(rating, "id")?.at ?? rating.at,
      message: `nothing says where \`${nameOf(rating)}\` comes from`,
      hint: "add `provenance: {standing: press, cite: [NAME]}`, or `standing: invented` with a range",
    },
  ];
}
