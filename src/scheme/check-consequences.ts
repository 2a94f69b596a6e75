import type { Problem } from "../base/index.ts";
import type { GateCatalogue } from "../catalogue/index.ts";
import { fieldAt, itemsAt, type Located, nearest, numberAt, textAt } from "../text/index.ts";
import { unknownGrades } from "./check-rules.ts";

/** Mistakes in consequences: gates and grades that do not exist, effects no gate has, no condition. */
export function checkConsequences(top: Located, gates: GateCatalogue): Problem[] {
  return itemsAt(top, "consequences").flatMap((consequence) => [
    ...checkGate(consequence, gates),
    ...checkCondition(consequence),
    ...checkSize(consequence),
    ...checkOrigin(consequence),
    ...unknownGrades(
      itemsAt(consequence, "when", "grades").flatMap((item) =>
        item.kind === "scalar" && typeof item.value === "string" ? [{ grade: item.value, at: item.at }] : [],
      ),
      top,
      `\`${nameOf(consequence)}\``,
    ),
  ]);
}

function nameOf(consequence: Located): string {
  return textAt(consequence, "id") ?? "this consequence";
}

function checkGate(consequence: Located, gates: GateCatalogue): Problem[] {
  const id = textAt(consequence, "gate");
  if (id === undefined) return [];
  const gate = gates.gates.find((candidate) => candidate.id === id);
  const known = gates.gates.map((candidate) => candidate.id);
  if (gate === undefined) {
    const hint = nearest(id, known);
    return [
      {
        code: "scheme/unknown-gate",
        at: fieldAt(consequence, "gate")?.at ?? consequence.at,
        message: `\`${nameOf(consequence)}\` acts at a gate that does not exist`,
        found: id,
        allowed: "an id from the gates file",
        hint: hint ?? "`glasshouse list gates` names them all",
      },
    ];
  }
  const effect = textAt(consequence, "effect", "kind");
  if (effect === undefined || gate.effects.some((possible) => possible === effect)) return [];
  return [
    {
      code: "scheme/gate-cannot",
      at: fieldAt(consequence, "effect", "kind")?.at ?? consequence.at,
      message: `the gate \`${id}\` cannot ${effect}`,
      found: effect,
      allowed: gate.effects.join(" | "),
    },
  ];
}

function checkCondition(consequence: Located): Problem[] {
  const when = fieldAt(consequence, "when");
  if (when?.kind !== "map") return [];
  const from = numberAt(when, "scoreFrom");
  const below = numberAt(when, "scoreBelow");
  if (from !== undefined && below !== undefined && from >= below) {
    return [
      {
        code: "scheme/condition-empty",
        at: fieldAt(when, "scoreFrom")?.at ?? when.at,
        message: `nobody can meet the condition of \`${nameOf(consequence)}\``,
        found: `scores from ${from} and below ${below}`,
      },
    ];
  }
  if (["grades", "scoreFrom", "scoreBelow"].some((key) => when.entries.has(key))) return [];
  return [
    {
      code: "scheme/condition-missing",
      at: when.at,
      message: `\`${nameOf(consequence)}\` strikes everyone`,
      hint: "say on which `grades:`, or `scoreFrom:` or `scoreBelow:` it acts",
    },
  ];
}

function checkSize(consequence: Located): Problem[] {
  const kind = textAt(consequence, "effect", "kind");
  const needsFactor = ["price", "amount", "speed", "queue"].includes(kind ?? "");
  if (!needsFactor || fieldAt(consequence, "effect", "factor") !== undefined) return [];
  return [
    {
      code: "scheme/factor-missing",
      at: fieldAt(consequence, "effect")?.at ?? consequence.at,
      message: `\`${nameOf(consequence)}\` changes a ${kind}, but not by how much`,
      hint: "add `factor:`, such as 0.9 for a tenth less",
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
      hint: "add `provenance: {standing: ..., cite: [NAME]}`",
    },
  ];
}
