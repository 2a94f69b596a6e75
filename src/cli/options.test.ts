import { expect, test } from "vitest";
import { readWholeNumbers } from "./options.ts";

const read = (text: string, least = 1, most = 50_000) =>
  readWholeNumbers({ days: { flag: "--days", text, least, most } });

test.each([
  ["7", 7],
  ["007", 7],
  ["20000", 20_000],
  ["20,000", 20_000],
  ["20_000", 20_000],
])("%s is a whole number", (text, number) => {
  expect(read(text)).toEqual({ values: { days: number }, problems: [] });
});

test.each(["", "ten", "-1", "1.5", "1e3", "20k", "2,00", "1,0000", ",5", "20 000", "0x10", "Infinity"])(
  "%j is none, and it is said what is",
  (text) => {
    const { values, problems } = read(text);
    expect(values.days).toBeNaN();
    expect(problems).toMatchObject([
      { code: "cli/not-whole", found: text || "nothing", allowed: "1 to 50,000" },
    ]);
    expect(problems[0].hint).toContain("20000");
  },
);

test.each(["0", "50001", "99999999999999999999"])("%s lies outside the range", (text) => {
  const [problem] = read(text).problems;
  expect(problem.message).toBe("--days takes a whole number in this range");
  expect(problem.hint).toBeUndefined();
});

test("the largest seed is one, and the next is not rounded down to it", () => {
  const most = Number.MAX_SAFE_INTEGER;
  expect(read(String(most), 0, most).problems).toEqual([]);
  expect(read("9007199254740992", 0, most).problems.length).toBe(1);
});

test("of several options every one that is wrong is told", () => {
  const option = (flag: string, text: string) => ({ flag, text, least: 1, most: 9 });
  const { values, problems } = readWholeNumbers({
    days: option("--days", "x"),
    seed: option("--seed", "5"),
    persons: option("--persons", "10"),
  });
  expect(values.seed).toBe(5);
  expect(problems.map(({ message }) => message.split(" ")[0])).toEqual(["--days", "--persons"]);
});
