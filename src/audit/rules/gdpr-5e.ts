import type { Audited } from "../audited.ts";
import { endOf, named, pieceOf } from "../facts.ts";
import type { AuditRule, Judgement } from "../rule.ts";
import { judged } from "../rule.ts";
import { lifelong } from "../ways.ts";

/** Storage limitation. */
export const gdpr5e: AuditRule = {
  id: "GDPR-5e",
  packs: ["eu"],
  articles: ["gdpr-5-1-e"],
  question: {
    en: "Does every record stop counting once its purpose is served?",
    de: "Hört jeder Vermerk auf zu zählen, wenn sein Zweck erfüllt ist?",
    nl: "Houdt elke aantekening op te tellen als het doel is bereikt?",
  },
  conditions: ["union"],
  judge: (audited) => {
    const { rules } = audited.scheme;
    const endless = rules.filter((rule) => endOf(audited, rule) !== "ends");
    const forLife = lifelong(audited);
    const count = endless.length + forLife.length;
    if (count === 0) return keptTooLong(audited) ?? judged("passes", "ending");
    const isAll = count === rules.length + audited.graph.direct.length;
    const because = [
      ...endless.slice(0, 5).map(({ id }) => pieceOf(audited, "rules", id)),
      ...forLife.map(({ id }) => pieceOf(audited, "consequences", id, "when")),
    ];
    const names = named([...endless, ...forLife]);
    return judged(isAll ? "violates" : "risk", isAll ? "allEndless" : "endless", because, { names });
  },
};

/** Sources that keep records for longer than anything counts them. */
function keptTooLong(audited: Audited): Judgement | undefined {
  const { sources, rules, consequences } = audited.scheme;
  const long = sources.filter(({ id, keeps }) => {
    const byRules = rules.filter(({ source }) => source === id).map(({ expires }) => expires?.after);
    const atOnce = consequences.filter(({ when }) => when.recorded?.source === id);
    const days = [...byRules, ...atOnce.map(({ when }) => when.recorded?.within)];
    return days.length > 0 && days.every((each) => each !== undefined && each < (keeps?.days ?? 0));
  });
  if (long.length === 0) return undefined;
  const because = long.map(({ id }) => pieceOf(audited, "sources", id, "keeps"));
  return judged("risk", "kept", because, { names: named(long) });
}
