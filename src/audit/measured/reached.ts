import type { Judgement } from "../rule.ts";
import type { MeasuredHere } from "./here.ts";

/** What a text says of the young, backed by how many a run had in the scheme. */
export function withMinors({ scheme: { minors } }: MeasuredHere, byText: Judgement): Judgement {
  if (minors === undefined || byText.verdict === "passes") return byText;
  const values = { ...minors };
  return {
    ...byText,
    shown: { key: "minors", values },
    measured: [{ measure: "minorsCovered", values }],
  };
}

/** What a text says of families, backed by the children whom a run reached. */
export function withChildren({ scheme: { children } }: MeasuredHere, byText: Judgement): Judgement {
  if (children === undefined || children.all === 0) return byText;
  const values = { ...children };
  return {
    ...byText,
    shown: { key: "children", values },
    measured: [{ measure: "childrenReached", values }],
  };
}
