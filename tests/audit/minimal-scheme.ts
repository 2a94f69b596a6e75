import { readFileSync } from "node:fs";
import { stringify } from "yaml";
import { auditScheme, createAudited, type Finding, readLaw } from "../../src/audit/index.ts";
import { readScheme } from "../../src/scheme/index.ts";
import { readCatalogues } from "../../src/world/index.ts";
import { filesWith } from "../small-files.ts";

/** A scheme as its YAML holds it, to be changed by a test. */
// biome-ignore lint/suspicious/noExplicitAny: tests write into it whatever a scheme may say, and the reader checks it
export type SchemeText = Record<string, any>;

const official = { standing: "official", cite: ["RULES-26"] };
const texts = (text: string) => ({ en: text, de: text, nl: text });

/** All who keep a gate at which a test lets it strike. */
const keepers = [
  "rental company",
  "airline",
  "landlord",
  "employer",
  "bank",
  "school",
  "consulate",
  "insurer",
  "welfare office",
  "authority",
  "training provider",
  "metro operator",
];

/** A scheme that hires things out and lists who keeps them: nothing to ask but whether it scores at all. */
export function minimalScheme(): SchemeText {
  return {
    scheme: "hire-desk",
    title: texts("Hire desk"),
    summary: texts("Who keeps what was hired pays a higher deposit for a while."),
    variant: "2026",
    status: { today: "fictional" },
    operator: "private",
    purpose: texts("to get things back"),
    society: "china-2015",
    citations: { "RULES-26": "Rules of a hire desk, made in a test, 2026" },
    covers: {
      persons: true,
      minAge: 18,
      enrolment: "voluntary",
      joins: { atOnce: 0.1, perYear: 0.1, provenance: official },
      known: 1,
    },
    sources: [sourceOf("desk", "consumption", ["keeps-hired-thing"], "private")],
    rules: [ruleOf("kept", "keeps-hired-thing", "desk")],
    score: { kind: "none" },
    lists: [
      {
        id: "late-returners",
        label: texts("late returners"),
        kind: "black",
        notice: { days: 14, provenance: official },
        term: { days: 90, provenance: official },
        provenance: official,
      },
    ],
    consequences: [consequenceOf("dearer-deposit", "power-bank-deposit", "consumption", 2, "price")],
    visibility: { self: true, audiences: [...keepers], public: false, provenance: official },
    process: {
      notice: "of-each-entry",
      reasons: true,
      appeal: { window: 30, answer: 30, human: true },
      repair: "by-time",
      review: "independent",
      provenance: official,
    },
    declares: {
      aiSystem: "yes",
      decides: "with-a-human",
      basis: "contract",
      compatible: true,
      justified: true,
      impactAssessment: true,
      rightsAssessment: true,
      oversight: "can-override",
      restrictsWhileDisputed: true,
      objection: true,
      reasonGiven: "principal-reasons",
      rulesPublished: true,
      manipulates: false,
      exploitsWeakness: false,
      predictsCrime: false,
      scrapesFaces: false,
      infersEmotion: false,
      biometricCategories: false,
      ableApartFromUnable: true,
    },
  };
}

function sourceOf(id: string, context: string, acts: readonly string[], owner: string): SchemeText {
  return {
    id,
    label: texts(id),
    owner,
    contexts: [context],
    acts: [...acts],
    coverage: { urban: 1, rural: 1, provenance: official },
    misses: { share: 0, provenance: official },
    delay: { days: [0, 0], provenance: official },
    passedOn: { share: 1, provenance: official },
  };
}

function ruleOf(id: string, act: string, source: string): SchemeText {
  return {
    id,
    label: texts(id),
    act,
    source,
    field: "business",
    list: "late-returners",
    ground: "not-returned",
    provenance: official,
  };
}

function consequenceOf(
  id: string,
  gate: string,
  context: string,
  severity: number,
  kind: string,
): SchemeText {
  return {
    id,
    label: texts(id),
    when: { lists: ["late-returners"] },
    gate,
    effect: { kind, ...(kind === "price" && { factor: 1.2 }) },
    context,
    severity,
    provenance: official,
  };
}

/** Makes a scheme count one more act, from a source of its own. */
export function counts(scheme: SchemeText, act: string, context: string, owner = "private"): void {
  scheme.sources.push(sourceOf(`sees-${act}`, context, [act], owner));
  scheme.rules.push(ruleOf(`counts-${act}`, act, `sees-${act}`));
}

/** Makes a list refuse something to whom it names. */
export function strikes(scheme: SchemeText, gate: string, context: string, severity = 1): void {
  scheme.consequences.push(consequenceOf(`no-${gate}`, gate, context, severity, "refuse"));
}

/** Makes cameras tell who does an act. */
export function films(scheme: SchemeText, act: string, context: string, owner = "private"): void {
  counts(scheme, act, context, owner);
  scheme.sources.at(-1).identifies = {
    gallery: 1000,
    falseMatch: 0.000001,
    ratio: 1,
    minAge: 18,
    provenance: official,
  };
}

/** Makes it a score of points as well, with a grade that costs something. */
export function scores(scheme: SchemeText): void {
  scheme.score = { kind: "points", start: 100, provenance: official };
  scheme.grades = {
    scale: [
      { label: "low", to: 50 },
      { label: "high", from: 50, provenance: official },
    ],
  };
  scheme.rules.push({
    ...ruleOf("kept-points", "keeps-hired-thing", "desk"),
    list: undefined,
    ground: undefined,
    points: -10,
    expires: { after: 90 },
  });
  scheme.consequences.push({
    ...consequenceOf("dearer-by-grade", "power-bank-deposit", "consumption", 2, "price"),
    when: { grades: ["low"] },
  });
}

/** A text without anchors and without what is undefined. */
export function yamlOf(scheme: SchemeText): string {
  return stringify(JSON.parse(JSON.stringify(scheme)), { aliasDuplicateObjects: false });
}

const files = filesWith({});
const catalogues = readCatalogues(files).value;
const lawNames = ["case-law", "china", "eu-ai-act", "gdpr", "house", "human-rights", "soft-law", "us"];
const read = readLaw(
  lawNames.map((name) => ({
    file: `law/${name}.yaml`,
    text: readFileSync(new URL(`../../law/${name}.yaml`, import.meta.url), "utf8"),
  })),
);
if (catalogues === undefined || read.value === undefined) throw new Error("what ships does not pass `check`");

/** All law that ships. */
export const law = read.value;
/** Acts and gates that ship. */
export const everyday = catalogues;

/** A checked scheme, ready to audit. @throws Error with what is wrong with it */
export function auditedText(text: string) {
  const scheme = readScheme(text, "hire-desk.yaml", {
    catalogues: everyday,
    find: (name) => files.find("schemes", name),
  });
  if (scheme.value === undefined) throw new Error(JSON.stringify(scheme.problems.slice(0, 3), null, 1));
  return createAudited(scheme.value, everyday);
}

/** Every finding on a scheme, by rule; as of a day on which all of the AI Act applies. */
export function findingsOn(scheme: SchemeText, asOf = "2028-01-01"): ReadonlyMap<string, Finding> {
  const findings = auditScheme(auditedText(yamlOf(scheme)), law, { asOf });
  return new Map(findings.map((finding) => [finding.rule, finding]));
}
