import { describe, expect, test } from "vitest";
import {
  type Audited,
  auditScheme,
  type Finding,
  repairsOf,
  tellFindings,
  verdicts,
} from "../../src/audit/index.ts";
import { bareValue, editYaml, languages, spliced } from "../../src/text/index.ts";
import { law, minimalScheme, scores, yamlOf } from "./minimal-scheme.ts";
import { auditedFile, shippedFile, shippedSchemes } from "./shipped.ts";
import { triggers } from "./triggers.ts";

type Source = Parameters<typeof auditedFile>[0];

/** A day on which every article applies. */
const asOf = "2028-01-01";

const findingsOn = (audited: Audited) => auditScheme(audited, law, { asOf });

function sourceOf(rule: string): Source {
  const scheme = minimalScheme();
  triggers[rule](scheme);
  return { file: "hire-desk.yaml", text: yamlOf(scheme) };
}

/** What each rule finds in the scheme that makes it find something. */
const found = new Map(
  Object.keys(triggers).map((rule) => {
    const finding = findingsOn(auditedFile(sourceOf(rule))).find((each) => each.rule === rule);
    if (finding === undefined) throw new Error(`there is no ${rule}`);
    return [rule, finding];
  }),
);

/** What `--change` takes to mend a finding. */
function changesOf(finding: Finding): readonly string[] {
  return tellFindings([finding], new Map(), "en")[0].repair?.changes ?? [];
}

/** Rules whose verdict is worse in one audit than in another. */
function worsened(before: readonly Finding[], after: readonly Finding[]): string[] {
  const rank = ({ verdict }: Finding) => verdicts.indexOf(verdict);
  return after.filter((now, at) => rank(now) < rank(before[at])).map(({ rule }) => rule);
}

/** A mended finding is gone, nothing else is worse, and nothing is left to mend of it. */
function expectMended(source: Source, rule: string): void {
  const before = findingsOn(auditedFile(source));
  const finding = before.find((each) => each.rule === rule);
  if (!finding?.repair?.edits.length) throw new Error(`${rule} has no changes that would mend it`);
  const after = findingsOn(auditedFile(source, changesOf(finding)));
  const now = after.find((each) => each.rule === rule);
  expect(["passes", "cannot tell"], `${source.file} ${rule}`).toContain(now?.verdict);
  expect(worsened(before, after), `${source.file} ${rule}`).toEqual([]);
}

test("every rule that can find something says in three languages what would mend it", () => {
  for (const [rule, finding] of found) {
    const texts = languages.map(
      (language) => tellFindings([finding], new Map(), language)[0].repair?.text ?? "",
    );
    expect(new Set(texts).size, rule).toBe(languages.length);
    for (const text of texts) expect(text, rule).toMatch(/^.{10,130}[.`]$/);
  }
});

test("what passes, and what nobody can tell, needs no repair", () => {
  for (const { verdict, repair, rule } of findingsOn(auditedFile(shippedFile("suining-2010")))) {
    expect(repair !== undefined, rule).toBe(verdict === "violates" || verdict === "risk");
  }
});

const mechanical = [...found.values()].filter(({ repair }) => repair?.edits.length).map(({ rule }) => rule);

test("an expiry, a notice, an appeal and the like are mended mechanically; what needs a decision is not", () => {
  expect([...mechanical].sort()).toEqual(
    [
      ...["AIA-26", "AIA-86", "CN-PUB", "CN-REP", "CN-SPC-notice"],
      ...["GDPR-13", "GDPR-15", "GDPR-16", "GDPR-22r", "GDPR-5d", "GDPR-5e", "GDPR-ret"],
      ...["L-eternal", "L-no-appeal", "L-no-expiry", "L-no-human", "L-no-reason"],
      ...["OECD-AI", "US-ECOA-notice", "US-FCRA"],
    ].sort(),
  );
});

describe.each(mechanical)("%s", (rule) => {
  test("is gone from the minimal scheme once mended, and nothing else is worse", () => {
    expectMended(sourceOf(rule), rule);
  });
});

test("points expire no sooner than their records are deleted, so that none is kept for nothing", () => {
  const scheme = minimalScheme();
  scores(scheme);
  scheme.rules.at(-1).expires = undefined;
  scheme.sources[0].keeps = { days: 730, provenance: { standing: "official", cite: ["RULES-26"] } };
  const source = { file: "hire-desk.yaml", text: yamlOf(scheme) };
  expectMended(source, "GDPR-5e");
  expectMended(source, "L-no-expiry");
});

/** Some schemes of each kind: lists, points, weights, ratings, a fall straight to a grade, one that builds on another. */
const sampled = [
  "judgment-defaulters-2019",
  "suining-2010",
  "schufa-2022",
  "peer-rating-2014",
  "rongcheng-press-2018",
  "company-credit-2014",
];

test.each(sampled)("of %s each mendable finding goes when mended, and nothing else is worse", (name) => {
  const source = shippedFile(name);
  const seen = new Set<string>();
  for (const finding of findingsOn(auditedFile(source))) {
    // several findings are mended by the same changes: each once
    const changes = changesOf(finding).join("\n");
    if (changes !== "" && !seen.has(changes)) expectMended(source, finding.rule);
    seen.add(changes);
  }
});

test.each(shippedSchemes)(
  "of %s all that is mended at once stands in its text as it would by --change",
  (name) => {
    const { file, text } = shippedFile(name);
    const audited = auditedFile({ file, text });
    const before = findingsOn(audited);
    const edits = repairsOf(before, audited);
    const written = { file, text: spliced(text, editYaml(text, edits)) };
    const mended = auditedFile(written);
    const all = tellFindings([{ ...before[0], repair: { key: "end", edits } }], new Map(), "en")[0].repair;
    expect(bareValue(mended.pieces)).toEqual(bareValue(auditedFile({ file, text }, all?.changes).pieces));
    const after = findingsOn(mended);
    expect(worsened(before, after)).toEqual([]);
    expect(after.flatMap(({ repair }) => repair?.edits ?? [])).toEqual([]);
    const kept = text.split("\n").filter((line) => line.trim().startsWith("#"));
    expect(written.text.split("\n").filter((line) => line.trim().startsWith("#"))).toEqual(kept);
  },
);

test("what is mended says that the lab proposes it, and no source stands for it", () => {
  const finding = found.get("L-no-appeal");
  const { scheme } = auditedFile(sourceOf("L-no-appeal"), finding && changesOf(finding));
  expect(scheme.process?.provenance.standing).toBe("invented");
  expect(scheme.process?.provenance.note).toBe(
    "Proposed by `glasshouse audit --fix`; in no source: appeal. The rest stands as official.",
  );
});
