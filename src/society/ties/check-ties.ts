import type { Problem } from "../../base/index.ts";
import { checkUniqueIds, fieldAt, itemsAt, type Located, numberAt } from "../../text/index.ts";

/** What is wrong with the `ties` block of a society file beyond its shape. @param top the whole file */
export function checkTies(top: Located): Problem[] {
  const layers = itemsAt(top, "ties", "layers");
  return [...checkUniqueIds(layers, "society"), ...layers.flatMap(checkLayerAges)];
}

function checkLayerAges(layer: Located): Problem[] {
  const ages = fieldAt(layer, "ages");
  const from = numberAt(layer, "ages", "from");
  const to = numberAt(layer, "ages", "to");
  if (ages === undefined || from === undefined || to === undefined || from < to) return [];
  return [
    {
      code: "society/ages-empty",
      at: ages.at,
      message: "nobody is of these ages, so nobody has ties in this layer",
      found: `from ${from} to ${to}`,
      allowed: "from below to; the last year is not in it",
    },
  ];
}
