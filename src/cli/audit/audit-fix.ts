import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { createTwoFilesPatch } from "diff";
import { auditScheme, type Finding, repairsOf, tellFindings, verdicts, words } from "../../audit/index.ts";
import type { Problem } from "../../base/index.ts";
import { createSay, editYaml, spliced } from "../../text/index.ts";
import type { Files } from "../../world/index.ts";
import { DiskLack } from "../disk-lack.ts";
import { wrapped } from "../paragraphs.ts";
import { visible, visibleLines } from "../visible.ts";
import type { AuditWishes } from "./audit-flags.ts";
import { type AuditInputs, readAuditInputs } from "./audit-inputs.ts";
import { fixesNoWorld } from "./fix-flags.ts";

/** A scheme with what can be mended by itself mended, and what is left to do by hand. */
interface Mended {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly open: readonly Finding[];
}

/** What was typed, and what it led to. */
export interface FixAsked {
  readonly named: string;
  readonly inputs: AuditInputs;
  readonly wishes: AuditWishes;
  readonly disk: Files;
  readonly isWriting: boolean;
}

/** What the command says. */
interface FixTold {
  readonly out: string;
  readonly problems: readonly Problem[];
  /** whether something is left at which the command should fail */
  readonly isOpen: boolean;
}

/**
 * Tells as a diff what mends a scheme, and what stays to do by hand; writes it only if asked to. Findings that the
 * scheme sets aside are left as they are.
 */
export function fixScheme(asked: FixAsked): FixTold {
  const { named, inputs, wishes, isWriting } = asked;
  const [{ audited }, ...others] = inputs.subjects;
  const { file } = audited.pieces.at;
  if (others.length > 0 || (audited.scheme.scheme !== named && resolve(file) !== resolve(named))) {
    return { out: "", problems: [fixesNoWorld(named)], isOpen: true };
  }
  const mended = mend(asked, file);
  const { before, after, open } = mended;
  if (isWriting && before !== after) overwrite(file, before, after);
  const failing = open.filter(({ verdict }) => wishes.failOn.some((level) => level === verdict));
  return { out: textOf(mended, asked), problems: [], isOpen: failing.length > 0 };
}

function mend({ named, inputs, wishes, disk }: FixAsked, file: string): Mended {
  const before = inputs.texts.get(file) ?? "";
  const found = openFindings(inputs, wishes);
  const edits = repairsOf(found, inputs.subjects[0].audited);
  const after = spliced(before, editYaml(before, edits));
  const again = readAuditInputs(named, {
    ...disk,
    find(kind, name) {
      const source = disk.find(kind, name);
      return source?.file === file ? { file, text: after } : source;
    },
  });
  if (again.value === undefined) throw new Error(`the fix of ${file} does not pass check`);
  const everything = { asOf: wishes.asOf, packs: undefined };
  const worse = worsened(openFindings(inputs, everything), openFindings(again.value, everything));
  if (worse.length > 0) throw new Error(`the fix of ${file} makes ${worse.join(", ")} worse`);
  return { file, before, after, open: openFindings(again.value, wishes) };
}

/** What stands against a scheme and is not set aside. */
function openFindings(
  { law, subjects }: AuditInputs,
  { asOf, packs }: Pick<AuditWishes, "asOf" | "packs">,
): readonly Finding[] {
  const [{ audited, suppressions }] = subjects;
  const findings = auditScheme(audited, law, { asOf, suppressions, ...(packs && { packs }) });
  return findings.filter(({ repair, suppressed }) => repair !== undefined && suppressed === undefined);
}

function worsened(before: readonly Finding[], after: readonly Finding[]): string[] {
  const rank = (finding: Finding | undefined) =>
    finding ? verdicts.indexOf(finding.verdict) : verdicts.length;
  return after
    .filter((now) => rank(now) < rank(before.find(({ rule }) => rule === now.rule)))
    .map(({ rule }) => rule);
}

/** In one go: whoever reads the file sees the old text or the new one. @throws DiskLack */
function overwrite(path: string, before: string, after: string): void {
  const place = realpathSync(path);
  const unfinished = `${place}.${process.pid}.unfinished`;
  try {
    if (!readFileSync(place).equals(Buffer.from(before))) {
      throw new Error("it changed meanwhile, or holds more than plain text");
    }
    writeFileSync(unfinished, after, { mode: statSync(place).mode });
    renameSync(unfinished, place);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new DiskLack(`\`${path}\` cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}

function textOf({ file, before, after, open }: Mended, asked: FixAsked): string {
  const { wishes, isWriting } = asked;
  const say = createSay(words, wishes.language);
  const key = before === after ? "fixNothing" : isWriting ? "fixWritten" : "fixProposed";
  const byHand = tasksOf(open, asked);
  const parts = [
    wrapped(say(key, { file: visible(file) })),
    ...(before === after ? [] : [diffOf(file, before, after)]),
    ...(byHand.length === 0 ? [] : [`${say("byHand")}\n${byHand.join("\n")}`]),
    say("advice"),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** What stays to do, once each, behind the rules that ask for it. */
function tasksOf(open: readonly Finding[], { inputs, wishes }: FixAsked): string[] {
  // that persons are scored at all is nothing to mend
  const tasks = open.filter(({ repair }) => repair?.key !== "scores");
  const rules = new Map<string, string[]>();
  for (const { rule, repair } of tellFindings(tasks, inputs.texts, wishes.language)) {
    const text = repair?.text ?? "";
    rules.set(text, [...(rules.get(text) ?? []), rule]);
  }
  return [...rules].map(([text, ids]) => wrapped(`${ids.join(", ")}: ${text}`, "  "));
}

/** A diff as `patch -p0` and reviewers read it. */
function diffOf(file: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(file, file, before, after);
  return visibleLines(patch.slice(patch.indexOf("---")).trimEnd());
}
