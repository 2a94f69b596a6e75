import { named, piecesOf } from "../facts.ts";
import { onWatchLists } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** High risk: police. */
export const aiaIII6: AuditRule = {
  id: "AIA-III6",
  packs: ["eu"],
  articles: ["aia-iii-6"],
  question: {
    en: "Does it strike people whom public watch lists name, so that it serves law enforcement?",
    de: "Trifft es Menschen, die auf öffentlichen Fahndungslisten stehen, sodass es der Strafverfolgung dient?",
    nl: "Treft het mensen die op publieke opsporingslijsten staan, zodat het de opsporing dient?",
  },
  conditions: ["ai", "union", "police"],
  judge: (audited) => {
    const watched = onWatchLists(audited);
    if (watched.length === 0) return nothing;
    const names = named(watched.map(({ consequence }) => consequence));
    return judged("risk", "highRisk", piecesOf(audited, watched, "when"), { names });
  },
};
