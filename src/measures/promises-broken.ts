import type { Measure } from "./measure.ts";

/** How many promises organisations keep: contracts, payments. NaN where none was made. */
export const promisesBroken: Measure = {
  name: "promisesBroken",
  unit: "promises, and share broken, by what was promised",
  meaning:
    "for each kind of promise that acts of organisations keep or break (contract, payment ...): how many were kept and broken since the first day, and the share broken",
  of: "organisations",
  begin: () => ({
    value({ organisations }) {
      const kinds = new Map<string, { kept: number; broken: number }>();
      organisations?.acts.forEach(({ promise }, act) => {
        if (promise === undefined) return;
        const counts = kinds.get(promise.about) ?? { kept: 0, broken: 0 };
        counts[promise.isKept ? "kept" : "broken"] += organisations.view.tallies.done[act];
        kinds.set(promise.about, counts);
      });
      return [...kinds].map(([about, { kept, broken }]) => ({
        about,
        kept,
        broken,
        shareBroken: broken / (kept + broken),
      }));
    },
  }),
};
