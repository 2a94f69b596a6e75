import { type Located, numberAt } from "../text/index.ts";

/** The lowest and the highest that a score can be, by what its pieces say; undefined where it has no bound. */
export function boundsOf(top: Located): {
  readonly floor: number | undefined;
  readonly cap: number | undefined;
} {
  return {
    floor: numberAt(top, "score", "floor") ?? numberAt(top, "score", "range", "from"),
    cap: numberAt(top, "score", "cap") ?? numberAt(top, "score", "range", "to"),
  };
}
