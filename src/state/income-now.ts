import { exp2 } from "../base/index.ts";
import type { ColumnsOf } from "./column.ts";
import type { personColumns } from "./columns.ts";

/** Share of their income that those out of work have: an assumption, range 0.2 to 0.8. */
const OUT_OF_WORK = 0.5;

/** A person's own income by now: as drawn, moved by what gates have decided. In the society's currency. */
export function incomeNow(
  { income, incomeShift, jobless }: ColumnsOf<typeof personColumns>,
  person: number,
): number {
  const own = income[person] * exp2(incomeShift[person]);
  return Math.round(jobless[person] === 1 ? own * OUT_OF_WORK : own);
}
