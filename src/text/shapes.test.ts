import { expect, test } from "vitest";
import { citationsShape, idShape, measuredShape, textsShape } from "./shapes.ts";

test.each(["a", "red-light", "art5-1-c", "china-2015"])("%s is an id", (id) => {
  expect(idShape.safeParse(id).success).toBe(true);
});

test.each(["", "A", "two words", "a_b", "-a", "a-", "a--b", "5-a", "ä", "a.b", "成都"])(
  "%j is no id",
  (id) => {
    expect(idShape.safeParse(id).success).toBe(false);
  },
);

test("a text is needed in English, German and Dutch, each with something in it", () => {
  expect(textsShape.safeParse({ en: "a", de: "b", nl: "c" }).success).toBe(true);
  expect(textsShape.safeParse({ en: "a", de: "b", nl: "" }).success).toBe(false);
  expect(textsShape.safeParse({ en: "a", de: "b", nl: "c", fr: "d" }).success).toBe(false);
});

test("a work has a short name and says more than a word", () => {
  expect(citationsShape.safeParse({ "TAZ-18": "taz, early 2018" }).success).toBe(true);
  expect(citationsShape.safeParse({ "TAZ 18": "taz, early 2018" }).success).toBe(false);
  expect(citationsShape.safeParse({ TAZ: "taz" }).success).toBe(false);
});

test("a provenance has a standing of its room, and may say where and within what range", () => {
  expect(measuredShape.safeParse({ standing: "assumption", range: [0, 1], note: "a guess" }).success).toBe(
    true,
  );
  expect(measuredShape.safeParse({ standing: "press", cite: ["A"] }).success).toBe(false);
  expect(measuredShape.safeParse({ standing: "measured", cite: [] }).success).toBe(false);
});
