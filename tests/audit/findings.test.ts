import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  auditRules,
  auditScheme,
  checkExpectedVerdicts,
  createAudited,
  readLaw,
  readSuppressions,
  tellFindings,
} from "../../src/audit/index.ts";
import { itemsAt, languages, readYaml, textAt } from "../../src/text/index.ts";
import { readSchemeFile } from "../../src/world/index.ts";
import { filesWith } from "../small-files.ts";
import { auditedText, everyday, findingsOn, law, minimalScheme, strikes, yamlOf } from "./minimal-scheme.ts";

const files = filesWith({});

function auditedFile(name: string, folder = "schemes") {
  const file = `${folder}/${name}.yaml`;
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  const read = readSchemeFile({ file, text }, files, everyday);
  if (read.value === undefined) throw new Error(`${name} does not pass check`);
  return { audited: createAudited(read.value, everyday), texts: new Map([[file, text]]) };
}

function schemesIn(folder: string): readonly string[] {
  return readdirSync(new URL(`../../${folder}`, import.meta.url))
    .filter((file) => file.endsWith(".yaml") && !file.endsWith(".cases.yaml"))
    .map((file) => file.replace(/\.yaml$/, ""));
}
const shipped = schemesIn("schemes");
const withCases = ["schemes", "examples"].flatMap((folder) =>
  schemesIn(folder).map((name) => [folder, name] as const),
);

/** What a reader of law and text alone did not dare to expect. */
const underived = new Map([
  ["narrow-surveillance", ["US-FCRA"]],
  ["narrow-surveillance-known", ["US-FCRA"]],
  ["peer-rating-2014", ["L-no-human"]],
]);

test.each(withCases)("%s/%s gets the verdicts that its cases file expects, on every rule", (folder, name) => {
  const file = `${folder}/${name}.cases.yaml`;
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  const cases = readYaml(text, file).value;
  if (cases === undefined) throw new Error(`${file} cannot be read`);
  expect(checkExpectedVerdicts(cases, auditedFile(name, folder).audited, law)).toEqual([]);
  const expected = new Set(itemsAt(cases, "audit").map((item) => textAt(item, "rule")));
  // some duties are expected for a later day alone; of some, law and text alone could not tell
  const missing = auditRules.map(({ id }) => id).filter((id) => !expected.has(id));
  const open = ["AIA-26", "AIA-27", ...(underived.get(name) ?? [])];
  expect(missing.filter((id) => !open.includes(id))).toEqual([]);
});

test("a duty of Annex III cannot be told before 2 December 2027, unless nothing in the scheme does it", () => {
  const scheme = minimalScheme();
  strikes(scheme, "loan", "finance");
  const before = findingsOn(scheme, "2027-12-01").get("AIA-III5b");
  expect(before?.verdict).toBe("cannot tell");
  expect(before?.why).toEqual({ key: "later", values: { date: "2027-12-02", asOf: "2027-12-01" } });
  expect(findingsOn(scheme, "2027-12-02").get("AIA-III5b")?.verdict).toBe("risk");
  expect(findingsOn(scheme, "2027-12-01").get("AIA-III3")?.verdict).toBe("passes");
});

test("Article 86 cannot be told before what it refers to applies, though it formally does", () => {
  const scheme = minimalScheme();
  strikes(scheme, "loan", "finance");
  scheme.process.reasons = false;
  expect(findingsOn(scheme, "2026-11-24").get("AIA-86")?.verdict).toBe("cannot tell");
  expect(findingsOn(scheme, "2027-12-02").get("AIA-86")?.verdict).toBe("risk");
});

test("bans of Article 5 could not be asked about before 2 February 2025", () => {
  const scheme = minimalScheme();
  strikes(scheme, "flight", "travel");
  expect(findingsOn(scheme, "2025-02-01").get("AIA-5c-i")?.verdict).toBe("cannot tell");
  expect(findingsOn(scheme, "2025-02-02").get("AIA-5c-i")?.verdict).toBe("violates");
});

test("what is no AI system passes the AI Act, and falls under the GDPR all the same", () => {
  const scheme = minimalScheme();
  strikes(scheme, "flight", "travel");
  scheme.declares.aiSystem = "no";
  scheme.declares.compatible = undefined;
  const found = findingsOn(scheme);
  expect(found.get("AIA-5c-i")?.verdict).toBe("passes");
  expect(found.get("GDPR-5b")?.verdict).toBe("risk");
});

test("the condition that it be an AI system is dropped where the scheme says so", () => {
  const scheme = minimalScheme();
  expect(findingsOn(scheme).get("AIA-5c-i")?.conditions).toEqual(["union"]);
  scheme.declares.aiSystem = "unclear";
  expect(findingsOn(scheme).get("AIA-5c-i")?.conditions).toEqual(["ai", "union"]);
});

test("what is left out of declares is never held against a scheme", () => {
  const { declares, ...rest } = minimalScheme();
  const findings = [...findingsOn(rest).values()];
  const told = findings.filter(({ why }) => why.key === "undeclared");
  expect(told.length).toBeGreaterThan(7);
  expect(new Set(told.map(({ verdict }) => verdict))).toEqual(new Set(["cannot tell"]));
});

test.each(languages)(
  "in %s every article of general knowledge says that its citation is to be checked",
  (language) => {
    const { audited, texts } = auditedFile("rongcheng-press-2018");
    const told = tellFindings(auditScheme(audited, law, { asOf: "2026-11-24" }), texts, language);
    const mark = {
      en: "citation to be checked",
      de: "Fundstelle zu prüfen",
      nl: "vindplaats te controleren",
    }[language];
    const cited = told.flatMap(({ articles }) => articles);
    const unchecked = cited.filter(({ confidence }) => confidence === "GKU");
    expect(unchecked.length).toBeGreaterThan(3);
    for (const { citation } of cited) {
      expect(citation.includes(mark)).toBe(unchecked.some((article) => article.citation === citation));
    }
  },
);

test("every finding quotes the line that stands at its place", () => {
  const { audited, texts } = auditedFile("graded-pilots-2018");
  const told = tellFindings(auditScheme(audited, law, { asOf: "2026-11-24" }), texts, "en");
  const places = told.flatMap(({ because }) => because);
  expect(places.length).toBeGreaterThan(30);
  for (const { file, line, quote } of places) {
    expect(texts.get(file)?.split("\n")[line - 1].trim()).toBe(quote);
    expect(quote).not.toBe("");
  }
});

test("of a scheme that builds on another, a finding names the file in which the line stands", () => {
  const { audited } = auditedFile("judgment-defaulters-2019");
  const found = auditScheme(audited, law, { asOf: "2026-11-24" }).find(({ rule }) => rule === "L-shame");
  expect(found?.because.map(({ file }) => file)).toContain("schemes/judgment-defaulters-2017.yaml");
});

test("the same scheme and day give the same findings", () => {
  const { audited } = auditedFile("suining-2010");
  const ask = () => JSON.stringify(auditScheme(audited, law, { asOf: "2026-11-24" }));
  expect(ask()).toBe(ask());
});

test("all schemes that ship are audited in under a second together, once read", () => {
  const read = shipped.map((name) => auditedFile(name));
  const start = performance.now();
  for (const { audited, texts } of read) {
    tellFindings(auditScheme(audited, law, { asOf: "2026-11-24" }), texts, "en");
  }
  // some 150 ms on an idle core; what matters is that one takes far less than the second it may
  expect(performance.now() - start).toBeLessThan(1000 * shipped.length);
});

test("a comment with rule, reason and date sets a finding aside, and leaves its verdict", () => {
  const text = `# audit-ignore L-no-appeal: a court hears it, section 4, 2026-11-24\n${yamlOf({
    ...minimalScheme(),
    process: { ...minimalScheme().process, appeal: "none" },
  })}`;
  const { suppressions, problems } = readSuppressions(text, "hire-desk.yaml");
  expect(problems).toEqual([]);
  const [found] = auditScheme(auditedText(text), law, { asOf: "2026-11-24", suppressions }).filter(
    ({ rule }) => rule === "L-no-appeal",
  );
  expect(found.verdict).toBe("violates");
  expect(found.suppressed).toEqual({ reason: "a court hears it, section 4", date: "2026-11-24" });
});

test("a comment that gives no reason, no date or no rule that there is, is told", () => {
  const codesOf = (line: string) => readSuppressions(line, "x.yaml").problems.map(({ code }) => code);
  expect(codesOf("# audit-ignore L-shame")).toEqual(["scheme/ignore-unclear"]);
  expect(codesOf("# audit-ignore L-shame: law")).toEqual(["scheme/ignore-unclear"]);
  expect(codesOf("# audit-ignore L-shame: law, 2026-13-24")).toEqual(["scheme/ignore-unclear"]);
  expect(codesOf("# audit-ignore L-shaem: law, 2026-11-24")).toEqual(["scheme/ignore-unknown"]);
  expect(codesOf("place: '# audit-ignore' # said, not set aside")).toEqual([]);
});

test("no article of law stands twice in the files that ship", () => {
  const names = readdirSync(new URL("../../law", import.meta.url));
  const sources = names.map((name) => ({
    file: `law/${name}`,
    text: readFileSync(new URL(`../../law/${name}`, import.meta.url), "utf8"),
  }));
  const ids = sources.flatMap(({ text }) => [...text.matchAll(/^ {2}- id: (\S+)/gm)].map(([, id]) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(readLaw(sources).value?.size).toBe(ids.length);
});
