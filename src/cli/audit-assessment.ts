import { citeArticle, contextWords, packWords, verdictWords, words } from "../audit/index.ts";
import type { AssessmentKind } from "../report/index.ts";
import type { AuditAnswer } from "./audit-answer.ts";
import type { AuditInputs } from "./audit-inputs.ts";
import { readEngine } from "./engine-version.ts";

/** An assessment that the law asks for, begun with what schemes declare and what was found. */
export async function begunAssessment(
  kind: AssessmentKind,
  { wishes, schemes, findings }: AuditAnswer,
  { subjects, law }: AuditInputs,
): Promise<string> {
  const { assessmentText } = await import("../report/index.ts");
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
      cite: (id) => {
        const article = law.get(id);
        if (article === undefined) throw new Error(`assessments rest on ${id}, which no file of law has`);
        return citeArticle(article, language);
      },
      called: {
        advice: words[language].advice,
        verdicts: verdictWords[language],
        packs: packWords[language],
        contexts: contextWords[language],
      },
    },
    language,
  );
}
