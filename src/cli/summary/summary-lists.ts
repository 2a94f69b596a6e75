import type { Scheme } from "../../scheme/index.ts";
import type { PlannedScheme, RunDocument } from "../../world/index.ts";
import { meanOf, numbersOf, rowsOf } from "../document-values.ts";
import { count, percent } from "../numbers.ts";
import { aligned, wrapped } from "../paragraphs.ts";
import { sparkline, thinned } from "../plots.ts";

const MOST_GROUNDS = 8;

/** Ways off every list, in words. */
const ways: Readonly<Record<string, string>> = { term: "its term was over", rule: "a good record" };

type Row = ReturnType<typeof rowsOf>[number];

/** Of a scheme that scores nobody: what it does instead. */
export function listsKept(document: RunDocument, { scheme, program }: PlannedScheme): string {
  const covered = Number(rowsOf(document, "listFlow")[0]?.covered ?? 0);
  const kept = scheme.lists.map(({ label }) => label.en).join(", ");
  const age = program.minAge === 0 ? "" : `, those aged ${program.minAge} and over`;
  const noun = scheme.lists.length === 1 ? "a list" : `${count(scheme.lists.length)} lists`;
  return `Nobody is scored. The scheme keeps ${noun} (${kept}) of ${count(covered)} of them${age}.`;
}

/** Lists of a scheme: how many are on each, how they came there and got off, who stays longest. */
export function lists(document: RunDocument, scheme: Scheme): string[] {
  return rowsOf(document, "listFlow").map((flow, position) => {
    const list = scheme.lists.find(({ id }) => id === flow.list);
    const byDay = meanOf(document, "listedByDay");
    const series = Array.isArray(byDay) ? byDay.map((day) => numbersOf(day)[position]) : [];
    const [entered, now] = [Number(flow.entered), Number(flow.listedNow)];
    const onMistake = Number(flow.onMistake);
    const further = Number(flow.furtherGrounds);
    return [
      `On the list: ${list?.label.en ?? flow.list}`,
      `  ${count(series[0] ?? 0)}  ${sparkline(thinned(series, 44))}  ${count(now)} persons`,
      wrapped(
        `${count(entered)} listings began${onMistake === 0 ? "" : `, ${count(onMistake)} of them on mistaken records alone`}` +
          `${further === 0 ? "" : `; ${count(further)} further grounds came while somebody was listed`}. ` +
          `${share(now, Number(flow.covered))} of those covered are on it at the end.`,
        "  ",
      ),
      grounds(document, scheme, String(flow.list)),
      left(flow, list),
      stays(document, String(flow.list)),
    ]
      .filter((part) => part !== "")
      .join("\n");
  });
}

function share(part: number, whole: number): string {
  return whole === 0 ? "None" : percent(part / whole);
}

function grounds(document: RunDocument, scheme: Scheme, list: string): string {
  const labels = new Map(scheme.rules.map(({ id, label }) => [id, label.en]));
  const rows = rowsOf(document, "listGrounds")
    .filter((row) => row.list === list && Number(row.entered) > 0)
    .sort((one, other) => Number(other.entered) - Number(one.entered))
    .slice(0, MOST_GROUNDS)
    .map((row) => [labels.get(String(row.rule)) ?? String(row.rule), count(Number(row.entered))]);
  return rows.length === 0 ? "" : aligned(rows, ["left", "right"]);
}

/** How listings ended. */
function left(flow: Row, list: Scheme["lists"][number] | undefined): string {
  const ended = (flow.left as unknown as readonly Row[]).filter(({ listings }) => Number(listings) > 0);
  if (ended.length === 0) return wrapped("Nobody got off it.", "  ");
  const told = ended.map(({ way, listings }) => {
    const label = list?.exits.find(({ id }) => id === way)?.label.en ?? ways[String(way)] ?? String(way);
    return `${count(Number(listings))} (${label})`;
  });
  return wrapped(`Got off it: ${told.join(", ")}.`, "  ");
}

/** Whether those with means leave sooner. */
function stays(document: RunDocument, list: string): string {
  const row = rowsOf(document, "timeOnListByIncome").find((each) => each.list === list);
  const fifths = (row?.fifths ?? []) as unknown as readonly Row[];
  const [poorest, richest] = [fifths[0], fifths[fifths.length - 1]];
  if (poorest === undefined || Number(poorest.exitsTaken) + Number(richest.exitsTaken) === 0) return "";
  const rate = (fifth: Row) => Number(fifth.exitsPerYear).toFixed(2);
  return wrapped(
    `Ways out taken in a year on the list: ${rate(poorest)} in the poorest fifth, ${rate(richest)} in the richest.`,
    "  ",
  );
}
