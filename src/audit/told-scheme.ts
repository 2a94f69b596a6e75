import type { Scheme } from "../scheme/index.ts";
import type { Language } from "../text/index.ts";
import { audienceKnowledge } from "./audience-knowledge.ts";
import type { Audited } from "./audited.ts";
import { type ContextFlow, contextFlows } from "./context-flows.ts";
import type { Knowledge, PassedOn } from "./knowledge/knowledge.ts";
import { type Quoted, quotesOf } from "./quoted.ts";

/** What one audience knows, with the lines that say so. */
export interface ToldKnowledge extends Omit<Knowledge, "at"> {
  readonly because: readonly Quoted[];
}

/** A scheme that was audited, in words of one language: what it is, and what findings alone do not show. */
export interface ToldScheme {
  readonly scheme: string;
  /** file of the scheme */
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly purpose: string;
  readonly variant: string;
  readonly operator: Scheme["operator"];
  readonly status: Scheme["status"]["today"];
  readonly statusNote?: string;
  /** what sources and lists are called, by id */
  readonly labels: Readonly<Record<string, string>>;
  /** which area of life reaches which */
  readonly graph: readonly ContextFlow[];
  readonly knows: readonly ToldKnowledge[];
}

/** @param texts of all files that places name, by name of file */
export function tellScheme(
  audited: Audited,
  texts: ReadonlyMap<string, string>,
  language: Language,
  passes: readonly PassedOn[] = [],
): ToldScheme {
  const { scheme, pieces } = audited;
  const note = scheme.status.note?.[language];
  const quoted = quotesOf(texts);
  const toldOf = ({ at, ...known }: Knowledge): ToldKnowledge => ({ ...known, because: at.map(quoted) });
  return {
    scheme: scheme.scheme,
    file: pieces.at.file,
    title: scheme.title[language],
    summary: scheme.summary[language],
    purpose: scheme.purpose[language],
    variant: scheme.variant,
    operator: scheme.operator,
    status: scheme.status.today,
    ...(note !== undefined && { statusNote: note }),
    labels: Object.fromEntries(
      [...scheme.sources, ...scheme.lists].map(({ id, label }) => [id, label[language]]),
    ),
    graph: contextFlows(audited),
    knows: audienceKnowledge(audited, passes).map(toldOf),
  };
}
