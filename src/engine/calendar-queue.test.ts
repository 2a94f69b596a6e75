import fc from "fast-check";
import { expect, test } from "vitest";
import { CalendarQueue, Due } from "./calendar-queue.ts";

type Item = [person: number, kind: number, rule: number, amount: number, generation: number];

function taken(queue: CalendarQueue, day: number): Item[] {
  const items: Item[] = [];
  queue.takeDue(day, (...item) => void items.push(item));
  return items.sort((one, other) => one.join().localeCompare(other.join()));
}

test("what is noted for a day is handed over on that day, once", () => {
  const queue = new CalendarQueue();
  queue.add(3, 7, Due.expiry, 2, -500, 17);
  expect(taken(queue, 2)).toEqual([]);
  expect(taken(queue, 3)).toEqual([[7, Due.expiry, 2, -500, 1]]);
  expect(taken(queue, 3)).toEqual([]);
});

test("things years apart share a bucket without meeting", () => {
  const queue = new CalendarQueue();
  for (const day of [5, 5 + 512, 5 + 1024]) queue.add(day, day, Due.record, 0, 0, 0);
  expect([5, 517, 1029].map((day) => taken(queue, day).map(([person]) => person))).toEqual([
    [5],
    [517],
    [1029],
  ]);
});

test("what taking adds for later days is kept", () => {
  const queue = new CalendarQueue();
  queue.add(0, 1, Due.record, 0, 10, 3);
  queue.takeDue(0, (person, _kind, rule, amount, generation) =>
    queue.add(512, person, Due.expiry, rule, -amount, generation),
  );
  expect(queue.waiting).toBe(1);
  expect(taken(queue, 512)).toEqual([[1, Due.expiry, 0, -10, 3]]);
});

test("a shared queue grows in place: whoever opened it before sees what was noted since", () => {
  const { queue, buffer } = CalendarQueue.shared(1_000_000);
  const other = new CalendarQueue(buffer);
  for (let person = 0; person < 1000; person++) queue.add(9, person, Due.record, 1, person, 0);
  expect(other.waiting).toBe(1000);
  expect(taken(other, 9)).toHaveLength(1000);
  expect(queue.waiting).toBe(0);
});

test("a queue hands over exactly what a plain list would, whatever comes in", () => {
  const item = fc.record({
    day: fc.integer({ min: -200, max: 1500 }),
    person: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    rule: fc.integer({ min: 0, max: 2 ** 16 - 1 }),
    amount: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    generation: fc.nat({ max: 255 }),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 300 }), (items) => {
      const queue = new CalendarQueue();
      for (const { day, person, rule, amount, generation } of items)
        queue.add(day, person, Due.record, rule, amount, generation);
      for (let day = -200; day <= 1500; day++) {
        const expected = items
          .filter((each) => each.day === day)
          .map(
            ({ person, rule, amount, generation }): Item => [
              person,
              Due.record,
              rule,
              amount,
              generation % 16,
            ],
          )
          .sort((one, other) => one.join().localeCompare(other.join()));
        expect(taken(queue, day)).toEqual(expected);
      }
      expect(queue.waiting).toBe(0);
    }),
    { numRuns: 40, seed: 7 },
  );
});
