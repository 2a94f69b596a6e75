import { expect, test } from "vitest";
import { z } from "zod";
import { piecesOf } from "../../tests/pieces-of.ts";
import { keysAllowedAt } from "./keys-allowed.ts";

const shape = z.strictObject({
  plain: z.strictObject({ a: z.number(), b: z.number() }).optional(),
  items: z
    .array(z.strictObject({ id: z.string(), more: z.strictObject({ deep: z.int() }).prefault({ deep: 1 }) }))
    .default([]),
  either: z.union([z.literal("none"), z.strictObject({ days: z.int() })]),
  score: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("none") }),
    z.strictObject({ kind: z.literal("points"), start: z.number() }),
  ]),
  works: z.record(z.string(), z.strictObject({ title: z.string() })),
  loads: z.partialRecord(z.enum(["age", "play"]), z.number()),
});
const top = piecesOf("score: {kind: points}\nitems: [{id: x}]\nplain: {}\nworks: {W: {}}");

test("the keys of a block are those of its shape, behind whatever wraps it", () => {
  expect(keysAllowedAt(shape, top, [])).toEqual(["plain", "items", "either", "score", "works", "loads"]);
  expect(keysAllowedAt(shape, top, ["plain"])).toEqual(["a", "b"]);
  expect(keysAllowedAt(shape, top, ["items", 0, "more"])).toEqual(["deep"]);
  expect(keysAllowedAt(shape, top, ["either"])).toEqual(["days"]);
});

test("where a block names its kind, only keys of that kind are allowed", () => {
  expect(keysAllowedAt(shape, top, ["score"])).toEqual(["kind", "start"]);
  expect(keysAllowedAt(shape, piecesOf("score: {kind: none}"), ["score"])).toEqual(["kind"]);
  expect(keysAllowedAt(shape, piecesOf("score: {kind: other}"), ["score"])).toEqual(["kind", "start"]);
});

test("a record of given names allows those names, one of free names what stands behind each", () => {
  expect(keysAllowedAt(shape, top, ["loads"])).toEqual(["age", "play"]);
  expect(keysAllowedAt(shape, top, ["works"])).toEqual([]);
  expect(keysAllowedAt(shape, top, ["works", "W"])).toEqual(["title"]);
});

test("a path outside the shape allows nothing, even where an object would inherit something", () => {
  expect(keysAllowedAt(shape, top, ["toString"])).toEqual([]);
  expect(keysAllowedAt(shape, top, ["plain", "a", "b", "c"])).toEqual([]);
});
