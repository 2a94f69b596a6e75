import { expect, test } from "vitest";
import { auditRules } from "../../src/audit/index.ts";
import type { AuditAnswer } from "../../src/cli/audit/audit-answer.ts";
import { auditHtml } from "../../src/cli/audit/audit-formats.ts";
import { topics } from "../../src/report/audit/topics.ts";
import { languages } from "../../src/text/index.ts";
import { parsed } from "../report-input.ts";
import { answerOn } from "./answers.ts";
import { counts, minimalScheme, scores, strikes } from "./minimal-scheme.ts";

async function pageOf(answer: AuditAnswer): Promise<Document> {
  return parsed(await auditHtml(answer));
}

const schemes = ["graded-pilots-2018", "national-plan-2020", "judgment-defaulters-2019", "no-scheme"];

test.each(schemes)("%s: every finding is on the page once, with its lines and articles", async (name) => {
  const answer = answerOn(name);
  const document = await pageOf(answer);
  const shown = [...document.querySelectorAll("article.finding, td > code[id]")].map(({ id }) => id);
  expect(shown.sort()).toEqual(answer.findings.map(({ rule }) => `s1-${rule}`).sort());
  for (const { rule, verdict, question, because, articles } of answer.findings) {
    const text = document.getElementById(`s1-${rule}`)?.closest("article, tr")?.textContent ?? "";
    expect(text).toContain(question);
    for (const { citation } of articles) expect(text).toContain(citation);
    if (verdict === "passes") continue;
    for (const { quote } of because.slice(0, 12)) expect(text).toContain(quote);
  }
});

test.each(languages)(
  "in %s the page says so, and counts each verdict as the findings do",
  async (language) => {
    const answer = answerOn("graded-pilots-2018", { language });
    const document = await pageOf(answer);
    expect(document.documentElement.getAttribute("lang")).toBe(language);
    const counted = [...document.querySelectorAll("#s1-short table tbody tr")].map((row) =>
      Number(row.querySelector("td")?.textContent),
    );
    const verdicts = ["violates", "risk", "cannot tell", "passes"];
    expect(counted).toEqual(
      verdicts.map((verdict) => answer.findings.filter((each) => each.verdict === verdict).length),
    );
    expect(document.querySelectorAll(".gravest li").length).toBe(5);
    // areas of life are named in the page's language
    const first = document.querySelector("#s1-graph tbody th")?.textContent;
    expect(first).toBe({ en: "leisure", de: "Freizeit", nl: "vrije tijd" }[language]);
  },
);

test("the same findings give the same page", async () => {
  const pages = await Promise.all([1, 2].map(() => auditHtml(answerOn("suining-2010"))));
  expect(pages[0]).toBe(pages[1]);
});

test("nothing that a scheme says can be more than words", async () => {
  const hostile = `</h5></style><script>alert(1)</script><img src=x onerror="alert(1)"> '"><b id=hit>`;
  const said = { en: hostile, de: hostile, nl: hostile };
  const scheme = minimalScheme();
  Object.assign(scheme, { title: said, summary: said, purpose: said });
  scheme.status.note = said;
  scheme.sources[0].label = said;
  scheme.sources[0].owner = "public";
  scheme.sources[0].sharedWith = [{ with: hostile, share: 0.1, provenance: scheme.visibility.provenance }];
  scheme.lists[0].label = said;
  scheme.lists[0].published = [
    { channel: "register", audience: [hostile], provenance: scheme.visibility.provenance },
  ];
  scheme.visibility.audiences.push(hostile);
  scheme.process.appeal = "none";
  scores(scheme);
  strikes(scheme, "flight", "travel");
  const comments = `# audit-ignore L-no-appeal: ${hostile}, 2026-11-24\n`;
  const document = await pageOf(answerOn(scheme, { comments }));
  expect(document.querySelectorAll("script, img, iframe, object, link, #hit, [onerror]").length).toBe(0);
  expect(document.querySelectorAll("style").length).toBe(1);
  const links = [...document.querySelectorAll("[href]")].map((each) => each.getAttribute("href") ?? "");
  expect(links.filter((href) => !href.startsWith("#"))).toEqual([]);
  expect(links.filter((href) => document.getElementById(href.slice(1)) === null)).toEqual([]);
  const named = [...document.querySelectorAll("[aria-labelledby]")].map((each) =>
    each.getAttribute("aria-labelledby"),
  );
  expect(named.filter((id) => document.getElementById(id ?? "") === null)).toEqual([]);
  expect(document.querySelector("h1")?.textContent).toContain("<script>alert(1)</script>");
  expect(document.querySelector(".aside .warning")?.textContent).toContain("onerror");
});

test("the drawing has words for those who do not see it, and a table with every band", async () => {
  const scheme = minimalScheme();
  counts(scheme, "leaves-judgment-unpaid", "justice", "public");
  strikes(scheme, "flight", "travel");
  const document = await pageOf(answerOn(scheme));
  const figure = document.querySelector("#s1-graph figure");
  const [wide, narrow] = figure?.querySelectorAll("svg") ?? [];
  expect(wide.getAttribute("aria-label")).toBe(
    "4 ways lead from recorded acts to consequences, 3 of them into unrelated areas of life. The widest: justice to consumption, 1; consumption to travel, 1; justice to travel, 1.",
  );
  expect(narrow.getAttribute("aria-label")).toBe(wide.getAttribute("aria-label"));
  const rows = [...(figure?.querySelectorAll("tbody tr") ?? [])].map((row) =>
    [...row.querySelectorAll("th, td")].map((cell) => cell.textContent),
  );
  expect(rows.length).toBe(4);
  expect(rows[0]).toEqual([
    "justice",
    "consumption",
    "unrelated",
    "1",
    "1",
    "late returners",
    "sees-leaves-judgment-unpaid → a company → rental company",
  ]);
});

test("what a comment sets aside is marked, and is none of the gravest", async () => {
  const comments = "# audit-ignore L-no-appeal: a court hears it, 2026-11-24\n";
  const scheme = minimalScheme();
  scheme.process.appeal = "none";
  const before = await pageOf(answerOn(scheme));
  expect(before.querySelector(".gravest")?.textContent).toContain("L-no-appeal");
  const after = await pageOf(answerOn(scheme, { comments }));
  expect(after.querySelector(".gravest")?.textContent ?? "").not.toContain("L-no-appeal");
  expect(after.getElementById("s1-L-no-appeal")?.textContent).toContain("a court hears it");
});

test("of a world every scheme has its part, with what it passes on", async () => {
  const document = await pageOf(answerOn("commercial-then-national"));
  expect(document.querySelectorAll("#s1-findings, #s2-findings").length).toBe(2);
  expect(document.querySelector("#s1-knows")?.textContent).toContain("Another scheme: national-plan-2020");
});

test("every rule of a topic is one that the audit asks, and of one topic only", () => {
  const rules = topics.flatMap((topic) => topic.rules);
  const asked = auditRules.map(({ id }) => id);
  expect(rules.filter((rule) => !asked.includes(rule))).toEqual([]);
  expect(new Set(rules).size).toBe(rules.length);
});
