import { createSay, type Language, type Say, type Texts } from "../text/index.ts";
import type { Entry, GateAnswer, Life, Remedy, SeenAct, Standing, WorldPlan } from "../world/index.ts";
import { requireLived } from "../world/lived.ts";
import { isFall, scoresAfter, thresholdOf } from "./falls.ts";
import { indicatorLabel, indicatorLines, listLines } from "./life-lists.ts";
import { type LifeKey, lifeMessages } from "./life-messages.ts";

/** A part of what is told: a heading, and lines below it. */
export interface Block {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** How many kinds of things are told one by one before the rest is summed up. */
const MOST_ACTS = 3;
const MOST_SEEN = 12;
const MOST_OF_A_RULE = 6;

type Scheme = WorldPlan["schemes"][number]["scheme"];

/** A speaker with the labels of a world. */
export interface Telling {
  readonly say: Say<LifeKey>;
  readonly language: Language;
  readonly plan: WorldPlan;
  readonly acts: ReadonlyMap<string, string>;
  readonly gates: ReadonlyMap<string, string>;
}

/**
 * A synthetic person's life in words, for somebody who asks "why me?": what they did, who recorded it,
 * what it cost by which rule, what gates said and would have said, and what would have changed it.
 *
 * @throws TypeError for a life that no run has told
 */
export function lifeBlocks(life: Life, plan: WorldPlan, language: Language): readonly Block[] {
  requireLived(life);
  return blocksOf(life, plan, language);
}

/** The same without asking where the life comes from. For tests: the room does not offer it. */
export function blocksOf(life: Life, plan: WorldPlan, language: Language): readonly Block[] {
  const label = (texts: Texts) => texts[language];
  const telling: Telling = {
    say: createSay(lifeMessages, language),
    language,
    plan,
    acts: new Map(plan.acts.acts.map((act) => [act.id, label(act.label)])),
    gates: new Map(plan.gates.gates.map((gate) => [gate.id, label(gate.label)])),
  };
  return [
    portrait(telling, life),
    ...life.standings.flatMap((standing, position) => standingBlocks(telling, standing, position)),
    answers(telling, life),
    turns(telling, life),
    ...life.standings.flatMap((standing) => (standing.isCovered ? [remedy(telling, standing)] : [])),
  ].filter(({ lines }) => lines.length > 0);
}

function portrait({ say, acts, plan, language }: Telling, life: Life): Block {
  const { first, person, persons, historyHash: hash, replacedOn, days } = life;
  const total = life.acts.reduce((sum, { times }) => sum + times, 0);
  const most = life.acts
    .slice(0, MOST_ACTS)
    .map(({ act, times }) => say("times", { act: acts.get(act) ?? act, count: times }))
    .join(", ");
  return {
    heading: say("heading", { person: String(person), persons, world: plan.title[language] }),
    lines: [
      say("notReal", { hash }),
      ...(life.magnified === undefined ? [] : [say("magnified", { times: life.magnified.times })]),
      say("who", { ...portraitValues(first) }),
      ...replacedOn.map((day) => say("replaced", { day })),
      say("acts", { total, days, most }),
    ],
  };
}

function portraitValues({ age, place, role, householdSize, work, income }: Life["first"]) {
  return { age, place, role, size: householdSize, income, work: work === "out of work" ? "out" : work };
}

function standingBlocks(telling: Telling, standing: Standing, position: number): Block[] {
  const { say, plan, language } = telling;
  const { scheme, program } = plan.schemes[position];
  if (program.score === undefined && program.lists.length === 0) {
    return [{ heading: scheme.title[language], lines: [say("noScore")] }];
  }
  if (!standing.isCovered && standing.entries.length === 0 && standing.listings.length === 0) {
    return [{ heading: scheme.title[language], lines: [say("notCovered")] }];
  }
  const title = plan.schemes.length === 1 ? "" : `${scheme.title[language]}: `;
  return [
    { heading: title + say("seenHeading"), lines: seen(telling, standing, scheme) },
    { heading: title + say("indicatorsHeading"), lines: indicatorLines(telling, standing, scheme) },
    ...(program.score === undefined
      ? []
      : [{ heading: title + say("ledgerHeading"), lines: ledger(telling, standing, scheme) }]),
    { heading: title + say("listsHeading"), lines: listLines(telling, standing, scheme) },
    { heading: title + say("wrongHeading"), lines: wrongRecords(telling, standing, scheme) },
  ];
}

function seen(telling: Telling, standing: Standing, scheme: Scheme): string[] {
  const { say } = telling;
  const rows = standing.seen.slice(0, MOST_SEEN).map((row) => seenRow(telling, row, scheme));
  const more = standing.seen.length - rows.length;
  if (rows.length === 0) return [say("seenNone")];
  return more > 0 ? [...rows, say("seenMore", { count: more })] : rows;
}

function seenRow({ say, acts, language }: Telling, row: SeenAct, scheme: Scheme): string {
  return say("seenRow", {
    act: acts.get(row.act) ?? row.act,
    source: sourceLabel(scheme, row.source, language),
    inSight: row.inSight,
    passed: row.passed,
    kept: row.kept,
    missed: row.missed,
    pinned: row.pinnedOnAnother,
  });
}

function sourceLabel({ sources }: Scheme, id: string, language: Language): string {
  return sources.find((source) => source.id === id)?.label[language] ?? id;
}

/** Every entry of rules that moved the score seldom; of the others the first, and a sum of the rest. */
function ledger(telling: Telling, { start, score, entries, grades }: Standing, scheme: Scheme): string[] {
  const { say, language } = telling;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: "always" });
  const row = (points: string, text: string) => `${points.replace("-", "−").padStart(9)}  ${text}`;
  const told = new Map<string, number>();
  const rest = new Map<string, { points: number; count: number }>();
  const lines: string[] = [];
  const after = scoresAfter(start, entries);
  for (const [position, entry] of entries.entries()) {
    const count = told.get(entry.cause) ?? 0;
    if (count < MOST_OF_A_RULE || entry.isMistaken) {
      told.set(entry.cause, count + 1);
      const day = say("ledgerDay", { day: entry.day });
      const cause = causeText(telling, entry, scheme, count === 0);
      const fall = fallText(telling, entry, scheme, after[position]);
      lines.push(row(signed.format(entry.points), `${day}: ${cause}${fall}`));
      continue;
    }
    const sum = rest.get(entry.cause) ?? { points: 0, count: 0 };
    // hundredths add up exactly
    const points = Math.round(sum.points * 100 + entry.points * 100) / 100;
    rest.set(entry.cause, { points, count: sum.count + 1 });
  }
  const sums = [...rest].map(([cause, { points, count }]) => {
    return row(signed.format(points), say("ledgerMore", { count, label: ruleLabel(telling, cause, scheme) }));
  });
  const held = grades.map(({ grade, day }) => say("gradeFrom", { grade, day })).join(", ");
  return [
    row(number.format(start), say("ledgerStart")),
    ...lines,
    ...sums,
    row(`= ${number.format(score)}`, say("ledgerEnd")),
    ...(held === "" ? [] : [say("grades", { grades: held })]),
  ];
}

/** @param isFirst whether the rule is told for the first time, with where it comes from */
function causeText(telling: Telling, entry: Entry, scheme: Scheme, isFirst: boolean): string {
  const { say } = telling;
  const rule = isFirst ? scheme.rules.find(({ id }) => id === entry.cause) : undefined;
  const label = ruleLabel(telling, entry.cause, scheme);
  const notTheirs = entry.isMistaken ? ` – ${say("notTheirs")}` : "";
  const from = notTheirs + (entry.isPooled ? ` – ${say("pooled")}` : "");
  if (rule === undefined) return label + from;
  const { standing = "", cite = [] } = rule.provenance ?? {};
  const text = say("rule", {
    label,
    id: rule.id,
    standing: say("standing", { standing: standing.replace("-", "") }),
    cites: cite.length === 0 ? "" : `, ${cite.join(", ")}`,
  });
  return text + from;
}

/** Where a rule drops a score to, which its points alone do not say; empty for any other entry. */
function fallText({ say }: Telling, { cause, points }: Entry, scheme: Scheme, after: number): string {
  const rule = scheme.rules.find(({ id }) => id === cause);
  const threshold = thresholdOf(rule, scheme.grades?.scale ?? []);
  if (threshold === undefined || !isFall(points, after, threshold)) return "";
  return ` – ${say("fall", { points: threshold.from, grade: threshold.label })}`;
}

/** What stands before the source that somebody has refused. */
const REFUSED = "refused-consent/";

const otherCauses = ["expiry", "clamp", "reset", "decay", "newcomer", "left", "appeal", "repair"] as const;

function ruleLabel({ say, language }: Telling, cause: string, scheme: Scheme): string {
  const other = otherCauses.find((known) => known === cause);
  if (other !== undefined) return say(other);
  if (cause.startsWith("repair/")) {
    const id = cause.slice("repair/".length);
    return scheme.process?.repairs.find((repair) => repair.id === id)?.label[language] ?? say("repair");
  }
  const indicator = indicatorLabel(scheme, cause.replace("indicator/", ""), language);
  if (indicator !== undefined) return indicator;
  const refused = cause.startsWith(REFUSED)
    ? sourceLabel(scheme, cause.slice(REFUSED.length), language)
    : undefined;
  if (refused !== undefined) return `${say("refusedConsent")} (${refused})`;
  const named = [...scheme.rules, ...scheme.association, ...scheme.ratings];
  return named.find(({ id }) => id === cause)?.label[language] ?? cause;
}

function wrongRecords({ say, acts, language }: Telling, standing: Standing, scheme: Scheme): string[] {
  return standing.wrongRecords.map(({ day, source, act, by, arrives }) =>
    say("wrongRecord", {
      day,
      source: sourceLabel(scheme, source, language),
      act: acts.get(act) ?? act,
      by: String(by),
      arrives,
    }),
  );
}

function answers(telling: Telling, { answers: all }: Life): Block {
  const { say } = telling;
  if (all.length === 0) return { heading: say("answersHeading"), lines: [say("answersNone")] };
  const touched = all.filter(
    ({ isYes, wouldBeYes, inForce, money, daysWaited }) =>
      isYes !== wouldBeYes || inForce.length > 0 || money !== 0 || daysWaited !== 0,
  );
  const same = all.filter((answer) => !touched.includes(answer));
  const refused = same.filter(({ isYes }) => !isYes).length;
  const rest = say("answersSame", {
    count: same.length,
    refused,
    isAll: touched.length === 0 ? "yes" : "no",
  });
  return {
    heading: say("answersHeading"),
    lines: [
      ...alikeAnswers(touched).map((alike) => answerText(telling, alike)),
      ...(rest === "" ? [] : [rest]),
    ],
  };
}

/** Answers that differ in nothing but the day, together. */
function alikeAnswers(answers: readonly GateAnswer[]): (readonly GateAnswer[])[] {
  const groups = new Map<string, GateAnswer[]>();
  for (const answer of answers) {
    const { day: _, ...rest } = answer;
    const key = JSON.stringify(rest);
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.values()];
}

function answerText({ say, gates, plan, language }: Telling, alike: readonly GateAnswer[]): string {
  const { gate, isYes, wouldBeYes, isOnMistake, isByPooling, inForce, money, daysWaited } = alike[0];
  const days = new Intl.ListFormat(language).format(alike.map(({ day }) => String(day)));
  const consequences = inForce.map(({ scheme: id, consequence }) => {
    const scheme = plan.schemes.find(({ scheme }) => scheme.scheme === id)?.scheme;
    return scheme?.consequences.find((each) => each.id === consequence)?.label[language] ?? consequence;
  });
  const said = say(isYes ? "answerYes" : "answerNo");
  return [
    say("answer", { gate: gates.get(gate) ?? gate, answer: said, count: alike.length, days }),
    isYes === wouldBeYes ? "" : say(wouldBeYes ? "withoutYes" : "withoutNo"),
    isOnMistake ? say("onMistake") : "",
    isByPooling ? say("byPooling") : "",
    money === 0 ? "" : say(money > 0 ? "gains" : "pays", { amount: Math.abs(money) }),
    daysWaited === 0 ? "" : say(daysWaited > 0 ? "waitsLonger" : "waitsLess", { days: Math.abs(daysWaited) }),
    consequences.length === 0 ? "" : say("because", { consequences: consequences.join("; ") }),
  ].join("");
}

function turns({ say }: Telling, life: Life): Block {
  const lines = life.turns.map(({ day, what }) => say("turn", { day, what: what.replaceAll(" ", "") }));
  return { heading: say("turnsHeading"), lines };
}

function remedy(telling: Telling, { remedy: found }: Standing): Block {
  const { say } = telling;
  const heading = say("remedyHeading");
  if (found === undefined) return { heading, lines: [say("remedyNothing")] };
  if (found.undone.length === 0) return { heading, lines: [say("remedyNone")] };
  const acts = undoneText(telling, found);
  const { aim, score } = found;
  const told =
    aim.kind === "answer"
      ? say("remedyAnswer", { acts, gate: telling.gates.get(aim.gate) ?? aim.gate, day: aim.day, score })
      : say("remedyGrade", { acts, grade: aim.grade, score });
  return { heading, lines: [told, say("remedyTried")] };
}

function undoneText({ say, acts, language }: Telling, { undone }: Remedy): string {
  const list = new Intl.ListFormat(language);
  return list.format(
    undone.map(({ act, days }) =>
      say("remedyAct", { act: acts.get(act) ?? act, days: days.length, list: list.format(days.map(String)) }),
    ),
  );
}
