import Table from "cli-table3";
import { Argument, Command } from "commander";
import { measures } from "../measures/index.ts";
import { type Files, readCatalogues, readSchemeFile } from "../world/index.ts";
import { createDiskFiles } from "./disk-files.ts";
import { Exit } from "./exit.ts";
import { percent } from "./numbers.ts";
import { problemText } from "./problem-text.ts";

const kinds = ["schemes", "societies", "acts", "gates", "measures"] as const;
type Kind = (typeof kinds)[number];

interface Listing {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** `glasshouse list`. @param finish is told the exit code */
export function createListCommand(finish: (code: number) => void): Command {
  return new Command("list")
    .description("list what ships: schemes, societies, acts, gates, measures")
    .addArgument(new Argument("[kind]", "what to list").choices(kinds).default("schemes"))
    .option("--json", "print one JSON document and nothing else")
    .addHelpText("after", "\nExamples:\n  glasshouse list\n  glasshouse list acts --json")
    .action((kind: Kind, flags: { readonly json?: true }) => finish(list(kind, flags)));
}

function list(kind: Kind, flags: { readonly json?: true }): number {
  const files = createDiskFiles();
  const catalogues = readCatalogues(files);
  if (catalogues.value === undefined) {
    process.stderr.write(problemText(catalogues.problems));
    return Exit.badInput;
  }
  const { acts, gates } = catalogues.value;
  const listings: Record<Kind, () => Listing> = {
    schemes: () => listSchemes(files, catalogues.value),
    societies: () => ({ head: ["society"], rows: files.names("societies").map((name) => [name]) }),
    acts: () => ({
      head: ["act", "context", "in words"],
      rows: acts.acts.map((act) => [act.id, act.context, act.label.en]),
    }),
    gates: () => ({
      head: ["gate", "context", "kept by", "in words"],
      rows: gates.gates.map((gate) => [gate.id, gate.context, gate.keeper, gate.label.en]),
    }),
    measures: () => ({
      head: ["measure", "unit", "meaning"],
      rows: measures.map((measure) => [measure.name, measure.unit, measure.meaning]),
    }),
  };
  process.stdout.write(flags.json ? asJson(listings[kind]()) : asTable(listings[kind]()));
  return Exit.fine;
}

function listSchemes(files: Files, catalogues: Parameters<typeof readSchemeFile>[2]): Listing {
  const head = ["scheme", "variant", "operator", "kind", "status today", "rules", "contested or invented"];
  const rows = files.names("schemes").flatMap((name) => {
    const source = files.find("schemes", name);
    const read = source && readSchemeFile(source, files, catalogues);
    if (read?.value === undefined) return [[name, "", "", "", "does not pass `check`", "", ""]];
    const { scheme } = read.value;
    const doubtful = scheme.rules.filter(({ provenance }) =>
      ["contested", "single-source", "invented"].includes(provenance?.standing ?? ""),
    ).length;
    const share = scheme.rules.length === 0 ? "" : percent(doubtful / scheme.rules.length);
    return [
      [
        scheme.scheme,
        scheme.variant,
        scheme.operator,
        scheme.score.kind,
        scheme.status.today,
        String(scheme.rules.length),
        share,
      ],
    ];
  });
  return { head, rows };
}

function asJson({ head, rows }: Listing): string {
  const objects = rows.map((row) => Object.fromEntries(head.map((name, column) => [name, row[column]])));
  return `${JSON.stringify(objects)}\n`;
}

function asTable({ head, rows }: Listing): string {
  // no colours: they would be written into files and pipes too
  const table = new Table({ head: [...head], style: { head: [], border: [] }, wordWrap: true });
  for (const row of rows) table.push([...row]);
  return `${table.toString()}\n`;
}
