import { HUNDREDTHS } from "../base/index.ts";
import { waysOff } from "../state/index.ts";
import { type IndicatorMoves, type Listing, ofKind, type Told } from "./life-shape.ts";

/** What moved a person's indicators in a scheme, by indicator and rule, most often first. */
export function indicatorMoves({ world, events }: Told, number: number): IndicatorMoves[] {
  const { rules, score } = world.schemes[number].program;
  const indicators = score?.kind === "weighted" ? score.indicators : [];
  const moves = new Map<string, { -readonly [key in keyof IndicatorMoves]: IndicatorMoves[key] }>();
  for (const { scheme, indicator, rule, points, isMistaken } of ofKind(events, "indicator")) {
    if (scheme !== number) continue;
    const ids = { indicator: indicators[indicator].id, rule: rules[rule].id };
    const key = `${indicator} ${rule}`;
    const move = moves.get(key) ?? { ...ids, times: 0, points: 0, mistaken: 0 };
    move.times += 1;
    // hundredths add up exactly
    move.points = (Math.round(move.points * HUNDREDTHS) + points) / HUNDREDTHS;
    move.mistaken += isMistaken ? 1 : 0;
    moves.set(key, move);
  }
  return [...moves.values()].sort((one, other) => other.times - one.times);
}

/** How a person came onto a scheme's lists and off them, day by day. */
export function listingsOf({ world, events }: Told, number: number): Listing[] {
  const { lists, rules } = world.schemes[number].program;
  return ofKind(events, "list")
    .filter(({ scheme }) => scheme === number)
    .map(({ day, list, what, by, from, isMistaken }) => {
      const ways = [...waysOff, ...lists[list].exits.map(({ id }) => id)];
      return {
        day,
        list: lists[list].id,
        what,
        by: what === "off" ? ways[by] : rules[by].id,
        from,
        isMistaken,
      };
    });
}
