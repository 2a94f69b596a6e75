import type { Problem } from "../base/index.ts";
import { walkPieces } from "./field.ts";
import type { Located } from "./located.ts";

const needed = ["en", "de", "nl"] as const;

/**
 * Texts that lack one of the languages that every text must have. Told apart from other missing
 * keys, because translators look for exactly these.
 *
 * @param room the first half of every code
 */
export function checkLanguages(top: Located, room: string): Problem[] {
  const problems: Problem[] = [];
  walkPieces(top, (piece, path) => {
    if (piece.kind !== "map" || path.at(-1) === "citations") return;
    if (!needed.some((language) => piece.entries.has(language))) return;
    for (const language of needed) {
      if (piece.entries.has(language)) continue;
      problems.push({
        code: `${room}/text-missing`,
        at: piece.at,
        key: language,
        message: `this text is missing in \`${language}\``,
        found: [...piece.entries.keys()].join(", "),
        allowed: "en, de and nl; zh if you have it",
        hint: `add \`${language}:\``,
      });
    }
  });
  return problems;
}
