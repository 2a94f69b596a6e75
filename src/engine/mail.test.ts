import fc from "fast-check";
import { expect, test } from "vitest";
import { deliver, type Letter, Outbox } from "./mail.ts";

function delivered(outboxes: readonly Outbox[]): Letter[] {
  const letters: Letter[] = [];
  deliver(outboxes, (letter) => void letters.push(letter));
  return letters;
}

const aLetter: fc.Arbitrary<Letter> = fc.record({
  to: fc.constantFrom(0, 1, 5, 2 ** 31, 2 ** 32 - 1),
  from: fc.constantFrom(0, 1, 5, 2 ** 32 - 1),
  kind: fc.nat({ max: 2 }),
  day: fc.nat({ max: 36_500 }),
  value: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
});

test("every letter is delivered once, as it was written, by receiver, sender and kind", () => {
  fc.assert(
    fc.property(fc.array(aLetter, { maxLength: 100 }), (letters) => {
      const outbox = new Outbox();
      for (const letter of letters) outbox.send(letter);
      const sorted = letters.toSorted(
        (one, other) => one.to - other.to || one.from - other.from || one.kind - other.kind,
      );
      expect(delivered([outbox])).toEqual(sorted);
      expect(delivered([outbox])).toEqual([]);
    }),
    { seed: 7 },
  );
});

test("who worked on which chunk, and in which order, changes nothing", () => {
  const letters = [7, 3, 9, 1].map((from) => ({ to: 2, from, kind: 0, day: 1, value: from }));
  const outboxes = letters.map((letter) => {
    const outbox = new Outbox();
    outbox.send(letter);
    return outbox;
  });
  expect(delivered(outboxes).map(({ from }) => from)).toEqual([1, 3, 7, 9]);
  for (const [position, outbox] of outboxes.entries()) outbox.send(letters[position]);
  expect(delivered(outboxes.toReversed()).map(({ from }) => from)).toEqual([1, 3, 7, 9]);
});

test("a shared outbox grows in place, up to what it may take and no further", () => {
  const buffer = Outbox.createBuffer(Outbox.bytesFor(40));
  const [writer, reader] = [new Outbox(buffer), new Outbox(buffer)];
  const letter = { to: 1, from: 2, kind: 3, day: 4, value: 5 };
  for (let count = 0; count < 40; count++) writer.send(letter);
  expect(() => writer.send(letter)).toThrow(RangeError);
  expect(delivered([reader])).toHaveLength(40);
  expect(writer.written).toBe(0);
});
