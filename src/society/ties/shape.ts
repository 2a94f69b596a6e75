import { z } from "zod";
import { idShape, measuredShape } from "../../text/index.ts";
import { dispositions } from "../correlations.ts";

/** What an order can be sorted by: the traits that acts load on, and where in a generation one's age lies. */
const orderTraits = ["means", "age", "urban", "generation", ...dispositions] as const;

const share = z.number().min(0).max(1);
const weight = z.number().min(-8).max(8);
const common = { id: idShape, provenance: measuredShape };

const householdShape = z.strictObject({ ...common, kind: z.literal("household") });

const orderShape = z.strictObject({
  ...common,
  kind: z.literal("order"),
  ages: z
    .strictObject({ from: z.int().min(0).max(120), to: z.int().min(1).max(121) })
    .optional()
    .describe("half-open span of years of those who can have ties here; everybody if left out"),
  share: share.optional().describe("share of those who do, drawn once with the person; all if left out"),
  of: z
    .enum(["person", "household"])
    .optional()
    .describe("whose traits and noise count: each person's own, or those of the household's first"),
  by: z
    .array(z.strictObject({ trait: z.enum(orderTraits), weight }))
    .max(6)
    .describe("weights per deviation (age: per decade; urban: for living in a town)"),
  noise: weight.min(0).describe("weight of a normal draw: persons alike in nothing mix more with more of it"),
  near: z
    .strictObject({
      slots: z.int().min(0).max(256).describe("how far apart in the order two can be tied"),
      activity: share.describe("share of these slots that are ties, on average"),
    })
    .describe("slots with those on either side in the tile's order"),
  long: z
    .strictObject({
      slots: z.int().min(0).max(16).describe("slots on either side in an order of streets"),
      activity: share.describe("share of these slots that are ties, on average"),
    })
    .describe("slots with persons anywhere in the society, whatever they are like"),
  spread: z
    .number()
    .min(0)
    .max(2)
    .describe("doublings of a person's activity with one deviation of sociability"),
});

const textbookShapes = [
  z.strictObject({ ...common, kind: z.literal("complete") }),
  z.strictObject({
    ...common,
    kind: z.literal("ring"),
    k: z.int().min(2).max(128).multipleOf(2).describe("ties of a person before rewiring"),
    p: share.describe("share of ties rewired"),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("islands"),
    islands: z.int().min(1).max(1000),
    sameIsland: share.describe("chance of a tie within an island"),
    otherIsland: share.describe("chance of a tie between islands"),
  }),
  z.strictObject({ ...common, kind: z.literal("matching") }),
] as const;

/** The definition of the `ties` block of a society file. */
export const tiesShape = z
  .strictObject({
    generation: z
      .strictObject({ years: z.int().min(15).max(50), provenance: measuredShape })
      .describe("years between parents and children"),
    layers: z
      .array(z.discriminatedUnion("kind", [householdShape, orderShape, ...textbookShapes]))
      .max(12)
      .describe("layers of ties; textbook kinds (complete, ring, islands, matching) are for validation"),
  })
  .describe("who is tied to whom; ties are drawn, never listed");

/** The ties of a society as its file says them. */
export type TieMargins = z.output<typeof tiesShape>;
/** A layer whose ties come from an order of the persons of each tile. */
export type OrderMargins = z.output<typeof orderShape>;
/** A layer of any kind. */
export type LayerMargins = TieMargins["layers"][number];
