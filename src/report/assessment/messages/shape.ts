import type { en } from "./en.ts";

/** A fact that an assessment asks for. */
export type FactId = keyof typeof en.fact;

/** A part of an assessment. */
export type PartId = keyof typeof en.part;

/** What a word of a scheme means. */
type ValueKey = keyof typeof en.value;

/** A sentence around facts. */
export type SentenceKey = keyof typeof en.sentence;

/** All words of an assessment in one language. */
export interface AssessmentWords {
  /** in ICU's message format */
  readonly sentence: Readonly<Record<SentenceKey, string>>;
  /** what it is, and the question where nothing is said */
  readonly fact: Readonly<Record<FactId, readonly [label: string, question: string]>>;
  readonly part: Readonly<Record<PartId, readonly [heading: string, asks: string]>>;
  readonly value: Readonly<Record<ValueKey, string>>;
}
