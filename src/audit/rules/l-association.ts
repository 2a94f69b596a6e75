import { itemsAt, textAt } from "../../text/index.ts";
import { counted, named, pieceOf } from "../facts.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Acts that are done with those one knows: to count them is to count whom one knows. */
const contacts: readonly string[] = ["transfers-money-in-chat"];

/** Friends, relatives or contacts move the score. */
export const lAssociation: AuditRule = {
  id: "L-association",
  packs: ["human-rights", "fairness"],
  articles: ["aia-5-1-c-ii", "echr-8", "echr-11"],
  question: {
    en: "Does what others do or are move somebody's score?",
    de: "Bewegt, was andere tun oder sind, jemandes Wert?",
    nl: "Beïnvloedt wat anderen doen of zijn iemands score?",
  },
  conditions: [],
  judge: (audited) => {
    const blocks = ["association", "ratings"].flatMap((list) => itemsAt(audited.pieces, list));
    if (blocks.length > 0) {
      const names = named(blocks.map((block) => ({ id: textAt(block, "id") ?? "association" })));
      return judged("violates", "others", blocks, { names });
    }
    const seen = counted(audited, ({ id }) => contacts.includes(id));
    if (seen.length === 0) return nothing;
    const because = seen.map(({ by }) => pieceOf(audited, "rules", by.id, "act"));
    return judged("risk", "contacts", because, { names: named(seen.map(({ by }) => by)) });
  },
};
