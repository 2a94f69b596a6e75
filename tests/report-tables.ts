import type { ReportInput } from "../src/report/index.ts";
import { messagesIn } from "../src/report/messages/index.ts";
import { standingName } from "../src/report/names.ts";
import { itemAt } from "../src/report/quote.ts";

/**
 * What each cell of a report's tables has to quote, worked out from the headings of its row and column
 * alone. So a number that is right somewhere but stands in the wrong row or column is found.
 */
export const words = messagesIn.en;

/** Where a cell stands. */
export interface At {
  readonly input: ReportInput;
  /** position of the table's scheme */
  readonly scheme: number;
  /** position of the story that the table is of; −1 for none */
  readonly story: number;
  readonly row: string;
  readonly rowNumber: number;
  readonly caption: string;
}

/** The paths that a cell has to quote; none where it holds no number. */
export type Expected = (at: At) => readonly string[];

/** By column. Where several are called alike, after the one before: `Ratio | without`. */
export type Columns = Readonly<Record<string, Expected>>;

export const none: Expected = () => [];

type Scheme = ReportInput["plan"]["schemes"][number];

/** Under which name a scheme's measure stands in the document: that of the first for which it is taken is plain. */
export function nameOf(
  { input, scheme }: At,
  measure: string,
  isTaken: (scheme: Scheme) => boolean = ({ start }) => start !== undefined,
): string {
  const { schemes } = input.plan;
  return scheme === schemes.findIndex(isTaken) ? measure : `${measure}@${schemes[scheme].id}`;
}

export function measured(at: At, name: string, ...keys: readonly (string | number)[]): string {
  const part = at.input.document.replicateHashes === undefined ? "value" : "mean";
  return ["document", "measures", name, part, ...keys].join(".");
}

/** Position of the row of a measure that a table's row is of. @throws Error where there is none */
export function rowOf(at: At, name: string, is: (row: Record<string, unknown>) => boolean): number {
  const rows = itemAt(at.input, measured(at, name).split(".")) as Record<string, unknown>[];
  const found = rows.findIndex(is);
  if (found < 0) throw new Error(`no row of ${name} is called ${at.row}`);
  return found;
}

function gateOf({ input, row }: At): string {
  const found = input.plan.gates.find(({ label }) => label.en.toLowerCase() === row.toLowerCase());
  if (found === undefined) throw new Error(`no gate is called ${row}`);
  return found.id;
}

/** Position of a gate among those to which organisations come; undefined for those of persons. */
function organisationGate(at: At): number | undefined {
  const rows = itemAt(at.input, measured(at, "organisationRefusals").split("."));
  const place = Array.isArray(rows) ? rows.findIndex(({ gate }) => gate === gateOf(at)) : -1;
  return place < 0 ? undefined : place;
}

/** Of gates to which organisations come, whose refusals are no shares, the first key alone. */
function byGate(name: string, ...keys: readonly string[]): Expected {
  return (at) => {
    const ofOrganisations = organisationGate(at);
    if (ofOrganisations !== undefined)
      return [measured(at, "organisationRefusals", ofOrganisations, keys[0])];
    const row = rowOf(at, name, ({ gate }) => gate === gateOf(at));
    return keys.map((key) => measured(at, name, row, key));
  };
}

function selection(...keys: readonly (string | number)[]): Expected {
  return (at) => {
    const row = rowOf(at, "selectionByGate", ({ gate, of }) => gate === gateOf(at) && of === "income");
    return [measured(at, "selectionByGate", row, ...keys)];
  };
}

function byGrade(measure: string, key: string): Expected {
  return (at) => {
    const name = nameOf(at, measure);
    return [
      measured(
        at,
        name,
        rowOf(at, name, ({ grade }) => grade === at.row),
        key,
      ),
    ];
  };
}

/** One table for the sources of all schemes. */
function bySource(...keys: readonly (readonly string[])[]): Expected {
  return (at) =>
    at.input.plan.schemes.flatMap(({ sources }, scheme) => {
      const source = sources.find(({ label }) => label.en === at.row)?.id;
      if (source === undefined) return [];
      const name = nameOf({ ...at, scheme }, "mistakenRecords");
      const row = rowOf(at, name, (each) => each.source === source);
      return keys.map((key) => measured(at, name, row, ...key));
    });
}

const threshold: Expected = ({ input, scheme, row }) => {
  const { grades } = input.plan.schemes[scheme];
  const position = grades.findIndex(({ label }) => label === row);
  return grades[position].from === undefined ? [] : [`plan.schemes.${scheme}.grades.${position}.from`];
};

const decile: Expected = (at) => {
  const name = nameOf(at, "scoreDecilesByDay");
  const days = itemAt(at.input, measured(at, name).split(".")) as unknown[];
  return [measured(at, name, days.length - 1, Number.parseInt(at.row, 10) - 1)];
};

const tenth: Expected = (at) => {
  const ends: Record<string, number> = { [words.poorestTenth]: 1, [words.richestTenth]: 10 };
  const place = ends[at.row] ?? Number.parseInt(at.row, 10);
  return [measured(at, nameOf(at, "scoreByIncomeDecile"), place - 1)];
};

/** Entries of the cause that a row names, by whether they are counted or added up. */
function entries(key: "" | ".points"): Expected {
  return ({ input, scheme, story, row }) => {
    const standing = input.stories[story].life.standings[scheme];
    const path = `stories.${story}.life.standings.${scheme}`;
    if (row === words.start) return key === "" ? [] : [`${path}.start`];
    if (row === words.end) return key === "" ? [] : [`${path}.score`];
    const { rules, indicators, process } = input.plan.schemes[scheme];
    const named = [
      ...rules,
      ...indicators.map(({ id, label }) => ({ id: `indicator/${id}`, label })),
      ...(process?.repairs ?? []).map(({ id, label }) => ({ id: `repair/${id}`, label })),
    ];
    return standing.entries.flatMap(({ cause, isMistaken }, entry) => {
      const label = named.find(({ id }) => id === cause)?.label.en ?? otherCause(cause);
      const name = isMistaken ? words.recordOfAnother.replace("{label}", label) : label;
      return name === row ? [`${path}.entries.${entry}${key}`] : [];
    });
  };
}

function otherCause(cause: string): string {
  const name = `cause${cause[0].toUpperCase()}${cause.slice(1)}` as keyof typeof words;
  return words[name];
}

/** The row's own answer: the next to differ from what it would have been, at the gate that the row names. */
const answerDay: Expected = ({ input, story, row, rowNumber }) => {
  const told = [...input.stories[story].life.answers.entries()].filter(
    ([, { isYes, wouldBeYes, money, daysWaited }]) => isYes !== wouldBeYes || money !== 0 || daysWaited !== 0,
  );
  const [position, { gate }] = told[rowNumber];
  const label = input.plan.gates.find(({ id }) => id === gate)?.label.en;
  return label === row ? [`stories.${story}.life.answers.${position}.day`] : [`an answer of ${gate}`];
};

const rulesKnown: Expected = ({ input, scheme, row }) =>
  input.plan.schemes[scheme].rules.flatMap(({ standing }, rule) =>
    words[standingName(standing)] === row ? [`plan.schemes.${scheme}.rules.${rule}`] : [],
  );

const rulePoints: Expected = ({ input, scheme, rowNumber, row }) => {
  const rule = input.plan.schemes[scheme].rules[rowNumber];
  if (rule === undefined) return []; // a consequence
  if (rule.label.en !== row) return [`points of ${rule.id}`];
  return rule.points === undefined ? [] : [`plan.schemes.${scheme}.rules.${rowNumber}.points`];
};

/** An act's rate, or a share of a source, by the words that the row calls it. */
function assumption(...keys: readonly string[]): Expected {
  return ({ input, scheme, row }) => {
    const act = input.plan.acts.findIndex(({ label }) => words.howOften.replace("{act}", label.en) === row);
    if (act >= 0) return withRange(input.plan.acts[act], `plan.acts.${act}`, keys, "perYear");
    for (const [source, { label, numbers }] of input.plan.schemes[scheme].sources.entries()) {
      const place = numbers.findIndex(({ what }) => words[what].replace("{source}", label.en) === row);
      const path = `plan.schemes.${scheme}.sources.${source}.numbers.${place}`;
      if (place >= 0) return withRange(numbers[place], path, keys, "value");
    }
    throw new Error(`no number is called ${row}`);
  };
}

function withRange(
  { range }: { readonly range?: unknown },
  path: string,
  keys: readonly string[],
  value: string,
): string[] {
  if (keys.length === 0) return [`${path}.${value}`];
  return range === undefined ? [] : keys.map((key) => `${path}.${key}`);
}

/** How many cases of a rule are expected: the row is called after the rule, and after its scheme where there are several. */
const expectedCases: Expected = ({ input, row }) => {
  const { plan, document } = input;
  const place = document.fewCases.findIndex(({ scheme, rule }) => {
    const planned = plan.schemes.find(({ id }) => id === scheme);
    const label = planned?.rules.find(({ id }) => id === rule)?.label.en;
    return row === (plan.schemes.length === 1 ? label : `${planned?.title.en}: ${label}`);
  });
  return [`document.fewCases.${place}.expected`];
};

const without = (column: string) => `${column} | ${words.withoutSchemes}`;

/** Every kind of table of a report, by the headings of its first two columns. */
export const tables: Readonly<Record<string, Columns>> = {
  [`${words.grade} | ${words.gradeFrom}`]: {
    [words.gradeFrom]: threshold,
    [words.shareOfCovered]: byGrade("gradeShares", "share"),
  },
  [`${words.rules} | ${words.expectedCases}`]: { [words.expectedCases]: expectedCases },
  [`${words.tenthsOfPersons} | ${words.scoreAtMost}`]: { [words.scoreAtMost]: decile },
  [`${words.gate} | ${words.applications}`]: {
    [words.applications]: byGate("refusalsByGate", "applications"),
    [words.refusedWith]: byGate("refusalsByGate", "refused", "applications"),
    [words.refusedWithout]: byGate("refusalsByGate", "refusedWithout", "applications"),
    [words.shutOut]: byGate("refusalsByGate", "shutOut"),
    [words.letIn]: byGate("refusalsByGate", "letIn"),
    [words.closedNow]: byGate("refusalsByGate", "closedNow"),
  },
  [`${words.gate} | ${words.direct}`]: {
    [words.direct]: byGate("effectByGate", "direct"),
    [words.indirect]: byGate("effectByGate", "indirect"),
    [words.total]: byGate("effectByGate", "total"),
  },
  [`${words.source} | ${words.recordsPassed}`]: {
    [words.recordsPassed]: bySource(["passed"]),
    [words.namingAnother]: bySource(["mistaken"]),
    [words.shareNamingAnother]: bySource(["mistaken"], ["passed"]),
    [words.per1000First]: bySource(["per1000", "first"]),
    [words.per1000Second]: bySource(["per1000", "second"]),
  },
  [`${words.tenthOfIncome} | ${words.meanScore}`]: { [words.meanScore]: tenth },
  [`${words.gate} | ${words.poorestFifth}`]: {
    [words.poorestFifth]: selection("rates", 0),
    [without(words.poorestFifth)]: selection("ratesWithout", 0),
    [words.richestFifth]: selection("rates", 4),
    [without(words.richestFifth)]: selection("ratesWithout", 4),
    [words.ratio]: selection("ratio"),
    [without(words.ratio)]: selection("ratioWithout"),
  },
  [`${words.grade} | ${words.persons}`]: {
    [words.persons]: byGrade("livesByGrade", "persons"),
    [words.income.replace("{incomeUnit}", "yuan a month")]: byGrade("livesByGrade", "incomeMean"),
    [words.income.replace("{incomeUnit}", "euros a month")]: byGrade("livesByGrade", "incomeMean"),
    [words.inWork]: byGrade("livesByGrade", "workingShare"),
    [words.access]: byGrade("livesByGrade", "access"),
    [without(words.access)]: byGrade("livesByGrade", "accessWithout"),
  },
  [`${words.cause} | ${words.times}`]: { [words.times]: entries(""), [words.points]: entries(".points") },
  [`${words.gate} | ${words.day}`]: { [words.day]: answerDay, [words.answer]: none, [words.why]: none },
  [`${words.knownFrom} | ${words.rules}`]: { [words.rules]: rulesKnown },
  [`${words.number} | ${words.value}`]: {
    [words.value]: assumption(),
    [words.mayLie]: assumption("range.0", "range.1"),
    [words.knownFrom]: none,
  },
  [`${words.ruleOrConsequence} | ${words.points}`]: {
    [words.points]: rulePoints,
    [words.knownFrom]: none,
    [words.works]: none,
  },
};
