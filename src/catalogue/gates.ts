import { z } from "zod";
import type { Checked } from "../base/index.ts";
import {
  checkLanguages,
  checkProvenance,
  checkShape,
  checkUniqueIds,
  citationsShape,
  idShape,
  itemsAt,
  type Located,
  measuredShape,
  measuredStandings,
  mergeProblems,
  type Texts,
  textsShape,
} from "../text/index.ts";
import { checkGateMeaning } from "./check-gates.ts";
import { contexts } from "./contexts.ts";
import { loadsShape, traitLoadsShape, whoShape } from "./loads.ts";
import { ofShape } from "./organisations.ts";

/** What a consequence can do at a gate. */
export const effects = ["refuse", "admit", "queue", "rank", "price", "amount", "speed"] as const;

/** What a no means to whoever asked. */
const meaningsOfNo = ["refused", "deposit"] as const;

const applicantsShape = whoShape.extend({
  work: z
    .enum(["employed", "seeking"])
    .optional()
    .describe("employed: has a job; seeking: of the workforce and out of work"),
  online: z.literal(true).optional().describe("only people who go online at all"),
});

/** Who comes to a gate at all; everyone where nothing is said. */
export type Applicants = z.output<typeof applicantsShape>;

const appliesShape = z.strictObject({
  who: applicantsShape.prefault({}).describe("who applies at all; everyone where nothing is said"),
  perYear: z
    .number()
    .gt(0)
    .max(365)
    .describe("days a year on which somebody eligible applies; mean over all who are"),
  loads: loadsShape("a gate", "the rate")
    .optional()
    .describe("how the rate differs between persons; alike for all where nothing is said"),
  provenance: measuredShape,
});

const decidesShape = z.strictObject({
  refused: z
    .number()
    .min(0)
    .max(1)
    .describe("mean share of applications refused without any scheme; at places, before ranking"),
  loads: loadsShape("a gate", "the share refused")
    .optional()
    .describe("how the share differs between persons; alike for all where nothing is said"),
  defaulted: z
    .number()
    .min(0.1)
    .max(20)
    .default(1)
    .describe("how many times as often somebody is refused who has failed to repay before"),
  provenance: measuredShape,
});

const placesShape = z.strictObject({
  perThousand: z
    .number()
    .gt(0)
    .max(1000)
    .describe("places of a round for each 1,000 persons of the society, whoever they are"),
  every: z.enum(["month", "year"]).describe("how often there is a round"),
  priority: z
    .strictObject({
      traits: traitLoadsShape("a gate").describe("weight of each trait, by standard deviation"),
    })
    .describe("the best of those who meet the minimum get in"),
  noise: z
    .number()
    .min(0)
    .max(8)
    .describe("luck in the ranking: its standard deviation, as priorities count"),
  provenance: measuredShape,
});

const outcomeShape = z.strictObject({
  job: z.enum(["found", "lost"]).optional(),
  income: z.number().min(0.1).max(10).optional().describe("factor by which income changes for so many days"),
  days: z.int().min(1).max(1600).optional().describe("how long income is changed or a loan runs"),
  loan: z.literal(true).optional().describe("there is something to repay from now on"),
  provenance: measuredShape,
});

/** What an answer does to the applicant's life. */
export type GateOutcome = z.output<typeof outcomeShape>;

const gateShape = z.strictObject({
  id: idShape,
  context: z.enum(contexts),
  label: textsShape,
  keeper: z.string().min(1).describe("who decides: bank, employer, school, airline ..."),
  of: ofShape.describe("who applies"),
  effects: z.array(z.enum(effects)).min(1).describe("what a scheme can do here"),
  isEssential: z.boolean().describe("whether life without it is hard: food, health, school, home, work"),
  applies: appliesShape.describe("who comes, and how often"),
  decides: decidesShape.describe("what the institution decides by itself, without any scheme"),
  noMeans: z
    .enum(meaningsOfNo)
    .default("refused")
    .describe("refused: one goes without; deposit: one gets it all the same, for a deposit, the `stake`"),
  places: placesShape
    .optional()
    .describe(
      "few places, for which applicants of a round are rivals; as many as apply where nothing is said",
    ),
  stake: z
    .strictObject({
      ofYearlyIncome: z
        .number()
        .gt(0)
        .max(20)
        .describe("as a share of the applicant's yearly income per head"),
      provenance: measuredShape,
    })
    .optional()
    .describe("what is paid, or given: what `price` and `amount` change"),
  waits: z
    .strictObject({ days: z.int().min(1).max(3650), provenance: measuredShape })
    .optional()
    .describe("how long it usually takes: what `queue` and `speed` change"),
  yes: outcomeShape.optional().describe("what being let in does to the applicant's life"),
  no: outcomeShape.optional().describe("what being refused does to the applicant's life"),
});

/** A place where an institution decides about a person or an organisation. */
export type Gate = z.output<typeof gateShape>;

/** The definition of a gates file, from which its JSON Schema is made. */
export const gatesShape = z.strictObject({
  title: textsShape,
  citations: citationsShape.optional(),
  gates: z.array(gateShape).min(1).max(200).describe("where institutions decide"),
});

/** The gates of a world, in the order of their file. */
export interface GateCatalogue {
  readonly title: Texts;
  readonly gates: readonly Gate[];
}

/** The gates of a file, or every mistake in it. */
export function readGates(top: Located): Checked<GateCatalogue> {
  const shape = checkShape(gatesShape, top, "gates");
  const meaning = [
    ...checkUniqueIds(itemsAt(top, "gates"), "gates"),
    ...checkLanguages(top, "gates"),
    ...checkProvenance(top, "gates", measuredStandings),
    ...checkGateMeaning(top),
  ];
  const problems = mergeProblems(shape.problems, meaning);
  if (shape.value === undefined || problems.length > 0) return { problems };
  return { value: { title: shape.value.title, gates: shape.value.gates }, problems: [] };
}
