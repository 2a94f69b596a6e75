import { fieldAt } from "../../text/index.ts";
import type { Audited } from "../audited.ts";
import { byPictures, named, pieceOf } from "../facts.ts";
import { judgeMistakenGroups } from "../measured/mistakes.ts";
import type { AuditRule, Judgement } from "../rule.ts";
import { judged, nothing } from "../rule.ts";

/** Errors of recognition, by group. */
export const lMachineError: AuditRule = {
  id: "L-machine-error",
  packs: ["eu", "fairness"],
  articles: ["gdpr-5-1-d", "nistir-8280"],
  question: {
    en: "Is it known how often machines mistake people, and whom more often?",
    de: "Ist bekannt, wie oft Maschinen Menschen verwechseln, und wen häufiger?",
    nl: "Is bekend hoe vaak machines mensen verwisselen, en wie vaker?",
  },
  conditions: [],
  judge: byText,
  judgeMeasured: (audited, here) => judgeMistakenGroups(audited, here, byText(audited)),
};

function byText(audited: Audited): Judgement {
  const silent = byPictures(audited).filter(({ id, identifies, watches }) => {
    const piece = pieceOf(audited, "sources", id);
    const isSaid = (kind: string) => fieldAt(piece, kind, "ratio") !== undefined;
    return (identifies && !isSaid("identifies")) || (watches && !isSaid("watches"));
  });
  if (silent.length === 0) return nothing;
  const because = silent.map(({ id }) => pieceOf(audited, "sources", id));
  return judged("violates", "ratioless", because, { names: named(silent) });
}
