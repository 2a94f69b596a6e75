import type { Problem } from "../base/index.ts";
import type { Gate, GateCatalogue } from "../catalogue/index.ts";
import { fieldAt, itemsAt, keyPlaceAt, type Located, nearest, numberAt, textAt } from "../text/index.ts";
import { boundsOf } from "./bounds-of.ts";
import { checkAudience } from "./check-audience.ts";
import { checkSize } from "./check-effect.ts";
import { gradeLabels } from "./check-grades.ts";
import { checkRelation, covers } from "./check-sides.ts";
import { checkWatched } from "./check-watched.ts";
import { type NamedGrade, unknownGrades } from "./unknown-grades.ts";

/** Mistakes in consequences: gates and grades that do not exist, effects no gate has, no condition. */
export function checkConsequences(top: Located, { gates }: GateCatalogue): Problem[] {
  const grades = gradeLabels(top);
  return itemsAt(top, "consequences").flatMap((consequence) => [
    ...checkGate(consequence, top, gates),
    ...checkRelation(consequence, top, gates, `\`${nameOf(consequence)}\``),
    ...checkCondition(consequence, top),
    ...checkHeld(consequence),
    ...checkWatched(consequence, top, `\`${nameOf(consequence)}\``),
    ...checkSize(consequence),
    ...checkAudience(consequence, top, gates),
    ...checkOrigin(consequence),
    ...unknownGrades(gradesNamed(consequence), grades, `\`${nameOf(consequence)}\``),
  ]);
}

function nameOf(consequence: Located): string {
  return textAt(consequence, "id") ?? "this consequence";
}

function gradesNamed(consequence: Located): NamedGrade[] {
  return itemsAt(consequence, "when", "grades").flatMap((item) =>
    item.kind === "scalar" && typeof item.value === "string" ? [{ grade: item.value, at: item.at }] : [],
  );
}

function checkGate(consequence: Located, top: Located, gates: readonly Gate[]): Problem[] {
  const id = textAt(consequence, "gate");
  if (id === undefined) return [];
  const at = fieldAt(consequence, "gate")?.at ?? consequence.at;
  const gate = gates.find((candidate) => candidate.id === id);
  if (gate !== undefined) {
    // whoever represents an organisation is a person, whom the scheme need not cover
    const isOfOthers = textAt(consequence, "when", "of") === "representative";
    return [...checkEffect(consequence, gate), ...(isOfOthers ? [] : checkApplicants(gate, at, top))];
  }
  const known = gates.map((candidate) => candidate.id);
  return [
    {
      code: "scheme/unknown-gate",
      at,
      message: `\`${nameOf(consequence)}\` acts at a gate that does not exist`,
      found: id,
      allowed: "an id from the gates file",
      hint: nearest(id, known) ?? "`glasshouse list gates` names them all",
    },
  ];
}

function checkEffect(consequence: Located, gate: Gate): Problem[] {
  const effect = textAt(consequence, "effect", "kind");
  if (effect === undefined || gate.effects.some((possible) => possible === effect)) return [];
  return [
    {
      code: "scheme/gate-cannot",
      at: fieldAt(consequence, "effect", "kind")?.at ?? consequence.at,
      message: `the gate \`${gate.id}\` has no effect \`${effect}\``,
      found: effect,
      allowed: gate.effects.join(" | "),
      hint: "choose one of its effects, or a gate that has this one",
    },
  ];
}

function checkApplicants(gate: Gate, at: Located["at"], top: Located): Problem[] {
  const whom = gate.of === "organisation" ? "organisations" : "persons";
  const others = gate.of === "organisation" ? "persons" : "organisations";
  const field = fieldAt(top, "covers", whom);
  const isLeftOut = field === undefined || (field.kind === "scalar" && field.value === false);
  if (!isLeftOut || !covers(top, others)) return [];
  return [
    {
      code: "scheme/gate-of-others",
      at,
      message: `only ${whom} come to the gate \`${gate.id}\`, and the scheme does not cover them`,
      found: gate.id,
      hint: `choose another gate, or set \`${whom}: true\` under \`covers:\``,
    },
  ];
}

function checkCondition(consequence: Located, top: Located): Problem[] {
  const when = fieldAt(consequence, "when");
  if (when?.kind !== "map") return [];
  if (["grades", "scoreFrom", "scoreBelow", "watched", "lists"].some((key) => when.entries.has(key))) {
    return checkScores(consequence, when, top);
  }
  return [
    {
      code: "scheme/condition-missing",
      at: when.at,
      message: `\`${nameOf(consequence)}\` strikes everyone`,
      hint: "say on which `grades:`, `scoreFrom:`, `scoreBelow:`, `lists:` or `watched:` it acts",
    },
  ];
}

function checkScores(consequence: Located, when: Located, top: Located): Problem[] {
  const from = numberAt(when, "scoreFrom");
  const below = numberAt(when, "scoreBelow");
  const { floor, cap } = boundsOf(top);
  // bounds that are turned round are one mistake, not one of every consequence
  const isRange = floor === undefined || cap === undefined || floor < cap;
  const isReversed = from !== undefined && below !== undefined && from >= below;
  const isTooHigh = isRange && from !== undefined && cap !== undefined && from > cap;
  const isTooLow = isRange && below !== undefined && floor !== undefined && below <= floor;
  if (!isReversed && !isTooHigh && !isTooLow) return [];
  const parts = [from !== undefined && `from ${from}`, below !== undefined && `below ${below}`];
  return [
    {
      code: "scheme/condition-empty",
      at: fieldAt(when, from === undefined || isTooLow ? "scoreBelow" : "scoreFrom")?.at ?? when.at,
      message: `nobody can meet the condition of \`${nameOf(consequence)}\``,
      found: `scores ${parts.filter(Boolean).join(" and ")}`,
      ...(!isReversed && { allowed: `scores lie between ${floor ?? "any"} and ${cap ?? "any"}` }),
      hint: isReversed
        ? "`scoreFrom:` has to lie below `scoreBelow:`"
        : "move the bound into the range of scores",
    },
  ];
}

function checkHeld(consequence: Located): Problem[] {
  const when = fieldAt(consequence, "when");
  if (when?.kind !== "map" || !when.entries.has("held") || when.entries.has("grades")) return [];
  return [
    {
      code: "scheme/held-without-grades",
      at: keyPlaceAt(when, ["held"]),
      key: "held",
      message: `\`held\` counts days in a grade, and \`${nameOf(consequence)}\` names none`,
      hint: "add `grades: [...]`, or remove `held:`",
    },
  ];
}

function checkOrigin(consequence: Located): Problem[] {
  if (fieldAt(consequence, "provenance") !== undefined) return [];
  return [
    {
      code: "scheme/consequence-without-provenance",
      at: fieldAt(consequence, "id")?.at ?? consequence.at,
      message: `nothing says where \`${nameOf(consequence)}\` comes from`,
      hint: "add `provenance: {standing: press, cite: [NAME]}`, or `standing: invented` with a range",
    },
  ];
}
