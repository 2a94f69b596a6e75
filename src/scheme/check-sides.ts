import type { Problem } from "../base/index.ts";
import type { ActCatalogue, Gate } from "../catalogue/index.ts";
import { fieldAt, itemsAt, type Located, textAt } from "../text/index.ts";

/** Whether a scheme says that it covers persons, or organisations. */
export function covers(top: Located, whom: "persons" | "organisations"): boolean {
  const field = fieldAt(top, "covers", whom);
  return field?.kind === "scalar" && field.value === true;
}

/** Rules on acts of those whom the scheme does not cover: of organisations, or of persons. */
export function checkActsOfOthers(top: Located, { acts }: ActCatalogue): Problem[] {
  const doers = new Map(acts.map(({ id, of }) => [id, of]));
  return itemsAt(top, "rules").flatMap((rule) => {
    const id = textAt(rule, "act");
    const at = fieldAt(rule, "act")?.at;
    const of = id === undefined ? undefined : doers.get(id);
    if (at === undefined || of === undefined || covers(top, `${of}s`)) return [];
    if (!covers(top, of === "person" ? "organisations" : "persons")) return []; // nobody: told elsewhere
    return [
      {
        code: "scheme/act-of-others",
        at,
        message: `only ${of}s do \`${id}\`, and the scheme does not cover them`,
        found: id ?? "",
        hint: `choose an act of those whom it covers, or set \`${of}s: true\` under \`covers:\``,
      },
    ];
  });
}

/**
 * Relations that nobody has: an organisation has no parent and represents nobody, and nobody represents
 * organisations that a scheme does not cover.
 *
 * @param name of the consequence, as messages say it
 */
export function checkRelation(
  consequence: Located,
  top: Located,
  gates: readonly Gate[],
  name: string,
): Problem[] {
  const of = textAt(consequence, "when", "of");
  const at = fieldAt(consequence, "when", "of")?.at;
  if (of === undefined || of === "self" || at === undefined) return [];
  const gate = gates.find(({ id }) => id === textAt(consequence, "gate"));
  if (gate?.of === "organisation") {
    return [
      {
        code: "scheme/relation-of-organisation",
        at,
        message: `${name} acts where organisations come, and these are nobody's ${of === "representative" ? "representatives" : "children"}`,
        found: of,
        hint: "leave out `of:`, or choose a gate to which persons come",
      },
    ];
  }
  if (of !== "representative" || covers(top, "organisations")) return [];
  return [
    {
      code: "scheme/nobody-represented",
      at,
      message: `${name} strikes who represents an organisation, and the scheme covers none`,
      found: of,
      hint: "set `organisations: true` under `covers:`, or leave out `of:`",
    },
  ];
}
