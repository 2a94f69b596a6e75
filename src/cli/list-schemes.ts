import { type Rule, type Scheme, standings } from "../scheme/index.ts";
import { type Catalogues, type Files, readSchemeFile } from "../world/index.ts";
import type { Entry, Listing } from "./listing.ts";
import { percent } from "./numbers.ts";

/** Room for the longest name and six facts beside it. */
const WIDTH = 100;

/** Standings of a rule that one had better not rely on. */
const doubtful = ["contested", "single-source", "invented"];

/** Every scheme that ships: whose it is, what has become of it, and how far its rules are known. */
export function listSchemes(files: Files, catalogues: Catalogues): Listing {
  const entries = files.names("schemes").map((name): Entry => {
    const source = files.find("schemes", name);
    const read = source && readSchemeFile(source, files, catalogues);
    return read?.value === undefined
      ? { scheme: name, statusToday: "does not pass `check`" }
      : schemeEntry(read.value.scheme);
  });
  return {
    entries,
    columns: {
      scheme: "scheme",
      variant: "as of",
      operator: "by",
      score: "kind",
      statusToday: "status today",
      standings: "rules",
      contested: "contested",
    },
    cells: { variant: monthCell, standings: standingsCell, contested: contestedCell },
    width: WIDTH,
    foot: [
      "as of: the date whose texts and reports it follows. kind: that of its score; list, watch: no score.",
      "rules: how they are known; of schemes without any, ratings or consequences.",
      "contested: share of these that sources dispute.",
      "* the rule is known, what it is worth is not",
    ].join("\n"),
  };
}

/** What a scheme is told by: its rules; where it has none, who rates whom, or what follows. */
interface Known {
  readonly what: "rules" | "ratings" | "consequences";
  readonly all: readonly Pick<Rule, "provenance" | "pointsFrom">[];
}

function knownOf({ rules, ratings, consequences }: Scheme): Known {
  if (rules.length > 0) return { what: "rules", all: rules };
  if (ratings.length > 0) return { what: "ratings", all: ratings };
  return { what: "consequences", all: consequences };
}

function schemeEntry(read: Scheme): Entry {
  const { scheme, title, variant, status, operator, rules } = read;
  const { what, all } = knownOf(read);
  const inDoubt = all.filter((rule) => doubtful.includes(standingOf(rule)) || isWorthUnknown(rule));
  const contested = all.filter((rule) => standingOf(rule) === "contested");
  return {
    scheme,
    title: title.en,
    variant,
    statusToday: status.today,
    operator,
    score: kindOf(read),
    rules: rules.length,
    standingsOf: what,
    standings: countsOf(all),
    worthUnknown: countsOf(all.filter(isWorthUnknown)),
    contested: shareOf(contested, all),
    doubtful: shareOf(inDoubt, all),
  };
}

/** What a scheme's score is; of one that scores nobody, what it does instead. */
function kindOf({ score, lists, sources }: Scheme): string {
  if (score.kind !== "none") return score.kind;
  if (lists.length > 0) return "list";
  return sources.length > 0 ? "watch" : "none";
}

function standingOf({ provenance }: Known["all"][number]): string {
  return provenance?.standing ?? "invented";
}

function isWorthUnknown({ pointsFrom }: Known["all"][number]): boolean {
  return pointsFrom !== undefined && doubtful.includes(pointsFrom.standing);
}

/** How many rules stand how, the best known first; standings of no rule are left out. */
function countsOf(rules: Known["all"]): Record<string, number> {
  const counts = standings.map((standing) => {
    const ofStanding = rules.filter((rule) => standingOf(rule) === standing);
    return [standing, ofStanding.length] as const;
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function shareOf(part: Known["all"], whole: Known["all"]): number | null {
  return whole.length === 0 ? null : part.length / whole.length;
}

/** A day more would not fit; programs read it whole. */
function monthCell({ variant = "" }: Entry): string {
  return String(variant).slice(0, "2021-06".length);
}

/** "13 official, 2 press, 1 press*": those marked are rules whose worth nobody told. */
function standingsCell({ standings: counts, standingsOf, worthUnknown }: Entry): string {
  const unknown = recordOf(worthUnknown);
  const told = Object.entries(recordOf(counts))
    .flatMap(([standing, count]) => {
      const marked = unknown[standing] ?? 0;
      return [
        ...(count > marked ? [`${count - marked} ${standing}`] : []),
        ...(marked > 0 ? [`${marked} ${standing}*`] : []),
      ];
    })
    .join(", ");
  return told === "" || standingsOf === "rules" ? told : `${standingsOf}: ${told}`;
}

function recordOf(value: Entry[string] | undefined): Readonly<Record<string, number>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, number>>)
    : {};
}

function contestedCell({ contested }: Entry): string {
  return typeof contested === "number" ? percent(contested) : "";
}
