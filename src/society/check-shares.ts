import type { Problem } from "../base/index.ts";
import { fieldAt, itemsAt, type Located, numberAt, type Path } from "../text/index.ts";

/** Shares of a whole that do not add up to it, and bands that do not follow one another. */
export function checkShares(top: Located): Problem[] {
  const whole = (what: string, path: Path, key?: string): Problem[] => addsUp(top, what, path, key);
  return [
    ...whole("household types", ["households", "types"], "share"),
    ...whole("household sizes", ["sizes", "shares"]),
    ...whole("age bands", ["ages", "bands"], "share"),
    ...whole("regions among townspeople", ["regions", "cells"], "urban"),
    ...whole("regions among country people", ["regions", "cells"], "rural"),
    ...whole("employers by size", ["employers", "sizes"], "share"),
    ...inSequence(top, "age band", ["ages", "bands"]),
    ...inSequence(top, "age band", ["employers", "work"]),
    ...inSequence(top, "class of organisations", ["employers", "sizes"]),
    ...inSequence(top, "age band", ["online", "cells"]),
  ];
}

/** @param key under which each item has its share; undefined where the items are the shares */
function addsUp(top: Located, what: string, path: Path, key?: string): Problem[] {
  const list = fieldAt(top, ...path);
  const items = itemsAt(top, ...path);
  if (list === undefined || items.length === 0) return [];
  const shares = items.map((item) => (key === undefined ? numberAt(item) : numberAt(item, key)));
  const sum = shares.reduce<number>((total, share) => total + (share ?? Number.NaN), 0);
  if (!(Math.abs(sum - 1) > 1e-6)) return [];
  const rest = Number(Math.abs(1 - sum).toFixed(6));
  return [
    {
      code: "society/shares-not-whole",
      at: list.at,
      message: `the shares of the ${what} do not add up to 1`,
      found: String(Number(sum.toFixed(6))),
      allowed: "1",
      hint: sum < 1 ? `share out the ${rest} that is missing` : `take ${rest} away`,
    },
  ];
}

function inSequence(top: Located, what: string, path: Path): Problem[] {
  const bands = itemsAt(top, ...path);
  return bands.flatMap((band, position) => {
    const from = numberAt(band, "from");
    const to = numberAt(band, "to");
    const before = position === 0 ? from : numberAt(bands[position - 1], "to");
    if (from === undefined || to === undefined || before === undefined) return [];
    if (from === before && from < to) return [];
    return [
      {
        code: "society/bands-apart",
        at: band.at,
        message:
          from < to ? `this ${what} does not begin where the one before ends` : `this ${what} is empty`,
        found: `from ${from} to ${to}`,
        allowed: `from ${before} to more than that`,
        hint: `write \`from: ${before}\`${from < to ? "" : " and a higher `to:`"}`,
      },
    ];
  });
}
