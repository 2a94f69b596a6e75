import { expect } from "vitest";
import type { LedgerEntry, World } from "../src/engine/index.ts";

/** What the entries of each person come to in each scheme: hand `take` to a world as its ledger. */
export class LedgerSums {
  readonly #sums = new Map<string, number>();

  readonly take = ({ scheme, person, points }: LedgerEntry): void => {
    const key = `${scheme}/${person}`;
    this.#sums.set(key, (this.#sums.get(key) ?? 0) + points);
  };

  /** Every score is its start plus the entries of its ledger, and who is not covered stands at the start. */
  expectIn({ schemes }: World): void {
    for (const { columns, program } of schemes) {
      const start = program.score?.start ?? 0;
      columns.score.forEach((score, person) => {
        expect(score).toBe(start + (this.#sums.get(`${program.id}/${person}`) ?? 0));
        if (columns.covered[person] === 0) expect(score).toBe(start);
      });
    }
  }
}
