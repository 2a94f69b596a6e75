import type { Judgement, MeasuredFact, Reason } from "../rule.ts";
import { judged } from "../rule.ts";
import type { MeasuredHere } from "./here.ts";

/** Applications on which a score had something to say that make a share worth telling: as for ratios. */
const ENOUGH = 30;

/** From this share on the score draws decisions strongly. The judgment names none: an assumption of ours. */
const STRONGLY = 0.5;

/** Answers that follow the score, at gates that pass a test; undefined where the run did not measure it. */
function followedAt({ scheme: { followed } }: MeasuredHere, test: (gate: string) => boolean) {
  const gates = followed?.filter(({ gate }) => test(gate));
  return (
    gates && {
      gates,
      struck: gates.reduce((sum, each) => sum + each.struck, 0),
      followed: gates.reduce((sum, each) => sum + each.followed, 0),
    }
  );
}

/**
 * Whether others draw strongly on the score: the share of answers that are as it says.
 *
 * @param byText that they can, as the scheme's text says
 * @param gates at which they do
 */
export function judgeFollowing(here: MeasuredHere, byText: Judgement, gates: ReadonlySet<string>): Judgement {
  const found = followedAt(here, (gate) => gates.has(gate));
  if (byText.verdict === "passes" || found === undefined) return byText;
  const { struck, followed } = found;
  const measured = found.gates.map(
    ({ gate, ...counts }): MeasuredFact => ({ measure: "answersByScore", where: gate, values: counts }),
  );
  if (struck < ENOUGH) return { ...byText, shown: { key: "fewStruck", values: { struck } }, measured };
  const names = found.gates.map(({ gate }) => gate).join(", ");
  const shown: Reason = { key: "followed", values: { struck, share: followed / struck, gates: names } };
  if (followed / struck >= STRONGLY || byText.verdict !== "risk") return { ...byText, shown, measured };
  return { ...judged("cannot tell", "seldom", byText.because), shown, measured };
}
