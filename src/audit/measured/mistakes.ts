import type { Audited } from "../audited.ts";
import { byPictures, pieceOf } from "../facts.ts";
import { type Judgement, judged, type MeasuredFact, type Reason } from "../rule.ts";
import { factOf, judgeDisparity, tellFaring } from "./disparity.ts";
import type { Faring, MeasuredHere } from "./here.ts";

/**
 * Mistaken records, and refusals that rest on nothing else: where some do, an open appeal alone does not make
 * the records accurate.
 *
 * @param byText what the scheme's text says
 */
export function judgeMistakes(audited: Audited, here: MeasuredHere, byText: Judgement): Judgement {
  const { mistakes = [] } = here.scheme;
  const refusals = here.gates.reduce((total, { onMistake }) => total + onMistake, 0);
  if (mistakes.length === 0 && refusals === 0) return byText;
  const sum = (name: "passed" | "mistaken") => mistakes.reduce((total, each) => total + each[name], 0);
  const values = { passed: sum("passed"), mistaken: sum("mistaken"), refusals };
  const measured = mistakes.map(
    ({ source, passed, mistaken }): MeasuredFact => ({
      measure: "mistakenRecords",
      where: source,
      values: { passed, mistaken },
    }),
  );
  measured.push({ measure: "refusalsByGate", values: { onMistake: refusals } });
  const shown: Reason = { key: mistakes.length > 0 ? "mistaken" : "mistakenly", values };
  if (byText.verdict !== "passes" || refusals === 0) return { ...byText, shown, measured };
  const because = byPictures(audited).map(({ id }) => pieceOf(audited, "sources", id));
  return { ...judged("risk", "onMistake", because, { refusals }), shown, measured };
}

/** Whom machines mistake more often, beside whether anybody says so. */
export function judgeMistakenGroups(audited: Audited, here: MeasuredHere, byText: Judgement): Judgement {
  const faring = (here.scheme.mistakes ?? []).flatMap(({ source, byGroup }): Faring[] =>
    byGroup === undefined ? [] : [{ in: "mistakes", where: source, comparison: byGroup }],
  );
  if (faring.length === 0) return byText;
  const found = judgeDisparity(audited, here, faring);
  if (byText.verdict !== "passes" || found.verdict !== "risk") {
    return { ...byText, shown: tellFaring(faring[0]), measured: faring.map(factOf) };
  }
  const because = byPictures(audited).map(({ id }) => pieceOf(audited, "sources", id, "identifies"));
  return { ...found, why: { key: "gapOfMistakes", values: {} }, because };
}
