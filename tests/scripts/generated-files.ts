import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { lawShape } from "../../src/audit/index.ts";
import { actsShape, type Gate, gatesShape, readActs, readGates } from "../../src/catalogue/index.ts";
import { plan } from "../../src/engine/index.ts";
import { measures } from "../../src/measures/index.ts";
import { schemeShape } from "../../src/scheme/index.ts";
import {
  incomeInequality,
  type Margins,
  marginDeviations,
  readSociety,
  societyShape,
  wealthInequality,
} from "../../src/society/index.ts";
import {
  associationColumns,
  type Column,
  enrolmentColumns,
  memberColumns,
  movedColumns,
  personColumns,
  poolColumns,
  recordColumns,
  ruleColumns,
  schemeColumns,
  sourceColumns,
  traitColumns,
} from "../../src/state/index.ts";
import { readYaml } from "../../src/text/index.ts";
import { casesShape, worldShape } from "../../src/world/index.ts";
import { auditPage } from "./audit-page.ts";
import { auditTablePage } from "./audit-table-page.ts";
import { claimsPage } from "./claims-page.ts";
import { extendingSchema } from "./extending-schema.ts";
import { table } from "./markdown-table.ts";
import { problemsPage } from "./write-problems.ts";

const root = new URL("../../", import.meta.url);

/** Every file, or generated block of a file, that comes from the code's own tables: path to text. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["schema/scheme.schema.json", asText(extendingSchema(schemeShape, "scheme"), "A scheme")],
    ["schema/world.schema.json", jsonSchema(worldShape, "A world")],
    ["schema/cases.schema.json", jsonSchema(casesShape, "Cases of a scheme")],
    ["schema/acts.schema.json", jsonSchema(actsShape, "Acts")],
    ["schema/gates.schema.json", jsonSchema(gatesShape, "Gates")],
    ["schema/law.schema.json", jsonSchema(lawShape, "Law")],
    ["schema/society.schema.json", jsonSchema(societyShape, "A society")],
    ["docs/model.md", modelDescription()],
    ["docs/claims.md", claimsPage()],
    ["docs/audit-rules.md", auditPage(shippedLaw())],
    ["docs/audit-table.md", auditTablePage()],
    ["docs/problems.md", problemsPage()],
  ]);
}

function shippedLaw(): { readonly file: string; readonly text: string }[] {
  const names = readdirSync(new URL("law", root)).sort();
  return names.map((name) => ({ file: `law/${name}`, text: textNow(`law/${name}`) }));
}

/** The text that a file has now; empty where there is none. */
export function textNow(path: string): string {
  try {
    return readFileSync(new URL(path, root), "utf8");
  } catch {
    return "";
  }
}

function jsonSchema(shape: z.ZodType, title: string): string {
  return asText(z.toJSONSchema(shape, { io: "input" }), title);
}

function asText(schema: object, title: string): string {
  return `${JSON.stringify({ title, ...schema }, withoutFractions, 2)}\n`;
}

/** Editors divide by the fraction, and 97.2 / 0.01 is no whole number to them; `check` knows better. */
function withoutFractions(key: string, value: unknown): unknown {
  return key === "multipleOf" && typeof value === "number" && value < 1 ? undefined : value;
}

function modelDescription(): string {
  const blocks: Record<string, string> = {
    columns: columnTables(),
    plan: table(
      ["phase", "what happens", "state"],
      plan.map(({ name, does, advance, conclude }) => [
        name,
        does,
        (advance ?? conclude) ? "acts" : "to come",
      ]),
    ),
    measures: table(
      ["measure", "meaning", "unit"],
      measures.map(({ name, meaning, unit }) => [`\`${name}\``, meaning, unit]),
    ),
    assumptions: assumptionTables(),
  };
  return Object.entries(blocks).reduce(
    (text, [name, block]) =>
      text.replace(
        new RegExp(`(<!-- generated: ${name} -->\n)[\\s\\S]*?(<!-- end -->)`),
        (_, open, close) => `${open}\n${block}\n${close}`,
      ),
    textNow("docs/model.md"),
  );
}

function columnTables(): string {
  const groups: [string, Record<string, Column>][] = [
    ["What a person is", personColumns],
    ["What acts load on", traitColumns],
    ["Which class of doers a person belongs to", memberColumns],
    ["Where a person stands in a scheme", schemeColumns],
    ["What a rule remembers of a person", ruleColumns],
    ["What a consequence on a record remembers of a person", recordColumns],
    ["What a source that learns remembers of a person", sourceColumns],
    ["What an association remembers of a person", { ...associationColumns, ...movedColumns }],
    ["What is there because of records that another scheme passed on", poolColumns],
    ["What a scheme that one may join, or whose sources one may refuse, remembers", enrolmentColumns],
  ];
  return groups
    .map(([title, columns]) => {
      const rows = Object.entries(columns).map(([name, { type, unit, meaning }]) => [
        name,
        type,
        unit,
        meaning,
      ]);
      return `**${title}**\n\n${table(["column", "type", "unit", "meaning"], rows)}`;
    })
    .join("\n\n");
}

/** Every rate that nobody measured, with its range, and every margin of the societies that ship. */
function assumptionTables(): string {
  const pieces = readYaml(textNow("acts/everyday.yaml"), "acts/everyday.yaml");
  const acts = pieces.value === undefined ? undefined : readActs(pieces.value).value;
  if (acts === undefined) throw new Error("what ships does not pass `check`");
  const rates = acts.acts.map(({ id, rate }) => {
    const classes = rate.classes.map(({ share, perYear }) =>
      share === 1 ? `${perYear}` : `${perYear} for ${share}`,
    );
    const { standing, range, cite = [] } = rate.provenance;
    return [`\`${id}\``, classes.join("; "), standing, range?.join(" to ") ?? "", cite.join(", ")];
  });
  const assumedLoads = acts.acts.filter(({ loads }) => loads?.provenance.standing === "assumption").length;
  return [
    `Days a year on which those eligible do an act (${acts.acts.length} acts). How rates differ between persons (loads) is`,
    `an assumption for ${assumedLoads} of them, with its range in \`acts/everyday.yaml\`.`,
    "",
    table(["act", "days a year", "standing", "range", "cited"], rates),
    ...gateTable(),
    ...shippedSocieties().flatMap(marginTables),
  ].join("\n");
}

/** How often people come to each gate and are refused there, and how both stand. */
function gateTable(): string[] {
  const pieces = readYaml(textNow("gates/everyday.yaml"), "gates/everyday.yaml");
  const gates = pieces.value === undefined ? undefined : readGates(pieces.value).value;
  if (gates === undefined) throw new Error("what ships does not pass `check`");
  return [
    "",
    `Days a year on which those eligible come to a gate (${gates.gates.length} gates), and the share refused without any scheme.`,
    "Loads are assumptions throughout; stakes, waits and what answers do have theirs in `gates/everyday.yaml`.",
    "",
    table(
      ["gate", "days a year", "range", "refused", "range", "places", "cited"],
      gates.gates.map(({ id, applies, decides, places }) => [
        `\`${id}\``,
        `${applies.perYear}`,
        rangeOf(applies),
        `${decides.refused}`,
        rangeOf(decides),
        places === undefined ? "" : `${places.perThousand} of 1,000 a ${places.every}`,
        [...new Set([...(applies.provenance.cite ?? []), ...(decides.provenance.cite ?? [])])].join(", "),
      ]),
    ),
  ];
}

function rangeOf({ provenance }: Gate["applies"] | Gate["decides"]): string {
  return [provenance.standing, provenance.range?.join(" to ")].filter(Boolean).join(" ");
}

function shippedSocieties(): Margins[] {
  return readdirSync(new URL("societies", root))
    .sort()
    .map((name) => {
      const margins = readSociety(textNow(`societies/${name}`), `societies/${name}`).value;
      if (margins === undefined) throw new Error("what ships does not pass `check`");
      return margins;
    });
}

/** A part of a society file that says where it comes from. */
interface Founded {
  readonly provenance: {
    readonly standing: string;
    readonly range?: readonly number[] | undefined;
    readonly cite?: readonly string[] | undefined;
  };
}

function isFounded(part: unknown): part is Founded {
  return typeof part === "object" && part !== null && "provenance" in part;
}

/** How the margins of a society stand, and how near what is drawn comes to what was published. */
function marginTables(margins: Margins): string[] {
  const { generation, layers } = margins.ties;
  const parts: [string, unknown][] = [
    ...Object.entries(margins),
    ["ties: generation", generation],
    ...layers.map((layer): [string, unknown] => [`ties: ${layer.id}`, layer]),
  ];
  const standings = parts.flatMap(([name, part]) => {
    if (!isFounded(part)) return [];
    const { standing, range, cite = [] } = part.provenance;
    return [[name, standing, range?.join(" to ") ?? "", cite.join(", ")]];
  });
  const deviations = marginDeviations(margins).map(({ of, published, drawn, within }) => {
    const apart = Math.round((drawn - published) * 10_000) / 10_000;
    return [of, `${published}`, drawn.toFixed(4), `${apart === 0 ? 0 : apart}`, `${within}`];
  });
  return [
    "",
    `Margins of \`${margins.society}\`.`,
    "",
    table(["margin", "standing", "range", "cited"], standings),
    "",
    `What \`${margins.society}\` comes to, exactly, beside what was published or is assumed.`,
    "",
    table(["number", "published", "drawn", "apart", "at most"], deviations),
    "",
    `Tenths of \`${margins.society}\` from the poorest, in per cent of the whole (the log-normal model, not observed).`,
    "",
    table(
      ["of", "Gini", ...Array.from({ length: 10 }, (_, tenth) => `${tenth + 1}`)],
      [["income", incomeInequality(margins)] as const, ["wealth", wealthInequality(margins)] as const].map(
        ([of, { gini, deciles }]) => [of, gini.toFixed(3), ...deciles.map((part) => (part * 100).toFixed(1))],
      ),
    ),
  ];
}
