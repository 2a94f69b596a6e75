import { HUNDREDTHS } from "../../base/index.ts";
import type { PlannedScheme, Replicates, RunDocument, WorldPlan } from "../../world/index.ts";
import { estimateOf, estimateText, meanOf, numbersOf, rowsOf } from "../document-values.ts";
import { count, percent, points, tenths } from "../numbers.ts";
import { aligned, WIDTH, wrapped } from "../paragraphs.ts";
import { bar, sparkline, thinned } from "../plots.ts";
import { atWork, enrolment, passing } from "./summary-at-work.ts";
import { certainty } from "./summary-certainty.ts";
import { differences, listed, sameWorldConduct } from "./summary-conduct.ts";
import { doors, mistakes } from "./summary-doors.ts";
import { indicators } from "./summary-indicators.ts";
import { afterRecords } from "./summary-knowledge.ts";
import { lists, listsKept } from "./summary-lists.ts";
import { organisations } from "./summary-organisations.ts";
import { magnifiedText } from "./summary-rare.ts";
import { isRated, ratings } from "./summary-ratings.ts";
import { causes, consequences } from "./summary-tables.ts";

/** One world of a summary: what was run, and its replicates. */
export interface SummaryWorld {
  readonly plan: WorldPlan;
  readonly lived: Replicates;
}

/** A scheme of a world, and the document of its runs as if there were no other. */
interface SchemePart {
  readonly planned: PlannedScheme;
  readonly document: RunDocument;
}

/**
 * What a run showed, in words for somebody who reads newspapers, the first world's first. Of several
 * schemes in a world the first is told in full, the others in short.
 *
 * @param command what to type to get exactly this again
 */
export function summaryOf(worlds: readonly SummaryWorld[], command: string): string {
  const [main, ...others] = worlds;
  const schemes = partsOf(main);
  const [{ document }] = schemes;
  const parts = [
    heading(main.plan),
    ...(schemes.length === 1 ? alone(schemes[0], main.plan) : sideBySide(schemes, main.plan)),
    ...doors(document, main.plan),
    ...organisations(document, main.plan),
    ...others.map((other) => beside(other, main.plan, document)),
    certainty(main.plan, document),
    `To get exactly this again (history hash ${document.historyHash}):\n  ${command}`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function partsOf({ plan, lived }: SummaryWorld): SchemePart[] {
  const document = lived.document();
  return plan.schemes.map((planned) => {
    const id = planned.scheme.scheme;
    const own = lived.first.outcomes.filter(({ scheme }) => scheme === undefined || scheme === id);
    // under the measures' own names, which a second scheme's do not have
    const measures = Object.fromEntries(own.map(({ name, measure }) => [measure, document.measures[name]]));
    const grades = document.grades.filter(({ scheme }) => scheme === id);
    return { planned, document: { ...document, measures, grades } };
  });
}

function isScored(document: RunDocument): boolean {
  return (estimateOf(document, "personsCovered")?.mean ?? 0) > 0;
}

function heading(plan: WorldPlan): string {
  const rule = "─".repeat(WIDTH);
  const statuses = plan.schemes.map(({ scheme: { title, status, variant, operator, scheme } }) => {
    const whose = scheme === plan.name ? "" : ` of ${title.en}`;
    return wrapped(`Status today${whose}: ${status.today} · variant of ${variant} · operator: ${operator}`);
  });
  return [
    rule,
    wrapped(`${plan.title.en}${plan.magnified === undefined ? "" : ` · magnified ×${plan.magnified.times}`}`),
    ...statuses,
    rule,
    // or somebody's changes would stand under the authority of the scheme that they change
    ...plan.schemes.flatMap(({ scheme: { scheme, extend } }) =>
      extend === undefined
        ? []
        : [
            wrapped(
              `This is \`${scheme}\`, which builds on \`${extend}\` and changes it; where each change comes from stands in its file.`,
            ),
          ],
    ),
    wrapped(plan.summary.en),
    ...(plan.magnified === undefined ? [] : ["", magnifiedText(plan)]),
  ].join("\n");
}

function alone({ planned, document }: SchemePart, plan: WorldPlan): string[] {
  return [
    wrapped(`${setting(document, plan)} ${coverage(document, planned)}`),
    ...(isScored(document) ? scored(document, planned) : afterRecords(document)),
    ...lists(document, planned.scheme),
  ];
}

function sideBySide(parts: readonly SchemePart[], plan: WorldPlan): string[] {
  return [
    wrapped(
      `${setting(parts[0].document, plan)} ${parts.length} schemes stand side by side over the same persons ` +
        `and acts, ${passing(plan)}`,
    ),
    ...parts.flatMap(({ planned, document }, position) => {
      const { title, scheme, summary } = planned.scheme;
      const intro = wrapped(`${summary.en} ${coverage(document, planned)}`);
      const told = position === 0 ? scored : scoredInShort;
      return [
        `${wrapped(`${position + 1} of ${parts.length}: ${title.en} (${scheme})`)}\n${intro}`,
        ...(isScored(document) ? told(document, planned) : afterRecords(document)),
        ...lists(document, planned.scheme),
      ];
    }),
  ];
}

function setting({ persons, days }: RunDocument, { margins }: WorldPlan): string {
  return `Nobody here is real: ${things(persons, "synthetic person")} ${persons === 1 ? "lives" : "live"} ${things(days, "day")} in a society like that of ${margins.title.en}.`;
}

function coverage(document: RunDocument, planned: PlannedScheme): string {
  const { program } = planned;
  const when = [atWork(planned), enrolment(document, planned)].filter((part) => part !== "");
  if (program.score === undefined && program.lists.length > 0) {
    return [listsKept(document, planned), ...when].join(" ");
  }
  if (program.score === undefined) {
    const nobody =
      program.ofOrganisations === undefined
        ? "Nobody is scored."
        : "The scheme looks at organisations, and scores no person.";
    return [nobody, ...when].join(" ");
  }
  if (!isScored(document)) return ["Nobody of them is covered by the scheme.", ...when].join(" ");
  const covered = count(estimateOf(document, "personsCovered")?.mean ?? 0);
  const age = program.minAge === 0 ? "" : `, those aged ${program.minAge} and over`;
  const grade = program.grades?.labels[positionAtStart(program)];
  const start = `${points(program.score.start / HUNDREDTHS)} points${grade === undefined ? "" : `, in grade ${grade}`}`;
  return [`The scheme scores ${covered} of them${age}. Each starts with ${start}.`, ...when].join(" ");
}

/** Position of the grade in which everyone begins; −1 where there is none. */
function positionAtStart({ grades, score }: PlannedScheme["program"]): number {
  if (grades === undefined || score === undefined) return -1;
  return grades.from.findLastIndex((from) => from <= score.start);
}

function scored(document: RunDocument, planned: PlannedScheme): string[] {
  return [
    ...scoredInShort(document, planned),
    incomes(document),
    groups(document),
    records(document),
    ratings(document, planned.scheme),
    mistakes(document),
    ...afterRecords(document),
    consequences(document, planned.scheme),
  ];
}

function scoredInShort(document: RunDocument, planned: PlannedScheme): string[] {
  return [
    grades(document, planned),
    scores(document),
    ...indicators(document, planned.scheme),
    causes(document, planned.scheme),
  ];
}

function grades(document: RunDocument, { program }: PlannedScheme): string {
  const shown = document.grades.flatMap(({ grade, share, low, high }) =>
    share === null ? [] : [{ grade, share, low, high }],
  );
  if (shown.length === 0) return "The scheme has no grades.";
  const highest = Math.max(...shown.map(({ share }) => share));
  const rows = shown
    .toReversed()
    .map(({ grade, share, low, high }) => [
      grade,
      percent(share),
      rangeText(low, high),
      bar(share / highest, 40),
    ]);
  const start = positionAtStart(program);
  const sum = (part: typeof shown) => percent(part.reduce((total, { share }) => total + share, 0));
  const moved = `${sum(shown.slice(start + 1))} higher than they began, ${sum(shown.slice(0, start))} lower`;
  return `Who ends in which grade: ${moved}\n${aligned(rows, ["left", "right", "left", "left"])}`;
}

/** An interval of a share, cut to what shares can be; nothing for one run. */
function rangeText(low: number | null | undefined, high: number | null | undefined): string {
  if (typeof low !== "number" || typeof high !== "number") return "";
  return `(${percent(Math.max(0, low))} to ${percent(Math.min(1, high))})`;
}

function scores(document: RunDocument): string {
  const byDay = numbersOf(meanOf(document, "scoreMeanByDay"));
  const last = estimateOf(document, "scoreMean");
  if (last === undefined) return "";
  const deciles = meanOf(document, "scoreDecilesByDay");
  const ends = numbersOf(Array.isArray(deciles) ? deciles.at(-1) : undefined);
  // a scheme that begins later has scored nobody before
  const first = byDay.find((mean) => Number.isFinite(mean)) ?? Number.NaN;
  const [from, to] = [tenths(first), estimateText(last, tenths)];
  const room = WIDTH - from.length - to.length - "      ".length;
  // a mean that moves by less than a tenth of the spread of persons draws as the flat line it is
  const line = sparkline(thinned(byDay, Math.min(44, room)), (ends[8] - ends[0]) / 10);
  return [
    "Mean score, first day to last",
    `  ${from}  ${line}  ${to}`,
    wrapped(
      `One in ten ends with about ${count(ends[0])} or less, half with ${count(ends[4])} or less, one in ten ` +
        `with more than ${count(ends[8])}.`,
      "  ",
    ),
  ].join("\n");
}

function incomes(document: RunDocument): string {
  const means = numbersOf(meanOf(document, "scoreByIncomeDecile"));
  const poorest = estimateOf(document, "scoreByIncomeDecile", 0);
  const richest = estimateOf(document, "scoreByIncomeDecile", 9);
  if (poorest === undefined || richest === undefined) return "";
  return [
    "Mean score by income, poorest tenth to richest",
    `  ${estimateText(poorest, tenths)}  ${sparkline(means)}  ${estimateText(richest, tenths)}`,
  ].join("\n");
}

/** Nothing in a scheme looks at groups: of one run, how far they lie apart shows what luck can do. */
function groups(document: RunDocument): string {
  if (document.replicateHashes !== undefined || isRated(document)) return "";
  const first = estimateOf(document, "scoreByGroup", "first");
  const second = estimateOf(document, "scoreByGroup", "second");
  if (first === undefined || second === undefined) return "";
  return wrapped(
    `How much of that is luck? Two groups that differ in nothing score ${tenths(first.mean)} and ` +
      `${tenths(second.mean)} on average; differences like that can be luck.`,
  );
}

function records(document: RunDocument): string {
  const rows = rowsOf(document, "recordsBySource");
  const total = (key: string): number => rows.reduce((sum, row) => sum + Number(row[key]), 0);
  if (total("done") === 0) return "";
  const sources = new Set(rows.map(({ source }) => source)).size;
  const unused = estimateOf(document, "recordsWithoutRule");
  return wrapped(
    `${sources === 1 ? "One source records" : `${sources} sources record`} ` +
      `${percent(total("recorded") / total("done"))} of what is done in the areas of life they watch, ` +
      `${count(total("recorded") / document.persons)} records a person. ${count(total("passed"))} records reach ` +
      `the operator${unused === undefined ? "" : `; no rule asks for ${percent(unused.mean)} of these`}.`,
  );
}

/** @param document of the world told before */
function beside(other: SummaryWorld, main: WorldPlan, document: RunDocument): string {
  const { plan } = other;
  const parts = partsOf(other);
  const apart = differences(plan, main);
  const persons = apart.includes("society")
    ? `Other persons, of a society like that of ${plan.margins.title.en}, under`
    : "The same persons with the same luck under";
  const title = wrapped(`${persons}: ${plan.title.en} (${plan.name})`);
  const conduct =
    apart.length > 0
      ? `The two worlds differ in their ${listed(apart)} too, so what differs between them is not the doing of schemes alone.`
      : sameWorldConduct(document, parts[0].document);
  if (parts.every(({ document }) => !isScored(document))) {
    return [title, wrapped(`Nobody is scored. ${conduct}`, "  ")].join("\n");
  }
  const told = parts.flatMap(({ planned, document }) => [
    ...(parts.length === 1 ? [] : [wrapped(`${planned.scheme.title.en} (${planned.scheme.scheme})`)]),
    ...(isScored(document) ? [grades(document, planned), scores(document)] : ["  Nobody is scored."]),
  ]);
  return [title, ...told, wrapped(conduct)].join("\n");
}

function things(number: number, name: string): string {
  return `${count(number)} ${name}${number === 1 ? "" : "s"}`;
}
