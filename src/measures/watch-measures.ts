import type { View } from "../state/index.ts";
import type { Beginning, Collector, CollectorKind, Measure, MeasureValue, Measuring } from "./measure.ts";

/** What a measure came to, under the name that a document gives it. */
export interface Outcome {
  readonly name: string;
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
  const scoring = view.schemes.flatMap((scheme, number) =>
    scheme.program.score === undefined ? [] : [number],
  );
  const begun = measures.flatMap((measure) => {
    const numbers = measure.of === "world" ? [0] : scoring;
    return numbers.map((number, position) => {
      const suffix = position === 0 ? "" : `@${view.schemes[number].program.id}`;
      return { name: measure.name + suffix, unit: measure.unit, number, measure };
    });
  });
  const shared = new Map<number, Map<unknown, Collector>>();
  const running = begun.map(({ name, unit, number, measure }) => {
    const known = shared.get(number) ?? new Map<unknown, Collector>();
    shared.set(number, known);
    const measuring = measure.begin(beginning(view, number, known, collectors));
    collectors.push(measuring);
    return { name, unit, measuring };
  });
  return {
    watch: (now) => {
      for (const collector of collectors) collector.watch?.(now);
    },
    outcomes: (now) => running.map(({ name, unit, measuring }) => outcome(name, unit, measuring, now)),
  };
}

function outcome(name: string, unit: string, measuring: Measuring, view: View): Outcome {
  return { name, unit, value: measuring.value(view) };
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
