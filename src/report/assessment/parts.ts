import type { AssessmentKind } from "./input.ts";
import type { FactId, PartId } from "./messages/shape.ts";

/** A part that the law lists: what it asks for, and which findings are weighed in it. */
export interface Part {
  readonly id: PartId;
  /** article that asks for it; `at`: where exactly, if the article lists several parts */
  readonly article: string;
  readonly at?: string;
  readonly facts: readonly FactId[];
  readonly rules: readonly string[];
  /** rule whose verdict is told even where it passes */
  readonly toldAnyway?: string;
  /** whether findings that no part names are weighed here, where they violate or risk something */
  readonly takesRest?: true;
}

const dpia: readonly Part[] = [
  {
    id: "description",
    article: "gdpr-35-7",
    at: "Art. 35(7)(a)",
    facts: [
      "purpose",
      "operator",
      "controller",
      "place",
      "status",
      "covered",
      "enrolment",
      "known",
      "sources",
      "counted",
      "scoring",
      "lists",
      "consequences",
      "audiences",
      "keeping",
      "expiry",
      "processors",
      "transfers",
      "basis",
      "basisText",
      "interest",
    ],
    rules: ["GDPR-35", "AIA-5c-0", "L-source"],
  },
  {
    id: "necessity",
    article: "gdpr-35-7",
    at: "Art. 35(7)(b)",
    facts: [
      "compatible",
      "justified",
      "minimisation",
      "special",
      "notice",
      "reasons",
      "selfAccess",
      "published",
      "objection",
      "consent",
    ],
    rules: [
      "GDPR-5a",
      "GDPR-5b",
      "GDPR-5c",
      "GDPR-5d",
      "GDPR-5e",
      "GDPR-8",
      "GDPR-9",
      "GDPR-13",
      "GDPR-15",
      "GDPR-16",
      "L-consent",
      "L-opaque",
      "L-no-reason",
      "L-vague-reason",
      "L-no-expiry",
    ],
  },
  {
    id: "risks",
    article: "gdpr-35-7",
    at: "Art. 35(7)(c)",
    facts: ["reach", "mistakes", "others", "children", "childProtection", "likelihood", "groups"],
    rules: [],
    takesRest: true,
  },
  {
    id: "measures",
    article: "gdpr-35-7",
    at: "Art. 35(7)(d)",
    facts: [
      "decides",
      "appeal",
      "review",
      "repair",
      "restricts",
      "oversight",
      "lookups",
      "security",
      "residual",
      "monitoring",
    ],
    rules: [
      "GDPR-18",
      "GDPR-22",
      "GDPR-22s",
      "GDPR-22r",
      "GDPR-22-4",
      "L-no-appeal",
      "L-no-human",
      "L-asymmetry",
    ],
  },
  { id: "advice", article: "gdpr-35-2-9", facts: ["officer", "views"], rules: [] },
];

const fria: readonly Part[] = [
  {
    id: "process",
    article: "aia-27-parts",
    at: "Art. 27(1)(a)",
    facts: [
      "purpose",
      "operator",
      "controller",
      "place",
      "status",
      "ai",
      "sources",
      "counted",
      "scoring",
      "lists",
      "consequences",
      "decides",
    ],
    toldAnyway: "AIA-27",
    rules: [
      "AIA-27",
      "AIA-26",
      "AIA-5c-0",
      "AIA-III3",
      "AIA-III4",
      "AIA-III5a",
      "AIA-III5b",
      "AIA-III5c",
      "AIA-III6",
      "AIA-III7",
    ],
  },
  {
    id: "frequency",
    article: "aia-27-parts",
    at: "Art. 27(1)(b)",
    facts: ["period", "frequency", "keeping", "expiry"],
    rules: ["GDPR-5e", "L-no-expiry", "L-eternal"],
  },
  {
    id: "groups",
    article: "aia-27-parts",
    at: "Art. 27(1)(c)",
    facts: ["covered", "enrolment", "known", "others", "children", "childProtection", "groups", "audiences"],
    rules: ["GDPR-8", "L-minor", "L-family", "L-association", "L-disparity", "ECHR-14", "L-consent"],
  },
  {
    id: "harms",
    article: "aia-27-parts",
    at: "Art. 27(1)(d)",
    facts: ["reach", "mistakes", "likelihood"],
    rules: [],
    takesRest: true,
  },
  {
    id: "oversight",
    article: "aia-27-parts",
    at: "Art. 27(1)(e)",
    facts: ["oversight", "overseers", "review"],
    rules: ["AIA-14", "L-no-human", "GDPR-22", "GDPR-22s", "L-asymmetry"],
  },
  {
    id: "remedies",
    article: "aia-27-parts",
    at: "Art. 27(1)(f)",
    facts: [
      "appeal",
      "repair",
      "restricts",
      "notice",
      "reasons",
      "reasonGiven",
      "responsible",
      "complaints",
      "monitoring",
    ],
    rules: [
      "AIA-86",
      "GDPR-13",
      "GDPR-15",
      "GDPR-16",
      "GDPR-18",
      "GDPR-22r",
      "L-no-appeal",
      "L-no-reason",
      "L-vague-reason",
    ],
  },
  { id: "notification", article: "aia-27-3", facts: ["notify"], rules: [] },
];

/** The parts of each assessment, in the order of the law. */
export const parts: Readonly<Record<AssessmentKind, readonly Part[]>> = { dpia, fria };
