import { HUNDREDTHS } from "../base/index.ts";
import { otherEntries } from "../state/index.ts";
import type { LedgerEntry } from "../world/index.ts";
import type { WrittenFile } from "./directory.ts";
import { ledgerFile } from "./files.ts";
import { type FileNotes, ParquetTable } from "./parquet-table.ts";

/** What a ledger has to know of a scheme to put its entries into one order. */
export interface LedgerScheme {
  readonly program: {
    readonly id: string;
    readonly rules: readonly { readonly id: string }[];
    readonly associations: readonly { readonly id: string }[];
    readonly ratings: readonly { readonly id: string }[];
  };
}

/**
 * The ledger as a file. Within a day entries have no order of their own, so a day's are put into that of
 * persons, schemes, causes and points: the same bytes on any number of threads.
 */
export class LedgerTable {
  readonly #table: ParquetTable;
  readonly #rank: ReadonlyMap<string, number>;
  #day: LedgerEntry[] = [];

  constructor(directory: ConstructorParameters<typeof ParquetTable>[0], schemes: readonly LedgerScheme[]) {
    this.#table = new ParquetTable(directory, ledgerFile);
    const causes = schemes.flatMap(({ program: { id, rules, associations, ratings } }) =>
      [...[...rules, ...associations, ...ratings].map((each) => each.id), ...otherEntries].map(
        (cause) => `${id}/${cause}`,
      ),
    );
    this.#rank = new Map(causes.map((cause, rank) => [cause, rank]));
  }

  /** Takes an entry of the day under way. */
  add(entry: LedgerEntry): void {
    this.#day.push(entry);
  }

  /** Writes down the day's entries. */
  endDay(): void {
    const rankOf = ({ scheme, cause }: LedgerEntry): number => this.#rank.get(`${scheme}/${cause}`) ?? -1;
    this.#day.sort(
      (one, other) =>
        one.person - other.person ||
        rankOf(one) - rankOf(other) ||
        (one.cause < other.cause ? -1 : one.cause > other.cause ? 1 : 0) ||
        one.points - other.points ||
        Number(one.mistaken === true) - Number(other.mistaken === true),
    );
    for (const { day, person, scheme, cause, points, mistaken } of this.#day) {
      this.#table.append([day, person, scheme, cause, points / HUNDREDTHS, mistaken === true]);
    }
    this.#day = [];
  }

  close(notes: FileNotes): WrittenFile {
    return this.#table.close(notes);
  }
}
