import { expect, test } from "vitest";
import { type ReportInput, reportPage } from "../src/report/index.ts";
import { contestedScheme } from "./contested-scheme.ts";
import { parsed, reportInputOf, shortPlan } from "./report-input.ts";
import { type At, tables as tablesOfScores, words } from "./report-tables.ts";
import { tablesOfSystems } from "./report-tables-systems.ts";
import { smallPlan } from "./small-world.ts";

const tables = { ...tablesOfScores, ...tablesOfSystems };
const small = { persons: 600, days: 200 };
const gradeless = {
  ...smallPlan([{ id: "litters", perYear: 50 }], { rules: [{ act: "litters", points: -1 }] }),
  burnIn: 0,
};
const listed = {
  ...smallPlan([{ id: "litters", perYear: 3 }], {
    score: { kind: "none" },
    rules: [{ act: "litters", list: "black" }],
    lists: [
      {
        id: "black",
        kind: "black",
        term: { days: 90 },
        exits: [{ id: "pays-up", by: "payment", perYear: 6 }],
      },
    ],
  }),
  burnIn: 0,
};
const inputs = new Map<string, ReportInput>([
  ["rongcheng-press-2018", reportInputOf(shortPlan("rongcheng-press-2018"), small)],
  [
    "graded-pilots-2018, three times",
    reportInputOf(shortPlan("graded-pilots-2018"), { ...small, replicates: 3 }),
  ],
  ["two-graders", reportInputOf(shortPlan("two-graders"), small)],
  ["a scheme without grades", reportInputOf(gradeless, small)],
  ["contested", reportInputOf(shortPlan("contested", { "schemes/contested.yaml": contestedScheme }), small)],
  ["sesame-credit-2015", reportInputOf(shortPlan("sesame-credit-2015"), small)],
  ["company-credit-2014", reportInputOf(shortPlan("company-credit-2014"), small)],
  ["a list", reportInputOf(listed, small)],
  ["no-scheme", reportInputOf(shortPlan("no-scheme"), { persons: 100, days: 30 })],
]);

/** A heading without what is noted beneath or beside it. */
function headingOf(cell: Element | null): string {
  const bare = cell?.cloneNode(true) as Element;
  for (const note of bare.querySelectorAll(".note, .fall")) note.remove();
  return (bare.textContent ?? "").trim();
}

/** Headings of columns but the first; one that says `without` goes with the one before. */
function columnsOf(table: Element): string[] {
  const headings = [...table.querySelectorAll("thead th")].slice(1).map(headingOf);
  return headings.map((heading, column) =>
    heading === words.withoutSchemes ? `${headings[column - 1]} | ${heading}` : heading,
  );
}

function kindOf(table: Element): string {
  return [headingOf(table.querySelector("thead th")), columnsOf(table)[0]].join(" | ");
}

/** Which scheme a table is of: named before its caption where there are several. */
function schemeOf({ plan }: ReportInput, table: Element): number {
  const titles = [table.querySelector("caption"), table.closest("figure")?.querySelector("figcaption")];
  const said = titles.map((title) => title?.textContent ?? "");
  const named = plan.schemes.findIndex(({ title }) => said.some((text) => text.startsWith(`${title.en}: `)));
  return named >= 0
    ? named
    : Math.max(
        0,
        plan.schemes.findIndex(({ start }) => start !== undefined),
      );
}

/** What a cell quotes: without the ends of its interval, which stand beside the mean. */
function quotedBy(cell: Element): string[] {
  const marks = [...cell.querySelectorAll("data")].filter((mark) => mark.closest(".interval") === null);
  return marks.flatMap((mark) => (mark.getAttribute("data-path") ?? "").split(" "));
}

/** Ends of intervals that are not those of the mean before them. */
function strayEnds(cell: Element): string[] {
  const [mean = ""] = quotedBy(cell);
  const ends = [...cell.querySelectorAll(".interval data")].map((mark) => mark.getAttribute("data-path"));
  const own = ["low", "high"].map((end) => mean.replace(".mean.", `.${end}.`));
  return ends.length === 0 || ends.join() === own.join() ? [] : [`${mean} beside ${ends.join(" and ")}`];
}

/** Every cell of a table that quotes something else than its headings say. */
function misplaced(input: ReportInput, table: Element): string[] {
  const kind = kindOf(table);
  const expected = tables[kind];
  if (expected === undefined) return [`no rule for the table ${kind}`];
  const scheme = schemeOf(input, table);
  const story = [...table.ownerDocument.querySelectorAll(".story")].indexOf(
    table.closest(".story") as HTMLElement,
  );
  return [...table.querySelectorAll("tbody tr")].flatMap((line, rowNumber) => {
    const row = headingOf(line.querySelector("th"));
    const caption = table.querySelector("caption")?.textContent ?? "";
    const at: At = { input, scheme, story, row, rowNumber, caption };
    const cells = [...line.querySelectorAll("td")];
    return columnsOf(table).flatMap((column, place) => {
      if (expected[column] === undefined) return [`no rule for ${column} in ${kind}`];
      const [wanted, quoted] = [wantedBy(expected[column], at), quotedBy(cells[place])];
      // where there is no number a dash stands, and nothing is quoted
      const isDash = quoted.length === 0 && cells[place].textContent?.trim() === "–";
      const isRight = isDash || wanted === quoted.join();
      return [
        ...(isRight ? [] : [`${kind}: ${row}, ${column} quotes ${quoted.join()} and not ${wanted}`]),
        ...strayEnds(cells[place]),
      ];
    });
  });
}

function wantedBy(rule: (at: At) => readonly string[], at: At): string {
  try {
    return rule(at).join();
  } catch (error) {
    return String(error);
  }
}

function tablesOf(input: ReportInput): Element[] {
  return [...parsed(reportPage(input, "en")).querySelectorAll("table")];
}

test.each([...inputs.keys()])("%s: each cell quotes what the headings of its row and column say", (name) => {
  const input = inputs.get(name) as ReportInput;
  expect(tablesOf(input).flatMap((table) => misplaced(input, table))).toEqual([]);
});

test("every kind of table for which there is a rule is met", () => {
  const met = [...inputs.values()].flatMap(tablesOf).map(kindOf);
  expect(Object.keys(tables).filter((kind) => !met.includes(kind))).toEqual([]);
});

/** Exchanges what two elements hold. */
function swap(one: Element, other: Element): void {
  [one.innerHTML, other.innerHTML] = [other.innerHTML, one.innerHTML];
}

/** The first two of some headings that are not alike. */
function unlike(headings: readonly Element[]): [Element, Element] | undefined {
  const other = headings.find((heading) => headingOf(heading) !== headingOf(headings[0]));
  return other === undefined ? undefined : [headings[0], other];
}

const swaps = {
  rows: (table: Element) =>
    unlike(
      [...table.querySelectorAll("tbody tr")]
        .filter((line) => line.querySelector("td data") !== null)
        .flatMap((line) => line.querySelector("th") ?? []),
    ),
  columns: (table: Element) =>
    unlike(
      [...table.querySelectorAll("thead th")].filter(
        (_, column) =>
          column > 0 && table.querySelector(`tbody tr > :nth-child(${column + 1}) data`) !== null,
      ),
    ),
};

test.each(["rows", "columns"] as const)(
  "two %s exchanged are found, in every table that has two",
  (which) => {
    const swapped: string[] = [];
    const missed = [...inputs.values()].flatMap((input) =>
      tablesOf(input).flatMap((table) => {
        const kind = kindOf(table);
        const pair = swaps[which](table);
        if (pair === undefined) return [];
        swap(...pair);
        swapped.push(kind);
        return misplaced(input, table).length > 0 ? [] : [kind];
      }),
    );
    expect(missed).toEqual([]);
    expect(new Set(swapped).size).toBeGreaterThanOrEqual(which === "rows" ? 10 : 7);
  },
);
