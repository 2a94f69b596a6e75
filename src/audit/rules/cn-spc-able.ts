import { courtLists, pieceOf } from "../facts.ts";
import { declared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Who cannot pay kept apart from who will not. */
export const cnSPCAble: AuditRule = {
  id: "CN-SPC-able",
  packs: ["china"],
  articles: ["spc-able", "spc-2017-1", "spc-2017-2"],
  question: {
    en: "Are those who cannot pay kept apart from those who will not?",
    de: "Werden Zahlungsunfähige von Zahlungsunwilligen getrennt?",
    nl: "Worden wie niet kan betalen gescheiden van wie niet wil?",
  },
  conditions: ["china"],
  judge: (audited) => {
    const lists = courtLists(audited).map(({ id }) => id);
    if (lists.length === 0) return nothing;
    const grounds = audited.scheme.rules.filter(({ list }) => list !== undefined && lists.includes(list));
    const able = grounds.find(({ ground }) => ground?.includes("able-but"));
    const isDeclared = audited.scheme.declares?.ableApartFromUnable !== undefined;
    if (isDeclared || able === undefined) {
      return declared(audited, "ableApartFromUnable", (isApart) => (isApart ? "passes" : "violates"));
    }
    const because = [pieceOf(audited, "rules", able.id, "ground")];
    return judged("passes", "says", because, { field: "ground", value: able.ground ?? "" });
  },
};
