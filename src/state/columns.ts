import type { Column } from "./column.ts";

function disposition(meaning: string): Column & { readonly type: "i8" } {
  return { type: "i8", default: 0, unit: "1/16 standard deviation", meaning };
}

/** What a person is, before and beside any scheme. */
export const personColumns = {
  age: { type: "u8", default: 0, unit: "years", meaning: "age" },
  birthday: {
    type: "u16",
    default: 0,
    unit: "day of the year, 0 to 364",
    meaning: "day on which the household grows a year older, one for all its members",
  },
  generation: {
    type: "u8",
    default: 0,
    unit: "0 there on the first day",
    meaning: "how many households have lived and gone in this place before",
  },
  place: { type: "u8", default: 0, unit: "0 urban, 1 rural", meaning: "kind of place the person lives in" },
  group: {
    type: "u8",
    default: 0,
    unit: "0 first, 1 second",
    meaning: "neutral two-way mark; only measures and sources' errors may look at it",
  },
  income: {
    type: "i32",
    default: 0,
    unit: "the society's currency and period",
    meaning: "income per head, one for the household",
  },
  position: {
    type: "u8",
    default: 0,
    unit: "0 first member",
    meaning: "place in the household; its members have consecutive ids",
  },
  householdSize: {
    type: "u8",
    default: 0,
    unit: "persons",
    meaning: "size of the household as drawn; the society's last person may cut it short",
  },
  role: {
    type: "u8",
    default: 0,
    unit: "0 head, 1 partner, 2 child, 3 parent, 4 other",
    meaning: "role in the household",
  },
  region: {
    type: "u8",
    default: 0,
    unit: "position in the society's list",
    meaning: "region of the household",
  },
  employer: {
    type: "u32",
    default: 0,
    unit: "0 none, else 1 + number within the region",
    meaning: "organisation that the person works for, in the person's region",
  },
  shop: {
    type: "u32",
    default: 0,
    unit: "0 none, else 1 + number within the region",
    meaning: "organisation whose customer the person is, in the person's region",
  },
  wealth: {
    type: "i32",
    default: 0,
    unit: "the society's currency",
    meaning: "wealth per head, one for the household",
  },
  online: { type: "u8", default: 0, unit: "hours a week, 0 never", meaning: "time spent online" },
  defaulted: {
    type: "u8",
    default: 0,
    unit: "0 no, 1 yes",
    meaning: "had failed to repay before the first day, or before they came or came of age",
  },
  jobless: {
    type: "u8",
    default: 0,
    unit: "0 no, 1 yes",
    meaning: "has lost the job at the employer and looks for another",
  },
  incomeShift: {
    type: "i16",
    default: 0,
    unit: "1/4096 doubling",
    meaning: "by how much what was decided has raised the person's own income for now",
  },
  loans: { type: "u8", default: 0, unit: "loans", meaning: "loans that the person is paying back" },
} as const satisfies Record<string, Column>;

/** What acts load on, by the name a load gives. */
export const traitColumns = {
  diligence: disposition("keeps promises and deadlines"),
  caution: disposition("avoids risk"),
  conformity: disposition("does as others do"),
  skill: disposition("is at ease with technology"),
  dissent: disposition("disagrees in private with those in power"),
  play: disposition("likes games and bends rules for fun"),
  sociability: disposition("seeks company"),
  means: disposition("log income against the whole society's"),
  age: { type: "i8", default: 0, unit: "1/16 decade from 45 years", meaning: "age as acts load on it" },
  urban: {
    type: "i8",
    default: 0,
    unit: "16 in a town, else 0",
    meaning: "living in a town as acts load on it",
  },
} as const satisfies Record<string, Column>;

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

/** Where a person stands for an organisation, for a consequence that strikes whoever represents it. */
export const representativeColumns = {
  struck: {
    type: "u8",
    default: 0,
    unit: "0 no, 1 yes",
    meaning: "whether it strikes the organisation that the person represents, as of the evening before",
  },
} as const satisfies Record<string, Column>;

/** What gates leave of a person, a bit a gate; as many of these as there are gates for. */
export const doorColumns = {
  applied: { type: "u32", default: 0, unit: "a bit a gate", meaning: "gates that the person comes to today" },
  granted: { type: "u32", default: 0, unit: "a bit a gate", meaning: "gates that said yes today" },
  turnedAway: {
    type: "u32",
    default: 0,
    unit: "a bit a gate",
    meaning: "gates that have said no since the first day",
  },
  shutOut: {
    type: "u32",
    default: 0,
    unit: "a bit a gate",
    meaning: "gates that have said no and would have said yes without any scheme",
  },
  letIn: {
    type: "u32",
    default: 0,
    unit: "a bit a gate",
    meaning: "gates that have said yes and would have said no without any scheme",
  },
} as const satisfies Record<string, Column>;

/** Which class of doers a person belongs to, for sixteen acts; as many of these as there are acts for. */
export const memberColumns = {
  member: {
    type: "u32",
    default: 0,
    unit: "2 bits an act: 0 never does it, else 1 + class",
    meaning: "who drives, who plays, who posts: decided once, with the person",
  },
} as const satisfies Record<string, Column>;
