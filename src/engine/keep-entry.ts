import type { LedgerEntry, World } from "./world.ts";

/** Hands an entry to whoever keeps a ledger, if it is of somebody whose ledger is kept. */
export function keepEntry(
  { ledger, ledgerOf }: Pick<World, "ledger" | "ledgerOf">,
  entry: LedgerEntry,
): void {
  if (ledger === undefined || ledgerOf?.[entry.person] === 0) return;
  ledger(entry);
}
