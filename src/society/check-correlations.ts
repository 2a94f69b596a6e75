import type { Problem } from "../base/index.ts";
import { fieldAt, itemsAt, type Located, numberAt, wordsAt } from "../text/index.ts";
import {
  type Correlation,
  correlationMatrix,
  type Disposition,
  dispositions,
  factorOf,
} from "./correlations.ts";

/** Correlations of dispositions that no persons can have. */
export function checkCorrelations(top: Located): Problem[] {
  const items = itemsAt(top, "dispositions", "correlations");
  const problems = [...checkPairs(items)];
  const pairs = items.map(pairOf);
  if (problems.length > 0 || pairs.includes(undefined)) return problems;
  const { failsAt } = factorOf(correlationMatrix(pairs as Correlation[]));
  if (failsAt === undefined) return [];
  return [
    {
      code: "society/correlations-impossible",
      at: fieldAt(top, "dispositions", "correlations")?.at ?? top.at,
      message: `no persons can have these correlations: those of \`${dispositions[failsAt]}\` contradict the others`,
      allowed: "a positive definite matrix",
      hint: "bring the correlations of that disposition nearer to 0",
    },
  ];
}

function pairOf(item: Located): Correlation | undefined {
  const [first, second] = wordsAt(item, "between");
  const is = numberAt(item, "is");
  const known = (name: string | undefined): name is Disposition =>
    dispositions.some((disposition) => disposition === name);
  if (!known(first) || !known(second) || is === undefined || !(Math.abs(is) < 1)) return undefined;
  return { between: [first, second], is };
}

function checkPairs(items: readonly Located[]): Problem[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const names = wordsAt(item, "between");
    if (names.length !== 2) return [];
    const pair = [...names].sort().join(" and ");
    const isRepeated = seen.has(pair);
    seen.add(pair);
    if (names[0] !== names[1] && !isRepeated) return [];
    return [
      {
        code: "society/repeated-pair",
        at: fieldAt(item, "between")?.at ?? item.at,
        message: isRepeated ? "this pair stands above already" : "nothing correlates with itself but by 1",
        found: names.join(", "),
        hint: "remove it, or name another disposition",
      },
    ];
  });
}
