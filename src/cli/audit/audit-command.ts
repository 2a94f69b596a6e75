import { Command } from "commander";
import { auditScheme, packs, type ToldFinding, tellFindings } from "../../audit/index.ts";
import type { Problem } from "../../base/index.ts";
import type { Measured } from "../../measures/index.ts";
import { languages } from "../../text/index.ts";
import { Exit } from "../exit.ts";
import { problemText } from "../problem-text.ts";
import { type AuditAnswer, schemesTold } from "./audit-answer.ts";
import { fileProblems } from "./audit-files.ts";
import type { FixAsked } from "./audit-fix.ts";
import { type AuditFlags, type AuditWishes, formats, readAuditFlags } from "./audit-flags.ts";
import { auditHtml, auditJson, auditSarif } from "./audit-formats.ts";
import { type AuditInputs, readAuditInputs } from "./audit-inputs.ts";
import { measureDefaults } from "./audit-measure-flags.ts";
import { auditSource } from "./audit-source.ts";
import { auditText } from "./audit-text.ts";
import { type Baseline, isKnown, readBaseline } from "./baseline.ts";
import { fixProblems } from "./fix-flags.ts";
import { writeAuditFiles } from "./write-audit-files.ts";

const examples = `
Examples:
  glasshouse audit rongcheng-press-2018
        what law and fairness ask of a scheme, each with line and article
  glasshouse audit my-scheme.yaml --pack eu --fail-on violates
        European law alone; exit code 1 where something violates it
  glasshouse audit schufa-2026 --as-of 2027-12-02 --lang de
        as if it were another day, in German
  glasshouse audit commercial-then-national --json
        every scheme of a world, as one JSON document
  glasshouse audit my-scheme.yaml --format sarif > findings.sarif
        for code scanning: each finding at its line, with help for its rule
  glasshouse audit my-scheme.yaml --format html --out audit.html
        one page to read and print: summary, drawing, findings with lines
  glasshouse audit my-scheme.yaml --bundle audit.zip
        everything that was read and found, with checksums, as one archive
  glasshouse audit my-scheme.yaml --fix
        what mends it without anybody deciding, as a diff; --write writes it
  glasshouse audit my-scheme.yaml --baseline known.json --fail-on risk
        fails on what an earlier --json did not find
  glasshouse audit schufa-2026 --measure
        also by what runs show: gaps between kinds of persons, mistakes, rules
        that no decision needs
  glasshouse audit runs/rongcheng
        a run's own scheme, by what that run measured
  glasshouse audit suining-2010 --change covers.minAge=18
        as if the scheme said otherwise; rules.traffic.points=-3 changes an item
        of a list by its id, rules.traffic= removes it; of a world, a path
        begins with a scheme's id
  glasshouse audit --table --pack fairness
        all schemes that ship, side by side, with counts

What no rule of a scheme shows, \`declares:\` can say; otherwise: cannot tell.
A finding is set aside by a comment on a line of its own in the scheme:
  # audit-ignore L-shame: the register is required by law, 2026-11-24
A finding is a question for a lawyer, never legal advice.`;

/** `glasshouse audit`. @param finish is told the exit code */
export function createAuditCommand(finish: (code: number) => void): Command {
  return new Command("audit")
    .description("ask what law and fairness ask of a scheme, with lines and articles")
    .argument(
      "[scheme|world|run]",
      "a YAML file, the name of what ships, or a directory that `run --out` wrote",
    )
    .option("--pack <names>", `only these, joined by commas: ${packs.join(", ")}`, gather)
    .option("--as-of <date>", "day for which is asked (default: today)")
    .option("--fail-on <verdict>", "exit code 1 from this verdict on: violates, risk")
    .option("--format <format>", `${formats.join(", ")} (default: text)`)
    .option("--json", "the same as --format json")
    .option("--lang <language>", `language: ${languages.join(", ")}`, languages[0])
    .option("--all", "tell also what passes, one by one")
    .option("--change <path=value>", "change the scheme before it is checked; again for more", gather)
    .option("--fix", "show as a diff what mends the scheme, and what is left to do by hand")
    .option("--write", "with --fix: write that into the file")
    .option("--table", "all schemes that ship, side by side")
    .option("--baseline <file>", "leave out what this earlier JSON has found")
    .option("--out <file>", "write it into this new file instead of printing it")
    .option("--bundle <file>", "write inputs, findings, checksums and versions as a ZIP")
    .option("--dpia <file>", "begin an impact assessment on data protection, as Markdown")
    .option("--fria <file>", "the same on fundamental rights (AI Act, Art. 27)")
    .option("--measure", "run it, too, and judge by what that shows")
    .option(
      "--persons <number>",
      `with --measure: how many synthetic persons (default: ${measureDefaults.persons})`,
    )
    .option("--days <number>", `with --measure: how many days (default: ${measureDefaults.days})`)
    .option(
      "--seeds <number>",
      `with --measure: runs, each with other luck and persons (default: ${measureDefaults.seeds})`,
    )
    .option("--seed <number>", `with --measure: the first of these seeds (default: ${measureDefaults.seed})`)
    .addHelpText("after", examples)
    .action(async (named: string | undefined, flags: AuditFlags, command: Command) => {
      if (flags.table) finish(await table(named, flags));
      else if (named !== undefined) finish(await audit(named, flags));
      else command.error("error: missing required argument 'scheme|world'", { exitCode: Exit.badInput });
    });
}

/** What is typed each time an option is. */
function gather(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

async function audit(named: string, flags: AuditFlags): Promise<number> {
  const { wishes, problems: ofFlags } = readAuditFlags(flags, today());
  const baseline = flags.baseline === undefined ? undefined : readBaseline(flags.baseline);
  const source = await auditSource(named, wishes);
  const inputs = source.value
    ? readAuditInputs(source.value.named, source.value.files, wishes.changes)
    : source;
  const problems: Problem[] = [
    ...ofFlags,
    ...fixProblems(named, flags),
    ...fileProblems(flags),
    ...(baseline?.problems ?? []),
    ...inputs.problems,
  ];
  if (source.value === undefined || inputs.value === undefined || problems.length > 0) return told(problems);
  if (flags.fix) {
    const { named: scheme, files: disk } = source.value;
    return fix({ named: scheme, inputs: inputs.value, wishes, disk, isWriting: flags.write === true });
  }
  const measured = await source.value.measure(inputs.value.subjects.map(({ audited }) => audited.scheme));
  if (measured && measured.value === undefined) return told(measured.problems);
  const found = findingsOf(inputs.value, wishes, measured?.value);
  const fresh = found.filter((finding) => !isKnown(finding, baseline?.value));
  const answer: AuditAnswer = {
    named,
    wishes,
    schemes: schemesTold(inputs.value, wishes.language),
    findings: fresh,
    known: baseline === undefined ? undefined : found.length - fresh.length,
    isAll: flags.all === true,
    ...(measured && { runs: measured.value }),
  };
  const output = await outputOf(answer, found, baseline?.value);
  await writeAuditFiles(flags, { answer, output, found, inputs: inputs.value });
  if (flags.out === undefined) process.stdout.write(output);
  const failing = fresh.filter(({ verdict, suppressed }) => {
    return suppressed === undefined && wishes.failOn.some((level) => level === verdict);
  });
  return failing.length > 0 ? Exit.findings : Exit.fine;
}

async function table(named: string | undefined, flags: AuditFlags): Promise<number> {
  const { tableOfShipped } = await import("./audit-table.ts");
  const { wishes, problems } = readAuditFlags(flags, today());
  const { value, problems: ofTable } = tableOfShipped(named, flags, wishes);
  if (value === undefined || problems.length > 0) return told([...problems, ...ofTable]);
  process.stdout.write(value);
  return Exit.fine;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function fix(asked: FixAsked): Promise<number> {
  const { fixScheme } = await import("./audit-fix.ts");
  const { out, problems, isOpen } = fixScheme(asked);
  process.stdout.write(out);
  if (problems.length > 0) return told(problems);
  return isOpen ? Exit.findings : Exit.fine;
}

function told(problems: readonly Problem[]): number {
  process.stderr.write(problemText(problems));
  return Exit.badInput;
}

function findingsOf(
  { law, subjects, texts }: AuditInputs,
  wishes: AuditWishes,
  measured: Measured | undefined,
): readonly ToldFinding[] {
  return subjects.flatMap(({ audited, suppressions }) => {
    const findings = auditScheme(audited, law, {
      asOf: wishes.asOf,
      suppressions,
      ...(wishes.packs && { packs: wishes.packs }),
      ...(measured && { measured }),
    });
    // a code scanner can write what it shows, unless a change already stands between it and the file
    const isReplacing = wishes.format === "sarif" && wishes.changes.length === 0;
    return tellFindings(findings, texts, wishes.language, isReplacing);
  });
}

async function outputOf(
  answer: AuditAnswer,
  found: readonly ToldFinding[],
  baseline: Baseline | undefined,
): Promise<string> {
  const { format } = answer.wishes;
  if (format === "json") return auditJson(answer);
  if (format === "sarif") return auditSarif(answer);
  if (format === "html") return auditHtml(answer);
  return asText(found, answer, baseline);
}

function asText(
  found: readonly ToldFinding[],
  { wishes, runs, isAll }: AuditAnswer,
  baseline: Baseline | undefined,
): string {
  const { asOf, language } = wishes;
  const schemes = [...new Set(found.map(({ scheme }) => scheme))];
  const texts = schemes.map((scheme) => {
    const ofScheme = found.filter((finding) => finding.scheme === scheme);
    const fresh = ofScheme.filter((finding) => !isKnown(finding, baseline));
    const telling = {
      ...{ scheme, asOf, language, isAll },
      changes: wishes.changes.map(({ name }) => name),
      ...(runs && { measured: runs }),
    };
    return auditText(
      fresh,
      baseline === undefined ? telling : { ...telling, known: ofScheme.length - fresh.length },
    );
  });
  return texts.join("\n");
}
