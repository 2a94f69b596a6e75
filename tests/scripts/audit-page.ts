import { auditRules, type Law, readLaw } from "../../src/audit/index.ts";
import { table } from "./markdown-table.ts";

const introduction = `# Rules of the audit

Made from \`src/audit/table.ts\` and \`law/\` by \`npm run generate\`. A finding is a question for a lawyer, never legal
advice. What stands as general knowledge, unverified, says "citation to be checked", here as in every output.`;

/** The page that names every rule, and every article that it may rest on: docs/audit-rules.md. */
export function auditPage(sources: readonly { readonly file: string; readonly text: string }[]): string {
  const law = readLaw(sources).value;
  if (law === undefined) throw new Error("the law that ships does not pass `check`");
  const rules = auditRules.map(({ id, packs, question, articles, judgeMeasured }) => [
    `\`${id}\``,
    packs.join(", "),
    question.en,
    articles.map((article) => `\`${article}\``).join(", "),
    judgeMeasured === undefined ? "" : "yes",
  ]);
  return [
    introduction,
    `## ${auditRules.length} rules`,
    table(["rule", "packs", "asks", "articles", "runs can tell more"], rules),
    `## ${law.size} articles`,
    table(["article", "where", "applies from", "in our words", "confidence"], articleRows(law)),
    "",
  ].join("\n\n");
}

function articleRows(law: Law): string[][] {
  return [...law.values()].map(({ id, called, article, applies, paraphrase, confidence }) => [
    `\`${id}\``,
    `${called.en}, ${article}`,
    applies.notInForce ? "not in force" : (applies.effective ?? applies.from ?? ""),
    paraphrase.en,
    confidence === "GKU" ? "GKU: citation to be checked" : confidence,
  ]);
}
