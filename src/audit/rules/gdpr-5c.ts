import type { Audited } from "../audited.ts";
import { named, onlyRecorded, pieceOf } from "../facts.ts";
import { judgeMinimisation } from "../measured/minimisation.ts";
import type { AuditRule, Judgement } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Data minimisation. */
export const gdpr5c: AuditRule = {
  id: "GDPR-5c",
  packs: ["eu"],
  articles: ["gdpr-5-1-c"],
  question: {
    en: "Is anything recorded that no decision needs?",
    de: "Wird etwas vermerkt, das für keine Entscheidung nötig ist?",
    nl: "Wordt iets genoteerd dat voor geen enkel besluit nodig is?",
  },
  conditions: ["union"],
  judge: byText,
  judgeMeasured: (audited, here) => judgeMinimisation(audited, here, byText(audited)),
};

function byText(audited: Audited): Judgement {
  const idle = audited.scheme.rules.filter(
    ({ id }) => !audited.graph.edges.some((edge) => edge.rule.id === id),
  );
  // a list is read whether or not a gate of ours asks for it; a score is there to be used
  if (audited.touches === "persons" && idle.some(({ list }) => list === undefined)) {
    return judged(
      "risk",
      "unfelt",
      idle.map(({ id }) => pieceOf(audited, "rules", id)),
      {
        names: named(idle),
      },
    );
  }
  const unused = onlyRecorded(audited, () => true);
  if (unused.length === 0) return nothing;
  const because = [...new Set(unused.map(({ by }) => pieceOf(audited, "sources", by.id, "acts")))];
  return judged("risk", "recorded", because, { names: named(unused.map(({ act }) => act)) });
}
