import { byPictures, named, pieceOf } from "../facts.ts";
import { declared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Areas of life that happen where anyone may be. */
const inPublic: readonly string[] = ["traffic", "travel", "civic", "environment", "association"];

/** Recognising people in public for the police. */
export const aia5h: AuditRule = {
  id: "AIA-5h",
  packs: ["eu", "human-rights"],
  articles: ["aia-5-1-h", "aia-99-3"],
  question: {
    en: "Are people identified at a distance in public, and is one of the three narrow exceptions met and authorised?",
    de: "Werden Menschen in der Öffentlichkeit aus der Ferne identifiziert, und liegt eine der drei engen, genehmigten Ausnahmen vor?",
    nl: "Worden mensen in het openbaar op afstand geïdentificeerd, en geldt een van de drie nauwe, toegestane uitzonderingen?",
  },
  conditions: ["ai", "union", "police"],
  judge: (audited) => {
    const cameras = byPictures(audited).filter(({ owner, contexts }) => {
      return owner !== "private" && contexts.some((context) => inPublic.includes(context));
    });
    if (cameras.length === 0) return nothing;
    if (audited.scheme.declares?.forPolice !== undefined) {
      return declared(audited, "forPolice", (is) => (is ? "violates" : "passes"));
    }
    const because = cameras.map(({ id }) => pieceOf(audited, "sources", id));
    return judged("risk", "identifies", because, { names: named(cameras) });
  },
};
