import type { ContextFlow } from "../../audit/index.ts";

type Context = ContextFlow["from"];

/** An area of life on one side of the drawing, from top to bottom. */
interface Stop {
  readonly context: Context;
  readonly top: number;
  readonly height: number;
}

/** A band from one side to the other; widths and heights in pixels. */
interface Band {
  readonly flow: ContextFlow;
  /** middle of the band on the left and on the right */
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

/** Where everything stands. */
export interface BandLayout {
  readonly height: number;
  readonly lefts: readonly Stop[];
  readonly rights: readonly Stop[];
  readonly bands: readonly Band[];
}

// pixels: between two areas there is room for two lines of text beside the next one
const GAP = { left: 18, right: 30 } as const;
const MOST_FOR_BANDS = 320;
const MOST_A_WAY = 14;

/** Lays bands out so that those of one area lie side by side, in the order of where they go. */
export function layBands(flows: readonly ContextFlow[]): BandLayout {
  const total = flows.reduce((sum, { ways }) => sum + ways, 0);
  const perWay = Math.min(MOST_A_WAY, MOST_FOR_BANDS / Math.max(1, total));
  const from = widestFirst(flows, "from");
  const to = widestFirst(flows, "to");
  const [leftHeight, rightHeight] = [
    total * perWay + (from.length - 1) * GAP.left,
    total * perWay + (to.length - 1) * GAP.right,
  ];
  const height = Math.max(leftHeight, rightHeight, 1);
  const lefts = stopsOf(flows, from, "from", { perWay, gap: GAP.left, top: (height - leftHeight) / 2 });
  const rights = stopsOf(flows, to, "to", { perWay, gap: GAP.right, top: (height - rightHeight) / 2 });
  return { height, lefts, rights, bands: bandsOf(flows, lefts, rights, perWay) };
}

type Side = "from" | "to";

function widestFirst(flows: readonly ContextFlow[], side: Side): readonly Context[] {
  const contexts = [...new Set(flows.map((flow) => flow[side]))];
  return contexts.sort((one, other) => waysOf(flows, side, other) - waysOf(flows, side, one));
}

function waysOf(flows: readonly ContextFlow[], side: Side, context: Context): number {
  return flows.reduce((sum, flow) => sum + (flow[side] === context ? flow.ways : 0), 0);
}

function stopsOf(
  flows: readonly ContextFlow[],
  contexts: readonly Context[],
  side: Side,
  { perWay, gap, top }: { readonly perWay: number; readonly gap: number; readonly top: number },
): readonly Stop[] {
  let next = top;
  return contexts.map((context) => {
    const stop = { context, top: next, height: waysOf(flows, side, context) * perWay };
    next += stop.height + gap;
    return stop;
  });
}

function bandsOf(
  flows: readonly ContextFlow[],
  lefts: readonly Stop[],
  rights: readonly Stop[],
  perWay: number,
): readonly Band[] {
  const placeOf = (stops: readonly Stop[], context: Context) =>
    stops.findIndex((stop) => stop.context === context);
  const ordered = [...flows].sort(
    (one, other) =>
      placeOf(lefts, one.from) - placeOf(lefts, other.from) ||
      placeOf(rights, one.to) - placeOf(rights, other.to),
  );
  const nextLeft = lefts.map(({ top }) => top);
  const nextRight = rights.map(({ top }) => top);
  return ordered.map((flow) => {
    const width = flow.ways * perWay;
    const [from, to] = [placeOf(lefts, flow.from), placeOf(rights, flow.to)];
    const band = { flow, left: nextLeft[from] + width / 2, right: nextRight[to] + width / 2, width };
    nextLeft[from] += width;
    nextRight[to] += width;
    return band;
  });
}
