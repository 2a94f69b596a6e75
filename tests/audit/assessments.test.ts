import { expect, test } from "vitest";
import { begunAssessment } from "../../src/cli/audit/audit-assessment.ts";
import { assessmentWords } from "../../src/report/assessment/messages/index.ts";
import type { FactId, PartId } from "../../src/report/assessment/messages/shape.ts";
import type { AssessmentKind } from "../../src/report/index.ts";
import { type Language, languages } from "../../src/text/index.ts";
import { answerOn, inputsOf } from "./answers.ts";
import { minimalScheme, type SchemeText, yamlOf } from "./minimal-scheme.ts";

const kinds = ["dpia", "fria"] as const;

function begun(kind: AssessmentKind, asked: string | SchemeText, language: Language = "en"): Promise<string> {
  return begunAssessment(kind, answerOn(asked, { language }), inputsOf(asked));
}

/** What stands under a heading. */
function under(text: string, heading: string): string {
  const [, rest = ""] = text.split(`\n### ${heading}\n`);
  return rest.split("\n#")[0].trim();
}

/** What each assessment has to speak of, by part: as the articles list it, in our words. */
const elements: Readonly<Record<AssessmentKind, readonly (readonly [part: PartId, ...facts: FactId[]])[]>> = {
  dpia: [
    [
      "description",
      "purpose",
      "controller",
      "covered",
      "sources",
      "consequences",
      "audiences",
      "keeping",
      "basis",
    ],
    ["necessity", "compatible", "justified", "minimisation", "special", "notice", "selfAccess", "objection"],
    ["risks", "reach", "mistakes", "children", "childProtection", "likelihood", "groups"],
    ["measures", "decides", "appeal", "oversight", "security", "residual", "monitoring"],
    ["advice", "officer", "views"],
  ],
  fria: [
    ["process", "purpose", "ai", "sources", "consequences", "decides"],
    ["frequency", "period", "frequency"],
    ["groups", "covered", "children", "groups"],
    ["harms", "reach", "mistakes", "likelihood"],
    ["oversight", "oversight", "overseers", "review"],
    ["remedies", "appeal", "responsible", "complaints"],
    ["notification", "notify"],
  ],
};

test.each(kinds)("%s: every element that the law lists is there, in every language", async (kind) => {
  for (const language of languages) {
    const text = await begun(kind, "graded-pilots-2018", language);
    const words = assessmentWords[language];
    const told = text.split(/^## \d\. /m).slice(1);
    expect(told.length).toBe(elements[kind].length);
    for (const [position, [part, ...facts]] of elements[kind].entries()) {
      expect(told[position].split("\n")[0]).toBe(words.part[part][0]);
      for (const id of facts) expect(told[position], id).toContain(`\n### ${words.fact[id][0]}\n`);
    }
  }
});

test("what a scheme declares stands there with its line; what it does not is one marked question", async () => {
  const scheme = minimalScheme();
  const lineOf = (said: string) =>
    yamlOf(scheme)
      .split("\n")
      .findIndex((line) => line.trim() === said) + 1;
  const text = await begun("dpia", scheme);
  expect(under(text, "Legal basis")).toBe(`- contract (line ${lineOf("basis: contract")})`);
  expect(under(text, "Human oversight")).toBe(
    `- can override and stop it (line ${lineOf("oversight: can-override")})`,
  );
  expect(under(text, "Controller")).toBe("- [ ] **MISSING**: Who is responsible: name, address, contact?");
  expect(under(text, "How long records are kept")).toBe(
    "- [ ] **MISSING**: For how long are records kept? (desk)",
  );
  expect(under(text, "When what was counted ends")).toMatch(/^- late returners: 90 days \(line \d+\)$/);
});

test("a scheme that declares nothing leaves every declaration open", async () => {
  const { declares, process, visibility, ...rest } = minimalScheme();
  const words = assessmentWords.en.fact;
  const open = [
    "basis",
    "basisText",
    "interest",
    "compatible",
    "notice",
    "reasons",
    "appeal",
    "selfAccess",
  ] as const;
  for (const [scheme, isOpen] of [
    [rest, true],
    [{ ...rest, process, visibility, declares: { ...declares, basisText: "Hire terms, 2" } }, false],
  ] as const) {
    const text = await begun("dpia", scheme);
    for (const id of open) {
      if (id === "interest" && !isOpen) expect(text).not.toContain(words.interest[0]);
      else expect(under(text, words[id][0]).includes(`**MISSING**: ${words[id][1]}`), id).toBe(isOpen);
    }
  }
});

test.each(kinds)(
  "%s: what violates or risks something under its law is weighed once, what passes nowhere",
  async (kind) => {
    const { findings } = answerOn("national-plan-2020");
    const text = await begun(kind, "national-plan-2020");
    const rules = [...text.matchAll(/^- \*\*[a-z ]+\*\*, ([A-Za-z0-9-]+)/gm)].map(([, rule]) => rule);
    expect(new Set(rules).size).toBe(rules.length);
    for (const { rule, verdict, packs } of findings) {
      if (verdict === "passes" && rule !== "AIA-27") expect(rules).not.toContain(rule);
      const isWeighed = packs.some((pack) => ["eu", "human-rights", "fairness"].includes(pack));
      if (isWeighed && (verdict === "violates" || verdict === "risk")) expect(rules).toContain(rule);
    }
  },
);

test("it calls itself a beginning, and says of no duty that it is fulfilled", async () => {
  const text = await begun("fria", "schufa-2026");
  expect(text).toContain("says of no duty that it is fulfilled");
  expect(text.replace("of no duty that it is fulfilled", "")).not.toMatch(
    /fulfil|complian|complies|lawful\b/i,
  );
});

test("nothing that a scheme says can be more than words of the document", async () => {
  const hostile = "# Head\n- [x](javascript:alert(1)) <script>alert(1)</script> ![i](http://x) | `code` *b*";
  const scheme = minimalScheme();
  const said = { en: hostile, de: hostile, nl: hostile };
  Object.assign(scheme, { title: said, purpose: said, place: hostile });
  scheme.sources[0].label = said;
  scheme.declares.basisText = hostile;
  const text = await begun("dpia", scheme);
  expect(text).not.toMatch(/(?<!\\)<|(?<!\\)\]\(|^# Head/m);
  const title = text.split("\n")[0];
  expect(title).toBe(
    "# Data protection impact assessment, begun: \\# Head - \\[x\\](javascript:alert(1)) \\<script\\>alert(1)\\</script\\> \\!\\[i\\](http\\://x) \\| \\`code\\` \\*b\\*",
  );
});

test("it says when the law asks for it, and cites the point that asks for each part", async () => {
  const fria = await begun("fria", minimalScheme());
  expect(fria).toContain("applies from 2027-12-02");
  expect(fria).toContain("Whether it binds here is a question for a lawyer.");
  expect(fria).toContain("No assessment permits what Article 5 of the AI Act prohibits.");
  expect(fria).toMatch(/^- \*\*passes\*\*, AIA-27/m);
  expect(fria).toMatch(/^## 4\..*\n\n\*.*Art\. 27\(1\)\(d\), .*citation to be checked/m);
  const dpia = await begun("dpia", minimalScheme());
  expect(dpia).toContain("high risk");
  expect(dpia).toMatch(/^## 2\..*\n\n\*.*GDPR, Art\. 35\(7\)\(b\), /m);
});

test("children whom a consequence reaches are told with its line; how they are protected stays open", async () => {
  const scheme = minimalScheme();
  expect(under(await begun("dpia", scheme), "Children")).toBe("- [ ] **MISSING**: Are children reached?");
  const text = await begun("fria", "judgment-defaulters-2019");
  expect(under(text, "Children")).toMatch(
    /^- .*: reaches children, by the standing of their parents \(.*judgment-defaulters-2013.*:\d+\)$/m,
  );
  expect(under(text, "Protection of children")).toBe("- [ ] **MISSING**: How are children protected?");
});

test("of a world each scheme gets a part of its own", async () => {
  const text = await begun("dpia", "commercial-then-national");
  expect(text.match(/^# /gm)?.length).toBe(2);
});
