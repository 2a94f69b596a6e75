import * as Plot from "@observablehq/plot";
import { type Figure, tableHtml } from "../figure.ts";
import { type GateRow, gateRows } from "../gates.ts";
import { html } from "../html.ts";
import type { Page } from "../page.ts";
import type { Quote } from "../quote.ts";

interface Door {
  readonly row: GateRow;
  readonly label: string;
  readonly refused: Quote;
  readonly without: Quote;
  readonly colour: string;
}

const ROW = 46;

/** Share of applications refused at each gate, with the schemes and without any. */
export function gatesFigure(page: Page): Figure {
  const isScored = page.isAtWork;
  const doors = gateRows(page)
    .filter(({ of }) => of("applications").value > 0)
    .map((row) => doorOf(page, row))
    .toSorted((one, other) => (isScored ? 0 : other.refused.value - one.refused.value));
  return {
    title: page.say(isScored ? "gatesTitle" : "gatesTitleUnscored"),
    alt: altOf(page, doors, isScored),
    ...(isScored && {
      key: html`<span class="ring"></span>${page.say("keyWithout")} <span class="dot worse"></span>${page.say(
        "keyMoreRefused",
      )} <span class="dot better"></span>${page.say("keyFewerRefused")}`,
    }),
    plot: (width) => plotOf(page, isScored, doors, width),
    table: tableHtml({
      caption: page.say("gatesCaption"),
      heading: [
        page.say("gate"),
        page.say("applications"),
        ...(isScored
          ? [
              page.say("refusedWith"),
              page.say("refusedWithout"),
              page.say("shutOut"),
              page.say("letIn"),
              page.say("closedNow"),
            ]
          : [page.say("refusedWith")]),
      ],
      rows: doors.map(({ row, label, refused, without }) => [
        html`${label}${row.isForDeposit ? html` <span class="note">${page.say("noMeansDeposit")}</span>` : undefined}`,
        row.of("applications").html,
        refused.html,
        ...(isScored
          ? [without.html, row.of("shutOut").html, row.of("letIn").html, row.of("closedNow").html]
          : []),
      ]),
    }),
  };
}

function doorOf(page: Page, row: GateRow): Door {
  const share = (key: string) => page.reckoned("share", [row.of(key), row.of("applications")], "percent");
  const [refused, without] = [share("refused"), share("refusedWithout")];
  const colour =
    refused.value > without.value
      ? "var(--worse)"
      : refused.value < without.value
        ? "var(--better)"
        : "var(--ink-soft)";
  return { row, label: row.label, refused, without, colour };
}

function altOf(page: Page, doors: readonly Door[], isScored: boolean): string {
  const listed = doors
    .map(({ label, refused, without }) =>
      page.words(isScored ? "gatesAltItem" : "gatesAltItemUnscored", { label, refused, without }),
    )
    .join("; ");
  return page.words(isScored ? "gatesAlt" : "gatesAltUnscored", { listed });
}

function plotOf(page: Page, isScored: boolean, doors: readonly Door[], width: number): Plot.PlotOptions {
  const percent = new Intl.NumberFormat(page.language, { style: "percent" });
  return {
    height: 40 + doors.length * ROW,
    marginLeft: 16,
    marginRight: 20,
    marginTop: 6,
    marginBottom: 30,
    x: {
      domain: [0, 1],
      ticks: 5,
      tickFormat: (share: number) => percent.format(share),
      label: null,
      grid: true,
    },
    y: { type: "band", axis: null, domain: doors.map(({ row }) => row.id), padding: 0 },
    marks: [
      Plot.text(doors, {
        x: () => 0,
        y: (door: Door) => door.row.id,
        text: (door: Door) => door.label,
        textAnchor: "start",
        lineAnchor: "bottom",
        dy: -3,
        // in em; a phone has room for some 45 letters, and the table says the whole
        lineWidth: width / 15.5,
        textOverflow: "ellipsis",
        fontWeight: 600,
        stroke: "var(--paper)",
        strokeWidth: 4,
        fill: "var(--ink)",
      }),
      Plot.ruleY(doors, {
        x1: (door: Door) => door.without.value,
        x2: (door: Door) => door.refused.value,
        y: (door: Door) => door.row.id,
        stroke: (door: Door) => door.colour,
        strokeWidth: 3,
        dy: 9,
      }),
      Plot.dot(doors, {
        x: (door: Door) => door.refused.value,
        y: (door: Door) => door.row.id,
        r: 5,
        fill: (door: Door) => door.colour,
        dy: 9,
      }),
      Plot.dot(isScored ? doors : [], {
        x: (door: Door) => door.without.value,
        y: (door: Door) => door.row.id,
        r: 6.5,
        stroke: "var(--ink)",
        strokeWidth: 1.5,
        dy: 9,
      }),
    ],
  };
}
