import { sarifOf, words } from "../../audit/index.ts";
import { readEngine } from "../engine-version.ts";
import { type AuditAnswer, calledIn } from "./audit-answer.ts";
import { runsOf, runsSaid } from "./audit-runs.ts";

/** An audit as one JSON document: findings, and beside them the context graph and what each audience knows. */
export function auditJson({ wishes, findings, schemes, runs }: AuditAnswer): string {
  const { asOf, language } = wishes;
  const document = {
    asOf,
    notice: words[language].advice,
    ...changed(wishes),
    ...(runs && { measured: runsOf(runs) }),
    findings,
    graph: schemes.flatMap(({ scheme, graph }) => graph.map((flow) => ({ scheme, ...flow }))),
    knows: schemes.flatMap(({ scheme, knows }) => knows.map((known) => ({ scheme, ...known }))),
  };
  return `${JSON.stringify(document)}\n`;
}

/** An audit for code scanners, which show whatever they are handed: what passes only where all is asked for. */
export function auditSarif({ findings, wishes, isAll, runs }: AuditAnswer): string {
  const { asOf, language } = wishes;
  const told = findings.filter(({ verdict }) => verdict !== "passes" || isAll);
  const options = {
    ...{ asOf, language, version: readEngine().version },
    ...(runs && { measured: runsOf(runs) }),
    ...changed(wishes),
  };
  return `${JSON.stringify(sarifOf(told, options))}\n`;
}

/** What findings are about instead of the schemes' own texts. */
function changed({ changes }: AuditAnswer["wishes"]): { readonly changes?: readonly string[] } {
  return changes.length === 0 ? {} : { changes: changes.map(({ name }) => name) };
}

/** An audit as a page. What draws pages is loaded only here. */
export async function auditHtml(answer: AuditAnswer): Promise<string> {
  const { auditPage } = await import("../../report/index.ts");
  const { named, findings, known, schemes, runs } = answer;
  const { asOf, packs, language, changes } = answer.wishes;
  return auditPage(
    {
      name: named,
      schemes: schemes.map((told) => ({
        told,
        findings: findings.filter(({ scheme }) => scheme === told.scheme),
      })),
      asOf,
      packs,
      known,
      changes: changes.map((change) => change.name),
      measured: runs && runsSaid(runs, language),
      version: readEngine().version,
      called: calledIn(language),
    },
    language,
  );
}
