import type { Audited } from "./audited.ts";
import { named, pieceOf } from "./facts.ts";
import { type Judgement, judged } from "./rule.ts";

/** Sources that people must not know of, so that nobody can verify what is made of them; undefined where none is. */
export function hiddenSources(audited: Audited): Judgement | undefined {
  const hidden = audited.scheme.sources.filter(({ known }) => known === false);
  if (hidden.length === 0) return undefined;
  const because = hidden.map(({ id }) => pieceOf(audited, "sources", id, "known"));
  return judged("violates", "secret", because, { names: named(hidden) });
}
