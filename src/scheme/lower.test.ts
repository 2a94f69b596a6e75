import { expect, test } from "vitest";
import { shippedCatalogues } from "../../tests/shipped.ts";
import { schemeText } from "../../tests/small-files.ts";
import { lowerScheme } from "./lower.ts";
import type { SourceProgram } from "./program.ts";
import { readScheme } from "./read-scheme.ts";

const catalogues = shippedCatalogues();

/** The program of the one source of a scheme that says this of it. */
function lowered(says: Readonly<Record<string, unknown>>): SourceProgram {
  const text = schemeText({ sources: [{ id: "cameras", ...says }] });
  const { value, problems } = readScheme(text, "small.yaml", { catalogues, find: () => undefined });
  if (value === undefined) throw new Error(JSON.stringify(problems));
  return lowerScheme(value.scheme, catalogues).sources[0];
}

test("a source that says nothing of pictures pins records on nobody and watches for nobody", () => {
  expect(lowered({})).toMatchObject({ identifies: undefined, watch: undefined });
});

test("the chance of a wrong name grows with the gallery, whatever the number of persons", () => {
  const { identifies } = lowered({ identifies: { gallery: 100_000, falseMatch: 0.000_001 } });
  // 1 − (1 − 10^-6)^100000 = 1 − e^-0.1, to the sixth digit
  expect((identifies?.mistaken ?? 0) / 2 ** 32).toBeCloseTo(1 - Math.exp(-0.1), 6);
  expect(identifies).toMatchObject({ ratio: 1, minAge: 16 });
});

test("a watch list of many is met by chance, more often by the group for which matches are likelier", () => {
  const { watch } = lowered({ watches: { listed: 1000, falseMatch: 0.000_1, ratio: 3 } });
  expect((watch?.[0] ?? 0) / 2 ** 32).toBeCloseTo(1 - (1 - 0.000_1) ** 1000, 9);
  expect((watch?.[1] ?? 0) / 2 ** 32).toBeCloseTo(1 - (1 - 0.000_3) ** 1000, 9);
});
