import { DAYS_PER_YEAR, thresholdOfShare } from "../base/index.ts";
import { type LoweredMember, lowerType } from "./household-shape.ts";
import { drawCell, type Settling, type Step, TRAIT_ONE, thresholdsOf } from "./settling.ts";

/** The members of household h, who stay of this kind through all generations: it draws its type on its own key. */
export function householdTypes({
  margins,
  ofHousehold,
}: Settling): (household: number) => readonly LoweredMember[] {
  const types = margins.households.types.map(lowerType);
  const upTo = thresholdsOf(margins.households.types.map(({ share }) => share));
  const type = ofHousehold("type");
  return (household) => types[drawCell(upTo, type(household, 0))];
}

/**
 * What stays with a household through all generations: kind of place, region, birthday, size and
 * roles. Each is drawn on the household's own key, so that whoever comes after moves nobody.
 */
export function settleHouseholds({ margins, columns, ofHousehold }: Settling): Step {
  const urban = thresholdOfShare(margins.places.urban);
  const regions = (["urban", "rural"] as const).map((kind) =>
    thresholdsOf(margins.regions.cells.map((cell) => cell[kind])),
  );
  const [place, region, birthday] = ["place", "region", "birthday"].map((name) => ofHousehold(name));
  const { persons, traits } = columns;
  return ({ number, members, first, end }) => {
    const kind = place(number, 0) < urban ? 0 : 1;
    persons.place.fill(kind, first, end);
    traits.urban.fill(kind === 0 ? TRAIT_ONE : 0, first, end);
    persons.region.fill(drawCell(regions[kind], region(number, 0)), first, end);
    persons.birthday.fill(birthday(number, 0) % DAYS_PER_YEAR, first, end);
    persons.householdSize.fill(members.length, first, end);
    for (let person = first; person < end; person++) {
      persons.role[person] = members[person - first].role;
      persons.position[person] = person - first;
    }
  };
}
