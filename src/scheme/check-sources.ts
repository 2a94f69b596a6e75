import type { Problem } from "../base/index.ts";
import type { ActCatalogue } from "../catalogue/index.ts";
import { fieldAt, itemsAt, type Located, nearest, numberAt, textAt, wordsAt } from "../text/index.ts";

/**
 * Mistakes in sources: delays turned round, acts that nobody does or that they cannot see, chances
 * above 1.
 */
export function checkSources(top: Located, acts: ActCatalogue): Problem[] {
  const contextOf = new Map(acts.acts.map(({ id, context }) => [id, context as string]));
  return itemsAt(top, "sources").flatMap((source) => [
    ...checkDelay(source),
    ...checkWatches(source),
    ...checkLearns(source),
    ...itemsAt(source, "acts").flatMap((act) => checkAct(act, source, contextOf)),
  ]);
}

function checkDelay(source: Located): Problem[] {
  const delay = fieldAt(source, "delay", "days");
  const shortest = numberAt(source, "delay", "days", 0);
  const longest = numberAt(source, "delay", "days", 1);
  if (delay === undefined || shortest === undefined || longest === undefined || shortest <= longest)
    return [];
  return [
    {
      code: "scheme/delay-reversed",
      at: delay.at,
      message: "the shortest delay is longer than the longest",
      found: `${shortest} to ${longest} days`,
      hint: `write [${longest}, ${shortest}]`,
    },
  ];
}

/** What the second group meets with is a chance too. */
function checkWatches(source: Located): Problem[] {
  const falseMatch = numberAt(source, "watches", "falseMatch");
  const ratio = numberAt(source, "watches", "ratio");
  if (falseMatch === undefined || ratio === undefined || falseMatch > 1 || falseMatch * ratio <= 1) return [];
  return [
    {
      code: "scheme/false-match-above-one",
      at: fieldAt(source, "watches", "ratio")?.at ?? source.at,
      message: "the second group would be taken for somebody listed with a chance above 1",
      found: `falseMatch ${falseMatch}, ratio ${ratio}`,
      hint: "lower one of the two: their product is a chance",
    },
  ];
}

/** Who is seen again and again is missed less, not more. */
function checkLearns(source: Located): Problem[] {
  const before = numberAt(source, "misses", "share");
  const after = numberAt(source, "learns", "misses");
  if (before === undefined || after === undefined || after <= before) return [];
  return [
    {
      code: "scheme/learns-backwards",
      at: fieldAt(source, "learns", "misses")?.at ?? source.at,
      message: `\`${textAt(source, "id") ?? "this source"}\` misses more of those whom it knows`,
      found: `${after} after ${before}`,
      hint: "`learns.misses` is what is left of `misses.share`: write a share that is not above it",
    },
  ];
}

function checkAct(act: Located, source: Located, contextOf: ReadonlyMap<string, string>): Problem[] {
  if (act.kind !== "scalar" || typeof act.value !== "string") return [];
  const id = act.value;
  const name = textAt(source, "id") ?? "this source";
  const context = contextOf.get(id);
  if (context === undefined) {
    return [
      {
        code: "scheme/unknown-act",
        at: act.at,
        message: `\`${name}\` sees an act that nobody does`,
        found: id,
        allowed: "an id from the acts file",
        hint: nearest(id, [...contextOf.keys()]) ?? "`glasshouse list acts` names them all",
      },
    ];
  }
  const contexts = wordsAt(source, "contexts");
  if (contexts.length === 0 || contexts.includes(context)) return [];
  return [
    {
      code: "scheme/act-out-of-sight",
      at: act.at,
      message: `\`${id}\` belongs to ${context}, where \`${name}\` sees nothing`,
      found: `${name} sees ${contexts.join(", ")}`,
      hint: `add \`${context}\` to its contexts, or leave the act out`,
    },
  ];
}
