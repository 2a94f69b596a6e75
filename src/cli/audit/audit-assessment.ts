import { type Article, citeArticle, type Law } from "../../audit/index.ts";
import type { AssessmentKind } from "../../report/index.ts";
import { readEngine } from "../engine-version.ts";
import { type AuditAnswer, calledIn } from "./audit-answer.ts";
import type { AuditInputs } from "./audit-inputs.ts";

/** An assessment that the law asks for, begun with what schemes declare and what was found. */
export async function begunAssessment(
  kind: AssessmentKind,
  { wishes, schemes, findings }: AuditAnswer,
  { subjects, law }: AuditInputs,
): Promise<string> {
  const { assessmentText } = await import("../../report/index.ts");
  const { asOf, language } = wishes;
  return assessmentText(
    kind,
    {
      schemes: subjects.map(({ audited }, position) => ({
        audited,
        told: schemes[position],
        findings: findings.filter(({ scheme }) => scheme === audited.scheme.scheme),
      })),
      asOf,
      version: readEngine().version,
      cite: (id, at) => {
        const article = articleIn(law, id);
        return citeArticle(at === undefined ? article : { ...article, article: at }, language);
      },
      appliesFrom: (id) => {
        const { effective, from } = articleIn(law, id).applies;
        return effective ?? from;
      },
      called: calledIn(language),
    },
    language,
  );
}

function articleIn(law: Law, id: string): Article {
  const article = law.get(id);
  if (article === undefined) throw new Error(`assessments rest on ${id}, which no file of law has`);
  return article;
}
