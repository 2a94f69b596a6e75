import { expect, test } from "vitest";
import { auditScheme, type Finding } from "../../src/audit/index.ts";
import { isOfChange } from "../../src/text/index.ts";
import { law } from "./minimal-scheme.ts";
import { auditedFile, shippedFile } from "./shipped.ts";

function findingsOf(name: string, changes: readonly string[] = []): ReadonlyMap<string, Finding> {
  // a day on which every article applies, so that no finding hides behind a date
  const findings = auditScheme(auditedFile(shippedFile(name), changes), law, { asOf: "2028-01-01" });
  return new Map(findings.map((finding) => [finding.rule, finding]));
}

/** What a rule says and on which lines; what passes says it of no line that would matter. */
function said({ verdict, because }: Finding): string {
  return verdict === "passes" ? verdict : [verdict, ...because.map(({ line }) => line)].join(" ");
}

/** Rules that say something else once a scheme is changed: `RULE: verdict → verdict`. */
function differences(name: string, changes: readonly string[]): string[] {
  const after = findingsOf(name, changes);
  return [...findingsOf(name).values()].flatMap((before) => {
    const now = after.get(before.rule);
    if (now === undefined || said(now) === said(before)) return [];
    return [`${before.rule}: ${before.verdict} → ${now.verdict}`];
  });
}

const SESAME = "sesame-credit-as-reported-2015";
const RONGCHENG = "rongcheng-press-2018";
const consent = [
  "covers.enrolment=voluntary",
  "covers.joins={atOnce: 0.1, perYear: 0.1, provenance: {standing: invented, range: [0, 1]}}",
];
const incentivesOnly = ["promotion-printout", "loan-printout", "committee-closed"].map(
  (harm) => `consequences.${harm}=`,
);

test("Sesame Credit without association loses the finding on it, but not that it counts whom one pays", () => {
  expect(differences(SESAME, ["association="])).toEqual(["L-association: violates → risk"]);
  const names = findingsOf(SESAME, ["association="]).get("L-association")?.why.values.names;
  expect(names).toBe("money-among-friends");
});

test("Sesame Credit that counts no friends at all loses every finding on association", () => {
  expect(differences(SESAME, ["association=", "rules.money-among-friends="])).toEqual([
    // the records are still kept, and now no rule uses them
    "GDPR-5c: risk → risk",
    "L-association: violates → passes",
    // names invented rules one by one: it has one fewer to name
    "L-source: risk → risk",
  ]);
});

test("Rongcheng with consent loses exactly what rests on enrolment", () => {
  expect(differences(RONGCHENG, consent)).toEqual(["L-consent: violates → passes"]);
});

/** What rests on a consequence to somebody's harm, on a loan or a job, or on a gate of public office. */
const onHarm = [
  "AIA-5c-i: violates → passes",
  "AIA-5c-ii: risk → passes",
  "AIA-III4: risk → passes",
  "AIA-III5b: risk → passes",
  // duties of high-risk systems: nothing in a listed area is left
  "AIA-14: cannot tell → passes",
  "AIA-26: risk → passes",
  "AIA-27: cannot tell → passes",
  // decisions that weigh heavily
  "GDPR-22: cannot tell → passes",
  // two perks of four consequences are left, on which others decide all the same
  "GDPR-22s: risk → risk",
  "GDPR-22r: risk → passes",
  "GDPR-22-4: risk → passes",
  "ICCPR-25: risk → passes",
  "US-FCRA: risk → passes",
  "US-45: cannot tell → passes",
  "L-context: violates → passes",
  "L-double: violates → passes",
  "L-disproportion: risk → passes",
];

test("Rongcheng with incentives only loses exactly what rests on harm", () => {
  expect(differences(RONGCHENG, incentivesOnly)).toEqual(onHarm);
});

test("Rongcheng with consent and incentives only loses the two together and nothing else", () => {
  const both = differences(RONGCHENG, [...consent, ...incentivesOnly]);
  expect(both.sort()).toEqual([...onHarm, "L-consent: violates → passes"].sort());
});

test("a finding on what a change wrote names the change, and all others their lines", () => {
  const changes = ["covers.minAge=14"];
  const findings = [...findingsOf(RONGCHENG, changes).values()];
  const onAge = findings.filter(({ because }) => because.some(isOfChange));
  expect(onAge.map(({ rule }) => rule)).toEqual(["GDPR-8", "L-minor"]);
  expect(onAge.map(({ because }) => because[0].file)).toEqual(Array(2).fill("--change covers.minAge=14"));
});
