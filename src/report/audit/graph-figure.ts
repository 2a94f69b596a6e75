import * as Plot from "@observablehq/plot";
import type { ContextFlow, ToldScheme } from "../../audit/index.ts";
import { type Figure, tableHtml } from "../figure.ts";
import { type Html, html } from "../html.ts";
import type { AuditPen } from "./audit-pen.ts";
import { type BandLayout, layBands } from "./bands.ts";
import type { AuditMessage } from "./messages/index.ts";

type Nearness = ContextFlow["nearness"];

const nearWords: Readonly<Record<Nearness, AuditMessage>> = {
  unrelated: "nearUnrelated",
  related: "nearRelated",
  same: "nearSame",
};

/** Told apart by what runs along the middle of a band as well as by colour: dashes, dots, nothing. */
const looks: Readonly<
  Record<Nearness, { readonly colour: string; readonly opacity: number; readonly dashes?: string }>
> = {
  unrelated: { colour: "var(--worse)", opacity: 0.4, dashes: "7 5" },
  related: { colour: "var(--same)", opacity: 0.45, dashes: "2 3" },
  same: { colour: "var(--better)", opacity: 0.85 },
};

/** Bands that the words for the picture name. */
const MOST_NAMED = 3;

/** Which area of life reaches which, as bands from left to right. */
export function graphFigure(pen: AuditPen, { graph: flows, labels }: ToldScheme): Figure {
  const layout = layBands(flows);
  return {
    title: pen.say("graphTitle"),
    alt: altOf(pen, flows),
    key: keyOf(pen, flows),
    plot: (width) => plotOf(pen, layout, width),
    table: tableOf(pen, flows, labels),
  };
}

function altOf(pen: AuditPen, flows: readonly ContextFlow[]): string {
  const count = (some: readonly ContextFlow[]) => some.reduce((sum, { ways }) => sum + ways, 0);
  const widest = [...flows]
    .sort((one, other) => other.ways - one.ways)
    .slice(0, MOST_NAMED)
    .map(({ from, to, ways }) =>
      pen.say("graphAltItem", { from: pen.context(from), to: pen.context(to), ways: String(ways) }),
    );
  return pen.say("graphAlt", {
    ways: count(flows),
    unrelated: String(count(flows.filter(({ nearness }) => nearness === "unrelated"))),
    widest: widest.join("; "),
  });
}

function keyOf(pen: AuditPen, flows: readonly ContextFlow[]): Html {
  const keys = { unrelated: "keyUnrelated", related: "keyRelated", same: "keySame" } as const;
  const there = (Object.keys(keys) as Nearness[]).filter((near) =>
    flows.some(({ nearness }) => nearness === near),
  );
  return html`<span>${pen.say("keyWord")}</span>${there.map(
    (near) =>
      html` <span class="key-item"><span class="swatch band-${near}"></span>${pen.say(keys[near])}</span>`,
  )}`;
}

function plotOf(
  pen: AuditPen,
  { height, lefts, rights, bands }: BandLayout,
  width: number,
): Plot.PlotOptions {
  const margin = width < 500 ? 104 : 118;
  const near = Object.keys(looks) as Nearness[];
  return {
    height: height + 44,
    marginTop: 30,
    marginBottom: 14,
    marginLeft: margin,
    marginRight: margin,
    x: { axis: null, domain: [0, 1] },
    y: { axis: null, domain: [0, height], reverse: true },
    marks: [
      ...near.flatMap((each) =>
        bandMarks(
          pen,
          bands.filter(({ flow }) => flow.nearness === each),
          each,
        ),
      ),
      ...stopMarks(lefts, 0),
      ...stopMarks(rights, 1),
      names(
        lefts.map((stop) => ({ ...stop, text: pen.context(stop.context) })),
        0,
      ),
      names(
        rights.map((stop) => ({ ...stop, text: rightText(pen, bands, stop.context) })),
        1,
      ),
      sideTitle(pen.say("recordedIn"), 0),
      sideTitle(pen.say("feltIn"), 1),
    ],
  };
}

/** Bands of one nearness, and the pattern along their middles. */
function bandMarks(pen: AuditPen, bands: BandLayout["bands"], nearness: Nearness): Plot.Markish[] {
  const { colour, opacity, dashes } = looks[nearness];
  const along = { x1: 0, x2: 1, y1: "left", y2: "right", curve: "bump-x", stroke: colour } as const;
  const ribbon = Plot.link(bands, {
    ...along,
    strokeWidth: (band: BandLayout["bands"][number]) => Math.max(1, band.width - 1),
    strokeOpacity: opacity,
    strokeLinecap: "butt",
    title: (band: BandLayout["bands"][number]) => bandTitle(pen, band.flow),
  });
  if (dashes === undefined) return [ribbon];
  return [ribbon, Plot.link(bands, { ...along, strokeWidth: 1.5, strokeDasharray: dashes })];
}

function stopMarks(stops: BandLayout["lefts"], x: 0 | 1): Plot.Markish[] {
  return [
    Plot.ruleX(stops, {
      x,
      y1: "top",
      y2: (stop: (typeof stops)[number]) => stop.top + Math.max(2, stop.height),
      stroke: "var(--ink)",
      strokeWidth: 4,
      strokeLinecap: "butt",
    }),
  ];
}

type Named = BandLayout["lefts"][number] & { readonly text: string };

function names(stops: readonly Named[], x: 0 | 1): Plot.Markish {
  return Plot.text(stops, {
    x,
    y: (stop: Named) => stop.top + stop.height / 2,
    text: "text",
    textAnchor: x === 0 ? "end" : "start",
    dx: x === 0 ? -8 : 8,
    lineHeight: 1.15,
    fill: "currentColor",
  });
}

function sideTitle(text: string, x: 0 | 1): Plot.Markish {
  return Plot.text([text], {
    x,
    text: (each: string) => each,
    frameAnchor: "top",
    textAnchor: x === 0 ? "end" : "start",
    dx: x === 0 ? -8 : 8,
    dy: -28,
    fill: "var(--ink-soft)",
  });
}

/** An area in which something is felt, and over how many hands what is felt there comes. */
function rightText(pen: AuditPen, bands: BandLayout["bands"], context: ContextFlow["to"]): string {
  const flows = bands.map(({ flow }) => flow).filter(({ to }) => to === context);
  return `${pen.context(context)}\n${handsText(pen, flows)}`;
}

function handsText(pen: AuditPen, flows: readonly ContextFlow[]): string {
  const lengths = flows.flatMap(({ hands }) => hands.map((chain) => chain.length));
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return least === most ? pen.say("handsShort", { least }) : pen.say("handsRange", { least, most });
}

function bandTitle(pen: AuditPen, flow: ContextFlow): string {
  return pen.say("bandTitle", {
    from: pen.context(flow.from),
    to: pen.context(flow.to),
    ways: flow.ways,
    near: pen.say(nearWords[flow.nearness]),
    hands: handsText(pen, [flow]),
  });
}

type Labels = ToldScheme["labels"];

function tableOf(pen: AuditPen, flows: readonly ContextFlow[], labels: Labels): Html {
  return tableHtml({
    caption: pen.say("graphCaption"),
    heading: [
      pen.say("fromColumn"),
      pen.say("toColumn"),
      pen.say("nearColumn"),
      pen.say("waysColumn"),
      pen.say("harmsColumn"),
      pen.say("byColumn"),
      pen.say("handsColumn"),
    ],
    words: [1, 2, 5, 6],
    rows: flows.map((flow) => [
      pen.context(flow.from),
      pen.context(flow.to),
      pen.say(nearWords[flow.nearness]),
      String(flow.ways),
      String(flow.harms),
      flow.by.map((by) => byWhat(pen, by, labels)).join(", "),
      chains(pen, flow, labels),
    ]),
  });
}

/** Score, a list, or the record itself. */
function byWhat(pen: AuditPen, by: string, labels: Labels): string {
  if (by === "score") return pen.say("byScore");
  return by === "record" ? pen.say("byRecord") : (labels[by] ?? by);
}

/** The shortest chain, and how many others there are. */
function chains(pen: AuditPen, { hands }: ContextFlow, labels: Labels): string {
  const [shortest, ...others] = hands;
  const said = shortest.map((hand) => labels[hand] ?? pen.keeper(hand)).join(" → ");
  return others.length === 0 ? said : `${said} (+\u00a0${others.length})`;
}
