import { isOfChange, type Language } from "../text/index.ts";
import type { Quoted } from "./quoted.ts";
import type { Verdict } from "./rule.ts";
import type { Cited, ToldFinding } from "./told.ts";
import { words } from "./words.ts";

/** What a log says of itself. */
export interface SarifOptions {
  readonly asOf: string;
  readonly language: Language;
  /** of the lab */
  readonly version: string;
  /** runs that findings rest on as well */
  readonly measured?: object;
  /** what was changed in the schemes before they were audited, as it was typed */
  readonly changes?: readonly string[];
}

/** How a verdict is told to code scanners: only what fails can have a level. */
const kinds: Readonly<Record<Verdict, { readonly kind: string; readonly level: string }>> = {
  violates: { kind: "fail", level: "error" },
  risk: { kind: "fail", level: "warning" },
  "cannot tell": { kind: "open", level: "none" },
  passes: { kind: "pass", level: "none" },
};

/**
 * Findings as a SARIF 2.1.0 log, each at its line, with help for its rule.
 *
 * @source OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0
 */
export function sarifOf(findings: readonly ToldFinding[], options: SarifOptions): object {
  const advice = words[options.language].advice;
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
  const indexes = new Map(rules.map(({ rule }, index) => [rule, index]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "glasshouse audit",
            version: options.version,
            language: options.language,
            rules: rules.map((finding) => ruleOf(finding, advice)),
          },
        },
        columnKind: "utf16CodeUnits",
        properties: {
          asOf: options.asOf,
          notice: advice,
          ...(options.measured && { measured: options.measured }),
          ...(options.changes && { changes: options.changes }),
        },
        results: findings.map((finding) => resultOf(finding, indexes.get(finding.rule) ?? 0, advice)),
      },
    ],
  };
}

function ruleOf({ rule, question, articles, packs }: ToldFinding, advice: string): object {
  const lines = articles.map(({ citation, paraphrase }: Cited) => `${citation}: ${paraphrase}`);
  return {
    id: rule,
    shortDescription: { text: question },
    fullDescription: { text: `${question} ${advice}` },
    help: {
      text: [question, ...lines, advice].join("\n"),
      markdown: [`**${question}**`, ...lines.map((line) => `- ${line}`), advice].join("\n\n"),
    },
    properties: { tags: [...packs] },
  };
}

function resultOf(finding: ToldFinding, ruleIndex: number, advice: string): object {
  const { rule, verdict, why, shown, measured, conditions, because, repair, suppressed, file } = finding;
  const condition = conditions.length === 0 ? "" : ` (${conditions.join(", ")})`;
  const [first, ...others] = because;
  const whole: Quoted = { file, line: 1, column: 1, quote: "" };
  return {
    ruleId: rule,
    ruleIndex,
    ...kinds[verdict],
    message: {
      text: [
        `${finding.question}${condition}`,
        why,
        ...(shown ? [shown] : []),
        ...(repair ? [repair.text] : []),
        advice,
      ].join(" "),
    },
    locations: [locationOf(first ?? whole, whole)],
    ...(others.length > 0 && {
      relatedLocations: others.map((place, id) => ({ id, ...locationOf(place, whole) })),
    }),
    partialFingerprints: { "findingWithoutLines/v1": fingerprintOf(finding) },
    ...fixesOf(finding),
    ...(suppressed && {
      suppressions: [{ kind: "inSource", justification: `${suppressed.reason}, ${suppressed.date}` }],
    }),
    properties: { verdict, scheme: finding.scheme, ...(measured && { measured }) },
  };
}

/** What a code scanner can apply by itself. */
function fixesOf({ file, repair }: ToldFinding): object {
  if (repair?.replaces === undefined || repair.replaces.length === 0) return {};
  const replacements = repair.replaces.map(({ from, to, insert }) => ({
    deletedRegion: {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
    },
    insertedContent: { text: insert },
  }));
  const artifactChanges = [{ artifactLocation: { uri: uriOf(file) }, replacements }];
  return { fixes: [{ description: { text: repair.text }, artifactChanges }] };
}

/** What a change wrote stands in no file: it is told at the scheme's first line, with the change. */
function locationOf(place: Quoted, whole: Quoted): object {
  if (!isOfChange(place)) return { physicalLocation: placeOf(place) };
  return { physicalLocation: placeOf(whole), message: { text: place.file } };
}

function placeOf({ file, line, column, quote }: Quoted): object {
  return {
    artifactLocation: { uri: uriOf(file) },
    region: { startLine: line, startColumn: column, ...(quote !== "" && { snippet: { text: quote } }) },
  };
}

/** A path as a URI reference: relative where it is. */
function uriOf(file: string): string {
  const parts = file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return file.startsWith("/") ? `file://${parts}` : parts;
}

/** What stays the same when lines move: scheme, rule, and what stands in the lines. */
function fingerprintOf({ scheme, rule, because }: ToldFinding): string {
  return [scheme, rule, ...because.map(({ quote }) => quote)].join("|");
}
