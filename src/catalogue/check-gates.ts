import type { Problem } from "../base/index.ts";
import { fieldAt, itemsAt, keyPlaceAt, type Located, textAt } from "../text/index.ts";
import { checkAges } from "./check-ages.ts";
import { checkSide } from "./check-organisations.ts";

/** Mistakes that a shape cannot tell: effects and answers that lack what they would change. */
export function checkGateMeaning(top: Located): Problem[] {
  return itemsAt(top, "gates").flatMap((gate) => [
    ...checkAges(gate, fieldAt(gate, "applies", "who"), "gates"),
    ...checkSide(gate, sides, "gates"),
    ...checkStake(gate),
    ...checkDeposit(gate),
    ...checkWaits(gate),
    ...["yes", "no"].flatMap((answer) => checkOutcome(gate, answer)),
  ]);
}

/** Places are counted by persons, and only persons have a job to lose. */
const sides = {
  who: ["applies", "who"],
  loads: [
    ["applies", "loads"],
    ["decides", "loads"],
  ],
  others: [["places"], ["yes", "job"], ["no", "job"]],
};

function checkStake(gate: Located): Problem[] {
  const effect = effectAmong(gate, ["price", "amount"]);
  if (effect === undefined || fieldAt(gate, "stake") !== undefined) return [];
  return [
    {
      code: "gates/stake-missing",
      at: effect.at,
      message: `\`${textAt(gate, "id")}\` does not say what sum a scheme would change`,
      found: effect.name,
      hint: `add \`stake: {ofYearlyIncome: ..., provenance: ...}\`, or remove \`${effect.name}\``,
    },
  ];
}

function checkDeposit(gate: Located): Problem[] {
  const meaning = fieldAt(gate, "noMeans");
  if (textAt(gate, "noMeans") !== "deposit" || fieldAt(gate, "stake") !== undefined) return [];
  return [
    {
      code: "gates/deposit-missing",
      at: meaning?.at ?? gate.at,
      message: `\`${textAt(gate, "id")}\` does not say how large the deposit is that a no means`,
      found: "deposit",
      hint: "add `stake: {ofYearlyIncome: ..., provenance: ...}`, or remove `noMeans`",
    },
  ];
}

function checkWaits(gate: Located): Problem[] {
  const effect = effectAmong(gate, ["queue", "speed"]);
  if (effect === undefined || fieldAt(gate, "waits") !== undefined) return [];
  return [
    {
      code: "gates/waits-missing",
      at: effect.at,
      message: `\`${textAt(gate, "id")}\` does not say what time a scheme would change`,
      found: effect.name,
      hint: `add \`waits: {days: ..., provenance: ...}\`, or remove \`${effect.name}\``,
    },
  ];
}

/** The first effect of a gate that is one of these. */
function effectAmong(
  gate: Located,
  names: readonly string[],
): { readonly name: string; readonly at: Located["at"] } | undefined {
  for (const item of itemsAt(gate, "effects")) {
    if (item.kind !== "scalar") continue;
    const name = names.find((each) => each === item.value);
    if (name !== undefined) return { name, at: item.at };
  }
  return undefined;
}

function checkOutcome(gate: Located, answer: string): Problem[] {
  const outcome = fieldAt(gate, answer);
  if (outcome?.kind !== "map") return [];
  return [...checkDays(gate, answer, outcome), ...checkJob(gate, answer, outcome)];
}

function checkDays(gate: Located, answer: string, outcome: Located & { kind: "map" }): Problem[] {
  const lasting = ["income", "loan"].find((key) => outcome.entries.has(key));
  const hasDays = outcome.entries.has("days");
  const name = `\`${answer}\` of \`${textAt(gate, "id")}\``;
  if (lasting !== undefined && !hasDays) {
    return [
      {
        code: "gates/days-missing",
        at: outcome.at,
        message: `${name} does not say for how long`,
        found: lasting,
        hint: "add `days:`, at most 1600",
      },
    ];
  }
  if (lasting !== undefined || !hasDays) return [];
  return [
    {
      code: "gates/days-without-use",
      at: keyPlaceAt(gate, [answer, "days"]),
      key: "days",
      message: `${name} counts days of nothing`,
      hint: "add `income:` or `loan: true`, or remove `days:`; a job is found or lost for good",
    },
  ];
}

/** Who can come to have a job, or to have none, and what is wrong if others apply too. */
const jobs: ReadonlyMap<string | undefined, { readonly work: string; readonly slip: string }> = new Map([
  ["found", { work: "seeking", slip: "finds a job for people who may have one" }],
  ["lost", { work: "employed", slip: "takes a job from people who may have none" }],
]);

function checkJob(gate: Located, answer: string, outcome: Located): Problem[] {
  const job = jobs.get(textAt(outcome, "job"));
  const work = textAt(gate, "applies", "who", "work");
  if (job === undefined || work === job.work) return [];
  return [
    {
      code: "gates/job-of-others",
      at: fieldAt(outcome, "job")?.at ?? outcome.at,
      message: `\`${answer}\` of \`${textAt(gate, "id")}\` ${job.slip}`,
      found: work === undefined ? "everyone applies, with a job and without" : `\`${work}\` apply`,
      hint: `write \`work: ${job.work}\` under \`applies.who\`, or remove \`job:\``,
    },
  ];
}
