import { otherEntries } from "../../state/index.ts";
import { deliver, Outbox } from "../mail.ts";
import { markOf, origins } from "../origin.ts";
import type { LedgerEntry, SchemeWorld } from "../world.ts";

/** Some thirteen million entries that one thread may make in a day; only what is used is taken. */
const MOST_BYTES = 2 ** 28;

/** What threads write down of the ledger: a book each, which one thread reads and empties. */
export interface SharedLedger {
  /** by person, 1 where the ledger is kept; undefined: everybody's is */
  readonly of: Uint8Array | undefined;
  /** by thread */
  readonly books: readonly SharedArrayBuffer[];
}

/** Empty books for a number of threads. */
export function shareLedger(of: Uint8Array | undefined, threads: number): SharedLedger {
  const books = Array.from({ length: threads }, () => Outbox.createBuffer(MOST_BYTES));
  const shared = of && new Uint8Array(new SharedArrayBuffer(of.length));
  if (of) shared?.set(of);
  return { of: shared, books };
}

type Schemes = readonly Pick<SchemeWorld, "program">[];

/** Writes entries into one thread's book, in numbers: ids are the same on all threads. */
export function writeLedger(
  { books }: SharedLedger,
  schemes: Schemes,
  thread: number,
): (entry: LedgerEntry) => void {
  const book = new Outbox(books[thread]);
  const numbers = new Map(schemes.map(({ program }, number) => [program.id, number]));
  const causes = schemes.map(
    (scheme) => new Map(causesOf(scheme).map((cause, number) => [cause, number] as const)),
  );
  return ({ day, person, scheme, cause, points, mistaken, pooled }) => {
    const number = numbers.get(scheme) ?? 0;
    const origin = (mistaken === true ? 1 : 0) + (pooled === true ? 2 : 0);
    const kind = origins.length * (causes[number].get(cause) ?? 0) + origin;
    book.send({ to: person, from: number, kind, day, value: points });
  };
}

/** Empties all books and hands each entry over. */
export function readLedger(
  { books }: SharedLedger,
  schemes: Schemes,
  take: (entry: LedgerEntry) => void,
): void {
  const causes = schemes.map(causesOf);
  deliver(
    books.map((book) => new Outbox(book)),
    ({ to, from, kind, day, value }) => {
      const entry = {
        day,
        person: to,
        scheme: schemes[from].program.id,
        cause: causes[from][Math.floor(kind / origins.length)],
        points: value,
      };
      take({ ...entry, ...markOf(origins[kind % origins.length]) });
    },
  );
}

function causesOf({ program }: Schemes[number]): string[] {
  const { rules, associations, ratings, sources, score } = program;
  const indicators = score?.kind === "weighted" ? score.indicators : [];
  return [
    ...[...rules, ...associations, ...ratings].map(({ id }) => id),
    ...otherEntries,
    ...indicators.map(({ id }) => `indicator/${id}`),
    ...sources.map(({ id }) => `refused-consent/${id}`),
  ];
}
