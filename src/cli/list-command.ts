import { Argument, Command, InvalidArgumentError } from "commander";
import type { Gate } from "../catalogue/index.ts";
import { measures } from "../measures/index.ts";
import { readSociety } from "../society/index.ts";
import { nearest } from "../text/index.ts";
import { type Catalogues, type Files, readCatalogues, readWorldFile } from "../world/index.ts";
import { createDiskFiles } from "./disk-files.ts";
import { Exit } from "./exit.ts";
import { listSchemes } from "./list-schemes.ts";
import type { Entry, Listing } from "./listing.ts";
import { percent } from "./numbers.ts";
import { problemText } from "./problem-text.ts";
import { tableText } from "./tables.ts";

const kinds = ["schemes", "worlds", "societies", "acts", "gates", "measures"] as const;
type Kind = (typeof kinds)[number];

const examples = `
Examples:
  glasshouse list
        the schemes that ship, and what has become of each
  glasshouse list worlds
        schemes side by side, or in another society than their own
  glasshouse list measures
        the numbers that a run comes to
  glasshouse list acts --json
        everything that persons do, as one JSON document`;

/** `glasshouse list`. @param finish is told the exit code */
export function createListCommand(finish: (code: number) => void): Command {
  return new Command("list")
    .description("list what ships: schemes, worlds, societies, acts, gates, measures")
    .addArgument(new Argument("[kind]", `${kinds.join(", ")}`).default("schemes").argParser(readKind))
    .option("--json", "print one JSON document and nothing else")
    .addHelpText("after", examples)
    .action((kind: Kind, flags: { readonly json?: true }) => finish(list(kind, flags)));
}

/** @throws InvalidArgumentError which Commander turns into words */
function readKind(text: string): Kind {
  const kind = kinds.find((each) => each === text);
  if (kind !== undefined) return kind;
  const hint = nearest(text, kinds);
  throw new InvalidArgumentError(`There are ${kinds.join(", ")}.${hint === undefined ? "" : ` (${hint})`}`);
}

function list(kind: Kind, flags: { readonly json?: true }): number {
  const files = createDiskFiles();
  const catalogues = readCatalogues(files);
  if (catalogues.value === undefined) {
    process.stderr.write(problemText(catalogues.problems));
    return Exit.badInput;
  }
  const listing = listingOf(kind, files, catalogues.value);
  process.stdout.write(flags.json ? `${JSON.stringify(listing.entries)}\n` : asTable(listing));
  return Exit.fine;
}

function listingOf(kind: Kind, files: Files, catalogues: Catalogues): Listing {
  switch (kind) {
    case "schemes":
      return listSchemes(files, catalogues);
    case "worlds":
      return listWorlds(files);
    case "societies":
      return listSocieties(files);
    case "acts":
      return {
        entries: catalogues.acts.acts.map(({ id, context, label }) => ({
          act: id,
          context,
          label: label.en,
        })),
        columns: { act: "act", context: "context", label: "in words" },
      };
    case "gates":
      return {
        entries: catalogues.gates.gates.map(gateEntry),
        columns: {
          gate: "gate",
          keeper: "kept by",
          perYear: "a year",
          refused: "refused",
          label: "in words",
        },
      };
    case "measures":
      return {
        entries: measures.map(({ name, unit, meaning }) => ({ measure: name, unit, meaning })),
        columns: { measure: "measure", meaning: "meaning" },
      };
  }
}

function gateEntry({ id, context, keeper, label, applies, decides, places, effects }: Gate): Entry {
  return {
    gate: id,
    context,
    keeper,
    perYear: applies.perYear,
    refused: decides.refused,
    placesPerThousand: places?.perThousand ?? null,
    effects: effects.join(" "),
    label: label.en,
  };
}

function listWorlds(files: Files): Listing {
  const entries = files.names("worlds").map((name): Entry => {
    const source = files.find("worlds", name);
    const plan = source && readWorldFile(source, files).value;
    if (plan === undefined) return { world: name, title: "does not pass `check`" };
    const schemes = plan.schemes.map(({ scheme }) => scheme.scheme);
    return { world: name, title: plan.title.en, society: plan.margins.society, schemes, burnIn: plan.burnIn };
  });
  return { entries, columns: { world: "world", title: "title", society: "society", schemes: "schemes" } };
}

function listSocieties(files: Files): Listing {
  const entries = files.names("societies").map((name): Entry => {
    const source = files.find("societies", name);
    const margins = source && readSociety(source.text, source.file).value;
    return { society: name, summary: margins?.summary.en ?? "does not pass `check`" };
  });
  return { entries, columns: { society: "society", summary: "in words" } };
}

function asTable({ entries, columns, cells = {}, width, foot }: Listing): string {
  const keys = Object.keys(columns);
  const rows = entries.map((entry) => keys.map((key) => cells[key]?.(entry) ?? cellOf(key, entry[key])));
  const text = tableText(Object.values(columns), rows, process.stdout.columns ?? width);
  return foot === undefined ? text : `${text}\n${foot}\n`;
}

function cellOf(key: string, value: Entry[string] | undefined): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.join(", ");
  return key === "refused" ? percent(Number(value)) : String(value);
}
