import type { Problem } from "../base/index.ts";
import { checkUniqueIds, fieldAt, itemsAt, type Located, numberAt, textAt } from "../text/index.ts";
import { countedFrom } from "./household-shape.ts";

/** Oldest age that a person can be drawn with. */
const OLDEST = 120;

/** A parent is at least so many years older than a child, and at most so many. */
const LEAST_BETWEEN_GENERATIONS = 14;
const MOST_BETWEEN_GENERATIONS = 65;

/** Household types that nobody could live in. */
export function checkHouseholds(top: Located): Problem[] {
  const types = itemsAt(top, "households", "types");
  return [
    ...checkUniqueIds(types, "society"),
    ...checkUniqueIds(itemsAt(top, "regions", "cells"), "society"),
    ...types.flatMap(checkType),
  ];
}

function checkType(type: Located): Problem[] {
  const list = fieldAt(type, "members");
  const members = itemsAt(type, "members");
  if (list?.kind === "list" && members.length === 0) {
    return [
      {
        code: "society/household-of-nobody",
        at: list.at,
        message: "nobody lives in this type of household",
        allowed: "one member at least",
        hint: "write `members: [{role: head, ages: [18, 80]}]`, or remove the type",
      },
    ];
  }
  const form = members.flatMap(checkMember);
  return form.length > 0 ? form : checkAges(members);
}

/** Each member says its age in one way: the first by `ages`, the others by `older`. */
function checkMember(member: Located, position: number, members: readonly Located[]): Problem[] {
  const [needed, other] = position === 0 ? ["ages", "older"] : ["older", "ages"];
  const range = fieldAt(member, needed);
  if (range === undefined || fieldAt(member, other) !== undefined) {
    return [
      {
        code: "society/member-without-age",
        at: member.at,
        message:
          position === 0
            ? "the first member of a household says its age by `ages` and nothing else"
            : "a further member says its age by `older`, counted from one before",
        hint:
          position === 0 ? "write `ages: [18, 80]`" : "write `older: [-5, 5]`, years from the first member",
      },
    ];
  }
  return [...checkReversed(range), ...checkThan(member, position, members)];
}

function checkReversed(range: Located): Problem[] {
  const from = numberAt(range, 0);
  const to = numberAt(range, 1);
  if (from === undefined || to === undefined || from < to) return [];
  return [
    {
      code: "society/ages-reversed",
      at: range.at,
      message: "this range of ages ends where it begins, or before",
      found: `from ${from} to ${to}`,
      allowed: "half-open: from the first up to, and without, the second",
      hint: from > to ? `write [${to}, ${from}]` : `write [${from}, ${from + 5}]`,
    },
  ];
}

function checkThan(member: Located, position: number, members: readonly Located[]): Problem[] {
  const than = fieldAt(member, "than");
  if (than === undefined || countedFrom(members.map(rolesOf), position) >= 0) return [];
  return [
    {
      code: "society/nobody-to-count-from",
      at: than.at,
      message: "no member before this one has that role",
      found: textAt(member, "than") ?? "",
      allowed: position === 0 ? "nothing: the first member counts from nobody" : "a role that stands above",
      hint: "move this member down, or leave `than` out to count from the first",
    },
  ];
}

function rolesOf(member: Located): { role: string | undefined; than: string | undefined } {
  return { role: textAt(member, "role"), than: textAt(member, "than") };
}

/** Lowest and highest number of years. */
type Years = readonly [number, number];

function checkAges(members: readonly Located[]): Problem[] {
  const named = members.map(rolesOf);
  const steps = members.map((member, position) => yearsAt(member, position === 0 ? "ages" : "older"));
  if (!steps.every((step) => step !== undefined)) return [];
  const family = { steps, base: members.map((_, position) => countedFrom(named, position)) };
  const far = members.flatMap((member, position) => {
    const ages = yearsBetween(family, position, -1);
    return ages[0] < 0 || ages[1] > OLDEST ? [outOfReach(member, ages)] : [];
  });
  return [...far, ...checkGenerations(members, family)];
}

/** How members' ages hang together: each is its step from the member it counts from; the first has −1. */
interface Family {
  readonly steps: readonly Years[];
  readonly base: readonly number[];
}

/** By how many years one member is older than another, or than 0 for −1. */
function yearsBetween({ steps, base }: Family, older: number, younger: number): Years {
  const line = [...lineOf(base, younger), -1];
  const years = [0, 0];
  let met = older;
  for (; !line.includes(met); met = base[met]) {
    years[0] += steps[met][0];
    years[1] += steps[met][1];
  }
  for (const member of line.slice(0, line.indexOf(met))) {
    years[0] -= steps[member][1];
    years[1] -= steps[member][0];
  }
  return [years[0], years[1]];
}

/** A member, the one it counts from, and so on to the first. */
function lineOf(base: readonly number[], position: number): number[] {
  return position < 0 ? [] : [position, ...lineOf(base, base[position])];
}

function yearsAt(member: Located, key: string): Years | undefined {
  const from = numberAt(member, key, 0);
  const to = numberAt(member, key, 1);
  return from === undefined || to === undefined ? undefined : [from, to - 1];
}

function outOfReach(member: Located, [youngest, oldest]: Years): Problem {
  return {
    code: "society/age-out-of-reach",
    at: member.at,
    message: "this member could be younger than newborn, or older than anybody",
    found: `${youngest} to ${oldest} years`,
    allowed: `0 to ${OLDEST}`,
    hint: "ages add up along `older`: raise or lower this range, or that of the member it counts from",
  };
}

/** Heads against children, and parents against heads: apart as generations are. */
function checkGenerations(members: readonly Located[], family: Family): Problem[] {
  const positions = (role: string): number[] =>
    members.flatMap((member, position) => (textAt(member, "role") === role ? [position] : []));
  const pairs = [
    ...positions("child").flatMap((child) => positions("head").map((head) => [head, child] as const)),
    ...positions("head").flatMap((head) => positions("parent").map((parent) => [parent, head] as const)),
  ];
  return pairs.flatMap(([parent, child]) => {
    const [least, most] = yearsBetween(family, parent, child);
    if (least >= LEAST_BETWEEN_GENERATIONS && most <= MOST_BETWEEN_GENERATIONS) return [];
    return [
      {
        code: "society/generations-out-of-step",
        at: members[Math.max(parent, child)].at,
        message: "parent and child are too near in age, or too far apart",
        found: `${least} to ${most} years apart`,
        allowed: `${LEAST_BETWEEN_GENERATIONS} to ${MOST_BETWEEN_GENERATIONS}`,
        hint: "narrow `older`, or count it with `than:` from the member it belongs to",
      },
    ];
  });
}
