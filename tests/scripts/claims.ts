import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { type Located, type Path, pieceAt, readYaml, textAt, walkPieces } from "../../src/text/index.ts";

const root = new URL("../../", import.meta.url);

const claimShape = z.strictObject({
  id: z.string().regex(/^\d{3}-\d{2}$/),
  system: z.string(),
  kind: z.enum(["rule", "effect", "figure", "context"]),
  says: z.string().min(1),
  show: z.string().min(1).optional(),
  shownBy: z.array(z.string()).min(1).optional(),
});

const claimsShape = z.strictObject({
  sources: z.record(
    z.string(),
    z.strictObject({
      file: z.string(),
      what: z.string(),
      language: z.string(),
      year: z.union([z.int(), z.string()]),
    }),
  ),
  systems: z.record(z.string(), z.string()),
  claims: z.array(claimShape),
});

/** One statement of the sources. */
export type Claim = z.output<typeof claimShape>;

/** Where something that ships names a claim. */
export interface Mention {
  readonly claim: string;
  /** path from the repository's root */
  readonly file: string;
  readonly line: number;
  /** the block that says it, such as "rule `baby-food`" */
  readonly block: string;
}

/** @throws where claims/claims.yaml has not the form that its first lines describe */
export function readClaims(): z.output<typeof claimsShape> {
  return claimsShape.parse(parse(readFileSync(new URL("claims/claims.yaml", root), "utf8")));
}

const folders = ["schemes", "worlds", "societies", "acts", "gates"];

/** Everything that ships and may express a claim, cases left out: they pin what schemes say. */
function shippedFiles(): string[] {
  return folders.flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith(".yaml") && !name.endsWith(".cases.yaml"))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
}

/** Every place where something that ships names a claim in its notes or its English texts. */
export function readMentions(): Mention[] {
  return shippedFiles().flatMap((file) => mentionsIn(readFileSync(new URL(file, root), "utf8"), file));
}

/**
 * The places where a text names claims, each claim once for each block.
 *
 * @throws where the text cannot be read
 */
export function mentionsIn(text: string, file: string): Mention[] {
  const top = readYaml(text, file).value;
  if (top === undefined) throw new Error(`${file} does not pass \`check\``);
  const lines = text.split("\n");
  const mentions = new Map<string, Mention>();
  walkPieces(top, (piece, path) => {
    if (piece.kind !== "scalar" || typeof piece.value !== "string" || isElsewhere(path)) return;
    for (const [claim] of piece.value.matchAll(/\b\d{3}-\d{2}\b/g)) {
      const block = blockOf(top, path);
      const key = `${claim} ${block}`;
      if (mentions.has(key)) continue;
      mentions.set(key, { claim, file, line: lineOf(claim, lines, piece), block });
    }
  });
  return [...mentions.values()];
}

/** Titles of works are no statement of ours; a text says the same in every language, and English will do. */
function isElsewhere(path: Path): boolean {
  return path[0] === "citations" || ["de", "nl", "zh"].includes(String(path.at(-1)));
}

/** The line on which the claim is named, which in a text of several lines is not its first. */
function lineOf(claim: string, lines: readonly string[], { at }: Located): number {
  const from = at.line - 1;
  const found = lines.findIndex((line, position) => position >= from && line.includes(claim));
  return (found === -1 ? from : found) + 1;
}

/** What a reader calls the block at a path: the item of a list by its id or label, or the key at the top. */
function blockOf(top: Located, path: Path): string {
  const item = path.findIndex((step) => typeof step === "number");
  if (item === -1) return String(path[0]);
  const piece = pieceAt(top, path.slice(0, item + 1));
  const name = ["id", "label", "scheme"].flatMap((key) => textAt(piece, key) ?? []).at(0);
  const list = String(path[item - 1]);
  const kind = list === "scale" ? "grade" : list.replace(/s$/, "");
  return name === undefined ? kind : `${kind} \`${name}\``;
}
