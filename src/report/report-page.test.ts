import { expect, test } from "vitest";
import { holdPages, untraced } from "../../tests/report/hold-pages.ts";
import { parsed, reportInputOf, shortPlan } from "../../tests/report-input.ts";
import type { ReportInput } from "./input.ts";
import { reportPage } from "./report-page.ts";

// one of each kind; all that ship: tests/report/pages.long.test.ts
const names = [
  "rongcheng-press-2018",
  "graded-pilots-2018",
  "company-credit-2014",
  "judgment-defaulters-2017",
  "sesame-credit-2015",
  "peer-rating-2014",
  "camera-network-2018",
  "joined-bureau",
  "two-graders",
  "no-scheme",
];
const inputs = new Map(names.map((name) => [name, reportInputOf(shortPlan(name))]));
const [main] = inputs.values();

holdPages(inputs);

test("schemes side by side each have their picture, their rules and their status", () => {
  const input = inputs.get("two-graders") as ReportInput;
  const document = parsed(reportPage(input, "en"));
  expect(document.querySelectorAll("#happened figure").length).toBe(2);
  expect(document.querySelectorAll("section.status").length).toBe(2);
  for (const { title } of input.plan.schemes) {
    expect(document.querySelector("#sources")?.textContent).toContain(title.en);
  }
});

test("the sections stand in the order in which they are read; of organisations only where there are any", () => {
  const sections = (name: string) => {
    const page = parsed(reportPage(inputs.get(name) as ReportInput, "en"));
    return [...page.querySelectorAll("main > section")].map(({ id }) => id);
  };
  const withOrganisations = sections("company-credit-2014");
  expect(withOrganisations.slice(2, 5)).toEqual(["ways-out", "prevented", "organisations"]);
  expect(sections("judgment-defaulters-2017").slice(1, 4)).toEqual(["shut-out", "lists", "ways-out"]);
  expect(sections("sesame-credit-2015").slice(3, 6)).toEqual(["prevented", "perks", "known"]);
  const rest = ["organisations", "lists", "ways-out", "perks", "known"];
  const ids = sections("graded-pilots-2018").filter((id) => !rest.includes(id));
  expect(withOrganisations.filter((id) => !rest.includes(id))).toEqual(ids);
  expect(sections("no-scheme")).toEqual(ids);
  expect(ids).toEqual([
    "happened",
    "shut-out",
    "prevented",
    "mistakes",
    "groups",
    "stories",
    "certainty",
    "assumptions",
    "repeat",
    "sources",
  ]);
});

test("one person is told of once, and replicates have intervals", () => {
  const alone = reportInputOf(shortPlan("rongcheng-press-2018"), { persons: 1, days: 10 });
  const page = reportPage(alone, "en");
  expect(parsed(page).querySelectorAll(".story").length).toBe(1);
  expect(untraced(alone, page)).toEqual([]);
  expect(page).not.toContain("NaN");
  const many = reportInputOf(shortPlan("graded-pilots-2018"), { replicates: 3 });
  const told = reportPage(many, "de");
  expect(untraced(many, told)).toEqual([]);
  expect(parsed(told).querySelectorAll(".interval").length).toBeGreaterThan(10);
  expect(told).not.toContain("NaN");
});

test("the same input gives the same page, to the byte", () => {
  const { stories } = main; // a copy of a life is none that a run has told
  expect(reportPage(main, "nl")).toBe(reportPage({ ...structuredClone(main), stories }, "nl"));
});

test("the page says what to cite: version, scheme and hash", () => {
  const cite = parsed(reportPage(main, "en")).querySelector(".cite")?.textContent ?? "";
  for (const words of [main.engineVersion, main.plan.schemes[0].id, main.document.historyHash]) {
    expect(cite).toContain(words);
  }
});
