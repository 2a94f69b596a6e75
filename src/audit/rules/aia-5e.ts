import { byPictures } from "../facts.ts";
import { declared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { nothing } from "../rule.ts";

/** Scraped galleries of faces. */
export const aia5e: AuditRule = {
  id: "AIA-5e",
  packs: ["eu"],
  articles: ["aia-5-1-e", "aia-99-3"],
  question: {
    en: "Were faces in its gallery scraped without target from the internet or cameras?",
    de: "Wurden Gesichter seiner Galerie ungezielt aus Internet oder Kameras ausgelesen?",
    nl: "Zijn gezichten in zijn galerij ongericht van internet of camera's gescrapet?",
  },
  conditions: ["ai", "union"],
  judge: (audited) => {
    if (byPictures(audited).length === 0) return nothing;
    return declared(audited, "scrapesFaces", (does) => (does ? "violates" : "passes"));
  },
};
