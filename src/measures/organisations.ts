import type { OrganisationsView } from "../state/index.ts";

/** How many organisations there are: some rows are nobody's. */
export function countOf({ workplaces }: OrganisationsView): number {
  return workplaces.reduce((sum, size) => sum + (size > 0 ? 1 : 0), 0);
}

/** Years that have passed at the end of a day. */
export function yearsOf(day: number): number {
  return (day + 1) / 365;
}
