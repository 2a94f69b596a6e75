import type { ToldFinding } from "../../audit/index.ts";
import type { Checked, Problem } from "../../base/index.ts";
import { isFile, readTextFile } from "../disk-files.ts";
import { typed } from "../problem-text.ts";

/** What was found before: fingerprints of findings. */
export type Baseline = ReadonlySet<string>;

/** What an earlier `audit --json` has found, or why the file says nothing of that. */
export function readBaseline(path: string): Checked<Baseline> {
  const document = isFile(path) ? parsed(readTextFile(path).text) : undefined;
  const findings = isRecord(document) ? document.findings : undefined;
  if (!Array.isArray(findings)) return { problems: [noBaseline(path)] };
  const prints = findings.map((finding) => (isRecord(finding) ? fingerprint(finding) : undefined));
  return prints.includes(undefined)
    ? { problems: [noBaseline(path)] }
    : { value: new Set(prints.filter((print) => print !== undefined)), problems: [] };
}

/** Whether a finding was there before. What passes is no finding that could be known. */
export function isKnown(finding: ToldFinding, baseline: Baseline | undefined): boolean {
  if (baseline === undefined || finding.verdict === "passes") return false;
  return baseline.has(fingerprint({ ...finding }) ?? "");
}

/** A finding without its line numbers, which move when something is written above: scheme, rule, verdict, quotes. */
function fingerprint({
  scheme,
  rule,
  verdict,
  because,
}: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof scheme !== "string" || typeof rule !== "string" || !Array.isArray(because)) return undefined;
  const quotes = because.map((place) => (isRecord(place) ? place.quote : undefined));
  return JSON.stringify([scheme, rule, verdict, ...quotes]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // no JSON: told as any other file that is no baseline
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function noBaseline(path: string): Problem {
  return {
    code: "cli/no-baseline",
    at: typed,
    message: "--baseline takes a file that `audit --json` has written",
    found: path,
    hint: "write one: `glasshouse audit my-scheme.yaml --json > known.json`",
  };
}
