import type { Problem } from "../base/index.ts";
import type { Act, ActCatalogue } from "../catalogue/index.ts";
import {
  fieldAt,
  itemsAt,
  keyPlaceAt,
  type Located,
  listNames,
  nearest,
  numberAt,
  textAt,
  walkPieces,
  wordsAt,
} from "../text/index.ts";
import { gradeLabels } from "./check-grades.ts";
import { unknownGrades } from "./unknown-grades.ts";

/** What rules may name, looked up once: a scheme may have a thousand of them. */
interface Known {
  readonly acts: ReadonlyMap<string, Act>;
  readonly sources: ReadonlyMap<string, Located>;
  readonly sourceIds: readonly string[];
  readonly grades: readonly string[];
}

/** Mistakes in rules: what they count, what they are worth, where they come from, whom they name. */
export function checkRules(top: Located, acts: ActCatalogue): Problem[] {
  const sources = itemsAt(top, "sources").flatMap((source) => {
    const id = textAt(source, "id");
    return id === undefined ? [] : [[id, source] as const];
  });
  const known: Known = {
    acts: new Map(acts.acts.map((act) => [act.id, act])),
    sources: new Map(sources),
    sourceIds: sources.map(([id]) => id),
    grades: gradeLabels(top),
  };
  return itemsAt(top, "rules").flatMap((rule) => [
    ...checkAct(rule, known),
    ...checkSource(rule, known),
    ...checkWorth(rule),
    ...checkPointless(rule),
    ...checkUnit(rule),
    ...checkCap(rule),
    ...checkOrigin(rule),
    ...checkGroup(rule),
    ...checkStraightTo(rule, known),
  ]);
}

function nameOf(rule: Located): string {
  return textAt(rule, "id") ?? "this rule";
}

function checkAct(rule: Located, known: Known): Problem[] {
  const id = textAt(rule, "act");
  const at = fieldAt(rule, "act")?.at;
  if (id === undefined || at === undefined) return [];
  const act = known.acts.get(id);
  if (act !== undefined) return [...checkQuantity(rule, act), ...checkSight(rule, act, known)];
  return [
    {
      code: "scheme/unknown-act",
      at,
      message: `\`${nameOf(rule)}\` counts an act that nobody does`,
      found: id,
      allowed: "an id from the acts file",
      hint: nearest(id, [...known.acts.keys()]) ?? "`glasshouse list acts` names them all",
    },
  ];
}

function checkQuantity(rule: Located, act: Act): Problem[] {
  if (textAt(rule, "per") !== "unit" || act.quantity !== undefined) return [];
  return [
    {
      code: "scheme/unit-without-quantity",
      at: fieldAt(rule, "per")?.at ?? rule.at,
      message: `\`${act.id}\` has no quantity that could be counted by the unit`,
      found: "per: unit",
      hint: "say `per: occurrence`, or choose an act with a `quantity`",
    },
  ];
}

function checkSight(rule: Located, act: Act, known: Known): Problem[] {
  const id = textAt(rule, "source");
  const source = id === undefined ? undefined : known.sources.get(id);
  const seen = source === undefined ? [] : wordsAt(source, "contexts");
  if (source === undefined || seen.length === 0) return [];
  if (seen.includes(act.context)) return checkNarrowSight(rule, act, source);
  return [
    {
      code: "scheme/source-blind",
      at: fieldAt(rule, "source")?.at ?? rule.at,
      message: `\`${id}\` cannot see \`${act.id}\`, which belongs to ${act.context}`,
      found: `${id} sees ${seen.join(", ")}`,
      allowed: `a source that sees ${act.context}`,
      hint: `add \`${act.context}\` to the contexts of \`${id}\`, or name another source`,
    },
  ];
}

/** A source that names its acts sees no others of its contexts. */
function checkNarrowSight(rule: Located, act: Act, source: Located): Problem[] {
  const acts = wordsAt(source, "acts");
  if (fieldAt(source, "acts") === undefined || acts.includes(act.id)) return [];
  const id = textAt(source, "id");
  return [
    {
      code: "scheme/source-blind",
      at: fieldAt(rule, "source")?.at ?? rule.at,
      message: `\`${id}\` cannot see \`${act.id}\`, which is not among its acts`,
      found: `${id} sees ${acts.join(", ")}`,
      allowed: `a source that sees ${act.id}`,
      hint: `add \`${act.id}\` to the acts of \`${id}\`, or name another source`,
    },
  ];
}

function checkSource(rule: Located, known: Known): Problem[] {
  const id = textAt(rule, "source");
  const at = fieldAt(rule, "source")?.at;
  if (id === undefined || at === undefined || known.sources.has(id)) return [];
  return [
    {
      code: "scheme/unknown-source",
      at,
      message: `\`${nameOf(rule)}\` counts records of a source that the scheme does not have`,
      found: id,
      allowed: listNames(known.sourceIds) || "none is declared",
      hint: nearest(id, known.sourceIds) ?? "declare it under `sources:`",
    },
  ];
}

function checkWorth(rule: Located): Problem[] {
  const points = fieldAt(rule, "points");
  const isNothing = points === undefined || numberAt(rule, "points") === 0;
  const isOtherwise = ["straightTo", "list", "offList"].some((key) => fieldAt(rule, key) !== undefined);
  if (!isNothing || isOtherwise) return [];
  return [
    {
      code: "scheme/rule-without-effect",
      at: (points ?? fieldAt(rule, "id"))?.at ?? rule.at,
      message: `\`${nameOf(rule)}\` does nothing`,
      ...(points && { found: "points: 0" }),
      hint: "give it `points:`, `straightTo:` or `list:`; a source may keep records that no rule uses",
    },
  ];
}

/** What bounds or undoes points needs points: a fall straight to a grade is neither capped nor undone. */
function checkPointless(rule: Located): Problem[] {
  const isOtherwise = ["straightTo", "list", "offList"].some((key) => fieldAt(rule, key) !== undefined);
  if (fieldAt(rule, "points") !== undefined || !isOtherwise) return [];
  return ["cap", "expires"].flatMap((key) => {
    if (fieldAt(rule, key) === undefined) return [];
    return [
      {
        code: "scheme/points-missing",
        at: keyPlaceAt(rule, [key]),
        key,
        message: `\`${key}\` is about points, and \`${nameOf(rule)}\` has none`,
        hint: `remove \`${key}:\`, or add \`points:\``,
      },
    ];
  });
}

function checkUnit(rule: Located): Problem[] {
  const per = fieldAt(rule, "per");
  const isByOccurrence = per === undefined || textAt(rule, "per") === "occurrence";
  if (fieldAt(rule, "above") === undefined || !isByOccurrence) return [];
  return [
    {
      code: "scheme/above-without-unit",
      at: keyPlaceAt(rule, ["above"]),
      key: "above",
      message: `\`${nameOf(rule)}\` counts by occurrence, so \`above\` has nothing to compare`,
      hint: "add `per: unit`, or remove `above:`",
    },
  ];
}

function checkCap(rule: Located): Problem[] {
  const points = numberAt(rule, "points");
  const cap = numberAt(rule, "cap", "points");
  if (points === undefined || points === 0 || cap === undefined) return [];
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

function checkStraightTo(rule: Located, { grades }: Known): Problem[] {
  const grade = textAt(rule, "straightTo");
  const at = fieldAt(rule, "straightTo")?.at;
  if (grade === undefined || at === undefined) return [];
  if (grades.length < 2 || grade !== grades.at(-1)) {
    return unknownGrades([{ grade, at }], grades, `\`${nameOf(rule)}\``);
  }
  return [
    {
      code: "scheme/straight-to-highest",
      at,
      message: `\`${nameOf(rule)}\` drops scores straight to the highest grade, which moves nobody`,
      found: grade,
      allowed: listNames(grades.slice(0, -1)),
      hint: "name a lower grade; a score is never raised to a grade",
    },
  ];
}
