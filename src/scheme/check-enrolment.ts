import type { Problem } from "../base/index.ts";
import { fieldAt, itemsAt, keyPlaceAt, type Located, textAt } from "../text/index.ts";

/** Mistakes in how persons come into a scheme, and in what it costs them to refuse a source. */
export function checkEnrolment(top: Located): Problem[] {
  const covers = fieldAt(top, "covers");
  const ofCovers = covers === undefined ? [] : [...checkVoluntary(covers), ...checkCompulsory(covers)];
  return [...ofCovers, ...itemsAt(top, "sources").flatMap((source) => checkCost(source, top))];
}

function checkVoluntary(covers: Located): Problem[] {
  if (textAt(covers, "enrolment") !== "voluntary" || fieldAt(covers, "joins") !== undefined) return [];
  return [
    {
      code: "scheme/joins-missing",
      at: fieldAt(covers, "enrolment")?.at ?? covers.at,
      message: "nothing says how many join a scheme that nobody has to be in",
      found: "enrolment: voluntary",
      hint: "add `joins: {atOnce: SHARE, perYear: RATE, provenance: ...}`",
    },
  ];
}

function checkCompulsory(covers: Located): Problem[] {
  if (textAt(covers, "enrolment") !== "compulsory") return [];
  return ["joins", "compulsoryFrom"].flatMap((key) => {
    if (fieldAt(covers, key) === undefined) return [];
    return [
      {
        code: "scheme/nobody-joins",
        at: keyPlaceAt(covers, [key]),
        key,
        message: `\`${key}\` is of schemes that one may stay out of, and this one is compulsory`,
        hint: `say \`enrolment: voluntary\`, or remove \`${key}:\``,
      },
    ];
  });
}

/** Refusing costs points where there is a score of points. */
function checkCost(source: Located, top: Located): Problem[] {
  const cost = fieldAt(source, "consent", "otherwise", "points");
  const kind = textAt(top, "score", "kind");
  if (cost === undefined || kind === undefined || kind === "points") return [];
  return [
    {
      code: "scheme/refusal-without-score",
      at: cost.at,
      message: "refusing costs points, and the scheme has no score of points to take them from",
      found: `score: {kind: ${kind}}`,
      hint: "say `otherwise: unseen` or `otherwise: not-covered`",
    },
  ];
}
