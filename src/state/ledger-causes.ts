import { otherEntries } from "./tallies.ts";

interface Named {
  readonly id: string;
}

/** What of a program can make entries. */
interface Causing {
  readonly rules: readonly Named[];
  readonly sources: readonly Named[];
  readonly associations: readonly Named[];
  readonly ratings: readonly Named[];
  readonly score: object | undefined;
  readonly process?: { readonly repairs: readonly Named[] } | undefined;
}

/** Everything by which an entry of a scheme's ledger can be called, in one order for all who number them. */
export function ledgerCauses(program: Causing): readonly string[] {
  const { rules, sources, score, process, associations, ratings } = program;
  return [
    ...[...rules, ...associations, ...ratings].map(({ id }) => id),
    ...otherEntries,
    ...indicatorsOf(score).map(({ id }) => `indicator/${id}`),
    ...sources.map(({ id }) => `refused-consent/${id}`),
    ...(process?.repairs ?? []).map(({ id }) => `repair/${id}`),
  ];
}

/** Only a weighted score has any. */
function indicatorsOf(score: { readonly indicators?: readonly Named[] } | undefined): readonly Named[] {
  return score?.indicators ?? [];
}
