import { HUNDREDTHS } from "../base/index.ts";
import { otherEntries, type View } from "../state/index.ts";

/** What happened on each day, of one thing: of a gate, an act, a cause of points. */
export interface DayCounts {
  readonly name: string;
  readonly scheme: string | null;
  readonly key: string;
  readonly unit: string;
  readonly values: readonly number[];
}

/** Counts that files tell by day and no measure does, with what they mean. */
export const dayCounts = {
  actsByDay: { of: "world", unit: "acts", meaning: "times an act was done on a day, by act" },
  applicationsByDay: { of: "world", unit: "applications", meaning: "applications made on a day, by gate" },
  refusedByDay: { of: "world", unit: "applications", meaning: "applications refused on a day, by gate" },
  shutOutByDay: {
    of: "world",
    unit: "applications",
    meaning: "refused on a day, by gate, and with the same luck granted without any scheme",
  },
  letInByDay: {
    of: "world",
    unit: "applications",
    meaning: "granted on a day, by gate, and with the same luck refused without any scheme",
  },
  pointsByDay: {
    of: "scheme",
    unit: "points",
    meaning: "what a day moved all scores by, after caps, by rule or by what is no rule (expiry, clamp ...)",
  },
} as const;

type CountName = keyof typeof dayCounts;

/** By what a total is divided; afterwards, so that no day's growth is rounded. */
const partsOf: Readonly<Record<CountName, number>> = {
  actsByDay: 1,
  applicationsByDay: 1,
  refusedByDay: 1,
  shutOutByDay: 1,
  letInByDay: 1,
  pointsByDay: HUNDREDTHS,
};

interface Counted {
  readonly name: CountName;
  readonly scheme: string | null;
  readonly key: string;
  /** a whole number: what it has come to since the first day, in parts of a unit */
  readonly total: (view: View) => number;
}

/** Notes at the end of each day by how much totals have grown. */
export class DayWatch {
  #counted: readonly Counted[] | undefined;
  readonly #before: number[] = [];
  readonly #grown: number[][] = [];

  watch(view: View): void {
    this.#counted ??= countedOf(view);
    this.#counted.forEach(({ name, total }, number) => {
      const now = total(view);
      this.#grown[number] ??= [];
      this.#grown[number].push((now - (this.#before[number] ?? 0)) / partsOf[name]);
      this.#before[number] = now;
    });
  }

  get series(): readonly DayCounts[] {
    return (this.#counted ?? []).map(({ name, scheme, key }, number) => {
      return { name, scheme, key, unit: dayCounts[name].unit, values: this.#grown[number] };
    });
  }
}

function countedOf(view: View): readonly Counted[] {
  const acts = view.acts.map(
    ({ id }, act): Counted => ({
      name: "actsByDay",
      scheme: null,
      key: id,
      total: ({ tallies }) => tallies.done[act],
    }),
  );
  return [...acts, ...gateCounts(view), ...pointCounts(view)];
}

function gateCounts({ gates }: View): Counted[] {
  const kinds: readonly (readonly [CountName, (view: View, gate: number) => number])[] = [
    ["applicationsByDay", (view, gate) => ofGate(view, gate, "applied")],
    ["refusedByDay", (view, gate) => ofGate(view, gate, "applied") - ofGate(view, gate, "granted")],
    ["shutOutByDay", (view, gate) => ofGate(view, gate, "shutOut")],
    ["letInByDay", (view, gate) => ofGate(view, gate, "letIn")],
  ];
  return kinds.flatMap(([name, total]) =>
    gates.flatMap(({ id, isOfPersons }, gate): Counted[] =>
      isOfPersons ? [{ name, scheme: null, key: id, total: (view) => total(view, gate) }] : [],
    ),
  );
}

/** Cells of a gate lie side by side. */
function ofGate(
  { gates, tallies }: View,
  gate: number,
  of: "applied" | "granted" | "shutOut" | "letIn",
): number {
  const cells = tallies.gates[of];
  const each = cells.length / gates.length;
  let sum = 0;
  for (let cell = gate * each; cell < (gate + 1) * each; cell++) sum += cells[cell];
  return sum;
}

function pointCounts({ schemes }: View): Counted[] {
  return schemes.flatMap(({ program }, number) => {
    if (program.score === undefined) return [];
    const ofRules = program.rules.map(({ id }, rule): Counted => {
      const total = ({ tallies }: View) => tallies.schemes[number].points[rule];
      return { name: "pointsByDay", scheme: program.id, key: id, total };
    });
    const ofOthers = otherEntries.map((cause, position): Counted => {
      const total = ({ tallies }: View) => tallies.schemes[number].otherPoints[position];
      return { name: "pointsByDay", scheme: program.id, key: cause, total };
    });
    const ofAssociations = program.associations.map(({ id }, association): Counted => {
      const total = ({ tallies }: View) => tallies.schemes[number].associationPoints[association];
      return { name: "pointsByDay", scheme: program.id, key: id, total };
    });
    const ofRatings = program.ratings.map(({ id }, rating): Counted => {
      const total = ({ tallies }: View) => tallies.schemes[number].ratingPoints[rating];
      return { name: "pointsByDay", scheme: program.id, key: id, total };
    });
    return [...ofRules, ...ofAssociations, ...ofRatings, ...ofOthers];
  });
}
