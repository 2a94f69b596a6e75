import type { Audited } from "../audited.ts";
import { byPictures, pieceOf } from "../facts.ts";
import { appealOpen } from "../judging.ts";
import { judgeMistakes } from "../measured/mistakes.ts";
import type { AuditRule, Judgement } from "../rule.ts";

/** Accuracy. */
export const gdpr5d: AuditRule = {
  id: "GDPR-5d",
  packs: ["eu"],
  articles: ["gdpr-5-1-d"],
  question: {
    en: "Can wrong records be found and put right, above all those that machines make?",
    de: "Lassen sich falsche Vermerke finden und berichtigen, vor allem solche von Maschinen?",
    nl: "Kunnen onjuiste aantekeningen worden gevonden en verbeterd, vooral die van machines?",
  },
  conditions: ["union"],
  judge: byText,
  judgeMeasured: (audited, here) => judgeMistakes(audited, here, byText(audited)),
};

function byText(audited: Audited): Judgement {
  const open = appealOpen(audited, byPictures(audited).length > 0 ? "violates" : "risk");
  const because = byPictures(audited).map(({ id }) => pieceOf(audited, "sources", id, "identifies"));
  return open.verdict === "violates" ? { ...open, because: [...open.because, ...because] } : open;
}
