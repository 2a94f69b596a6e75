import type { FactId } from "./messages/shape.ts";
import type { AssessmentPen, Said } from "./pen.ts";
import { consequenceReaders } from "./readers/consequences.ts";
import { declaredReaders } from "./readers/declared.ts";
import { recordReaders } from "./readers/records.ts";
import { schemeReaders } from "./readers/scheme.ts";

/** What a scheme says to a fact, and of what it says nothing. */
export interface Fact {
  readonly id: FactId;
  readonly said: readonly Said[];
  readonly isOpen: boolean;
  /** names of what nothing is said of, where of other things something is */
  readonly openFor: readonly string[];
}

/** What a reader found: all that is said, and names of what nothing is said of. */
export interface Reading {
  readonly said: readonly Said[];
  readonly openFor?: readonly string[];
}

/** Looks into a scheme for one fact; undefined where the question does not arise. */
export type Reader = (pen: AssessmentPen) => Reading | undefined;

/** Facts that a scheme can say something of; all others are open in every assessment. */
const readers: Partial<Record<FactId, Reader>> = {
  ...schemeReaders,
  ...recordReaders,
  ...consequenceReaders,
  ...declaredReaders,
};

/** A fact of a scheme; undefined where the question does not arise. */
export function factOf(pen: AssessmentPen, id: FactId): Fact | undefined {
  const reader = readers[id];
  const reading = reader === undefined ? { said: [] } : reader(pen);
  if (reading === undefined) return undefined;
  const openFor = reading.openFor ?? [];
  return { id, said: reading.said, openFor, isOpen: reading.said.length === 0 || openFor.length > 0 };
}
