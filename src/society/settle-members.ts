import { thresholdOfShare } from "../base/index.ts";
import { type Settling, type Step, TRAIT_ONE } from "./settling.ts";

/**
 * How old the members of a household are, and their groups. Those who are there first are anywhere in
 * the ages of their type; a later generation begins with its first member at the youngest of them.
 */
export function settleMembers({ margins, columns, ofPerson }: Settling): Step {
  const { persons, traits } = columns;
  const [draw, group] = ["age", "group"].map((name) => ofPerson(name));
  const second = thresholdOfShare(margins.group.share);
  return ({ members, first, end, generation }) => {
    persons.generation.fill(generation, first, end);
    for (let person = first; person < end; person++) {
      const { base, from, years } = members[person - first];
      const isYoungest = base < 0 && generation > 0;
      // the remainder of 32 bits by at most 121 years is even to one part in 35 million
      const beyond = isYoungest ? 0 : draw(person, generation) % years;
      const age = (base < 0 ? 0 : persons.age[first + base]) + from + beyond;
      persons.age[person] = age;
      traits.age[person] = ageTrait(age);
      persons.group[person] = group(person, generation) < second ? 1 : 0;
    }
  };
}

/** Age as acts load on it: sixteenths of a decade from 45 years. */
export function ageTrait(age: number): number {
  return Math.max(-128, Math.min(127, Math.round(((age - 45) * TRAIT_ONE) / 10)));
}
