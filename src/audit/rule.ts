import type { Located, MessageValues, Texts } from "../text/index.ts";
import type { Audited } from "./audited.ts";
import type { Condition } from "./conditions.ts";
import type { MeasuredHere } from "./measured/here.ts";
import type { ReasonKey } from "./reasons.ts";

/** What a finding can say; the worst first. */
export const verdicts = ["violates", "risk", "cannot tell", "passes"] as const;

/** One of `verdicts`. */
export type Verdict = (typeof verdicts)[number];

/** Sets of rules that one can ask for. */
export const packs = ["eu", "us", "human-rights", "china", "fairness", "house"] as const;

/** One of `packs`. */
export type Pack = (typeof packs)[number];

/** Why a verdict is what it is: a message and what stands in its places. */
export interface Reason {
  readonly key: ReasonKey;
  readonly values: MessageValues;
}

/** What a rule makes of a scheme. */
export interface Judgement {
  readonly verdict: Verdict;
  /** the pieces of the scheme that made it so; none where nothing there did */
  readonly because: readonly Located[];
  readonly why: Reason;
  /** what runs show of it, besides */
  readonly shown?: Reason;
  /** numbers of runs that it rests on */
  readonly measured?: readonly MeasuredFact[];
}

/** Numbers of a measure that a judgement rests on. */
export interface MeasuredFact {
  readonly measure: string;
  /** gate, source or rule that they are of; left out where they are of the whole scheme */
  readonly where?: string;
  readonly values: Readonly<Record<string, number | string | boolean | null>>;
}

/** One question of the audit. It asks, and never says what the law is. */
export interface AuditRule {
  readonly id: string;
  readonly packs: readonly Pack[];
  /** ids of articles in `law/` that it rests on, the first foremost */
  readonly articles: readonly string[];
  readonly question: Texts;
  /** what has to be so for the verdict to matter */
  readonly conditions: readonly Condition[];
  readonly judge: (audited: Audited) => Judgement;
  /** the same with what runs have shown; left out where they can add nothing */
  readonly judgeMeasured?: (audited: Audited, here: MeasuredHere) => Judgement;
}

/** A judgement in one line. */
export function judged(
  verdict: Verdict,
  key: ReasonKey,
  because: readonly Located[] = [],
  values: MessageValues = {},
): Judgement {
  return { verdict, because, why: { key, values } };
}

/** Nothing in the scheme does it. */
export const nothing: Judgement = judged("passes", "absent");

/** Only a run can tell. */
export const measured: Judgement = judged("cannot tell", "measured");
