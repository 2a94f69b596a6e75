import { expect, test } from "vitest";
import { smallView } from "../../tests/small-view.ts";
import type { Collector, CollectorKind, Measure } from "./measure.ts";
import { watchMeasures } from "./watch-measures.ts";

const named = (name: string, of: Measure["of"]): Measure => ({
  name,
  unit: "position",
  meaning: "position of the scheme it was handed",
  of,
  begin: ({ schemeNumber }) => ({ value: () => schemeNumber }),
});

const first = { id: "first", scores: [1, 2] };
const second = { id: "second", scores: [3, 4] };
const unscored = { id: "unscored", scores: [0, 0], hasScore: false };

test("a measure of the world is taken once, one of schemes for each scheme that scores", () => {
  const view = smallView([unscored, first, second]);
  const outcomes = watchMeasures([named("all", "world"), named("each", "scheme")], view).outcomes(view);
  expect(outcomes).toEqual([
    { name: "all", measure: "all", unit: "position", value: 0 },
    { name: "each", measure: "each", scheme: "first", unit: "position", value: 1 },
    { name: "each@second", measure: "each", scheme: "second", unit: "position", value: 2 },
  ]);
});

test("a measure of records is taken for schemes that score and for those that have sources", () => {
  const view = smallView([
    unscored,
    { ...unscored, id: "watching", sources: [{ id: "cameras", sees: [] }] },
    first,
  ]);
  const outcomes = watchMeasures([named("each", "records")], view).outcomes(view);
  expect(outcomes.map(({ name }) => name)).toEqual(["each", "each@first"]);
});

test("in a world where nobody is scored a measure of schemes is not taken", () => {
  const view = smallView([unscored]);
  expect(watchMeasures([named("each", "scheme")], view).outcomes(view)).toEqual([]);
});

test("a collector is made once a scheme, and shown a day before the measures that share it", () => {
  const log: string[] = [];
  const kind: CollectorKind<Collector> = ({ scheme }) => {
    log.push(`made for ${scheme.program.id}`);
    return { watch: ({ day }) => void log.push(`${scheme.program.id} sees day ${day}`) };
  };
  const sharing = (name: string): Measure => ({
    ...named(name, "scheme"),
    begin({ collect, scheme }) {
      collect(kind);
      return { watch: () => void log.push(`${name} of ${scheme.program.id}`), value: () => 0 };
    },
  });
  const view = smallView([first, second], { day: 5 });
  watchMeasures([sharing("one"), sharing("other")], view).watch(view);
  expect(log).toEqual([
    "made for first",
    "made for second",
    "first sees day 5",
    "one of first",
    "second sees day 5",
    "one of second",
    "other of first",
    "other of second",
  ]);
});

test("a measure is asked for its value in the world as it is at the end", () => {
  const measure: Measure = { ...named("day", "world"), begin: () => ({ value: ({ day }) => day }) };
  const watch = watchMeasures([measure], smallView([first]));
  expect(watch.outcomes(smallView([first], { day: 41 }))).toMatchObject([{ value: 41 }]);
});
