import type { GateCatalogue } from "../../catalogue/index.ts";
import type { JsonValue, RunDocument, WorldPlan } from "../../world/index.ts";
import { type Estimate, estimateOf, estimateText, meanOf, rowsOf } from "../document-values.ts";
import { count, percent, signed } from "../numbers.ts";
import { aligned, wrapped } from "../paragraphs.ts";

/** A row of one of the measures by gate. */
type Row = { readonly [key: string]: JsonValue };

/** What the gates said because of the schemes, and what they would have said without: none where none could. */
export function doors(document: RunDocument, plan: WorldPlan): string[] {
  const gates = gatesStruck(plan);
  if (gates.size === 0) return [];
  const pooled = new Map(rowsOf(document, "refusalsByPooling").map((row) => [row.gate, row.byPooling]));
  const rows = rowsOf(document, "refusalsByGate")
    .filter(({ gate }) => gates.has(String(gate)))
    .map((row) => ({ ...row, byPooling: pooled.get(row.gate) ?? 0 }));
  const changed = rows.filter((row) => numberOf(row, "shutOut") + numberOf(row, "letIn") > 0);
  return [
    decisions(rows, gates),
    ...sentences(document, rows, changed, gates),
    effects(document, gates),
    lives(document),
  ].filter((part) => part !== "");
}

/** Gates at which a consequence of the world's schemes acts, with their labels. */
function gatesStruck({ schemes, gates }: WorldPlan): ReadonlyMap<string, string> {
  const struck = new Set(schemes.flatMap(({ scheme }) => scheme.consequences.map(({ gate }) => gate)));
  return new Map(gates.gates.flatMap((gate) => (struck.has(gate.id) ? [[gate.id, labelOf(gate)]] : [])));
}

function labelOf({ label }: GateCatalogue["gates"][number]): string {
  return label.en;
}

function decisions(rows: readonly Row[], gates: ReadonlyMap<string, string>): string {
  const cells = rows.map((row) => [
    gates.get(String(row.gate)) ?? "",
    count(numberOf(row, "applications")),
    count(numberOf(row, "refused")),
    count(numberOf(row, "refusedWithout")),
    count(numberOf(row, "shutOut")),
    count(numberOf(row, "letIn")),
    count(numberOf(row, "closedNow")),
  ]);
  const heading = ["Where the scheme acts", "asked", "refused", "without", "shut out", "let in", "closed"];
  const sides = ["left", "right", "right", "right", "right", "right", "right"] as const;
  return [
    aligned(cells, sides, heading),
    wrapped(
      "asked, refused: applications in all; without: refused on the same day with the same luck if there were " +
        "no scheme; shut out, let in: where the two answers differ; closed: persons whom a scheme would refuse today.",
      "  ",
    ),
  ].join("\n");
}

function sentences(
  document: RunDocument,
  rows: readonly Row[],
  changed: readonly Row[],
  gates: ReadonlyMap<string, string>,
): string[] {
  const told = [
    ...changed.map((row) => shutOutSentence(row, gates)),
    ...rows.map((row) => priceSentence(row, gates)),
    changed.length === 0 ? "No answer differs from what it would have been without the scheme." : "",
    lookUpSentence(rows),
    ...changed.map((row) => ratioSentence(document, row, gates)),
    childrenSentence(document),
  ].filter((sentence) => sentence !== "");
  return [wrapped(told.join(" "))];
}

function shutOutSentence(row: Row, gates: ReadonlyMap<string, string>): string {
  const persons = numberOf(row, "personsShutOut");
  if (persons === 0) return "";
  const part = (key: string, words: string) =>
    numberOf(row, key) === 0 ? [] : [`${count(numberOf(row, key))} of these times ${words}`];
  const parts = [
    ...part("onMistake", "only because of records of what others did"),
    ...part("byPooling", "only because of records that one scheme passed to another"),
    ...part("byAssociation", "only because of others' standing"),
  ];
  const because = parts.length === 0 ? "" : ` (${parts.join(", ")})`;
  return `At ${quoted(row, gates)}, ${things(persons, "person")} would have been let in and ${persons === 1 ? "was" : "were"} not${because}.`;
}

function priceSentence(row: Row, gates: ReadonlyMap<string, string>): string {
  const money = numberOf(row, "money");
  const days = numberOf(row, "daysWaited");
  const parts = [
    money === 0 ? "" : `people ${money > 0 ? "gain" : "pay"} ${count(Math.abs(money))} in all`,
    days === 0 ? "" : `they wait ${count(Math.abs(days))} days ${days > 0 ? "longer" : "less"} in all`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `At ${quoted(row, gates)} ${parts.join(" and ")}.`;
}

function lookUpSentence(rows: readonly Row[]): string {
  const lookUps = rows.reduce((sum, row) => sum + numberOf(row, "lookUps"), 0);
  return lookUps === 0 ? "" : `Keepers of gates could look the score up ${count(lookUps)} times.`;
}

/** Where the poorest fifth does worse or better by the scheme than by the gate alone. */
function ratioSentence(document: RunDocument, row: Row, gates: ReadonlyMap<string, string>): string {
  const found = rowsOf(document, "selectionByGate").find(
    ({ gate, of }) => gate === row.gate && of === "income",
  );
  if (found === undefined || found.caveat !== "none") return "";
  const [ratio, without] = [numberOf(found, "ratio"), numberOf(found, "ratioWithout")];
  if (Number.isNaN(ratio) || ratio.toFixed(3) === without.toFixed(3)) return "";
  return (
    `Between fifths of income, the lowest share of yes at ${quoted(row, gates)} is ${percent(ratio)} of the ` +
    `highest; without the scheme it would be ${percent(without)}.`
  );
}

function childrenSentence(document: RunDocument): string {
  const [children, helped, harmed, parentHarmed] = ["children", "helped", "harmed", "parentHarmed"].map(
    (key) => estimateOf(document, "childrenReached", key)?.mean ?? 0,
  );
  if (helped + harmed + parentHarmed === 0) return "";
  const through = `a parent's standing helps ${count(helped)} and harms ${count(harmed)}`;
  return (
    `Of ${things(children, "child")}, whom nobody scores, ${through}; ${count(parentHarmed)} live with a ` +
    "parent who has a disadvantage."
  );
}

/** With `--paired`: what schemes changed at once, and what they changed before. */
function effects(document: RunDocument, gates: ReadonlyMap<string, string>): string {
  const rows = rowsOf(document, "effectByGate").filter(
    (row) =>
      numberOf(row, "lost") + numberOf(row, "won") > 0 ||
      numberOf(row, "direct") !== 0 ||
      numberOf(row, "appliedOnlyWith") + numberOf(row, "appliedOnlyWithout") > 0,
  );
  if (meanOf(document, "effectByGate") === null) return "";
  if (rows.length === 0) return "Beside the same persons without any scheme: no gate says anything else.";
  const cells = rows.map((row) => [
    gates.get(String(row.gate)) ?? String(row.gate),
    signed(numberOf(row, "direct")),
    signed(numberOf(row, "indirect")),
    signed(numberOf(row, "total")),
    count(numberOf(row, "appliedOnlyWith")),
    count(numberOf(row, "appliedOnlyWithout")),
  ]);
  const heading = [
    "Refusals more than without",
    "direct",
    "indirect",
    "total",
    "asked only with",
    "only without",
  ];
  return aligned(cells, ["left", "right", "right", "right", "right", "right"], heading);
}

/** How those in each grade live; grades that nobody holds are left out. */
function lives(document: RunDocument): string {
  const rows = rowsOf(document, "livesByGrade").filter((row) => numberOf(row, "persons") > 0);
  if (rows.length < 2) return "";
  const cells = rows
    .toReversed()
    .map((row) => [
      String(row.grade),
      count(numberOf(row, "persons")),
      count(numberOf(row, "incomeMean")),
      share(row, "workingShare"),
      share(row, "access"),
      share(row, "accessWithout"),
    ]);
  const heading = ["How they live", "persons", "income", "in work", "doors open", "without scheme"];
  return [
    aligned(cells, ["left", "right", "right", "right", "right", "right"], heading),
    wrapped("doors open: the chance of a yes on the last day, mean over all gates and persons.", "  "),
  ].join("\n");
}

/** What cameras that compare pictures pinned on people who had done nothing. */
export function mistakes(document: RunDocument): string {
  const told = rowsOf(document, "mistakenRecords").flatMap((row, position) => {
    const mistaken = numberOf(row, "mistaken");
    if (!(mistaken > 0)) return [];
    const per = (group: string): Estimate =>
      estimateOf(document, "mistakenRecords", position, "per1000", group) ?? { mean: Number.NaN };
    return [
      `${count(mistaken)} of the ${count(numberOf(row, "passed"))} records of \`${row.source}\` name somebody ` +
        `else than the one who did it: ${estimateText(per("first"), count)} for every 1,000 persons of the ` +
        `first group, ${estimateText(per("second"), count)} for every 1,000 of the second.`,
    ];
  });
  return told.length === 0 ? "" : wrapped(told.join(" "));
}

/** How people live at the end in two worlds, where they live differently. */
export function livesBeside(document: RunDocument, other: RunDocument): string {
  const [mine, theirs] = [document, other].map((each) => rowsOf(each, "livesByMonth").at(-1));
  if (mine === undefined || theirs === undefined) return "";
  const pairs = (["outOfWork", "incomeMean", "loansPerAdult"] as const).filter(
    (key) => mine[key] !== theirs[key],
  );
  if (pairs.length === 0) return "Their incomes, jobs and loans are the same to the last one.";
  return (
    `In the last month ${share(mine, "outOfWork")} of the workforce is out of work with the scheme, ` +
    `${share(theirs, "outOfWork")} there; mean income is ${count(numberOf(mine, "incomeMean"))} and ` +
    `${count(numberOf(theirs, "incomeMean"))}.`
  );
}

function quoted({ gate }: Row, gates: ReadonlyMap<string, string>): string {
  return `“${gates.get(String(gate)) ?? gate}”`;
}

function share(row: Row, key: string): string {
  const value = numberOf(row, key);
  return Number.isNaN(value) ? "–" : percent(value);
}

function numberOf(row: Row, key: string): number {
  const value = row[key];
  return typeof value === "number" ? value : Number.NaN;
}

function things(number: number, name: string): string {
  if (number === 1) return `1 ${name}`;
  return `${count(number)} ${name === "child" ? "children" : `${name}s`}`;
}
