import { named } from "../facts.ts";
import type { Judgement, MeasuredFact, Reason } from "../rule.ts";
import { judged } from "../rule.ts";
import type { MeasuredHere } from "./here.ts";

/** Applications on which a score had something to say that make a share worth telling: as for ratios. */
const ENOUGH = 30;

/** From this share on the score draws decisions strongly. The judgment names none: an assumption of ours. */
const STRONGLY = 0.5;

/** Where others, or anybody, may draw on a scheme. */
interface Drawing {
  readonly gates: ReadonlySet<string>;
  /** whether lists count as well */
  readonly isOfLists: boolean;
}

/** Answers that follow a scheme there; undefined where the run did not measure it. */
function followedAt({ scheme: { followed } }: MeasuredHere, drawing: Drawing) {
  const gates = followed?.filter(
    ({ gate, by }) => drawing.gates.has(gate) && (drawing.isOfLists || by === "score"),
  );
  return (
    gates && {
      gates,
      struck: gates.reduce((sum, each) => sum + each.struck, 0),
      followed: gates.reduce((sum, each) => sum + each.followed, 0),
    }
  );
}

/**
 * Whether decisions draw strongly on the score or the lists: the share of answers that are as it says.
 *
 * @param byText that they can, as the scheme's text says
 * @param drawing where they do
 */
export function judgeFollowing(here: MeasuredHere, byText: Judgement, drawing: Drawing): Judgement {
  const found = followedAt(here, drawing);
  if (byText.verdict === "passes" || found === undefined) return byText;
  const { struck, followed } = found;
  const measured = found.gates.map(
    ({ gate, ...counts }): MeasuredFact => ({ measure: "answersFollowed", where: gate, values: counts }),
  );
  if (struck < ENOUGH) return { ...byText, shown: { key: "fewStruck", values: { struck } }, measured };
  const names = named(found.gates.map(({ gate }) => ({ id: gate })));
  const shown: Reason = { key: "followed", values: { struck, share: followed / struck, gates: names } };
  if (followed / struck >= STRONGLY || byText.verdict !== "risk") return { ...byText, shown, measured };
  return { ...judged("cannot tell", "seldom", byText.because), shown, measured };
}
