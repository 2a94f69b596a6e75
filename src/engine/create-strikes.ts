import { streamOf } from "../base/index.ts";
import type { ConsequenceProgram } from "../scheme/index.ts";
import type { GateProgram } from "./gate-table.ts";
import type { SchemeWorld, Strike } from "./world.ts";

/**
 * By gate, the consequences that act there. A disadvantage acts only where who keeps the gate may see
 * the score; what helps acts anyway, since applicants show it.
 */
export function createStrikes(
  schemes: readonly SchemeWorld[],
  gates: readonly GateProgram[],
): readonly (readonly Strike[])[] {
  return gates.map((_, gate) =>
    schemes.flatMap((scheme, schemeNumber) =>
      scheme.program.consequences.flatMap((consequence, number): Strike[] => {
        if (consequence.gate !== gate || isHidden(consequence)) return [];
        return [
          {
            scheme,
            schemeNumber,
            consequence,
            number,
            ...luckOf(scheme, consequence, gates[gate]),
            z: 1,
            w: 1,
          },
        ];
      }),
    ),
  );
}

/** A disadvantage that hangs on a score which the keeper of the gate may not see. */
function isHidden({ isHarm, isSeen, looksUp }: ConsequenceProgram): boolean {
  return isHarm && !isSeen && looksUp;
}

/** Two schemes that read one watch list take the same passer-by for somebody on it. */
function luckOf(
  { program }: SchemeWorld,
  { id, watched }: ConsequenceProgram,
  gate: GateProgram,
): Pick<Strike, "watch" | "stream"> {
  if (watched === undefined) return { watch: undefined, stream: streamOf("strikes", program.id, id) };
  const source = program.sources[watched];
  return { watch: source.watch, stream: streamOf("watch", source.id, gate.id) };
}
