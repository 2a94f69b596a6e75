import type { Life } from "./life-shape.ts";

/**
 * Which lives a run of this program has told. The rooms that write and ask enter this file directly: the
 * package has no way in, and whoever asks carries no engine along.
 */
const lived = new WeakSet<Life>();

/** Notes that a run has told a life, and keeps it as it is for good. */
export function noteLived(life: Life): Life {
  lived.add(frozen(life));
  return life;
}

/** @throws TypeError for a life that no run has told: it could be that of somebody real */
export function requireLived(life: Life): void {
  if (!lived.has(life)) throw new TypeError("a life comes from lifeOf or livesOf and from nowhere else");
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
