import { log2Fixed } from "../base/index.ts";
import { loadsOf, lowerLoads } from "../catalogue/index.ts";
import type { ListProgram } from "./program.ts";
import type { List } from "./shape.ts";

const MONTHS = 12;

/** Below any chance that 32 bits can tell from 0. */
const NEVER = -(1 << 20);

/** A list as the engine runs it. */
export function lowerList({ id, kind, notice, term, extension, exits }: List): ListProgram {
  return {
    id,
    isBlack: kind === "black",
    notice: notice?.days ?? 0,
    term: term?.days,
    extension: extension?.days ?? 0,
    exits: exits.map((exit) => ({
      id: exit.id,
      by: exit.by,
      log2: exit.perYear > 0 ? log2Fixed(exit.perYear / MONTHS) : NEVER,
      ...lowerLoads(loadsOf(exit.loads?.traits)),
    })),
  };
}
