import { itemAt } from "../src/report/quote.ts";
import {
  type At,
  type Columns,
  type Expected,
  measured,
  nameOf,
  none,
  rowOf,
  words,
} from "./report-tables.ts";

/** The tables of lists, indicators, organisations, perks, and of what comes after a record: see `report-tables`. */

const everyScheme = () => true;
const fifthNames = [words.poorestFifth, "2 of 5", "3 of 5", "4 of 5", words.richestFifth];

/** The row of a measure that a label leads to. */
function byLabel(measure: string, id: string, key: string, of: "lists" | "indicators" | "process"): Expected {
  return (at) => {
    const isTaken = ({ lists, indicators, start }: (typeof at.input.plan.schemes)[number]) =>
      of === "process" ? start !== undefined : of === "lists" ? lists.length > 0 : indicators.length > 0;
    const scheme = at.input.plan.schemes[at.scheme];
    const labelled = of === "process" ? (scheme.process?.repairs ?? []) : scheme[of];
    const found = labelled.find(({ label }) => label.en === at.row)?.id;
    const name = nameOf(at, measure, isTaken);
    return [
      measured(
        at,
        name,
        rowOf(at, name, (row) => row[id] === found),
        ...key.split("."),
      ),
    ];
  };
}

/** A way off the list that the table's caption names. */
const wayOff: Expected = (at) => {
  const scheme = at.input.plan.schemes[at.scheme];
  const list = scheme.lists.find(({ label }) => at.caption.endsWith(`: ${label.en}`));
  const name = nameOf(at, "listFlow", ({ lists }) => lists.length > 0);
  const row = rowOf(at, name, (each) => each.list === list?.id);
  const ways: Record<string, string> = { [words.wayTerm]: "term", [words.wayRule]: "rule" };
  const way = ways[at.row] ?? list?.exits.find(({ label }) => label.en === at.row)?.id;
  const left = itemAt(at.input, [...measured(at, name, row).split("."), "left"]) as { way: string }[];
  return [
    measured(
      at,
      name,
      row,
      "left",
      left.findIndex((each) => each.way === way),
      "listings",
    ),
  ];
};

function ofOrganisations(measure: string, id: "grade" | "act", key: string): Expected {
  return (at) => {
    const act = at.input.plan.acts.find(({ label }) => label.en === at.row)?.id;
    return [
      measured(
        at,
        measure,
        rowOf(at, measure, (row) => row[id] === (id === "grade" ? at.row : act)),
        key,
      ),
    ];
  };
}

function appeal(key: string): Expected {
  return (at) => {
    const record = at.row === words.ownActs ? "own" : at.row === words.actsOfOthers ? "mistaken" : "none";
    const name = nameOf(at, "appeals");
    return [
      measured(
        at,
        name,
        rowOf(at, name, (row) => row.record === record),
        key,
      ),
    ];
  };
}

function byFifth(measure: string, key: string): Expected {
  return (at) => {
    const name = nameOf(at, measure, measure === "perksByIncome" ? everyScheme : undefined);
    const fifth = String(fifthNames.indexOf(at.row) + 1);
    const rows = itemAt(at.input, measured(at, name).split(".")) as { fifth: string }[];
    return rows.flatMap((row, place) => (row.fifth === fifth ? [measured(at, name, place, key)] : []));
  };
}

const worth: Expected = ({ input, scheme, row }) => {
  const place = input.plan.schemes[scheme].consequences.findIndex(({ label }) => label.en === row);
  return [`plan.schemes.${scheme}.consequences.${place}.worth`];
};

/** The English name of whoever knows something, as the page calls it: one or many. */
function isCalled(at: At, audience: unknown, by: unknown): boolean {
  if (by === "operator") return at.row === words.theOperator;
  const { sources } = at.input.plan.schemes[at.scheme];
  const label = sources.flatMap(({ audiences }) => audiences).find((each) => each.with === audience)
    ?.label?.en;
  const slug = String(audience).replaceAll(" ", "");
  const known = new RegExp(`\\b${slug} \\{([^}]*)\\}`).exec(words.knowerName)?.[1];
  return at.row === (label ?? known ?? audience);
}

function known(key: string): Expected {
  return (at) => {
    const name = nameOf(at, "knowledge", everyScheme);
    return [
      measured(
        at,
        name,
        rowOf(at, name, ({ audience, by }) => isCalled(at, audience, by)),
        key,
      ),
    ];
  };
}

function written(key: string): Expected {
  return (at) => {
    const isTaken = ({ start, sources }: (typeof at.input.plan.schemes)[number]) =>
      start !== undefined || sources.length > 0;
    const name = nameOf(at, "recordsBySource", isTaken);
    const { sources } = at.input.plan.schemes[at.scheme];
    const source = sources.find(({ label }) => label.en === at.row)?.id;
    const rows = itemAt(at.input, measured(at, name).split(".")) as { source: string }[];
    return rows.flatMap((row, place) => (row.source === source ? [measured(at, name, place, key)] : []));
  };
}

const kept: Expected = ({ input, scheme, row }) => {
  const { sources } = input.plan.schemes[scheme];
  const place = sources.findIndex(({ label }) => label.en === row);
  return sources[place].keeps === undefined ? [] : [`plan.schemes.${scheme}.sources.${place}.keeps`];
};

/** By the headings of their first two columns. */
export const tablesOfSystems: Readonly<Record<string, Columns>> = {
  [`${words.list} | ${words.listEntered}`]: {
    [words.listEntered]: byLabel("listFlow", "list", "entered", "lists"),
    [words.listOnMistake]: byLabel("listFlow", "list", "onMistake", "lists"),
    [words.listedNow]: byLabel("listFlow", "list", "listedNow", "lists"),
  },
  [`${words.wayOff} | ${words.listings}`]: { [words.listings]: wayOff },
  [`${words.list} | ${words.poorestFifthListed}`]: {
    [words.poorestFifthListed]: byLabel("timeOnListByIncome", "list", "fifths.0.exitsPerYear", "lists"),
    [words.richestFifthListed]: byLabel("timeOnListByIncome", "list", "fifths.4.exitsPerYear", "lists"),
  },
  [`${words.indicator} | ${words.indicatorMost}`]: {
    [words.indicatorMost]: byLabel("indicatorMeans", "indicator", "most", "indicators"),
    [words.indicatorMean]: byLabel("indicatorMeans", "indicator", "mean", "indicators"),
    [words.indicatorShare]: byLabel("indicatorMeans", "indicator", "shareOfVariance", "indicators"),
  },
  [`${words.grade} | ${words.organisationsColumn}`]: {
    [words.organisationsColumn]: ofOrganisations("organisationsByGrade", "grade", "organisations"),
    [words.shareOfCovered]: ofOrganisations("organisationsByGrade", "grade", "share"),
    [words.harmedOthers]: ofOrganisations("organisationsByGrade", "grade", "offencesEach"),
  },
  [`${words.actColumn} | ${words.timesAYear}`]: {
    [words.timesAYear]: ofOrganisations("organisationActs", "act", "perYear"),
    [words.personsHarmed]: ofOrganisations("harmToPersons", "act", "per1000"),
  },
  [`${words.appealAgainst} | ${words.appealsFiled}`]: {
    [words.appealsFiled]: appeal("filed"),
    [words.appealsWon]: appeal("won"),
    [words.appealsLost]: appeal("lost"),
    [words.appealsUndecided]: appeal("undecided"),
  },
  [`${words.wayBack} | ${words.inAll}`]: {
    [words.inAll]: (at) =>
      ["1", "2", "3", "4", "5"].flatMap((fifth) =>
        byLabel("repairsByIncome", "repair", fifth, "process")(at),
      ),
    [words.poorestFifth]: byLabel("repairsByIncome", "repair", "1", "process"),
    [words.richestFifth]: byLabel("repairsByIncome", "repair", "5", "process"),
  },
  [`${words.fifthOfIncome} | ${words.recordsAgainst}`]: {
    [words.recordsAgainst]: byFifth("alteredRecords", "records"),
    [words.recordsAltered]: byFifth("alteredRecords", "altered"),
    [words.pointsSpared]: byFifth("alteredRecords", "shareOfPoints"),
  },
  [`${words.fifthOfIncome} | ${words.perksGiven}`]: {
    [words.perksGiven]: byFifth("perksByIncome", "gained"),
    [words.perksTaken]: byFifth("perksByIncome", "lost"),
  },
  [`${words.perk} | ${words.worthAYear}`]: { [words.worthAYear]: worth },
  [`${words.knower} | ${words.areasOfLife}`]: {
    [words.areasOfLife]: known("contexts"),
    [words.recordsAYear]: known("perPersonYear"),
    [words.recordsUnused]: known("withoutRule"),
    [words.recordsSecret]: known("secret"),
    [words.looksAYear]: known("lookUps"),
  },
  [`${words.source} | ${words.recordsMade}`]: {
    [words.recordsMade]: written("recorded"),
    [words.recordsReached]: written("passed"),
    [words.recordsKept]: (at) => (kept(at).length === 0 ? none(at) : kept(at)),
  },
};
