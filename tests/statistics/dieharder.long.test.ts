import { describe, expect, test } from "vitest";
import { assess, type Battery, isInstalled } from "./dieharder.ts";
import { k2x, proofLuck, rawCounters } from "./mixers.ts";
import { bytesInOrder, type Order } from "./word-orders.ts";

const batteries: readonly Battery[] = [
  { name: "birthdays", number: 0 },
  { name: "ranks of 32x32 bits", number: 2 },
  { name: "ranks of 6x8 bits", number: 3 },
  { name: "opso", number: 5 },
  { name: "ones in a stream", number: 8 },
  { name: "ones in bytes", number: 9 },
  { name: "runs up and down", number: 15 },
  { name: "craps", number: 16 },
  { name: "single bits", number: 100 },
  { name: "serial", number: 102 },
  { name: "strings of 5 bits", number: 200, ntuple: 5 },
  { name: "permutations", number: 202 },
  { name: "lagged sums", number: 203 },
  { name: "bytes", number: 205 },
  { name: "cosine transform", number: 206 },
  { name: "blocks of bits", number: 209 },
];

const orders: readonly (readonly [Order, string])[] = [
  ["blocks", "a person's days in a row"],
  ["persons", "a day's persons in a row"],
  ["streams", "a person's streams of a day in a row"],
];

const isThere = isInstalled();

if (!isThere && process.env.CI !== undefined) {
  test("dieharder finds nothing", () => {
    expect.fail("dieharder is not installed, and CI is to run it: apt-get install dieharder");
  });
}

describe.skipIf(!isThere)(isThere ? "dieharder" : "skipped for want of apt-get install dieharder:", () => {
  describe.each(orders)("reading %s: %s", (order) => {
    // A fair generator is WEAK in one result of a hundred, and FAILED in one of 500,000. So a WEAK
    // one is drawn again under another seed; twice in the same result is no accident any more.
    test.each(batteries.map((battery) => [battery.name, battery] as const))(
      "passes %s",
      async (_, battery) => {
        const seed = 1000 + battery.number;
        const results = await assess(battery, bytesInOrder(k2x(proofLuck(seed)), order));
        expect(results).not.toEqual([]);
        expect(results.filter(({ verdict }) => verdict === "FAILED")).toEqual([]);
        const weak = new Set(results.filter(({ verdict }) => verdict === "WEAK").map(({ of }) => of));
        if (weak.size === 0) return;
        const again = await assess(battery, bytesInOrder(k2x(proofLuck(seed + 1000)), order));
        expect(again.filter(({ of, verdict }) => verdict !== "PASSED" && weak.has(of))).toEqual([]);
      },
    );
  });

  test("refuses the same mixer without keys, persons in a row", async () => {
    const ranks: Battery = { name: "ranks of 6x8 bits", number: 3 };
    const results = await assess(ranks, bytesInOrder(rawCounters(1), "persons"));
    expect(results.map(({ verdict }) => verdict)).toEqual(["FAILED"]);
  });
});
