import type { Problem } from "../base/index.ts";
import type { ActCatalogue } from "../catalogue/index.ts";
import {
  fieldAt,
  itemsAt,
  keyPlaceAt,
  type Located,
  nearest,
  numberAt,
  textAt,
  walkPieces,
  wordsAt,
} from "../text/index.ts";

/** Mistakes in rules: what they count, what they are worth, where they come from, whom they name. */
export function checkRules(top: Located, acts: ActCatalogue): Problem[] {
  return itemsAt(top, "rules").flatMap((rule) => [
    ...checkAct(rule, top, acts),
    ...checkSource(rule, top),
    ...checkWorth(rule),
    ...checkCap(rule),
    ...checkOrigin(rule),
    ...checkGroup(rule),
    ...checkGradeNamed(rule, top),
  ]);
}

function nameOf(rule: Located): string {
  return textAt(rule, "id") ?? "this rule";
}

function checkAct(rule: Located, top: Located, acts: ActCatalogue): Problem[] {
  const id = textAt(rule, "act");
  const at = fieldAt(rule, "act")?.at;
  if (id === undefined || at === undefined) return [];
  const act = acts.acts.find((candidate) => candidate.id === id);
  if (act === undefined) {
    const hint = nearest(
      id,
      acts.acts.map((known) => known.id),
    );
    return [
      {
        code: "scheme/unknown-act",
        at,
        message: `\`${nameOf(rule)}\` counts an act that nobody does`,
        found: id,
        allowed: "an id from the acts file",
        hint: hint ?? "`glasshouse list acts` names them all",
      },
    ];
  }
  const problems: Problem[] = [];
  if (textAt(rule, "per") === "unit" && act.quantity === undefined) {
    problems.push({
      code: "scheme/unit-without-quantity",
      at: fieldAt(rule, "per")?.at ?? rule.at,
      message: `\`${id}\` has no quantity that could be counted by the unit`,
      found: "per: unit",
      hint: "say `per: occurrence`, or choose an act with a `quantity`",
    });
  }
  const source = itemsAt(top, "sources").find((item) => textAt(item, "id") === textAt(rule, "source"));
  const seen = source === undefined ? [] : wordsAt(source, "contexts");
  if (source === undefined || seen.length === 0 || seen.includes(act.context)) return problems;
  const sourceId = textAt(source, "id");
  problems.push({
    code: "scheme/source-blind",
    at: fieldAt(rule, "source")?.at ?? rule.at,
    message: `\`${sourceId}\` cannot see \`${id}\`, which belongs to ${act.context}`,
    found: `${sourceId} sees ${seen.join(", ")}`,
    allowed: `a source that sees ${act.context}`,
    hint: `add \`${act.context}\` to the contexts of \`${sourceId}\`, or name another source`,
  });
  return problems;
}

function checkSource(rule: Located, top: Located): Problem[] {
  const id = textAt(rule, "source");
  const known = itemsAt(top, "sources").flatMap((source) => textAt(source, "id") ?? []);
  const at = fieldAt(rule, "source")?.at;
  if (id === undefined || at === undefined || known.includes(id)) return [];
  const hint = nearest(id, known);
  return [
    {
      code: "scheme/unknown-source",
      at,
      message: `\`${nameOf(rule)}\` counts records of a source that the scheme does not have`,
      found: id,
      allowed: known.join(" | ") || "none is declared",
      hint: hint ?? "declare it under `sources:`",
    },
  ];
}

function checkWorth(rule: Located): Problem[] {
  if (fieldAt(rule, "points") !== undefined || fieldAt(rule, "straightTo") !== undefined) return [];
  return [
    {
      code: "scheme/rule-without-effect",
      at: fieldAt(rule, "id")?.at ?? rule.at,
      message: `\`${nameOf(rule)}\` does nothing`,
      hint: "give it `points:` or `straightTo:`; a source may keep records that no rule uses",
    },
  ];
}

function checkCap(rule: Located): Problem[] {
  const points = numberAt(rule, "points");
  const cap = numberAt(rule, "cap", "points");
  if (points === undefined || cap === undefined) return [];
  if (Math.sign(points) === Math.sign(cap) && Math.abs(cap) >= Math.abs(points)) return [];
  const isReversed = Math.sign(points) !== Math.sign(cap);
  return [
    {
      code: "scheme/cap-below-one",
      at: fieldAt(rule, "cap", "points")?.at ?? rule.at,
      message: isReversed
        ? `the cap of \`${nameOf(rule)}\` points the other way than its points`
        : `the cap of \`${nameOf(rule)}\` is smaller than what one occurrence is worth`,
      found: `cap ${cap}, points ${points}`,
      allowed: points < 0 ? `${points} or lower` : `${points} or higher`,
      hint: "a cap bounds the sum over a period; change the points to make one occurrence count less",
    },
  ];
}

function checkOrigin(rule: Located): Problem[] {
  if (fieldAt(rule, "provenance") !== undefined) return [];
  return [
    {
      code: "scheme/rule-without-provenance",
      at: fieldAt(rule, "id")?.at ?? rule.at,
      message: `nothing says where \`${nameOf(rule)}\` comes from`,
      hint: "add `provenance: {standing: press, cite: [NAME]}`, or `standing: invented` with a range",
    },
  ];
}

/** No rule may look at the group: it exists to measure disparities, never to make them. */
function checkGroup(rule: Located): Problem[] {
  const problems: Problem[] = [];
  walkPieces(rule, (piece, path) => {
    const isKey = path.at(-1) === "group";
    const isValue = piece.kind === "scalar" && piece.value === "group";
    if (!isKey && !isValue) return;
    problems.push({
      code: "scheme/rule-names-group",
      key: "group",
      at: isKey ? keyPlaceAt(rule, path) : piece.at,
      message: `\`${nameOf(rule)}\` names \`group\``,
      hint: "remove it: no rule may; disparities by group are always measured",
    });
  });
  return problems;
}

function checkGradeNamed(rule: Located, top: Located): Problem[] {
  const grade = textAt(rule, "straightTo");
  const at = fieldAt(rule, "straightTo")?.at;
  if (grade === undefined || at === undefined) return [];
  return unknownGrades([{ grade, at }], top, `\`${nameOf(rule)}\``);
}

/** Grades that somebody names and the scale does not have. */
export function unknownGrades(
  named: readonly { readonly grade: string; readonly at: Located["at"] }[],
  top: Located,
  who: string,
): Problem[] {
  const known = itemsAt(top, "grades", "scale").flatMap((item) => textAt(item, "label") ?? []);
  return named
    .filter(({ grade }) => !known.includes(grade))
    .map(({ grade, at }) => {
      const hint = nearest(grade, known);
      return {
        code: "scheme/unknown-grade",
        at,
        message: `${who} names a grade that the scale does not have`,
        found: grade,
        allowed: known.join(" | ") || "no grades are declared",
        ...(hint && { hint }),
      };
    });
}
