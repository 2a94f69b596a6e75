import { readdirSync } from "node:fs";
import { auditScheme, tellFindings } from "../../src/audit/index.ts";
import { type AuditAnswer, schemesTold } from "../../src/cli/audit/audit-answer.ts";
import { type AuditInputs, readAuditInputs } from "../../src/cli/audit/audit-inputs.ts";
import type { Language } from "../../src/text/index.ts";
import { filesWith } from "../small-files.ts";
import { type SchemeText, yamlOf } from "./minimal-scheme.ts";

/** How a test asks. */
interface Asked {
  readonly language?: Language;
  readonly asOf?: string;
  /** lines above a scheme that a test made */
  readonly comments?: string;
}

/** What an audit reads. @throws Error with what is wrong with it */
export function inputsOf(asked: string | SchemeText, comments = ""): AuditInputs {
  const read = readAuditInputs(nameOf(asked), { ...filesWith(madeOf(asked, comments)), names: shippedNames });
  if (read.value === undefined) throw new Error(JSON.stringify(read.problems.slice(0, 3), null, 1));
  return read.value;
}

/** The audit of what ships, or of a scheme that a test made. @throws Error with what is wrong with it */
export function answerOn(
  asked: string | SchemeText,
  { language = "en", asOf = "2026-11-24", comments = "" }: Asked = {},
): AuditAnswer {
  const inputs = inputsOf(asked, comments);
  const findings = inputs.subjects.flatMap(({ audited, suppressions }) =>
    tellFindings(auditScheme(audited, inputs.law, { asOf, suppressions }), inputs.texts, language),
  );
  return {
    named: nameOf(asked),
    wishes: { packs: undefined, asOf, failOn: [], format: "html", language, measure: undefined, changes: [] },
    schemes: schemesTold(inputs, language),
    findings,
    known: undefined,
    isAll: false,
  };
}

function nameOf(asked: string | SchemeText): string {
  return typeof asked === "string" ? asked : asked.scheme;
}

function madeOf(asked: string | SchemeText, comments: string): Readonly<Record<string, string>> {
  return typeof asked === "string" ? {} : { [`schemes/${asked.scheme}.yaml`]: comments + yamlOf(asked) };
}

function shippedNames(kind: string): readonly string[] {
  const files = readdirSync(new URL(`../../${kind}`, import.meta.url));
  return files
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.replace(".yaml", ""))
    .sort();
}
