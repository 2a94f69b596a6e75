import { beginsOn, isDayOf } from "../../base/index.ts";
import { partOf, type WeightedProgram } from "../../scheme/index.ts";
import { noteMoved, takeBack } from "../associations.ts";
import { isFollowed } from "../chronicle.ts";
import type { Origin } from "../origin.ts";
import { CHUNK } from "../world.ts";
import { type Assessing, enter, enterOther } from "./assessing.ts";

const HIGHEST = 10_000;

/** by indicator: the day's points of each person */
const gained: Float64Array[] = [];
/** by indicator: whether anybody has gained or lost today */
const isMoved: boolean[] = [];

/** Begins the day's sums of a chunk. */
export function beginIndicators({ from, to }: Assessing, { indicators }: WeightedProgram): void {
  indicators.forEach((_, number) => {
    gained[number] ??= new Float64Array(CHUNK);
    gained[number].fill(0, 0, to - from);
    isMoved[number] = false;
  });
}

/**
 * A rule moves an indicator of a person.
 *
 * @param points in hundredths of the indicator's own scale
 */
export function moveIndicator(
  assessing: Assessing,
  rule: number,
  indicator: number,
  person: number,
  points: number,
  origin: Origin,
): void {
  const { world, scheme, schemeNumber, score, tallies } = assessing;
  if (score?.kind !== "weighted") return;
  add(assessing, indicator, person, points);
  // what they are worth in the score; on its own scale an indicator could not be compared with others
  const worth = Math.sign(points) * partOf(score.indicators[indicator], Math.abs(points));
  tallies.points[rule] += worth;
  noteMoved(scheme, rule, person, worth);
  movePartOf(assessing, indicator, person, points, origin);
  if (!isFollowed(world, person)) return;
  const { day } = world;
  const event = { kind: "indicator", day, person, scheme: schemeNumber, indicator, rule } as const;
  world.chronicle?.note({ ...event, points, isMistaken: origin.isMistaken });
}

/** Points whose term is over are undone in the indicator that they moved. */
export function undoInIndicator(
  assessing: Assessing,
  indicator: number,
  person: number,
  points: number,
  origin: Origin,
): void {
  add(assessing, indicator, person, -points);
  movePartOf(assessing, indicator, person, -points, origin);
}

/** Points that a person gets back for something that they did for it, in hundredths of the indicator's scale. */
export function giveBackTo(assessing: Assessing, indicator: number, person: number, points: number): void {
  add(assessing, indicator, person, points);
}

/** What of an indicator is there because of mistaken records, and of passed ones. */
function movePartOf(
  { scheme: { indicators, pool } }: Assessing,
  indicator: number,
  person: number,
  points: number,
  { isMistaken, isPooled }: Origin,
): void {
  if (isMistaken) indicators[indicator].mistaken[person] += points;
  if (isPooled && pool !== undefined) pool.indicators[indicator].pooled[person] += points;
}

function add({ from }: Assessing, indicator: number, person: number, points: number): void {
  gained[indicator][person - from] += points;
  isMoved[indicator] = true;
}

/** Indicators move part of the way back to their start when their period begins, before the day's records. */
export function decayIndicators({ world, scheme, from, to }: Assessing, score: WeightedProgram): void {
  score.indicators.forEach(({ start, decay }, number) => {
    if (decay === undefined || world.day === 0 || !beginsOn(decay.every, world.day)) return;
    const { value, mistaken } = scheme.indicators[number];
    const pooled = scheme.pool?.indicators[number].pooled;
    for (let person = from; person < to; person++) {
      value[person] += Math.trunc(((start - value[person]) * decay.share) / 1_000_000);
      mistaken[person] -= Math.trunc((mistaken[person] * decay.share) / 1_000_000);
      if (pooled) pooled[person] -= Math.trunc((pooled[person] * decay.share) / 1_000_000);
    }
  });
}

/** Adds the day's sums, kept within 0 and 100; on its day of the month or quarter the score follows. */
export function settleIndicators(assessing: Assessing, score: WeightedProgram): void {
  const { world, scheme, from, to } = assessing;
  score.indicators.forEach((_, number) => {
    if (!isMoved[number]) return;
    const { value } = scheme.indicators[number];
    const sums = gained[number];
    for (let person = from; person < to; person++) {
      if (sums[person - from] === 0) continue;
      value[person] = within(value[person] + sums[person - from]);
    }
  });
  if (world.day > 0 && isDayOf(score.every, score.on, world.day)) {
    for (let person = from; person < to; person++) {
      if (scheme.columns.covered[person] === 1) followIndicators(assessing, score, person);
    }
  }
  if (scheme.associations.length > 0) keepInRange(assessing, score);
}

/** Indicators alone never lead beyond the range; what others have put into a score gives way. */
function keepInRange(assessing: Assessing, { floor, cap }: WeightedProgram): void {
  const { scheme, from, to } = assessing;
  const { score } = scheme.columns;
  for (let person = from; person < to; person++) {
    const beyond = score[person] - Math.max(floor, Math.min(cap, score[person]));
    if (beyond === 0 || scheme.columns.covered[person] === 0) continue;
    score[person] -= beyond;
    takeBack(scheme, person, beyond);
    enterOther(assessing, person, "clamp", -beyond);
  }
}

/** An entry for each indicator whose part has changed since the score last followed. */
function followIndicators(assessing: Assessing, score: WeightedProgram, person: number): void {
  const { scheme } = assessing;
  let mistakenPoints = 0;
  let pooledPoints = 0;
  score.indicators.forEach((indicator, number) => {
    const { value, part, mistaken } = scheme.indicators[number];
    const now = partOf(indicator, value[person]);
    const change = now - part[person];
    if (mistaken[person] !== 0) {
      mistakenPoints += now - partOf(indicator, within(value[person] - mistaken[person]));
    }
    const pooled = scheme.pool?.indicators[number].pooled[person] ?? 0;
    if (pooled !== 0) pooledPoints += now - partOf(indicator, within(value[person] - pooled));
    if (change === 0) return;
    part[person] = now;
    scheme.columns.score[person] += change;
    enter(assessing, person, `indicator/${indicator.id}`, change);
  });
  scheme.columns.mistakenPoints[person] = mistakenPoints;
  if (scheme.pool !== undefined) scheme.pool.pooledPoints[person] = pooledPoints;
}

function within(value: number): number {
  return Math.max(0, Math.min(HIGHEST, value));
}
