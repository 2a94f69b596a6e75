import { createWorld, type World, type WorldParts } from "../engine/index.ts";
import { drawSociety } from "../society/index.ts";
import type { WorldPlan } from "./compose.ts";

/** Who the persons are and which luck they have, and who looks on. */
export type Morning = Pick<
  WorldParts,
  "seed" | "watchers" | "ledger" | "ledgerOf" | "chronicle" | "hasOrganisations"
> & {
  readonly persons: number;
  readonly societySeed: number;
};

/** A plan's world on its first morning, before the burn-in. */
export function firstMorning(plan: WorldPlan, { persons, societySeed, ...rest }: Morning): World {
  const { acts, gates, burnIn } = plan;
  const society = drawSociety(plan.margins, { persons, societySeed });
  return createWorld({
    society,
    acts,
    gates,
    burnIn,
    programs: plan.schemes.map(({ program }) => program),
    ...rest,
  });
}
