import { expect, test } from "vitest";
import { philox4x32 } from "./philox.ts";

// known-answer vectors: Random123 1.14, tests/kat_vectors, "philox4x32 10"
test("a counter of zeros under a key of zeros gives the published words", () => {
  expect(philox4x32([0, 0, 0, 0], [0, 0])).toEqual([0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]);
});

test("a counter of ones under a key of ones gives the published words", () => {
  const ones = 0xffffffff;
  expect(philox4x32([ones, ones, ones, ones], [ones, ones])).toEqual([
    0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd,
  ]);
});

test("the digits of pi as counter and key give the published words", () => {
  const counter = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344] as const;
  expect(philox4x32(counter, [0xa4093822, 0x299f31d0])).toEqual([
    0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1,
  ]);
});

test("a word may be written with or without a sign", () => {
  expect(philox4x32([-1, -1, -1, -1], [-1, -1])).toEqual(
    philox4x32([0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff]),
  );
});
