import fc from "fast-check";
import { expect, test } from "vitest";
import { keepLast } from "./keep-last.ts";

test("whatever is asked in whatever order, the answer is the reader's own, and texts asked for lately are read once", () => {
  const aText = fc.constantFrom("a", "b", "c", "d", "e");
  fc.assert(
    fc.property(fc.array(fc.tuple(aText, fc.constantFrom("x", "y"))), (asked) => {
      const read: string[] = [];
      const keeping = keepLast((text, file) => {
        read.push(file + text);
        return file + text;
      }, 3);
      asked.forEach(([text, file], position) => {
        const before = read.length;
        expect(keeping(text, file)).toBe(file + text);
        // of the three different ones asked for last, this is one
        const earlier = asked.slice(0, position).map(([text, file]) => file + text);
        const last = [...new Set(earlier.toReversed())].slice(0, 3);
        expect(read.length - before).toBe(last.includes(file + text) ? 0 : 1);
      });
    }),
    { seed: 20_260_105, numRuns: 200 },
  );
});

test("a text of which nothing came is not read again either", () => {
  let times = 0;
  const keeping = keepLast((): undefined => void times++, 2);
  keeping("a", "x");
  keeping("a", "x");
  expect(times).toBe(1);
});
