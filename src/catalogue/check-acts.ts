import type { Problem } from "../base/index.ts";
import { fieldAt, itemsAt, type Located, numberAt, textAt } from "../text/index.ts";

/** Mistakes that a shape cannot tell: classes that hold more than everyone, an age range turned round. */
export function checkActMeaning(top: Located): Problem[] {
  return itemsAt(top, "acts").flatMap((act) => [...checkClasses(act), ...checkAges(act)]);
}

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

function checkAges(act: Located): Problem[] {
  const youngest = numberAt(act, "who", "minAge");
  const oldest = numberAt(act, "who", "maxAge");
  if (youngest === undefined || oldest === undefined || youngest <= oldest) return [];
  return [
    {
      code: "acts/nobody-can",
      at: fieldAt(act, "who")?.at ?? act.at,
      message: `nobody is old enough and young enough for \`${textAt(act, "id")}\``,
      found: `from ${youngest} to ${oldest}`,
      hint: `write {minAge: ${oldest}, maxAge: ${youngest}}, or leave one out`,
    },
  ];
}
