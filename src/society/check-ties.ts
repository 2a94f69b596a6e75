import type { Problem } from "../base/index.ts";
import { checkUniqueIds, fieldAt, itemsAt, type Located, numberAt, textAt } from "../text/index.ts";

/** Layers of ties that nobody could have, or that would hold the same ties twice. */
export function checkTies(top: Located): Problem[] {
  const layers = itemsAt(top, "ties", "layers");
  return [
    ...checkUniqueIds(layers, "society"),
    ...checkHouseholdLayers(layers),
    ...layers.flatMap((layer) => [...checkAges(layer), ...checkSlots(layer)]),
  ];
}

function checkHouseholdLayers(layers: readonly Located[]): Problem[] {
  const [first, ...others] = layers.filter((layer) => textAt(layer, "kind") === "household");
  return others.map((layer) => ({
    code: "society/repeated-household-layer",
    at: layer.at,
    message: `those who live together are tied by the layer of line ${first.at.line} already`,
    allowed: "one layer of the kind `household`",
    hint: "remove it, or choose another kind",
  }));
}

function checkAges(layer: Located): Problem[] {
  const ages = fieldAt(layer, "ages");
  const from = numberAt(layer, "ages", "from");
  const to = numberAt(layer, "ages", "to");
  if (ages === undefined || from === undefined || to === undefined || from < to) return [];
  return [
    {
      code: "society/ages-reversed",
      at: ages.at,
      message: "the ages of this layer end where they begin, or before",
      found: `from ${from} to ${to}`,
      allowed: "half-open: from the first up to, and without, the second",
      hint: from > to ? `write {from: ${to}, to: ${from}}` : "leave `ages` out for persons of every age",
    },
  ];
}

function checkSlots(layer: Located): Problem[] {
  if (numberAt(layer, "near", "slots") !== 0 || numberAt(layer, "long", "slots") !== 0) return [];
  return [
    {
      code: "society/layer-without-slots",
      at: fieldAt(layer, "long")?.at ?? layer.at,
      message: "nobody can be tied in this layer: it has neither near slots nor long ones",
      allowed: "one slot at least, near or long",
      hint: "write `near: {slots: 8, activity: 0.5}`, or remove the layer",
    },
  ];
}
