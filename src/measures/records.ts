import type { Measure } from "./measure.ts";

/** What each source made of the acts in its contexts. */
export const recordsBySource: Measure = {
  name: "recordsBySource",
  unit: "acts and records, by source and act",
  meaning:
    "for each act in a source's contexts: times done, in its sight, recorded, missed (in its sight, not recorded), passed on to the operator, of those pinned on somebody else, and rules that count it",
  of: "records",
  begin: ({ schemeNumber }) => ({
    value({ acts, schemes, tallies }) {
      const { program } = schemes[schemeNumber];
      const { inSight, recorded, passed, mistaken } = tallies.schemes[schemeNumber];
      return program.sources.flatMap((source, position) =>
        acts.flatMap(({ id }, act) => {
          if (source.sees[act] === 0) return [];
          const tally = position * acts.length + act;
          const rules = program.rules.filter((rule) => rule.act === act && rule.source === position);
          return {
            source: source.id,
            act: id,
            done: tallies.done[act],
            inSight: inSight[tally],
            recorded: recorded[tally],
            missed: inSight[tally] - recorded[tally],
            passed: passed[tally],
            mistaken: mistaken[tally],
            rules: rules.length,
          };
        }),
      );
    },
  }),
};

/** Share of the records that reached the operator and that no rule asks for. NaN where none did. */
export const recordsWithoutRule: Measure = {
  name: "recordsWithoutRule",
  unit: "share of records passed on",
  meaning: "share of the records that reached the operator and are of acts that no rule asks its source for",
  of: "records",
  begin: ({ schemeNumber }) => ({
    value({ acts, schemes, tallies }) {
      const { program } = schemes[schemeNumber];
      const { passed } = tallies.schemes[schemeNumber];
      const used = new Set(program.rules.map(({ source, act }) => source * acts.length + act));
      let all = 0;
      let unused = 0;
      passed.forEach((count, tally) => {
        all += count;
        if (!used.has(tally)) unused += count;
      });
      return unused / all;
    },
  }),
};
