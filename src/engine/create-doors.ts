import { createColumns, doorColumns } from "../state/index.ts";
import { CUT_CELLS } from "./cut.ts";
import { type GateProgram, isDrawnByBlock } from "./gate-table.ts";
import { type Doors, wordsOf } from "./world.ts";

/** What gates leave of persons before anyone has come to one. */
export function createDoors(gates: readonly GateProgram[], size: number): Doors {
  const words = wordsOf(gates.length);
  const columns = Array.from({ length: words }, () => createColumns(doorColumns, size));
  const rounds = gates.filter(({ round }) => round !== undefined).length;
  return {
    coming: gates.filter(isDrawnByBlock).map(() => new Uint8Array(4 * Math.ceil(size / 4))),
    applied: columns.map(({ applied }) => applied),
    granted: columns.map(({ granted }) => granted),
    turnedAway: columns.map(({ turnedAway }) => turnedAway),
    shutOut: columns.map(({ shutOut }) => shutOut),
    letIn: columns.map(({ letIn }) => letIn),
    cuts: new Uint32Array(CUT_CELLS * rounds),
  };
}
