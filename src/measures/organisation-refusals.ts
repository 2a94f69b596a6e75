import type { Measure } from "./measure.ts";
import { decidedAt } from "./refusals-by-gate.ts";

/** What gates to which organisations come decided. */
export const organisationRefusals: Measure = {
  name: "organisationRefusals",
  unit: "applications, organisations, currency and days, by gate",
  meaning:
    "what gates decided on organisations since the first day: applications, how many were refused and would have been without any scheme; shut out and let in as for persons; how many organisations were turned away and shut out at least once; to how many the gate is closed now by a scheme; look-ups, money and days",
  of: "organisations",
  begin: () => ({
    value: ({ organisations }) =>
      organisations?.view.gates.map(({ id }, gate) => {
        const {
          personsTurnedAway,
          personsShutOut,
          byAssociation: _,
          ...decided
        } = decidedAt(organisations.view, gate);
        return {
          gate: id,
          ...decided,
          organisationsTurnedAway: personsTurnedAway,
          organisationsShutOut: personsShutOut,
        };
      }) ?? [],
  }),
};
