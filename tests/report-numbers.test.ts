import { expect, test } from "vitest";
import { type ReportInput, reportPage } from "../src/report/index.ts";
import { itemAt } from "../src/report/quote.ts";
import { rowsOf, runInMemory } from "./memory-run.ts";
import { parsed, reportInputOf, shortPlan } from "./report-input.ts";

const small = { persons: 300, days: 120 };

/** A number that a page shows, as far as it stands somewhere in the run. */
interface Shown {
  readonly path: string;
  readonly value: number;
}

/** Every number that the page is made of, taken apart into those that stand in the run. */
function shownOn(input: ReportInput): Shown[] {
  const marks = parsed(reportPage(input, "en")).querySelectorAll("data[data-path]");
  const paths = [...marks].flatMap((mark) => (mark.getAttribute("data-path") ?? "").split(" "));
  return [...new Set(paths)].flatMap((path) => {
    const value = itemAt(input, path.split("."));
    return typeof value === "number" ? [{ path, value }] : [];
  });
}

/** Numbers of a run's files under the names by which a page calls what they are of. */
async function numbersOf(plan: ReturnType<typeof shortPlan>, replicates: number) {
  const { files, manifest } = runInMemory(plan, { ...small, replicates, ledger: "all", isPaired: true });
  const byMeasure = new Map<string, Set<number>>();
  const note = (measure: string, ...values: unknown[]): void => {
    const numbers = byMeasure.get(measure) ?? new Set();
    for (const value of values) if (typeof value === "number") numbers.add(value);
    byMeasure.set(measure, numbers);
  };
  for (const row of await rowsOf(files.get("measures.parquet"))) {
    note(measureName(row, plan), row.value, row.low, row.high);
  }
  for (const row of await rowsOf(files.get("daily.parquet"))) note(measureName(row, plan), row.value);
  return { byMeasure, manifest, inputs: plan.inputs.map(({ text }) => text).join("\n") };
}

/** As documents call it: that of the first scheme that scores, or of the first where none does, by its plain name. */
function measureName(row: Record<string, unknown>, { schemes }: ReturnType<typeof shortPlan>): string {
  const first = schemes.find(({ program }) => program.score !== undefined) ?? schemes[0];
  const isPlain = row.scheme === null || row.scheme === first?.program.id;
  return isPlain ? String(row.measure) : `${row.measure}@${row.scheme}`;
}

test.each([
  ["rongcheng-press-2018", 1],
  ["graded-pilots-2018", 3],
  ["two-graders", 1],
  ["company-credit-2014", 1],
  ["sesame-credit-2015", 1],
  ["camera-network-2018", 1],
])("every number on the page of %s can be found in the files of the run", async (name, replicates) => {
  const plan = { ...shortPlan(name), burnIn: 0 };
  const input = reportInputOf(plan, { ...small, replicates });
  const { byMeasure, manifest, inputs } = await numbersOf(plan, replicates);
  // an act's rate is the mean over its classes of doers, which stand in the acts file one by one
  const means = plan.acts.acts.map(({ rate }) =>
    rate.classes.reduce((sum, { share, perYear }) => sum + share * perYear, 0),
  );
  const shown = shownOn(input);
  expect(shown.length).toBeGreaterThan(50);
  const lost = shown.filter(({ path, value }) => {
    const [root, part, measure] = path.split(".");
    if (root === "document" && part === "measures") return byMeasure.get(measure)?.has(value) !== true;
    if (root === "document" && part === "grades") return byMeasure.get("gradeShares")?.has(value) !== true;
    if (root === "document") return itemAt(manifest, path.split(".").slice(1)) !== value;
    if (root === "plan") return !inputs.includes(String(value)) && !means.includes(value);
    return root !== "stories"; // held to the ledger below
  });
  expect(lost).toEqual([]);
});

test("the stories' entries are those of the ledger", async () => {
  const plan = { ...shortPlan("graded-pilots-2018"), burnIn: 0 };
  const { files } = runInMemory(plan, { ...small, ledger: "all" });
  const ledger = await rowsOf(files.get("ledger.parquet"));
  const { stories } = reportInputOf(plan, small);
  expect(stories.length).toBe(3);
  for (const { life } of stories) {
    const [{ entries }] = life.standings;
    const rows = ledger.filter(({ person }) => Number(person) === life.person);
    const key = (day: unknown, cause: unknown, points: unknown) =>
      `${day} ${cause} ${Number(points).toFixed(2)}`;
    expect(entries.map(({ day, cause, points }) => key(day, cause, points)).sort()).toEqual(
      rows.map(({ day, cause, points }) => key(day, cause, points)).sort(),
    );
  }
});
