import * as Plot from "@observablehq/plot";
import { causeLabel } from "../cause-label.ts";
import { isFall, scoresAfter, thresholdOf } from "../falls.ts";
import { type Figure, tableHtml } from "../figure.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../page.ts";
import type { Path, Quote } from "../quote.ts";

/** One cause's entries in a ledger, added up. */
interface Cause {
  readonly label: string;
  /** where a rule drops the score to */
  readonly fall: Html | undefined;
  readonly times: Quote;
  readonly points: Quote;
}

const MOST_CAUSES = 8;

/** How a person's score in one scheme moved, day by day. @param path to the standing */
export function scoreFigure(page: Page, story: number, place: number): Figure | undefined {
  const { life } = page.input.stories[story];
  const standing = life.standings[place];
  const scheme = page.input.plan.schemes[place];
  if (!standing.isCovered || scheme.start === undefined) return undefined;
  const path: Path = ["stories", story, "life", "standings", place];
  const score = page.number([...path, "score"], "points");
  const start = page.number([...path, "start"], "points");
  const causes = causesOf(page, path, story, place);
  const closed = life.answers.filter(({ isYes, wouldBeYes }) => !isYes && wouldBeYes).map(({ day }) => day);
  const steps = stepsOf(standing.start, standing.entries, life.days);
  const mistaken = steps.filter(({ isMistaken }) => isMistaken);
  return {
    title: page.headed("scoreTitle", scheme),
    ...(mistaken.length > 0 && {
      key: html`<span class="ring worse-ring"></span>${page.say("mistakenMark")}`,
    }),
    alt: page.words("scoreAlt", {
      start,
      score,
      entries: standing.entries.length,
      mistaken: mistaken.length,
      closed: closed.length,
    }),
    plot: (width) => plotOf(page, width, { steps, closed, mistaken, grades: scheme.grades }),
    table: tableHtml({
      caption: page.say("ledgerCaption"),
      heading: [page.say("cause"), page.say("times"), page.say("points")],
      rows: [
        [page.say("start"), "", start.html],
        ...causes.map(({ label, fall, times, points }) => [
          html`${label}${fall === undefined ? undefined : html` <span class="fall">${fall}</span>`}`,
          times.html,
          points.html,
        ]),
        [page.say("end"), "", score.html],
      ],
    }),
  };
}

interface Step {
  readonly day: number;
  readonly score: number;
  /** whether it was taken for what somebody else did */
  readonly isMistaken: boolean;
}

function stepsOf(
  start: number,
  entries: readonly { readonly day: number; readonly points: number; readonly isMistaken: boolean }[],
  days: number,
): Step[] {
  let score = start;
  const steps: Step[] = [{ day: 0, score, isMistaken: false }];
  for (const { day, points, isMistaken } of entries.toSorted((one, other) => one.day - other.day)) {
    score += points;
    steps.push({ day: day + 1, score, isMistaken });
  }
  return [...steps, { day: days, score, isMistaken: false }];
}

function causesOf(page: Page, path: Path, story: number, place: number): Cause[] {
  const scheme = page.input.plan.schemes[place];
  const byCause = new Map<string, Path[]>();
  page.input.stories[story].life.standings[place].entries.forEach(({ cause, isMistaken }, entry) => {
    const key = isMistaken ? `${cause} *` : cause;
    byCause.set(key, [...(byCause.get(key) ?? []), [...path, "entries", entry]]);
  });
  return [...byCause]
    .map(([key, entries]): Cause => {
      const [cause, mark] = key.split(" ");
      const label = causeLabel(page, scheme, cause);
      return {
        label: mark === undefined ? label : page.words("recordOfAnother", { label }),
        fall: fallOf(page, cause, story, place),
        times: page.count(entries),
        points: page.reckoned(
          "sum",
          entries.map((entry) => page.number([...entry, "points"], "points")),
          "signedPoints",
        ),
      };
    })
    .sort((one, other) => Math.abs(other.points.value) - Math.abs(one.points.value))
    .slice(0, MOST_CAUSES);
}

/** To just below which threshold a rule dropped the score; undefined where it did not. */
function fallOf(page: Page, cause: string, story: number, place: number): Html | undefined {
  const { rules, grades } = page.input.plan.schemes[place];
  const threshold = thresholdOf(
    rules.find(({ id }) => id === cause),
    grades,
  );
  if (threshold === undefined) return undefined;
  const { start, entries } = page.input.stories[story].life.standings[place];
  const after = scoresAfter(start, entries);
  const isFallen = entries.some(
    (entry, position) => entry.cause === cause && isFall(entry.points, after[position], threshold),
  );
  if (!isFallen) return undefined;
  const from = page.number(["plan", "schemes", place, "grades", threshold.position, "from"], "points");
  return page.say("fall", { from, grade: threshold.label });
}

/** Pixels that a letter of a grade takes at most. */
const LETTER = 7.5;
/** What scores take at the left, and a day beneath the line. */
const LEFT = 52;
const TICK = 64;

interface Shown {
  readonly steps: readonly Step[];
  /** days with a no that would have been a yes */
  readonly closed: readonly number[];
  readonly mistaken: readonly Step[];
  readonly grades: readonly { readonly label: string; readonly from: number | undefined }[];
}

function plotOf(page: Page, width: number, { steps, closed, mistaken, grades }: Shown): Plot.PlotOptions {
  const scores = steps.map(({ score }) => score);
  const reach = Math.max(10, (Math.max(...scores) - Math.min(...scores)) * 0.3);
  const [low, high] = [Math.min(...scores) - reach, Math.max(...scores) + reach];
  const borders = grades.filter(({ from }) => from !== undefined && from > low && from < high);
  const longest = Math.max(0, ...borders.map(({ label }) => label.length));
  const right = Math.max(44, 28 + LETTER * longest);
  const days = steps.at(-1)?.day ?? 1;
  return {
    height: 190,
    marginLeft: LEFT,
    marginRight: right,
    marginBottom: 30,
    x: {
      domain: [0, days],
      label: null,
      ticks: Math.min(4, Math.floor((width - LEFT - right) / TICK)),
      tickFormat: (day: number) => page.words("dayTick", { day }),
    },
    y: { domain: [low, high], label: null, ticks: 4, tickFormat: page.tick },
    marks: [
      Plot.ruleY(borders, { y: "from", stroke: "var(--rule)" }),
      Plot.text(borders, {
        x: days,
        y: "from",
        text: (grade: (typeof borders)[number]) => `↑ ${grade.label}`,
        textAnchor: "start",
        dx: 6,
        dy: -6,
        fill: "var(--ink-soft)",
      }),
      Plot.ruleX(closed, { stroke: "var(--worse)", strokeWidth: 1.5, strokeDasharray: "3 3" }),
      Plot.line(steps, {
        x: "day",
        y: "score",
        curve: "step-after",
        stroke: "var(--accent)",
        strokeWidth: 2.5,
      }),
      Plot.dot(mistaken, {
        x: "day",
        y: "score",
        r: 5,
        fill: "var(--paper)",
        stroke: "var(--worse)",
        strokeWidth: 2,
      }),
      Plot.text(closed.slice(0, 1), {
        x: (day: number) => day,
        text: () => page.words("shutOutMark"),
        frameAnchor: "top",
        textAnchor: (closed[0] ?? 0) > days / 2 ? "end" : "start",
        dx: (closed[0] ?? 0) > days / 2 ? -5 : 5,
        fill: "var(--worse-text)",
        fontWeight: 600,
      }),
    ],
  };
}
