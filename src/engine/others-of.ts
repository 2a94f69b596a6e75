import { type Program, relations } from "../scheme/index.ts";
import type { World } from "./world.ts";

const HEAD = 0;
const PARTNER = 1;
const CHILD = 2;
const PARENT = 3;

/** Relations within a household; every other name is a layer of ties. */
const inHousehold: readonly string[] = relations;

/** Whose standing counts for somebody and is not within their own household: `self` is nobody else. */
export function layersAsked(programs: readonly Program[]): string[] {
  const asked = programs.flatMap(({ consequences, associations, ratings }) =>
    [...consequences, ...associations, ...ratings].map(({ of }) => of),
  );
  const elsewhere = ["self", "representative", ...inHousehold];
  return [...new Set(asked)].filter((of) => !elsewhere.includes(of));
}

/**
 * The others who stand in a relation to a person: in the household by role, or in a layer of ties.
 *
 * @param visit is called for each, in no order that means anything, until it says `true`
 * @returns whether it did
 */
export function someOther(
  world: World,
  of: string,
  person: number,
  visit: (other: number) => boolean,
): boolean {
  return inHousehold.includes(of)
    ? someInHousehold(world, of, person, visit)
    : someTied(world, of, person, visit);
}

function someInHousehold(
  { size, persons }: World,
  of: string,
  person: number,
  visit: (other: number) => boolean,
): boolean {
  const { position, householdSize, role } = persons;
  const first = person - position[person];
  const end = Math.min(size, first + householdSize[person]);
  for (let other = first; other < end; other++) {
    if (other !== person && isIn(of, role[person], role[other]) && visit(other)) return true;
  }
  return false;
}

/** Whether, in one household, somebody of a role is in a relation to somebody of another. */
function isIn(of: string, role: number, other: number): boolean {
  if (of === "household") return true;
  if (of === "spouse") return (role === HEAD && other === PARTNER) || (role === PARTNER && other === HEAD);
  return of === "parent" ? isParent(other, role) : isParent(role, other);
}

/** Head and partner are the parents of children, parents who live in are those of all others. */
function isParent(elder: number, younger: number): boolean {
  if (younger === CHILD) return elder === HEAD || elder === PARTNER;
  return younger !== PARENT && elder === PARENT;
}

let partners = new Int32Array(0);

function someTied({ ties }: World, of: string, person: number, visit: (other: number) => boolean): boolean {
  const layer = ties?.layers.indexOf(of) ?? -1;
  if (ties === undefined || layer < 0) return false;
  if (partners.length < ties.mostTies) partners = new Int32Array(ties.mostTies);
  const count = ties.partnersOf(layer, person, partners);
  for (let number = 0; number < count; number++) if (visit(partners[number])) return true;
  return false;
}
