import { isOfState, publicly, publishedNames } from "../facts.ts";
import { hiddenSources } from "../hidden-sources.ts";
import { declared, says } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { judged } from "../rule.ts";

/** Private life. */
export const echr8: AuditRule = {
  id: "ECHR-8",
  packs: ["human-rights"],
  articles: ["echr-8", "iccpr-17", "rb-den-haag-syri"],
  question: {
    en: "Is there a law, a listed aim and a need for it, and can those it scores verify how it works?",
    de: "Gibt es ein Gesetz, ein genanntes Ziel und eine Notwendigkeit, und können Bewertete nachprüfen, wie es arbeitet?",
    nl: "Is er een wet, een genoemd doel en een noodzaak, en kunnen betrokkenen nagaan hoe het werkt?",
  },
  conditions: ["treaty", "state"],
  judge: (audited) => {
    if (!isOfState(audited)) return judged("passes", "privately");
    const { visibility, process } = audited.scheme;
    const shown = publicly(audited);
    if (shown.length > 0) return judged("risk", "published", shown, { names: publishedNames(audited) });
    const hidden = hiddenSources(audited);
    if (hidden !== undefined) return hidden;
    if (visibility?.self === false) return says(audited, "risk", ["visibility", "self"], false);
    if (process?.reasons === false) return says(audited, "risk", ["process", "reasons"], false);
    return declared(audited, "basis", (basis) => (basis === "none" ? "violates" : "passes"));
  },
};
