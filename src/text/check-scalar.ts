import type { Scalar } from "yaml";
import type { Place, Problem } from "../base/index.ts";

/** Digits as everyone reads them: no leading zero, no other base. */
const PLAIN_NUMBER = /^[-+]?(0|[1-9]\d*)?(\.\d*)?([eE][-+]?\d+)?$/;

/** Numbers that are none, or that not every reader takes for the same number. */
export function checkScalar(node: Scalar, at: Place): readonly Problem[] {
  const { value, source } = node;
  if (typeof value !== "number" || source === undefined) return [];
  if (!Number.isFinite(value)) {
    return [
      {
        code: "text/not-a-number",
        at,
        message: "this is no number that can be counted with",
        found: source,
        allowed: "a number below 1e308",
        hint: "leave the key out where there is no bound",
      },
    ];
  }
  const isExact = !/^[-+]?\d+$/.test(source) || Number.isSafeInteger(value);
  if (PLAIN_NUMBER.test(source) && isExact) return [];
  return [
    {
      code: "text/unclear-number",
      at,
      message: isExact
        ? "not everyone reads this as the same number"
        : "this number has more digits than can be kept",
      found: source,
      allowed: "decimal digits without a leading 0, at most 15 of them",
      hint: `write \`${value}\` if that is what you mean, or put it in quotes if it is a text`,
    },
  ];
}
