import type { AssessmentKind } from "./input.ts";
import type { AssessmentPen } from "./pen.ts";

/** Articles that say when an assessment is asked for, and of whom. */
const asking: Readonly<Record<AssessmentKind, readonly string[]>> = {
  dpia: ["gdpr-35-1", "gdpr-35-3"],
  fria: ["aia-27-1"],
};

/** When the law asks for an assessment: told before anything else, for an assessment may be begun without a duty. */
export function dutyText(pen: AssessmentPen, kind: AssessmentKind): string {
  const articles = asking[kind].map((id) => articleText(pen, id)).join(" ");
  const duty = pen.say("duty", { articles });
  return kind === "fria" ? `${duty} ${pen.say("noPermit")}` : duty;
}

function articleText(pen: AssessmentPen, id: string): string {
  const { paraphrase, citation } = pen.input.cite(id);
  const from = pen.input.appliesFrom(id);
  const words = { said: paraphrase, citation };
  return from === undefined ? pen.say("dutyArticle", words) : pen.say("dutyFrom", { ...words, from });
}
