import type { Problem } from "../base/index.ts";
import { fieldAt, itemsAt, type Located, numberAt, textAt } from "../text/index.ts";
import { checkAges } from "./check-ages.ts";
import { checkSide } from "./check-organisations.ts";

/** Mistakes that a shape cannot tell: classes that hold more than everyone, an age range turned round. */
export function checkActMeaning(top: Located): Problem[] {
  return itemsAt(top, "acts").flatMap((act) => [
    ...checkClasses(act),
    ...checkAges(act, fieldAt(act, "who"), "acts"),
    ...checkSide(act, sides, "acts"),
  ]);
}

const sides = { who: ["who"], loads: [["loads"]], others: [] };

function checkClasses(act: Located): Problem[] {
  const classes = fieldAt(act, "rate", "classes");
  const shares = itemsAt(act, "rate", "classes").map((item) => numberAt(item, "share") ?? 0);
  const sum = shares.reduce((total, share) => total + share, 0);
  if (classes === undefined || sum <= 1 + 1e-9) return [];
  return [
    {
      code: "acts/classes-exceed-everyone",
      at: classes.at,
      message: `the classes of \`${textAt(act, "id")}\` hold more people than there are`,
      found: `shares that add up to ${Number(sum.toFixed(6))}`,
      allowed: "at most 1; the rest never does it",
      hint: `lower the shares by ${Number((sum - 1).toFixed(6))} in all`,
    },
  ];
}
