import { z } from "zod";
import { idShape, measuredShape } from "../text/index.ts";
import { share } from "./share-shape.ts";

/** What a person can be in a household, by the number that stands in the column `role`. */
export const roles = ["head", "partner", "child", "parent", "other"] as const;

/**
 * Narrowest range of ages that a member of a household type may have. A couple of 43 and 41 with
 * children of 12 and 9 could be a family that exists; ranges of five years describe nobody.
 */
export const MIN_YEARS = 5;

/** Most persons in a household. */
export const MAX_MEMBERS = 12;

const years = z.tuple([z.int().min(-100).max(121), z.int().min(-99).max(121)]);

const memberShape = z.strictObject({
  role: z.enum(roles),
  ages: years.optional().describe("half-open range of ages, for the first member"),
  older: years
    .optional()
    .describe("by how many years older than the first member, half-open; below 0 younger"),
  than: z.enum(roles).optional().describe("counts `older` from the member before with this role instead"),
});

/** The household types of a society file. */
export const householdsShape = z
  .strictObject({
    types: z
      .array(
        z.strictObject({
          id: idShape,
          share: share.describe("share of all households"),
          members: z.array(memberShape).max(MAX_MEMBERS).describe("the first has ages, the others follow"),
        }),
      )
      .min(1)
      .max(60),
    provenance: measuredShape,
  })
  .describe("households by type; persons are drawn in households");

/** The published sizes of households. */
export const sizesShape = z
  .strictObject({
    shares: z
      .array(share)
      .min(1)
      .max(MAX_MEMBERS)
      .describe("share of households of 1 person, of 2 ...; the last is of so many and more"),
    within: z.number().min(0).max(0.1).describe("how far a share may come out from it"),
    provenance: measuredShape,
  })
  .describe("households by size, as published; drawn with the household types");

/** One type of household. */
export type HouseholdType = z.output<typeof householdsShape>["types"][number];

/** One member of a type of household. */
export type Member = HouseholdType["members"][number];

/** A member of a type, ready to be drawn. */
export interface LoweredMember {
  readonly role: number;
  /** position of the member from whose age this one's is counted, or −1: from 0 */
  readonly base: number;
  readonly from: number;
  /** number of years among which the age, or the distance, is drawn */
  readonly years: number;
}

/** The members of a type, ready to be drawn. */
export function lowerType({ members }: HouseholdType): LoweredMember[] {
  return members.map(({ role, ages, older }, position) => {
    const [from, to] = ages ?? older ?? [0, 1];
    return { role: roles.indexOf(role), base: countedFrom(members, position), from, years: to - from };
  });
}

/** Position of the member from whose age this member's is counted; −1 where there is none. */
export function countedFrom(
  members: readonly { readonly than?: string | undefined; readonly role?: string | undefined }[],
  position: number,
): number {
  if (position === 0) return -1;
  const { than } = members[position];
  return than === undefined ? 0 : members.slice(0, position).findIndex(({ role }) => role === than);
}
