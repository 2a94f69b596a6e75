import type { Column } from "./column.ts";

/** Where a person stands in one scheme. */
export const schemeColumns = {
  covered: { type: "u8", default: 0, unit: "0 no, 1 yes", meaning: "whether the scheme covers the person" },
  score: { type: "i32", default: 0, unit: "1/100 point", meaning: "score" },
  grade: { type: "u8", default: 0, unit: "position on the scale, 0 lowest", meaning: "grade held" },
  gradeSince: { type: "u16", default: 0, unit: "day", meaning: "day on which the grade was first held" },
  pendingGrade: {
    type: "u8",
    default: 0,
    unit: "position on the scale",
    meaning: "grade that will be held once the score has stayed long enough; the held one if none",
  },
  pendingSince: { type: "u16", default: 0, unit: "day", meaning: "day since which that grade is pending" },
  mistakenPoints: {
    type: "i32",
    default: 0,
    unit: "1/100 point",
    meaning: "points of records that were of somebody else's act, still in the score",
  },
} as const satisfies Record<string, Column>;

/** What a scheme remembers of a person to whom others pass records; allocated only where they do. */
export const poolColumns = {
  pooledPoints: {
    type: "i32",
    default: 0,
    unit: "1/100 point",
    meaning: "points of records that another scheme passed on, still in the score",
  },
  pooled: {
    type: "i32",
    default: 0,
    unit: "1/100 of the indicator's scale",
    meaning: "of an indicator's value, what comes of records that another scheme passed on",
  },
  byPooling: {
    type: "u8",
    default: 0,
    unit: "0 no, 1 yes",
    meaning: "whether a listing rests on records alone that another scheme passed on",
  },
} as const satisfies Record<string, Column>;

/** What a scheme that one may join, or whose sources one may refuse, remembers; allocated only there. */
export const enrolmentColumns = {
  left: {
    type: "u8",
    default: 0,
    unit: "0 no, 1 yes",
    meaning: "whether the person has been in the scheme and left it",
  },
  refused: {
    type: "u8",
    default: 0,
    unit: "0 no, 1 yes",
    meaning: "whether the person has refused the source",
  },
} as const satisfies Record<string, Column>;

/** What one rule remembers of a person; allocated only for rules that need it. */
export const ruleColumns = {
  used: {
    type: "i32",
    default: 0,
    unit: "1/100 point",
    meaning: "points that a capped rule has moved the score by in this period",
  },
  warned: {
    type: "u16",
    default: 0,
    unit: "day + 1",
    meaning: "day of the last first-offence warning; 0 none",
  },
} as const satisfies Record<string, Column>;

/** What a weighted part of a score remembers of a person. */
export const indicatorColumns = {
  value: { type: "i32", default: 0, unit: "1/100, 0 to 10,000", meaning: "value of the indicator now" },
  mistaken: {
    type: "i32",
    default: 0,
    unit: "1/100",
    meaning: "what records of somebody else's acts have moved the value by",
  },
  part: {
    type: "i32",
    default: 0,
    unit: "1/100 point",
    meaning: "what the indicator added to the score when the score last followed",
  },
} as const satisfies Record<string, Column>;

/** A day beyond all others: what lasts until it has no end. */
export const NO_END = 65_535;

/** What a list remembers of a person. */
export const listColumns = {
  listed: {
    type: "u16",
    default: 0,
    unit: "day + 1",
    meaning: "day from which the person is on the list, after notice; 0 for whoever is not",
  },
  until: {
    type: "u16",
    default: 0,
    unit: "day + 1",
    meaning: "day from which the person is off again; 65,535 without a term, 0 for whoever is not listed",
  },
  ground: {
    type: "u16",
    default: 0,
    unit: "position of the rule + 1",
    meaning: "rule that put the person there; 0 for whoever is not listed",
  },
  byMistake: {
    type: "u8",
    default: 0,
    unit: "0 no, 1 yes",
    meaning: "whether only records of somebody else's acts put the person there",
  },
} as const satisfies Record<string, Column>;

/** What a consequence with a term remembers of a person. */
export const consequenceColumns = {
  since: {
    type: "u16",
    default: 0,
    unit: "day + 1",
    meaning: "day on which its condition began to hold; 0 while it does not",
  },
} as const satisfies Record<string, Column>;

/** What a consequence that strikes on a record remembers of a person. */
export const recordColumns = {
  recorded: {
    type: "u16",
    default: 0,
    unit: "day + 1",
    meaning: "last day on which the source recorded the act of the person; 0 never",
  },
} as const satisfies Record<string, Column>;

/** What a source that learns remembers of a person. */
export const sourceColumns = {
  seen: {
    type: "u16",
    default: 0,
    unit: "records",
    meaning: "how often the source has recorded the person, up to 65,535",
  },
} as const satisfies Record<string, Column>;

/** Where a person stands for an organisation, for a consequence that strikes whoever represents it. */
export const representativeColumns = {
  struck: {
    type: "u8",
    default: 0,
    unit: "0 no, 1 yes",
    meaning: "whether it strikes the organisation that the person represents, as of the evening before",
  },
} as const satisfies Record<string, Column>;

/** What an association remembers of a person. */
export const associationColumns = {
  carried: {
    type: "i32",
    default: 0,
    unit: "1/100 point",
    meaning: "points that others' standing has put into the score, and that are still there",
  },
  gathered: {
    type: "i32",
    default: 0,
    unit: "1/100 point",
    meaning: "what others' standing comes to today, until it is entered",
  },
} as const satisfies Record<string, Column>;

/** What an association over rules remembers of a person beside. */
export const movedColumns = {
  moved: {
    type: "i32",
    default: 0,
    unit: "1/100 point",
    meaning: "points that its rules have moved the person by since it last counted",
  },
} as const satisfies Record<string, Column>;

/** What ratings remember of a person. */
export const ratingColumns = {
  gathered: {
    type: "i32",
    default: 0,
    unit: "1/100 point",
    meaning: "what this month's ratings move the score by, until it is entered",
  },
} as const satisfies Record<string, Column>;
