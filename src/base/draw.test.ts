import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createLuck, drawUniform, mixKeys, personKeyX, personKeyY, streamKey, streamOf } from "./draw.ts";

const seed = fc.maxSafeNat();
const person = fc.nat({ max: 2 ** 32 - 1 });
const day = fc.nat({ max: 100_000 });

const luck = createLuck(1, "luck");
const stream = streamOf("act", "crosses-at-red");

test("draws do not depend on the order in which they are asked for", () => {
  const asked = fc.array(fc.tuple(seed, fc.string(), day, fc.nat({ max: 9 }), person), { minLength: 2 });
  return fc.assert(
    fc.property(asked, (questions) => {
      const ask = ([from, id, on, index, who]: (typeof questions)[number]): number => {
        const own = createLuck(from, "luck");
        return drawUniform(own, streamKey(own, streamOf(id), on, index), who);
      };
      const backwards = questions.toReversed().map(ask).toReversed();
      expect(backwards).toEqual(questions.map(ask));
    }),
  );
});

test("a uniform number is the first word of the mixed keys, without a sign", () =>
  fc.assert(
    fc.property(person, day, (who, on) => {
      const key = streamKey(luck, stream, on);
      const out = new Int32Array(4);
      mixKeys(personKeyX(luck, who), personKeyY(luck, who), key.z, key.w, out);
      expect(drawUniform(luck, key, who)).toBe(out[0] >>> 0);
    }),
  ));

test("two persons share neither half of their key", () =>
  fc.assert(
    fc.property(seed, person, person, (from, one, other) => {
      fc.pre(one !== other);
      const own = createLuck(from, "luck");
      expect(personKeyX(own, one)).not.toBe(personKeyX(own, other));
      expect(personKeyY(own, one)).not.toBe(personKeyY(own, other));
    }),
  ));

test("two purposes of one seed share no salt and no key", () =>
  fc.assert(
    fc.property(seed, (from) => {
      const people = createLuck(from, "society");
      const events = createLuck(from, "luck");
      expect(people.saltX).not.toBe(events.saltX);
      expect(people.saltY).not.toBe(events.saltY);
      expect(people.key).not.toEqual(events.key);
    }),
    // a fair salt agrees by chance once in 2^32: of 2 × 500, a false alarm in 4 million runs
    { numRuns: 500 },
  ));

test("every bit of a seed up to 2^53 counts", () => {
  const salts = Array.from({ length: 53 }, (_, bit) => createLuck(2 ** bit, "luck").saltX);
  expect(new Set([createLuck(0, "luck").saltX, ...salts]).size).toBe(54);
});

test("a seed is a whole number from 0 to 2^53 − 1", () => {
  for (const wrong of [-1, 0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => createLuck(wrong, "luck")).toThrow(RangeError);
  }
  expect(() => createLuck(2 ** 53 - 1, "luck")).not.toThrow();
});

test("the halves of a stream's key are odd, so that multiplying by them loses nothing", () =>
  fc.assert(
    fc.property(day, fc.nat({ max: 9 }), fc.string(), (on, index, id) => {
      const { z, w } = streamKey(luck, streamOf(id), on, index);
      expect([z & 1, w & 1]).toEqual([1, 1]);
    }),
  ));

test("stream, day and index each change the key", () => {
  const keys = [
    streamKey(luck, stream, 7),
    streamKey(luck, streamOf("act", "crosses-at-green"), 7),
    streamKey(luck, stream, 8),
    streamKey(luck, stream, 7, 1),
    streamKey(createLuck(2, "luck"), stream, 7),
  ];
  expect(new Set(keys.map(({ z, w }) => `${z} ${w}`)).size).toBe(5);
});

test("a stream hangs on its parts and on their order", () => {
  expect(streamOf("act", "lends")).toEqual(streamOf("act/lends"));
  expect(streamOf("act", "lends")).not.toEqual(streamOf("lends", "act"));
});

test("luck, keys and draws of a seed stay what they are", () => {
  expect(luck).toEqual({ saltX: 456_944_919, saltY: 2_024_702_791, key: [498_991_958, 2_099_731_653] });
  expect([personKeyX(luck, 0), personKeyY(luck, 0)]).toEqual([553_138_562, 1_752_518_097]);
  const last = 2 ** 32 - 1;
  expect([personKeyX(luck, last), personKeyY(luck, last)]).toEqual([797_841_030, 97_350_041]);
  expect(streamKey(luck, stream, 364, 1)).toEqual({ z: -516_551_357, w: 529_146_175 });
  const draws = [0, 1, 999_999].map((who) => drawUniform(luck, streamKey(luck, stream, 0), who));
  expect(draws).toEqual([696_291_144, 1_013_977_088, 69_446_811]);
});

test("mixed keys stay what they are", () => {
  const out = new Int32Array(4);
  mixKeys(0x243f6a88, 0x85a308d3, 0x13198a2f, 0x03707345, out);
  expect([...out]).toEqual([-257_263_382, 141_570_473, -620_175_809, 1_083_126_720]);
});
