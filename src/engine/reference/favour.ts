import { type Stream, streamOf } from "../../base/index.ts";
import type { RuleProgram } from "../../scheme/index.ts";
import { drawToday, thresholdFor } from "../chance-of.ts";
import { pointsOfRecord } from "../points-of-record.ts";
import { fifthOf } from "../standing-cell.ts";
import type { Assessing } from "./assessing.ts";

const drawn = new Int32Array(4);
const known = new WeakMap<RuleProgram, Stream>();

function streamFor(scheme: string, rule: RuleProgram): Stream {
  const stream = known.get(rule) ?? streamOf("favour", scheme, rule.id);
  known.set(rule, stream);
  return stream;
}

/**
 * Whether a record against somebody is altered for a favour before it is counted. Records of one rule that
 * come in on one day are altered together or not at all.
 *
 * @param amount quantity in hundredths of its unit
 */
export function isAltered(
  { world, scheme: { program }, tallies }: Assessing,
  number: number,
  person: number,
  amount: number,
): boolean {
  const favours = program.process?.favours;
  if (favours === undefined) return false;
  const rule = program.rules[number];
  if (rule.points >= 0 && rule.straightTo === undefined) return false; // nothing to be spared
  const fifth = fifthOf(world, person);
  const points = Math.min(0, pointsOfRecord(rule, amount));
  tallies.against[fifth] += 1;
  tallies.pointsAgainst[fifth] += points;
  drawToday(world, streamFor(program.id, rule), person, drawn);
  if (drawn[0] >>> 0 >= thresholdFor(world, favours, person)) return false;
  tallies.altered[fifth] += 1;
  tallies.pointsAltered[fifth] += points;
  return true;
}
