import type { Problem } from "../base/index.ts";
import { fieldAt, itemsAt, type Located, listNames, nearest, textAt, wordsAt } from "../text/index.ts";

/** Mistakes in associations: no score to move, rules that are not there, ids that are a rule's, no origin. */
export function checkAssociation(top: Located): Problem[] {
  const rules = itemsAt(top, "rules").flatMap((rule) => textAt(rule, "id") ?? []);
  return itemsAt(top, "association").flatMap((association) => [
    ...checkScored(association, top),
    ...checkRulesNamed(association, rules),
    ...checkCause(association, rules),
    ...checkOrigin(association),
  ]);
}

function nameOf(association: Located): string {
  return textAt(association, "id") ?? "this association";
}

function checkScored(association: Located, top: Located): Problem[] {
  if (textAt(top, "score", "kind") !== "none") return [];
  return [
    {
      code: "scheme/association-without-score",
      at: fieldAt(association, "id")?.at ?? association.at,
      message: `\`${nameOf(association)}\` moves scores, and nobody is scored`,
      found: "score: {kind: none}",
      hint: "remove it, give the scheme a score, or say `of:` under `when:` of a consequence",
    },
  ];
}

function checkRulesNamed(association: Located, rules: readonly string[]): Problem[] {
  const named = itemsAt(association, "over", "rules");
  return wordsAt(association, "over", "rules").flatMap((rule, position) =>
    rules.includes(rule)
      ? []
      : [
          {
            code: "scheme/unknown-rule",
            at: named[position]?.at ?? association.at,
            message: `\`${nameOf(association)}\` counts a rule that the scheme does not have`,
            found: rule,
            allowed: listNames(rules) || "none is declared",
            hint: nearest(rule, rules) ?? "name a rule of this scheme, or write `over: score`",
          },
        ],
  );
}

/** The ledger names what moved a score: one name for two things would hide one of them. */
function checkCause(association: Located, rules: readonly string[]): Problem[] {
  const id = textAt(association, "id");
  if (id === undefined || !rules.includes(id)) return [];
  return [
    {
      code: "scheme/cause-twice",
      at: fieldAt(association, "id")?.at ?? association.at,
      message: `an association and a rule are both called \`${id}\`, and entries could not be told apart`,
      found: id,
      hint: "give one of the two another id",
    },
  ];
}

function checkOrigin(association: Located): Problem[] {
  if (fieldAt(association, "provenance") !== undefined) return [];
  return [
    {
      code: "scheme/association-without-provenance",
      at: fieldAt(association, "id")?.at ?? association.at,
      message: `nothing says where \`${nameOf(association)}\` comes from`,
      hint: "add `provenance: {standing: press, cite: [NAME]}`, or `standing: invented` with a range",
    },
  ];
}
