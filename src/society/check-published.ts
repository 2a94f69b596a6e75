import type { Problem } from "../base/index.ts";
import { type Located, pieceAt } from "../text/index.ts";
import { marginDeviations } from "./deviations.ts";
import type { Margins } from "./shape.ts";

/** Published numbers that the blocks from which the society is drawn do not come near. */
export function checkPublished(top: Located, margins: Margins): Problem[] {
  return marginDeviations(margins)
    .filter(({ published, drawn, within }) => Math.abs(drawn - published) > within + 1e-9)
    .map(({ path, of, published, drawn, within }) => ({
      code: "society/published-missed",
      at: pieceAt(top, path).at,
      message: `${of}: what is drawn does not come near the published number`,
      found: `${Number(drawn.toFixed(4))}, where ${published} was published`,
      allowed: `within ${within}`,
      hint: "change what is drawn, or say in `within` how far it may lie apart, and in a note why",
    }));
}
