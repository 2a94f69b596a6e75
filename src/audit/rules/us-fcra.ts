import { isHarm } from "../../scheme/index.ts";
import { atThirdParties, pieceAlong } from "../facts.ts";
import { says, undeclared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Areas of life for which reports on consumers are used. */
const reported: readonly string[] = ["finance", "work", "housing", "health"];

/** Notice that a report was used. */
export const usFCRA: AuditRule = {
  id: "US-FCRA",
  packs: ["us"],
  articles: ["fcra-1681m-a", "fcra-1681g-f"],
  question: {
    en: "Does whoever is refused on a report hear of it, see the score and its key factors, and get to dispute it?",
    de: "Erfährt, wer aufgrund einer Auskunft abgelehnt wird, davon, von Wert und wichtigsten Faktoren, und kann er bestreiten?",
    nl: "Hoort wie op een rapport wordt geweigerd daarvan, van de score en de voornaamste factoren, en kan die betwisten?",
  },
  conditions: ["us"],
  judge: (audited) => {
    const struck = atThirdParties(audited).filter(({ consequence, gate }) => {
      return isHarm(consequence.effect) && reported.includes(gate.context);
    });
    if (struck.length === 0) return nothing;
    const { process, visibility } = audited.scheme;
    if (process === undefined) return undeclared(audited, "process");
    const missing = [
      ...(process.notice === "none" ? ["process.notice"] : []),
      ...(process.reasons ? [] : ["process.reasons"]),
      ...(process.appeal === "none" ? ["process.appeal"] : []),
      ...(visibility?.self === false ? ["visibility.self"] : []),
    ];
    if (missing.length === 0) return says(audited, "passes", ["process", "notice"], process.notice);
    const because = missing.flatMap((field) => pieceAlong(audited, ...field.split(".")));
    const verdict = process.notice === "none" ? "violates" : "risk";
    return judged(verdict, "missing", because, { names: missing.join(", ") });
  },
};
