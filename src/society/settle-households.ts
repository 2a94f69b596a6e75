import { thresholdOfShare } from "../base/index.ts";
import { countedFrom, type HouseholdType, roles } from "./household-shape.ts";
import { drawCell, type Settling, TRAIT_ONE, thresholdsOf, type Uniform } from "./settling.ts";

/**
 * Households in sequence, their members at consecutive ids: household h draws its type, kind of place
 * and region on its own key, so that whoever comes after moves nobody.
 */
export function settleHouseholds(settling: Settling): void {
  const { margins, size, columns } = settling;
  const types = margins.households.types.map(lowerType);
  const upTo = thresholdsOf(margins.households.types.map(({ share }) => share));
  const type = settling.ofHousehold("type");
  const urban = thresholdOfShare(margins.places.urban);
  const place = settling.ofHousehold("place");
  const regions = (["urban", "rural"] as const).map((kind) =>
    thresholdsOf(margins.regions.cells.map((cell) => cell[kind])),
  );
  const region = settling.ofHousehold("region");
  const age = settling.ofPerson("age");
  const { persons, traits } = columns;
  for (let first = 0, household = 0; first < size; household++) {
    const members = types[drawCell(upTo, type(household))];
    const end = Math.min(size, first + members.length);
    const kind = place(household) < urban ? 0 : 1;
    persons.place.fill(kind, first, end);
    traits.urban.fill(kind === 0 ? TRAIT_ONE : 0, first, end);
    persons.region.fill(drawCell(regions[kind], region(household)), first, end);
    persons.householdSize.fill(members.length, first, end);
    settleMembers(settling, members, first, end, age);
    first += members.length;
  }
  settleGroups(settling);
}

interface LoweredMember {
  readonly role: number;
  /** position of the member from whose age this one's is counted, or −1: from 0 */
  readonly base: number;
  readonly from: number;
  readonly years: number;
}

function lowerType({ members }: HouseholdType): LoweredMember[] {
  return members.map(({ role, ages, older }, position) => {
    const [from, to] = ages ?? older ?? [0, 1];
    return { role: roles.indexOf(role), base: countedFrom(members, position), from, years: to - from };
  });
}

function settleMembers(
  { columns }: Settling,
  members: readonly LoweredMember[],
  first: number,
  end: number,
  draw: Uniform,
): void {
  const { persons, traits } = columns;
  for (let person = first; person < end; person++) {
    const { role, base, from, years } = members[person - first];
    // the remainder of 32 bits by at most 121 years is even to one part in 35 million
    const age = (base < 0 ? 0 : persons.age[first + base]) + from + (draw(person) % years);
    persons.age[person] = age;
    persons.role[person] = role;
    persons.position[person] = person - first;
    traits.age[person] = Math.max(-128, Math.min(127, Math.round(((age - 45) * TRAIT_ONE) / 10)));
  }
}

function settleGroups({ margins, size, columns, ofPerson }: Settling): void {
  const draw = ofPerson("group");
  const second = thresholdOfShare(margins.group.share);
  for (let person = 0; person < size; person++) columns.persons.group[person] = draw(person) < second ? 1 : 0;
}
