import {
  auditScheme,
  type SideBySide,
  sideBySide,
  type Verdict,
  verdicts,
  verdictWords,
  words,
} from "../../audit/index.ts";
import type { Checked, Problem } from "../../base/index.ts";
import { createSay, type Language } from "../../text/index.ts";
import { createDiskFiles } from "../disk-files.ts";
import { wrapped } from "../paragraphs.ts";
import { typed } from "../problem-text.ts";
import { namedFiles } from "./audit-files.ts";
import type { AuditFlags, AuditWishes } from "./audit-flags.ts";
import { type AuditInputs, readShippedInputs } from "./audit-inputs.ts";

/** How a verdict stands in a cell. */
export const verdictMarks: Readonly<Record<Verdict, string>> = {
  violates: "V",
  risk: "r",
  "cannot tell": "?",
  passes: "·",
};

/** The table of all that ships as it is printed, or every mistake in what was typed beside it. */
export function tableOfShipped(
  named: string | undefined,
  flags: AuditFlags,
  wishes: AuditWishes,
): Checked<string> {
  const beside = [
    ...(named === undefined ? [] : [named]),
    ...(["change", "fix", "write", "baseline", "measure"] as const)
      .filter((flag) => flags[flag] !== undefined)
      .map((flag) => `--${flag}`),
    ...(flags.failOn === undefined ? [] : ["--fail-on"]),
    ...namedFiles(flags),
    ...(wishes.format === "text" || wishes.format === "json" ? [] : [`--format ${wishes.format}`]),
  ];
  if (beside.length > 0) return { problems: beside.map(tableAlone) };
  const inputs = readShippedInputs(createDiskFiles());
  if (inputs.value === undefined) return inputs;
  const table = tableOf(inputs.value, wishes);
  const print = wishes.format === "json" ? tableJson : tableText;
  return { value: print(table, wishes), problems: [] };
}

function tableAlone(found: string): Problem {
  return {
    code: "cli/table-alone",
    at: typed,
    message: "--table sets all schemes that ship side by side, as text or JSON",
    found,
    hint: `leave ${found} out`,
  };
}

/** Every scheme beside every other. @throws Error where there is none */
export function tableOf(
  { law, subjects }: AuditInputs,
  { asOf, packs }: Pick<AuditWishes, "asOf" | "packs">,
): SideBySide {
  return sideBySide(
    subjects.map(({ audited, suppressions }) =>
      auditScheme(audited, law, { asOf, suppressions, ...(packs && { packs }) }),
    ),
  );
}

/** The same as one JSON document: verdicts by scheme and rule, with counts. */
function tableJson({ schemes, rules }: SideBySide, { asOf, language }: AuditWishes): string {
  const columns = schemes.map(({ scheme, counts }, at) => ({
    scheme,
    counts,
    verdicts: Object.fromEntries(rules.map(({ rule, verdicts: given }) => [rule, given[at]])),
  }));
  return `${JSON.stringify({ asOf, notice: words[language].advice, schemes: columns })}\n`;
}

/** The same for a terminal: a line a rule, a column a scheme by its number, and what the numbers stand for. */
function tableText({ schemes, rules }: SideBySide, { asOf, language }: AuditWishes): string {
  const say = createSay(words, language);
  const width = Math.max(...rules.map(({ rule }) => rule.length));
  const numbers = schemes.map((_, at) => String(at + 1));
  const digits = Math.max(...numbers.map((number) => number.length));
  const heads = Array.from({ length: digits }, (_, digit) =>
    lineOf(
      "",
      numbers.map((number) => number.padStart(digits)[digit]),
      width,
    ),
  );
  const lines = rules.map(({ rule, verdicts: given }) =>
    lineOf(
      rule,
      given.map((verdict) => verdictMarks[verdict]),
      width,
    ),
  );
  const marks = verdicts.map((verdict) => `${verdictMarks[verdict]} ${verdictWords[language][verdict]}`);
  return [
    wrapped(say("table", { count: schemes.length, asOf, marks: marks.join(", ") })),
    "",
    ...heads,
    ...lines,
    "",
    ...schemeLines({ schemes, rules }, language),
    "",
    say("advice"),
    "",
  ].join("\n");
}

function lineOf(head: string, cells: readonly string[], width: number): string {
  return `${head.padEnd(width)}  ${cells.join(" ")}`.trimEnd();
}

/** What each number stands for, and how often each verdict was given. */
function schemeLines({ schemes }: SideBySide, language: Language): string[] {
  const longest = Math.max(...schemes.map(({ scheme }) => scheme.length));
  const columns = verdicts.map((verdict) => ({ verdict, word: verdictWords[language][verdict] }));
  const head = `${" ".repeat(4)}${"".padEnd(longest)}  ${columns.map(({ word }) => word).join("  ")}`;
  const lines = schemes.map(({ scheme, counts }, at) => {
    const cells = columns.map(({ verdict, word }) => String(counts[verdict]).padStart(word.length));
    return `${String(at + 1).padStart(2)}  ${scheme.padEnd(longest)}  ${cells.join("  ")}`;
  });
  return [head, ...lines];
}
