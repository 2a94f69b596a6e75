import { byPictures } from "../facts.ts";
import { declared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { nothing } from "../rule.ts";

/** Protected categories by biometrics. */
export const aia5g: AuditRule = {
  id: "AIA-5g",
  packs: ["eu"],
  articles: ["aia-5-1-g", "aia-99-3"],
  question: {
    en: "Does it sort individuals by biometrics into race, politics, religion or the like?",
    de: "Ordnet es Einzelne anhand biometrischer Daten nach Rasse, Politik, Religion oder Ähnlichem?",
    nl: "Deelt het individuen op biometrie in naar ras, politiek, godsdienst en dergelijke?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => {
    if (byPictures(audited).length === 0) return nothing;
    return declared(audited, "biometricCategories", (does) => (does ? "violates" : "passes"));
  },
};
