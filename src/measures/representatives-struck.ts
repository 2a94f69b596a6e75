import type { Measure } from "./measure.ts";

/** Persons who are struck because of the organisation that they represent. */
export const representativesStruck: Measure = {
  name: "representativesStruck",
  unit: "persons, by consequence",
  meaning:
    "for each consequence that strikes who represents an organisation: how many persons it strikes at the end of the last day because of how the organisation stands",
  of: "organisations",
  begin: () => ({
    value: ({ schemes, size, doors }) =>
      schemes.flatMap(({ program }, scheme) =>
        program.consequences.flatMap(({ id, ofRepresentative }, number) => {
          if (ofRepresentative !== true) return [];
          let persons = 0;
          for (let person = 0; person < size; person++)
            persons += doors.strikes(scheme, number, person) ? 1 : 0;
          return [{ scheme: program.id, consequence: id, persons }];
        }),
      ),
  }),
};
