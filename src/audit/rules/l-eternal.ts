import { endOf, isCosting, named, pieceOf } from "../facts.ts";
import { says, undeclared } from "../judging.ts";
import type { AuditRule } from "../rule.ts";
import { judged } from "../rule.ts";
import { lifelong } from "../ways.ts";

/** No end and no way out. */
export const lEternal: AuditRule = {
  id: "L-eternal",
  packs: ["eu", "china", "fairness"],
  articles: ["ndrc-58-2", "gdpr-5-1-e"],
  question: {
    en: "Is there a sanction that neither time nor anything one does can end?",
    de: "Gibt es eine Folge, die weder Zeit noch eigenes Tun beenden kann?",
    nl: "Is er een gevolg dat tijd noch eigen handelen kan beëindigen?",
  },
  conditions: [],
  judge: (audited) => {
    const endless = audited.scheme.rules.filter((rule) => {
      return isCosting(audited, rule) && endOf(audited, rule) === "never";
    });
    const forLife = lifelong(audited);
    if (endless.length + forLife.length === 0) return judged("passes", "ending");
    const ofLists = endless.filter(({ list, points, straightTo }) => {
      return list !== undefined && points === undefined && straightTo === undefined;
    });
    const repair = audited.scheme.process?.repair;
    if (ofLists.length + forLife.length === 0 && repair === undefined)
      return undeclared(audited, "process.repair");
    const stuck = repair === "none" ? endless : ofLists;
    if (stuck.length + forLife.length === 0 && repair === "by-time") {
      // time repairs nothing that never ends; whether points from elsewhere make up for it is for a lawyer
      const because = endless.slice(0, 5).map(({ id }) => pieceOf(audited, "rules", id));
      return judged("risk", "endless", because, { names: named(endless) });
    }
    if (stuck.length + forLife.length === 0) return says(audited, "passes", ["process", "repair"], repair);
    const because = [
      ...stuck.slice(0, 5).map(({ id }) => pieceOf(audited, "rules", id)),
      ...forLife.map(({ id }) => pieceOf(audited, "consequences", id, "when")),
    ];
    return judged("violates", "endless", because, { names: named([...stuck, ...forLife]) });
  },
};
