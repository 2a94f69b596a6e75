import { bareValue, type Located } from "./located.ts";

const kindNames = new Map([
  ["object", "a block of keys"],
  ["record", "a block of keys"],
  ["array", "a list"],
  ["tuple", "a list of two"],
  ["string", "a text"],
  ["number", "a number"],
  ["int", "a whole number"],
  ["boolean", "true or false"],
]);

/** What a schema expects, in the words of a message. */
export function kindName(expected: string): string {
  return kindNames.get(expected) ?? expected;
}

/** What to type where something of another kind stands, as far as one can tell what was meant. */
export function hintAtKind(expected: string, piece: Located): string | undefined {
  const value = bareValue(piece);
  if (value === null) return "write a value behind the colon, or remove the key";
  if (expected === "boolean") return booleanHint(value);
  if (expected === "number" || expected === "int") return numberHint(expected, value);
  if (expected === "string" && typeof value !== "object") return `put it in quotes: \`"${value}"\``;
  if (expected === "array" && typeof value !== "object") return `write it as a list: \`[${value}]\``;
  if (expected === "array" && piece.kind === "map") return "begin each item with a dash";
  return expected === "object" && piece.kind === "list" ? "write keys, without dashes" : undefined;
}

function booleanHint(value: unknown): string | undefined {
  const word = String(value).toLowerCase();
  if (["yes", "y", "on", "1", "true"].includes(word)) return "write `true`";
  if (["no", "n", "off", "0", "false"].includes(word)) return "write `false`";
  return undefined;
}

/** Numbers as people write them in prose: in quotes, with separators, as per cent. */
function numberHint(expected: string, value: unknown): string | undefined {
  if (typeof value === "number") return `write \`${Math.round(value)}\``;
  if (typeof value !== "string") return undefined;
  const bare = value.replaceAll(/[\s_']/g, "");
  if (/^[-+]?\d{1,3}(,\d{3})+$/.test(bare)) return `write \`${bare.replaceAll(",", "")}\``;
  if (/^[-+]?\d+,\d+$/.test(bare)) return `write \`${bare.replace(",", ".")}\``;
  if (/^[-+]?\d+(\.\d+)?$/.test(bare)) return `write \`${Number(bare)}\`, without quotes`;
  return /^\d+(\.\d+)?%$/.test(bare) && expected === "number"
    ? shareHint(Number.parseFloat(bare))
    : undefined;
}

/** The share that a percentage is. */
export function shareHint(percent: unknown): string | undefined {
  if (typeof percent !== "number" || percent < 0 || percent > 100) return undefined;
  return `shares lie between 0 and 1: write \`${Number((percent / 100).toFixed(8))}\``;
}

/** The id that a text would be: lower-case words joined by hyphens. */
export function slugHint(piece: Located): string | undefined {
  const value = bareValue(piece);
  if (typeof value !== "string" || value.length > 100) return undefined;
  const slug = value
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[-0-9]+|-+$/g, "");
  return slug === "" ? undefined : `write \`${slug}\``;
}
