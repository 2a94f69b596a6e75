import { expect, test } from "vitest";
import { measured, smallGate, smallView } from "../../tests/small-view.ts";
import { CELLS, type View } from "../state/index.ts";
import { selectionByGate } from "./selection-by-gate.ts";

/** Applications and answers of one kind of person, at the second of two gates of persons. */
interface Kind {
  readonly opinion: 0 | 1;
  readonly fifth: 0 | 1 | 2 | 3 | 4;
  readonly group: 0 | 1;
  readonly applied: number;
  readonly granted: number;
  readonly without?: number;
}

const gates = [smallGate("tender", false), smallGate("flat"), smallGate("loan")];
const LOAN = 2;

function decided(...kinds: readonly Kind[]): View {
  const view = smallView([{ scores: [0] }], { gates });
  const { applied, granted, grantedWithout } = view.tallies.gates;
  applied.fill(1000, 0, CELLS); // where no person comes
  for (const kind of kinds) {
    const cell = LOAN * CELLS + (kind.opinion * 5 + kind.fifth) * 2 + kind.group;
    applied[cell] += kind.applied;
    granted[cell] += kind.granted;
    grantedWithout[cell] += kind.without ?? kind.granted;
  }
  return view;
}

/** By gate of persons, then group, income and opinion. */
function rows(view: View) {
  return measured(selectionByGate, view) as readonly { readonly [name: string]: unknown }[];
}

test("each gate has a row by group, by fifth of income and by opinion, whoever came", () => {
  expect(rows(decided()).map(({ gate, of }) => [gate, of])).toEqual([
    ["flat", "group"],
    ["flat", "income"],
    ["flat", "opinion"],
    ["loan", "group"],
    ["loan", "income"],
    ["loan", "opinion"],
  ]);
});

test("rates are granted over applied of a kind, and their ratio lowest over highest", () => {
  const view = decided(
    { opinion: 0, fifth: 0, group: 0, applied: 40, granted: 10, without: 30 },
    { opinion: 0, fifth: 1, group: 1, applied: 40, granted: 30 },
    { opinion: 1, fifth: 2, group: 0, applied: 40, granted: 40 },
    { opinion: 1, fifth: 3, group: 0, applied: 40, granted: 20 },
    { opinion: 1, fifth: 4, group: 1, applied: 40, granted: 20, without: 30 },
  );
  const [byGroup, byIncome, byOpinion] = rows(view).slice(3);
  expect(byGroup).toEqual({
    gate: "loan",
    of: "group",
    applications: [120, 80],
    rates: [70 / 120, 50 / 80],
    ratesWithout: [90 / 120, 60 / 80],
    ratio: 70 / 120 / (50 / 80),
    ratioWithout: 1,
    caveat: "none",
  });
  expect(byIncome).toEqual({
    gate: "loan",
    of: "income",
    applications: [40, 40, 40, 40, 40],
    rates: [0.25, 0.75, 1, 0.5, 0.5],
    ratesWithout: [0.75, 0.75, 1, 0.5, 0.75],
    ratio: 0.25,
    ratioWithout: 0.5,
    caveat: "none",
  });
  expect(byOpinion).toEqual({
    gate: "loan",
    of: "opinion",
    applications: [80, 120],
    rates: [0.5, 80 / 120],
    ratesWithout: [60 / 80, 90 / 120],
    ratio: 0.75,
    ratioWithout: 1,
    caveat: "none",
  });
});

test("a kind that applied 30 times is enough, one that applied 29 times is few", () => {
  const caveats = [30, 29].map((applied) => {
    const few: Kind = { opinion: 0, fifth: 2, group: 1, applied, granted: 5 };
    const many: Kind = { opinion: 1, fifth: 2, group: 0, applied: 500, granted: 400 };
    return rows(decided(few, many))
      .slice(3)
      .map(({ caveat }) => caveat);
  });
  // nobody came from four of the fifths
  expect(caveats).toEqual([
    ["none", "few applications", "none"],
    ["few applications", "few applications", "few applications"],
  ]);
});

test("where nobody of a kind applied there is no rate of it and no ratio", () => {
  const [byGroup] = rows(decided({ opinion: 0, fifth: 0, group: 0, applied: 50, granted: 25 })).slice(3);
  expect(byGroup).toMatchObject({
    rates: [0.5, Number.NaN],
    ratesWithout: [0.5, Number.NaN],
    ratio: Number.NaN,
    ratioWithout: Number.NaN,
    caveat: "few applications",
  });
});

test("where nobody at all is granted anything there is no ratio, and one where all fare alike", () => {
  const all = [0, 1].map((group) => ({ opinion: 0, fifth: 0, group, applied: 50, granted: 0 }) as Kind);
  expect(rows(decided(...all))[3]).toMatchObject({ rates: [0, 0], ratio: Number.NaN });
  const alike = all.map((kind) => ({ ...kind, granted: 50 }));
  expect(rows(decided(...alike))[3]).toMatchObject({ rates: [1, 1], ratio: 1 });
});
