import type { View } from "../state/index.ts";
import type { Beginning, Collector, CollectorKind, Measure, MeasureValue } from "./measure.ts";

/** What a measure came to. */
export interface Outcome {
  /** under which documents give it: the measure's own, or `measure@scheme` for a second scheme */
  readonly name: string;
  readonly measure: string;
  /** id of the scheme it is of; none for a measure of the world */
  readonly scheme?: string;
  readonly unit: string;
  readonly value: MeasureValue;
}

/** Measures at work on one run: shown the end of each day, asked for their values after the last. */
export interface MeasureWatch {
  watch(view: View): void;
  outcomes(view: View): readonly Outcome[];
}

/**
 * Sets measures to work on a world that is about to run. In a world with several schemes a measure of
 * schemes is taken for each, the second and further ones named `measure@scheme`.
 */
export function watchMeasures(measures: readonly Measure[], view: View): MeasureWatch {
  const collectors: Collector[] = [];
  const shared = new Map<number, Map<unknown, Collector>>();
  const running = measures.flatMap((measure) => {
    const numbers = schemesFor(measure, view);
    return numbers.map((number, position) => {
      const known = shared.get(number) ?? new Map<unknown, Collector>();
      shared.set(number, known);
      const measuring = measure.begin(beginning(view, number, known, collectors));
      collectors.push(measuring);
      return { heading: headingOf(measure, view, number, position), measuring };
    });
  });
  return {
    watch: (now) => {
      for (const collector of collectors) collector.watch?.(now);
    },
    outcomes: (now) => running.map(({ heading, measuring }) => ({ ...heading, value: measuring.value(now) })),
  };
}

/** Positions of the schemes that a measure is taken for. */
function schemesFor({ of }: Measure, { schemes, organisations }: View): number[] {
  if (of === "world") return [0];
  if (of === "organisations") return organisations === undefined ? [] : [0];
  return schemes.flatMap(({ program, indicators }, number) => {
    const isOne = {
      scheme: program.score !== undefined,
      records: program.score !== undefined || program.sources.length > 0,
      "any scheme": true,
      lists: program.lists.length > 0,
      indicators: indicators.length > 0,
    };
    return isOne[of] ? [number] : [];
  });
}

/** @param position of the scheme among those that it is taken for */
function headingOf(
  { name, unit, of }: Measure,
  view: View,
  schemeNumber: number,
  position: number,
): Omit<Outcome, "value"> {
  if (of === "world" || of === "organisations") return { name, measure: name, unit };
  const { id } = view.schemes[schemeNumber].program;
  return { name: position === 0 ? name : `${name}@${id}`, measure: name, scheme: id, unit };
}

function beginning(
  view: View,
  schemeNumber: number,
  known: Map<unknown, Collector>,
  collectors: Collector[],
): Beginning {
  const handed: Beginning = {
    view,
    schemeNumber,
    scheme: view.schemes[schemeNumber],
    collect<Shared extends Collector>(kind: CollectorKind<Shared>): Shared {
      const already = known.get(kind);
      if (already !== undefined) return already as Shared;
      const made = kind(handed);
      known.set(kind, made);
      collectors.push(made);
      return made;
    },
  };
  return handed;
}
