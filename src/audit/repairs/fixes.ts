import type { Rule } from "../../scheme/index.ts";
import type { Edit } from "../../text/index.ts";
import type { Audited } from "../audited.ts";
import { courtLists, endOf, isCosting } from "../facts.ts";
import { lifelong } from "../ways.ts";
import { proposed } from "./proposed.ts";

/** Changes that mend a finding without anybody having to decide anything further; none where they would not do. */
export type Fix = (audited: Audited) => readonly Edit[];

/** Days that the lab proposes. Assumptions of ours: no law that the audit cites fixes them. */
const days = {
  expiry: { days: 365, range: [30, 1825] },
  term: { days: 365, range: [30, 1095] },
  publicTerm: { days: 1095, range: [30, 1095] },
  listNotice: { days: 15, range: [3, 60] },
  appeal: { window: 30, answer: 30 },
} as const;

/** Everyone hears of each entry. */
export const tells: Fix = ({ scheme }) =>
  scheme.process === undefined || scheme.process.notice === "of-each-entry"
    ? []
    : [{ steps: ["process", "notice"], value: "of-each-entry" }];

/** The same, where now nobody hears of any. */
export const tellsAtAll: Fix = (audited) => (audited.scheme.process?.notice === "none" ? tells(audited) : []);

/** Everyone is told the rule. */
export const givesReasons: Fix = ({ scheme }) =>
  scheme.process?.reasons === false ? [{ steps: ["process", "reasons"], value: true }] : [];

/** An entry can be contested. */
export const opensAppeal: Fix = ({ scheme }) =>
  scheme.process?.appeal === "none"
    ? [{ steps: ["process", "appeal"], value: { ...days.appeal, human: true } }]
    : [];

/** The same, and a human answers. */
export const opensToHumans: Fix = (audited) => {
  const appeal = audited.scheme.process?.appeal;
  if (appeal === undefined || appeal === "none") return opensAppeal(audited);
  return appeal.human ? [] : [{ steps: ["process", "appeal", "human"], value: true }];
};

/** One sees one's own score. */
export const showsScore: Fix = ({ scheme }) =>
  scheme.visibility?.self === false ? [{ steps: ["visibility", "self"], value: true }] : [];

/** Several in one. */
export const allOf =
  (...fixes: readonly Fix[]): Fix =>
  (audited) =>
    fixes.flatMap((fix) => fix(audited));

/** What rules do ends by itself. */
export const ends: Fix = (audited) => endings(audited, audited.scheme.rules);

/** What counts against somebody ends by itself. */
export const endsHarm: Fix = (audited) =>
  endings(
    audited,
    audited.scheme.rules.filter((rule) => isCosting(audited, rule)),
  );

/** An expiry for each rule and a term for each list; a yearly reset where a fall to a grade could not expire. */
function endings(audited: Audited, rules: readonly Rule[]): readonly Edit[] {
  // for how long a record strikes at once is for somebody to decide
  if (lifelong(audited).length > 0) return [];
  const endless = rules.filter((rule) => endOf(audited, rule) !== "ends");
  const { score } = audited.scheme;
  const lists = [...new Set(endless.flatMap(({ list }) => list ?? []))];
  const terms = lists.flatMap((id) => termOf(audited, id));
  const moving = endless.filter((rule) => moves(rule) && !fades(audited, rule));
  if (moving.every(({ points }) => points !== undefined)) {
    const expiries = moving.map((rule) => expiryOf(audited, rule));
    return score.kind === "points" || score.kind === "weighted" || moving.length === 0
      ? [...expiries, ...terms]
      : [];
  }
  if (score.kind !== "points" || score.decay !== undefined) return [];
  const reset = { every: "year", provenance: proposed([0, 1]) };
  return [{ steps: ["score", "reset"], value: reset }, ...terms];
}

/** A year, or for as long as the record is kept anyway: it could not end and still be kept. */
function expiryOf({ scheme }: Audited, { id, source }: Rule): Edit {
  const { days: year, range } = days.expiry;
  const kept = scheme.sources.find((each) => each.id === source)?.keeps?.days ?? 0;
  const after = Math.max(year, kept);
  const value = { after, provenance: proposed([range[0], Math.max(range[1], after)]) };
  return { steps: ["rules", { item: id }, "expires"], value };
}

function moves({ points, straightTo }: Rule): boolean {
  return points !== undefined || straightTo !== undefined;
}

function fades(audited: Audited, rule: Rule): boolean {
  const { list: _, ...scored } = rule;
  return endOf(audited, scored) === "ends";
}

function termOf({ scheme }: Audited, id: string): readonly Edit[] {
  const list = scheme.lists.find((each) => each.id === id);
  if (list === undefined || list.term !== undefined) return [];
  const { days: length, range } = days.term;
  const value = { days: length, provenance: proposed(range) };
  return [{ steps: ["lists", { item: id }, "term"], value }];
}

/** Everyone gets off every black list in time, and points come back. */
export const leadsBack: Fix = (audited) => {
  const { lists, process } = audited.scheme;
  const shut = lists.filter(
    ({ kind, term, exits }) => kind === "black" && term === undefined && exits.length === 0,
  );
  const terms = shut.flatMap(({ id }) => termOf(audited, id));
  if (process?.repair !== "none") return terms;
  return [...terms, { steps: ["process", "repair"], value: "by-time" }];
};

/** Listings that are public end in time. */
export const endsPublicity: Fix = ({ scheme }) => {
  const { days: most, range } = days.publicTerm;
  return scheme.lists
    .filter(({ kind, published, term }) => {
      return kind === "black" && published.length > 0 && (term?.days ?? Number.POSITIVE_INFINITY) > most;
    })
    .map(({ id }) => ({
      steps: ["lists", { item: id }, "term"],
      value: { days: most, provenance: proposed(range) },
    }));
};

/** Courts tell people before they list them. */
export const warns: Fix = (audited) => {
  const { days: before, range } = days.listNotice;
  return courtLists(audited)
    .filter(({ notice }) => notice === undefined)
    .map(({ id }) => ({
      steps: ["lists", { item: id }, "notice"],
      value: { days: before, provenance: proposed(range) },
    }));
};

/** Records expire no later than in the register that they come from. */
export const keepsAsRegister: Fix = ({ scheme }) => {
  const kept = scheme.declares?.registerKeeps;
  if (kept === undefined || kept < 1) return [];
  const registers = scheme.sources.filter(({ owner }) => owner === "public").map(({ id }) => id);
  const drawn = scheme.rules.filter(({ source }) => registers.includes(source));
  const isDecaying = scheme.score.kind === "points" && scheme.score.decay !== undefined;
  if (isDecaying || drawn.some(({ points }) => points === undefined)) return [];
  return drawn
    .filter(({ expires }) => (expires?.after ?? Number.POSITIVE_INFINITY) > kept)
    .map(({ id }) => ({
      steps: ["rules", { item: id }, "expires"],
      value: { after: kept, provenance: proposed([1, kept]) },
    }));
};

/** Only where it mends the whole: reasons and one's own score, and nothing else that is secret. */
export const opens: Fix = (audited) => {
  const { declares, score } = audited.scheme;
  if (declares?.rulesPublished !== undefined || score.kind === "weighted") return [];
  return allOf(showsScore, givesReasons)(audited);
};

/** The same where nothing is published and a basis in law is not ruled out. */
export const opensToOneself: Fix = (audited) => {
  const { declares, visibility, lists } = audited.scheme;
  const isShown = visibility?.public === true || lists.some(({ published }) => published.length > 0);
  return isShown || declares?.basis === "none" ? [] : allOf(showsScore, givesReasons)(audited);
};

/** Reasons, unless it is declared that all that is told is the score. */
export const givesFullReasons: Fix = (audited) => {
  return audited.scheme.declares?.reasonGiven === "score-only"
    ? []
    : allOf(tellsAtAll, givesReasons)(audited);
};
