import type { Measure } from "./measure.ts";

/** What pooling shut out: nothing where no scheme gets records of another. */
export const refusalsByPooling: Measure = {
  name: "refusalsByPooling",
  unit: "applications, by gate",
  meaning:
    "for each gate, where schemes pass records on: refusals since the first day that would have been a yes without any scheme, and of these those that only records bring about which another scheme passed on",
  of: "world",
  begin: () => ({
    value({ gates, schemes, tallies }) {
      if (schemes.every(({ pool }) => pool === undefined)) return [];
      const cells = tallies.gates.shutOut.length / gates.length;
      return gates.flatMap(({ id, isOfPersons }, gate) => {
        if (!isOfPersons) return [];
        const shutOut = tallies.gates.shutOut.subarray(gate * cells, (gate + 1) * cells);
        return [
          {
            gate: id,
            shutOut: shutOut.reduce((sum, each) => sum + each, 0),
            byPooling: tallies.gates.byPooling[gate],
          },
        ];
      });
    },
  }),
};

/** What other schemes passed to this one. */
export const recordsPooled: Measure = {
  name: "recordsPooled",
  unit: "records, by source",
  meaning: "for each source whose rules count records that another scheme passes on: how many of these came",
  of: "scheme",
  begin: ({ schemeNumber }) => ({
    value({ acts, schemes, tallies }) {
      const { program, pool } = schemes[schemeNumber];
      if (pool === undefined) return [];
      const { pooled } = tallies.schemes[schemeNumber];
      return program.sources.map(({ id }, source) => {
        const own = pooled.subarray(source * acts.length, (source + 1) * acts.length);
        return { source: id, records: own.reduce((sum, each) => sum + each, 0) };
      });
    },
  }),
};
