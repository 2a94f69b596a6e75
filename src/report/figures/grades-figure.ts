import * as Plot from "@observablehq/plot";
import { type Figure, tableHtml } from "../figure.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../page.ts";
import type { Quote } from "../quote.ts";

interface GradeRow {
  readonly label: string;
  readonly place: "above" | "start" | "below";
  readonly share: Quote;
  readonly from: Quote;
}

const colours = { above: "var(--better)", start: "var(--same)", below: "var(--worse)" } as const;

/** Who ends in which grade; where a scheme has no grades, how far scores lie apart. */
export function gradesFigure(page: Page, scored: Page["scored"][number]): Figure {
  const rows = gradeRows(page, scored);
  return rows.length === 0 ? scoresFigure(page, scored) : figureOf(page, scored, rows);
}

function gradeRows(page: Page, { scheme, number, nameOf }: Page["scored"][number]): GradeRow[] {
  return page
    .rows(nameOf("gradeShares"))
    .map(({ path, cells }, position): GradeRow => {
      const { startGrade } = scheme;
      return {
        label: String(cells.grade),
        place: position === startGrade ? "start" : position > startGrade ? "above" : "below",
        share: page.measure(nameOf("gradeShares"), [...path, "share"], "percent"),
        from: page.number(["plan", "schemes", number, "grades", position, "from"], "points"),
      };
    })
    .toReversed();
}

function figureOf(page: Page, { scheme }: Page["scored"][number], rows: readonly GradeRow[]): Figure {
  const listed = rows.map(({ label, share }) => `${label} ${share.text}`).join(", ");
  const longest = Math.max(...rows.map(({ label }) => label.length));
  return {
    title: page.headed("gradesTitle", scheme),
    alt: page.words("gradesAlt", { scheme: page.of(scheme.title), listed }),
    key: gradesKey(page),
    plot: (width) => ({
      height: 26 + rows.length * 34,
      marginLeft: Math.min(width / 3, 16 + longest * 8),
      marginRight: page.isReplicated ? 150 : 64,
      marginTop: 4,
      marginBottom: 4,
      x: { axis: null, domain: [0, Math.max(...rows.map(({ share }) => share.high ?? share.value), 0.01)] },
      y: { label: null, domain: rows.map(({ label }) => label), tickSize: 0, padding: 0.3 },
      marks: [
        Plot.barX(rows, {
          x: (row: GradeRow) => row.share.value,
          y: "label",
          fill: (row: GradeRow) => colours[row.place],
        }),
        ...(page.isReplicated
          ? [
              Plot.ruleY(rows, {
                x1: (row: GradeRow) => row.share.low,
                x2: (row: GradeRow) => row.share.high,
                y: "label",
                stroke: "var(--ink)",
                strokeWidth: 1.5,
              }),
            ]
          : []),
        Plot.text(rows, {
          x: (row: GradeRow) => row.share.high ?? row.share.value,
          y: "label",
          text: (row: GradeRow) => row.share.text,
          textAnchor: "start",
          dx: 6,
        }),
      ],
    }),
    table: tableHtml({
      caption: page.say("gradesCaption"),
      heading: [page.say("grade"), page.say("gradeFrom"), page.say("shareOfCovered")],
      rows: rows.map(({ label, from, share, place }) => [
        html`${label}${place === "start" ? html` <span class="note">${page.say("startsHere")}</span>` : undefined}`,
        from.html,
        share.html,
      ]),
    }),
  };
}

/** What the three colours of the lab mean. */
function gradesKey(page: Page): Html {
  return html`<span class="swatch better"></span>${page.say("keyAbove")} <span class="swatch same"></span>${page.say(
    "keyStart",
  )} <span class="swatch worse"></span>${page.say("keyBelow")}`;
}

/** One in ten, half, nine in ten end with at most so many points. */
function scoresFigure(page: Page, { scheme, number, nameOf }: Page["scored"][number]): Figure {
  const last = page.rows(nameOf("scoreDecilesByDay")).length - 1;
  const deciles = Array.from({ length: 9 }, (_, decile) => ({
    decile: page.number(["plan", "schemes", number, "start"], "points"),
    name: page.words("decileName", { tenths: decile + 1 }),
    score: page.measure(nameOf("scoreDecilesByDay"), [last, decile], "count"),
  }));
  return {
    title: page.headed("scoresTitle", scheme),
    alt: page.words("scoresAlt", {
      scheme: page.of(scheme.title),
      low: deciles[0].score,
      middle: deciles[4].score,
      high: deciles[8].score,
    }),
    plot: () => ({
      height: 250,
      marginLeft: 110,
      marginRight: 60,
      x: { nice: true, label: null, grid: true, ticks: 4, tickFormat: page.tick },
      y: { label: null, domain: deciles.map(({ name }) => name), tickSize: 0 },
      marks: [
        Plot.ruleX([scheme.start ?? 0], { stroke: "var(--same)", strokeWidth: 2 }),
        Plot.dot(deciles, {
          x: (each: (typeof deciles)[number]) => each.score.value,
          y: "name",
          r: 5,
          fill: (each: (typeof deciles)[number]) =>
            each.score.value < (scheme.start ?? 0) ? "var(--worse)" : "var(--better)",
        }),
      ],
    }),
    table: tableHtml({
      caption: page.say("scoresCaption"),
      heading: [page.say("tenthsOfPersons"), page.say("scoreAtMost")],
      rows: deciles.map(({ name, score }) => [name, score.html]),
    }),
  };
}
