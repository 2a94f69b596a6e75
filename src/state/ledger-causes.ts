import { otherEntries } from "./tallies.ts";

/** What of a program can make entries. */
interface Causing {
  readonly rules: readonly { readonly id: string }[];
  readonly process?: { readonly repairs: readonly { readonly id: string }[] } | undefined;
}

/** Everything by which an entry of a scheme's ledger can be called, in one order for all who number them. */
export function ledgerCauses({ rules, process }: Causing): readonly string[] {
  return [
    ...rules.map(({ id }) => id),
    ...otherEntries,
    ...(process?.repairs ?? []).map(({ id }) => `repair/${id}`),
  ];
}
