import type { Act, Gate } from "../catalogue/index.ts";
import type { Consequence, Declares, Rule } from "../scheme/index.ts";
import type { Audited } from "./audited.ts";
import {
  counted,
  harms,
  heavyHarms,
  isCosting,
  isOfState,
  named,
  onlyRecorded,
  pieceAlong,
  pieceOf,
  piecesOf,
  type Seen,
  strikes,
} from "./facts.ts";
import { type Judgement, judged, nothing, type Verdict } from "./rule.ts";
import { struckAtOnce } from "./ways.ts";

/** Something that the operator declares, or does not: then nobody can tell. */
export function declared<Field extends keyof Declares>(
  audited: Audited,
  field: Field,
  verdictOf: (value: NonNullable<Declares[Field]>) => Verdict,
): Judgement {
  const value = audited.scheme.declares?.[field];
  if (value === undefined || value === null) return undeclared(audited, `declares.${field}`);
  return says(audited, verdictOf(value), ["declares", field], String(value));
}

/** What a scheme says at a path makes the verdict. */
export function says(
  audited: Audited,
  verdict: Verdict,
  path: readonly string[],
  value: string | boolean | undefined,
): Judgement {
  const values = { field: path.join("."), value: String(value) };
  return judged(verdict, "says", pieceAlong(audited, ...path), values);
}

/** The scheme says nothing of it. */
export function undeclared(audited: Audited, field: string): Judgement {
  return judged("cannot tell", "undeclared", pieceAlong(audited, ...field.split(".")), { field });
}

/** How somebody is told: of each entry is well, on request a risk, not at all a violation. */
export function noticeGiven(audited: Audited): Judgement {
  const notice = audited.scheme.process?.notice;
  if (notice === undefined) return undeclared(audited, "process.notice");
  const verdict = { none: "violates", "on-request": "risk", "of-each-entry": "passes" } as const;
  return says(audited, verdict[notice], ["process", "notice"], notice);
}

/** Whether reasons are given. @param without verdict where they are not */
export function reasonsGiven(audited: Audited, without: Verdict): Judgement {
  const isTold = audited.scheme.process?.reasons;
  if (isTold === undefined) return undeclared(audited, "process.reasons");
  return says(audited, isTold ? "passes" : without, ["process", "reasons"], isTold);
}

/** Whether an appeal is open. @param without verdict where none is */
export function appealOpen(audited: Audited, without: Verdict): Judgement {
  const appeal = audited.scheme.process?.appeal;
  if (appeal === undefined) return undeclared(audited, "process.appeal");
  const isOpen = appeal !== "none";
  return says(audited, isOpen ? "passes" : without, ["process", "appeal"], isOpen ? "open" : "none");
}

/** Acts that a rule counts, or that are only recorded. */
export function countedOrRecorded(
  audited: Audited,
  test: (act: Act) => boolean,
  { ofCounted, ofRecorded = "risk" }: { readonly ofCounted: Verdict; readonly ofRecorded?: Verdict },
): Judgement {
  const rules = counted(audited, test);
  const atOnce = struckAtOnce(audited, test);
  if (rules.length + atOnce.length > 0) return judgedCounted(audited, ofCounted, rules, atOnce);
  const seen = onlyRecorded(audited, test);
  if (seen.length === 0) return nothing;
  const because = [...new Set(seen.map(({ by }) => pieceOf(audited, "sources", by.id, "acts")))];
  return judged(ofRecorded, "recorded", because, { names: named(seen.map(({ act }) => act)) });
}

/** Rules that count something, and consequences that strike at once for it. */
function judgedCounted(
  audited: Audited,
  verdict: Verdict,
  rules: readonly Seen<Rule>[],
  atOnce: readonly Seen<Consequence>[],
): Judgement {
  const because = [
    ...rules.map(({ by }) => pieceOf(audited, "rules", by.id, "act")),
    ...atOnce.map(({ by }) => pieceOf(audited, "consequences", by.id, "when")),
  ];
  return judged(verdict, "counted", because, { names: named([...rules, ...atOnce].map(({ by }) => by)) });
}

/**
 * The same for what a state must not make people pay for: a violation where it costs something. Where the state names a
 * law, the penalty may be prescribed by it, and whether it is necessary is for a lawyer.
 */
export function freedomCounted(audited: Audited, test: (act: Act) => boolean): Judgement {
  const costs = counted(audited, test).filter(({ by }) => isCosting(audited, by));
  const atOnce = struckAtOnce(audited, test).filter(({ isHarm }) => isHarm);
  if (costs.length + atOnce.length === 0) return countedOrRecorded(audited, test, { ofCounted: "risk" });
  const isPrescribed = audited.scheme.declares?.basis === "law";
  const verdict = isOfState(audited) && !isPrescribed ? "violates" : "risk";
  return judgedCounted(audited, verdict, costs, atOnce);
}

/** Whether anything is decided at gates of a kind that the AI Act lists. */
export function highRisk(audited: Audited, test: (gate: Gate) => boolean): Judgement {
  const struck = strikes(audited).filter(({ gate }) => test(gate));
  if (struck.length === 0) return nothing;
  const names = named(struck.map(({ consequence }) => consequence));
  return judged("risk", "highRisk", piecesOf(audited, struck, "gate"), { names });
}

/** Gates of the areas that Annex III lists, by point. */
export const listedGates: Readonly<Record<string, (gate: Gate) => boolean>> = {
  education: ({ context }) => context === "education",
  work: ({ context }) => context === "work",
  benefits: ({ keeper, isEssential }) =>
    keeper === "welfare office" || (keeper === "authority" && isEssential),
  credit: ({ context }) => context === "finance",
  insurance: ({ keeper }) => keeper === "insurer",
  migration: ({ keeper }) => keeper === "consulate",
};

/** Consequences that strike whom a public watch list names: law enforcement, wherever the gate stands. */
export function onWatchLists(audited: Audited) {
  return strikes(audited).filter(({ consequence }) => {
    const source = audited.scheme.sources.find(({ id }) => id === consequence.when.watched);
    return source !== undefined && source.owner !== "private";
  });
}

/** Consequences in any listed area. */
export function highRiskUses(audited: Audited) {
  const tests = Object.values(listedGates);
  const listed = strikes(audited).filter(({ gate }) => tests.some((test) => test(gate)));
  return [...listed, ...onWatchLists(audited)];
}

/** A duty that only high-risk systems have. */
export function ifHighRisk(audited: Audited, judge: () => Judgement): Judgement {
  return highRiskUses(audited).length === 0 ? judged("passes", "notHighRisk") : judge();
}

/** A duty that only decisions with legal or similar effects bring. */
export function ifHeavy(audited: Audited, judge: () => Judgement): Judgement {
  return heavyHarms(audited).length === 0 ? nothing : judge();
}

/** Harms refused or delayed at gates that pass a test. */
export function harmsAt(audited: Audited, test: (gate: Gate) => boolean, verdict: Verdict): Judgement {
  const struck = harms(audited).filter(({ gate }) => test(gate));
  if (struck.length === 0) return nothing;
  const names = named(struck.map(({ consequence }) => consequence));
  return judged(verdict, "strikes", piecesOf(audited, struck, "gate"), { names });
}
