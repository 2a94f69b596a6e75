import { type Pack, packs, type Verdict } from "../../audit/index.ts";
import type { Problem } from "../../base/index.ts";
import { type Change, type Language, languages, listNames, nearest, readChange } from "../../text/index.ts";
import { typed } from "../problem-text.ts";
import type { AuditFileFlags } from "./audit-files.ts";
import { type MeasureFlags, type MeasureWishes, readMeasureFlags } from "./audit-measure-flags.ts";

/** Ways to print findings. */
export const formats = ["text", "json", "sarif", "html"] as const;

/** One of `formats`. */
type Format = (typeof formats)[number];

/** Verdicts at which the command can fail. */
const levels = ["violates", "risk"] as const;

/** What was typed behind `glasshouse audit`. */
export interface AuditFlags extends MeasureFlags, AuditFileFlags {
  readonly pack?: readonly string[];
  readonly asOf?: string;
  readonly failOn?: string;
  readonly format?: string;
  readonly json?: true;
  readonly lang: string;
  readonly all?: true;
  readonly baseline?: string;
  readonly change?: readonly string[];
  readonly fix?: true;
  readonly table?: true;
  readonly write?: true;
}

/** What to audit by. */
export interface AuditWishes {
  readonly packs: readonly Pack[] | undefined;
  readonly asOf: string;
  /** verdicts that make the command fail; none where nothing is said */
  readonly failOn: readonly Verdict[];
  readonly format: Format;
  readonly language: Language;
  /** undefined where nothing is to be measured */
  readonly measure: MeasureWishes | undefined;
  readonly changes: readonly Change[];
}

/** What flags ask for, and every mistake in them. @param today as in 2026-11-24 */
export function readAuditFlags(
  flags: AuditFlags,
  today: string,
): { readonly wishes: AuditWishes; readonly problems: readonly Problem[] } {
  const asked = (flags.pack ?? []).flatMap((text) => text.split(",")).map((text) => text.trim());
  const format = flags.format ?? (flags.json ? "json" : "text");
  const measuring = readMeasureFlags(flags);
  const changes = (flags.change ?? []).map(readChange);
  const problems = [
    ...changes.flatMap((change) => change.problems),
    ...asked.flatMap((text) => oneOf("--pack", text, packs, "cli/unknown-pack")),
    ...(flags.asOf === undefined || isDate(flags.asOf) ? [] : [noDate(flags.asOf)]),
    ...(flags.failOn === undefined ? [] : oneOf("--fail-on", flags.failOn, levels, "cli/unknown-level")),
    ...oneOf("--format", format, formats, "cli/unknown-format"),
    ...(flags.json && format !== "json" ? [formatsDiffer(format)] : []),
    ...oneOf("--lang", flags.lang, languages, "cli/unknown-language"),
    ...measuring.problems,
  ];
  return {
    wishes: {
      packs: asked.length === 0 ? undefined : packs.filter((pack) => asked.includes(pack)),
      asOf: flags.asOf ?? today,
      failOn: levels.slice(0, levels.map(String).indexOf(flags.failOn ?? "") + 1),
      format: formats.find((each) => each === format) ?? "text",
      language: languages.find((each) => each === flags.lang) ?? languages[0],
      measure: measuring.wishes,
      changes: changes.flatMap(({ value }) => value ?? []),
    },
    problems,
  };
}

function oneOf(flag: string, text: string, allowed: readonly string[], code: string): Problem[] {
  if (allowed.includes(text)) return [];
  const hint = nearest(text, allowed);
  return [
    {
      code,
      at: typed,
      message: `${flag} takes one of a few words, and this is none of them`,
      found: text === "" ? "nothing" : text,
      allowed: listNames(allowed),
      ...(hint && { hint }),
    },
  ];
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function noDate(text: string): Problem {
  return {
    code: "cli/not-a-date",
    at: typed,
    message: "--as-of takes a day",
    found: text === "" ? "nothing" : text,
    allowed: "a day as in 2027-12-02",
  };
}

function formatsDiffer(format: string): Problem {
  return {
    code: "cli/formats-differ",
    at: typed,
    message: "--json is short for --format json, and another format is asked for",
    found: format,
    hint: "leave one of the two out",
  };
}
