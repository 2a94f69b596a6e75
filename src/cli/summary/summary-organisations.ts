import type { PlannedScheme, RunDocument, WorldPlan } from "../../world/index.ts";
import { estimateOf, rowsOf } from "../document-values.ts";
import { count, percent, tenths } from "../numbers.ts";
import { aligned, wrapped } from "../paragraphs.ts";

/** What organisations did and where they stand: nothing where there are none. */
export function organisations(document: RunDocument, plan: WorldPlan): string[] {
  const there = estimateOf(document, "organisationsThere");
  if (there === undefined) return [];
  return [
    wrapped(
      `Beside the persons there are ${count(there.mean)} synthetic organisations. They do the same with and ` +
        "without a scheme.",
    ),
    ...plan.schemes.map((planned) => grades(document, planned)),
    gates(document, plan),
    acts(document, plan),
    sentences(document, plan),
  ].filter((part) => part !== "");
}

function grades(document: RunDocument, { scheme }: PlannedScheme): string {
  const rows = rowsOf(document, "organisationsByGrade").filter((row) => row.scheme === scheme.scheme);
  if (rows.length === 0) return "";
  const cells = rows
    .toReversed()
    .map((row) => [
      String(row.grade),
      count(Number(row.organisations)),
      share(row.share),
      row.organisations === 0 ? "–" : tenths(Number(row.offencesEach)),
    ]);
  const heading = [`Organisations: ${scheme.title.en}`, "hold it", "share", "harmed others, each"];
  return aligned(cells, ["left", "right", "right", "right"], heading);
}

function gates(document: RunDocument, { gates: { gates: all } }: WorldPlan): string {
  const labels = new Map(all.map(({ id, label }) => [id, label.en]));
  const cells = rowsOf(document, "organisationRefusals").map((row) => [
    labels.get(String(row.gate)) ?? String(row.gate),
    ...["applications", "refused", "refusedWithout", "shutOut", "letIn", "closedNow"].map((key) =>
      count(Number(row[key])),
    ),
  ]);
  const heading = ["Where organisations come", "asked", "refused", "without", "shut out", "let in", "closed"];
  return aligned(cells, ["left", "right", "right", "right", "right", "right", "right"], heading);
}

/** The acts that harm persons, and how many. */
function acts(document: RunDocument, { acts: { acts: all } }: WorldPlan): string {
  const labels = new Map(all.map(({ id, label }) => [id, label.en]));
  const done = new Map(rowsOf(document, "organisationActs").map((row) => [row.act, row]));
  const cells = rowsOf(document, "harmToPersons").map((row) => [
    labels.get(String(row.act)) ?? String(row.act),
    tenths(Number(done.get(row.act)?.perYear)),
    `${row.whom}s`,
    tenths(Number(row.per1000)),
  ]);
  if (cells.length === 0) return "";
  const heading = ["What they do to persons", "a year, each", "whom", "per 1,000 a year"];
  return aligned(cells, ["left", "right", "left", "right"], heading);
}

function sentences(document: RunDocument, { schemes }: WorldPlan): string {
  const broken = rowsOf(document, "promisesBroken").map(
    (row) => `Of what they promised (${row.about}), ${share(row.shareBroken)} is broken.`,
  );
  const listed = rowsOf(document, "organisationsByList").map((row) => {
    const list = schemes
      .find((planned) => planned.scheme.scheme === row.scheme)
      ?.scheme.lists.find(({ id }) => id === row.list);
    return (
      `${count(Number(row.listed))} stand on “${list?.label.en ?? row.list}”: each has harmed others ` +
      `${times(row.offencesEachListed)}, each of the others ${times(row.offencesEachOther)}.`
    );
  });
  const struck = rowsOf(document, "representativesStruck").map((row) => {
    const { scheme } = schemes.find((planned) => planned.scheme.scheme === row.scheme) ?? {};
    const label = scheme?.consequences.find(({ id }) => id === row.consequence)?.label.en ?? row.consequence;
    const persons = Number(row.persons);
    return `“${label}” strikes ${count(persons)} ${persons === 1 ? "person" : "persons"} on the last day.`;
  });
  return wrapped([...broken, ...listed, ...struck].join(" "));
}

function times(value: unknown): string {
  return typeof value === "number" && !Number.isNaN(value) ? `${tenths(value)} times` : "at no time";
}

function share(value: unknown): string {
  return typeof value === "number" && !Number.isNaN(value) ? percent(value) : "–";
}
