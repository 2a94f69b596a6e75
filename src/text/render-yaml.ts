import { stringify } from "yaml";

/** Longest line that is written; the texts that ship keep to it. */
const WIDTH = 112;

/** Lines of a key and its value, in one line where that fits. */
export function entryLines(key: string, value: unknown, indent: string): string[] {
  // a folded text would lose its lines
  if (typeof value === "string" && value.includes("\n")) return [`${indent}${key}: ${JSON.stringify(value)}`];
  const line = `${indent}${key}: ${flowOf(value)}`;
  if (line.length <= WIDTH || typeof value === "number" || typeof value === "boolean") return [line];
  if (typeof value === "string") return [`${indent}${key}: >-`, ...folded(value, `${indent}  `)];
  return [`${indent}${key}:`, ...blockLines(value, `${indent}  `)];
}

/** Lines of an item of a list. */
export function itemLines(value: unknown, indent: string): string[] {
  const inner = blockLines(value, `${indent}  `);
  return [`${indent}- ${inner[0].trimStart()}`, ...inner.slice(1)];
}

function blockLines(value: unknown, indent: string): string[] {
  if (Array.isArray(value) && value.length > 0) return value.flatMap((item) => itemLines(item, indent));
  if (!isBlock(value)) return [`${indent}${flowOf(value)}`];
  return Object.entries(value).flatMap(([key, inner]) => entryLines(key, inner, indent));
}

/** A value in one line, with spaces as the files that ship have them. */
export function flowOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowOf).join(", ")}]`;
  if (!isBlock(value)) return wordOf(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${flowOf(inner)}`)
    .join(", ")} }`;
}

/** A word or number as it may stand within brackets. */
function wordOf(value: unknown): string {
  const list = stringify([value], { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 });
  return list.trim().slice(1, -1);
}

function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function folded(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    if (line.length > indent.length && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
    }
    line += line.length === indent.length ? word : ` ${word}`;
  }
  return [...lines, line];
}
