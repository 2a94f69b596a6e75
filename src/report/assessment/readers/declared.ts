import type { Reader, Reading } from "../facts.ts";
import type { FactId } from "../messages/shape.ts";
import type { AssessmentPen } from "../pen.ts";

type Declares = NonNullable<AssessmentPen["scheme"]["declares"]>;

/** What an operator declares, and how one is told and can contest. */
export const declaredReaders = {
  ai: declaring("aiSystem"),
  decides: declaring("decides"),
  basis: declaring("basis"),
  basisText: declaring("basisText"),
  interest: (pen) => {
    const basis = pen.scheme.declares?.basis;
    return basis === undefined || basis === "legitimate-interest" ? { said: [] } : undefined;
  },
  compatible: declaring("compatible"),
  justified: declaring("justified"),
  special: declaring("specialCategories"),
  published: declaring("rulesPublished"),
  objection: declaring("objection"),
  reasonGiven: declaring("reasonGiven"),
  oversight: declaring("oversight"),
  restricts: declaring("restrictsWhileDisputed"),
  notice: processing("notice"),
  reasons: processing("reasons"),
  repair: processing("repair"),
  review: processing("review"),
  appeal: (pen) => {
    const appeal = pen.scheme.process?.appeal;
    if (appeal === undefined) return { said: [] };
    if (appeal === "none") return { said: [pen.said(pen.value("appeal", appeal), "process", "appeal")] };
    const { window, answer, human } = appeal;
    const words = { window, answer, human: human ? "yes" : "no" };
    return { said: [pen.said(pen.say("appealSaid", words), "process", "appeal")] };
  },
  selfAccess: seeing("self"),
  lookups: seeing("lookupsLogged"),
} as const satisfies Partial<Record<FactId, Reader>>;

function declaring(field: keyof Declares): Reader {
  return (pen) => saidAt(pen, field, pen.scheme.declares?.[field], ["declares", field]);
}

function processing(field: "notice" | "reasons" | "repair" | "review"): Reader {
  return (pen) => saidAt(pen, field, pen.scheme.process?.[field], ["process", field]);
}

function seeing(field: "self" | "lookupsLogged"): Reader {
  return (pen) => saidAt(pen, field, pen.scheme.visibility?.[field], ["visibility", field]);
}

function saidAt(
  pen: AssessmentPen,
  kind: string,
  value: string | number | boolean | undefined,
  path: readonly string[],
): Reading {
  if (value === undefined) return { said: [] };
  const text = typeof value === "boolean" ? pen.whether(value) : pen.value(kind, String(value));
  return { said: [pen.said(text, ...path)] };
}
