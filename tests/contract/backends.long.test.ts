import { loadBackend } from "glasshouse-lab/world";
import { describe, expect, test } from "vitest";
import { expectedOf, expectSame, valueIn, worlds } from "./backend-worlds.ts";

/** Numbers of threads that could go wrong each in its own way: alone, as many as chunks or not, and more. */
const threads = await Promise.all(
  [1, 2, 3, 8].map(async (count) => [`${count} threads`, await loadBackend("threads", count)] as const),
);

describe.each(threads)("%s", (_, backend) => {
  test.each(Object.values(worlds).map((asked) => [asked.world, asked] as const))(
    "%s is the reference's history",
    (_, asked) => expectSame(asked, backend),
  );

  test.each([1, 8192, 8193])("with %i persons the history is the reference's", (persons) =>
    expectSame({ world: "mistaking", persons, days: 2, burnIn: 8 }, backend),
  );
});

test("3 threads: over more than a year, in which some leave and others come, the history is the same", async () => {
  const asked = { world: "low-start", persons: 8193, burnIn: 368, days: 128 };
  expectSame(asked, await loadBackend("threads", 3));
});

test("3 threads: ties are the reference's, and are made afresh when a year begins", async () => {
  const asked = { world: "tied", persons: 8193, burnIn: 8, days: 400 };
  expectSame(asked, await loadBackend("threads", 3));
  const run = expectedOf(asked);
  expect(Math.abs(valueIn<{ others: number }>(run, "pointsByContext").others)).toBeGreaterThan(1);
  const atLoan = valueIn<readonly { gate: string; byAssociation: number }[]>(run, "refusalsByGate");
  expect(atLoan.find(({ gate }) => gate === "loan")?.byAssociation).toBeGreaterThan(0);
});

test("3 threads: ratings by peers are the reference's", async () => {
  const asked = { world: "peer-rating-2014", persons: 8193, burnIn: 8, days: 60 };
  expectSame(asked, await loadBackend("threads", 3));
  const [row] = valueIn<readonly { given: number; paidBack: number }[]>(expectedOf(asked), "ratingsByGroup");
  expect(row.given).toBeGreaterThan(10_000);
  expect(row.paidBack).toBeGreaterThan(0);
});
