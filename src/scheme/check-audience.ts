import type { Problem } from "../base/index.ts";
import type { Gate } from "../catalogue/index.ts";
import { fieldAt, itemsAt, type Located, listNames, numberAt, textAt } from "../text/index.ts";
import { isHarm, maySee } from "./disadvantage.ts";

/**
 * A disadvantage needs somebody who sees the score: applicants show it where it helps them, and
 * nowhere else. One at a gate whose keeper may not look would never strike.
 */
export function checkAudience(consequence: Located, top: Located, gates: readonly Gate[]): Problem[] {
  const gate = gates.find(({ id }) => id === textAt(consequence, "gate"));
  const visibility = fieldAt(top, "visibility");
  if (gate === undefined || visibility?.kind !== "map") return [];
  if (!isHarm(effectOf(consequence)) || looksNothingUp(consequence)) return [];
  const isPublic = fieldAt(visibility, "public");
  const audiences = itemsAt(visibility, "audiences").flatMap((item) =>
    item.kind === "scalar" && typeof item.value === "string" ? [item.value] : [],
  );
  const seen = { public: isPublic?.kind === "scalar" && isPublic.value === true, audiences };
  if (maySee(seen, gate.keeper)) return [];
  return [
    {
      code: "scheme/keeper-cannot-see",
      at: fieldAt(consequence, "gate")?.at ?? consequence.at,
      message: `\`${textAt(consequence, "id") ?? "this consequence"}\` never strikes: the ${gate.keeper} may not see the score`,
      found: gate.keeper,
      allowed: listNames(audiences) || "nobody may see it",
      hint: `add \`${gate.keeper}\` to \`audiences:\` under \`visibility:\`, or choose another gate`,
    },
  ];
}

/** A camera that takes somebody for a listed person looks no score up, nor does who has a record. */
function looksNothingUp(consequence: Located): boolean {
  const has = (key: string) => fieldAt(consequence, "when", key) !== undefined;
  return ["watched", "recorded"].some(has) && !["grades", "scoreFrom", "scoreBelow", "lists"].some(has);
}

function effectOf(consequence: Located): Parameters<typeof isHarm>[0] {
  const factor = numberAt(consequence, "effect", "factor");
  const by = numberAt(consequence, "effect", "by");
  return {
    kind: textAt(consequence, "effect", "kind") ?? "",
    ...(factor !== undefined && { factor }),
    ...(by !== undefined && { by }),
  };
}
