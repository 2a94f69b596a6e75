import { type Claim, type Mention, readClaims, readMentions } from "./claims.ts";
import { table } from "./markdown-table.ts";

const introduction = `# Claims

What the source documents say, one statement a row, and where the lab expresses it. This page is made from
[claims/claims.yaml](../claims/claims.yaml) and from the notes of everything that ships, by \`npm run generate\`; change
those. Whether a claim is true is another question: the notes that it leads to say how it stands.

A **rule** is something a scheme does, a **figure** a number, an **effect** something that it is said to do to people or that
readers expect; **context** stands around it. Effects *to come* need parts of the lab that are not built yet.`;

/** The page that leads from each claim to the lines that express it: docs/claims.md. */
export function claimsPage(): string {
  const { sources, claims } = readClaims();
  const mentions = new Map<string, Mention[]>();
  for (const mention of readMentions()) {
    mentions.set(mention.claim, [...(mentions.get(mention.claim) ?? []), mention]);
  }
  const sections = Object.entries(sources).map(([number, { what, language, year }]) => {
    const rows = claims.filter(({ id }) => id.startsWith(number));
    return [
      `## ${number}: ${what} (${language}, ${year})`,
      table(
        ["claim", "kind", "system", "says", "expressed"],
        rows.map((claim) => rowOf(claim, mentions.get(claim.id) ?? [])),
      ),
    ].join("\n\n");
  });
  return `${[introduction, countsOf(claims, mentions), ...sections].join("\n\n")}\n`;
}

function countsOf(claims: readonly Claim[], mentions: ReadonlyMap<string, unknown>): string {
  const kinds = ["rule", "figure", "effect"] as const;
  const parts = kinds.map((kind) => {
    const ofKind = claims.filter((claim) => claim.kind === kind);
    const shown = ofKind.filter(({ id, shownBy }) => mentions.has(id) || shownBy !== undefined);
    return `${shown.length} of ${ofKind.length} ${kind}s`;
  });
  return `Expressed today: ${parts.join(", ")}.`;
}

function rowOf(
  { id, kind, system, says, show, shownBy = [] }: Claim,
  mentions: readonly Mention[],
): string[] {
  const measures =
    shownBy.length === 0 ? [] : [`measures ${shownBy.map((name) => `\`${name}\``).join(", ")}`];
  const expressed = [...mentions.map(linkTo), ...measures];
  const missing = kind === "context" ? "background, not modelled" : `to come: ${show ?? "not said"}`;
  return [id, kind, system, says, expressed.length === 0 ? missing : expressed.join("; ")];
}

function linkTo({ file, line, block }: Mention): string {
  const name = file
    .split("/")
    .at(-1)
    ?.replace(/\.yaml$/, "");
  return `${block} in [${name}:${line}](../${file}#L${line})`;
}
