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
