import type { RunDocument } from "../../world/index.ts";
import { estimateOf, rowsOf } from "../document-values.ts";
import { count, percent, tenths } from "../numbers.ts";
import { wrapped } from "../paragraphs.ts";

type Row = ReturnType<typeof rowsOf>[number];

/** What became of records: who knows what, what is given and taken, what was contested. Parts without news are empty. */
export function afterRecords(document: RunDocument): string[] {
  return [knowledgeText(document), perksText(document), processText(document)].filter((part) => part !== "");
}

/** Who gets how many records of people; nothing where only the operator of a score does, whose records are told. */
function knowledgeText(document: RunDocument): string {
  const rows = rowsOf(document, "knowledge").filter((row) => Number(row.perPersonYear) > 0);
  const isNews = rows.length > 1 || rows.some((row) => Number(row.secret) > 0);
  const isScored = estimateOf(document, "personsCovered") !== undefined;
  if (rows.length === 0 || (isScored && !isNews)) return "";
  return wrapped(`Who knows what of a person in a year: ${rows.map(audienceText).join("; ")}.`);
}

function audienceText(row: Row): string {
  const records = tenths(Number(row.perPersonYear));
  const secret = Number(row.secret) > 0 ? ", by sources nobody knows of" : "";
  return `${row.audience} ${records} records from ${count(Number(row.contexts))} ${row.contexts === 1 ? "area" : "areas"} of life${secret}`;
}

/** What came after entries: appeals, repairs, favours; nothing where a scheme has none of it. */
function processText(document: RunDocument): string {
  const said = [appealsText(document), repairsText(document), favoursText(document)];
  return said.filter((each) => each !== "").join("\n");
}

function appealsText(document: RunDocument): string {
  const rows = rowsOf(document, "appeals");
  const sum = (key: string): number => rows.reduce((total, row) => total + Number(row[key]), 0);
  if (sum("filed") === 0) return "";
  return wrapped(
    `${count(sum("filed"))} appeals were filed: ${count(sum("won"))} won, ${count(sum("lost"))} lost, ` +
      `${count(sum("undecided"))} not decided yet.`,
  );
}

function repairsText(document: RunDocument): string {
  const rows = rowsOf(document, "repairsByIncome");
  const times = (fifth: string): number => rows.reduce((total, row) => total + Number(row[fifth]), 0);
  if (["1", "2", "3", "4", "5"].every((fifth) => times(fifth) === 0)) return "";
  return wrapped(
    `Points were got back ${count(times("1"))} times by the poorest fifth and ${count(times("5"))} times by the richest.`,
  );
}

function favoursText(document: RunDocument): string {
  const rows = rowsOf(document, "alteredRecords");
  const altered = rows.reduce((total, row) => total + Number(row.altered), 0);
  if (altered === 0) return "";
  const shares = [rows[0], rows[rows.length - 1]].map((row) => percent(Number(row.shareOfPoints)));
  return wrapped(
    `${count(altered)} records were altered for a favour before they counted: they would have taken ${shares[0]} of ` +
      `the poorest fifth's points and ${shares[1]} of the richest's.`,
  );
}

/** Worth of perks, and how much of it is the operator's own; nothing where no consequence says its worth. */
function perksText(document: RunDocument): string {
  const months = rowsOf(document, "perksByIncome");
  const sum = (fifth: string): number =>
    months.reduce(
      (total, row) => total + (row.fifth === fifth ? Number(row.gained) - Number(row.lost) : 0),
      0,
    );
  if (months.length === 0) return "";
  const own = estimateOf(document, "perksOfOwn", "share");
  return wrapped(
    `What is given and taken came to ${count(sum("1"))} in money for the poorest fifth and ${count(sum("5"))} for ` +
      `the richest${own === undefined ? "" : `; ${percent(own.mean)} of what is given is in the operator's own products`}.`,
  );
}
