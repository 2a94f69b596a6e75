import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import * as audit from "../src/audit/index.ts";
import * as base from "../src/base/index.ts";
import * as catalogue from "../src/catalogue/index.ts";
import * as engine from "../src/engine/index.ts";
import * as measures from "../src/measures/index.ts";
import * as report from "../src/report/index.ts";
import * as scheme from "../src/scheme/index.ts";
import * as society from "../src/society/index.ts";
import * as state from "../src/state/index.ts";
import * as store from "../src/store/index.ts";
import * as text from "../src/text/index.ts";
import * as world from "../src/world/index.ts";
import { reportInputOf, shortPlan } from "./report-input.ts";
import { smallPlan } from "./small-world.ts";

/**
 * The wall: the lab never runs on real people. These tests walk what the package exports, what its
 * commands take and what its formats can say. Whoever has to change one of the lists below asks first
 * whether the change lets a person in.
 */
const root = new URL("../", import.meta.url);
/** The rooms that are entries of the package. The engine is none: its worlds can be written into. */
const rooms = { audit, base, catalogue, measures, report, scheme, society, state, store, text, world };
const packageFile = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

/** Functions that a room offers. What takes or gives a person would have to stand here. */
const offered: Record<keyof typeof rooms, readonly string[]> = {
  // schemes and law in, findings out: knows no society
  audit: [
    "auditScheme",
    "checkExpectedVerdicts",
    "citeArticle",
    "createAudited",
    "readLaw",
    "readLawFile",
    "readSuppressions",
    "repairsOf",
    "sarifOf",
    "sideBySide",
    "tellFindings",
    "tellScheme",
  ],
  base: [
    "beginsOn",
    "createLuck",
    "dayOfBlock",
    "dayOfYear",
    "daysBelow",
    "drawUniform",
    "exp2",
    "hashText",
    "inHundredths",
    "isDayOf",
    "isMonthStart",
    "log2Fixed",
    "mix32",
    "mixKeys",
    "normalOfUniform",
    "personKeyX",
    "personKeyY",
    "streamKey",
    "streamOf",
    "thresholdOfLog2",
    "thresholdOfShare",
    "uniformOfDay",
  ],
  catalogue: [
    "actsOf",
    "gatesOf",
    "loadsOf",
    "loadsShape",
    "lowerLoads",
    "readActs",
    "readGates",
    "traitLoadsShape",
  ],
  measures: ["gini", "poolOf", "valueRows", "watchMeasures"],
  // aggregates, and lives that a run of the lab told, which it asks for: it runs nothing and reads nothing
  report: [
    "assessmentText",
    "auditPage",
    "besideBlocks",
    "isSameConduct",
    "lifeBlocks",
    "reportPage",
    "reportPlanOf",
  ],
  scheme: ["isAtWork", "isHarm", "lowerScheme", "partOf", "readScheme"],
  society: [
    "characterOf",
    "createAgeing",
    "createMoments",
    "drawSociety",
    "incomeInequality",
    "marginDeviations",
    // over orders that threads share: whether two persons are tied, a draw on the pair says here too
    "openTieBook",
    "organisationRows",
    "organisationsOf",
    "readSociety",
    "settle",
    // columns of organisations, from margins and a seed
    "settleOrganisations",
    "tieBookOf",
    "tiedPersons",
    "tiesOf",
    "wealthInequality",
  ],
  state: ["bytesPerPerson", "createColumns", "createTallies", "incomeNow", "ledgerCauses", "whereOf"],
  // writes runs, and reads no more of one than its manifest: no persons come back
  store: ["RunWriter", "dictionaryOf", "drawLedgerSample", "readManifest", "writeText"],
  text: [],
  world: [
    "Replicates",
    "composeWorld",
    "daySeriesOf",
    "documentOf",
    "fewCases",
    "isWorld",
    "lifeOf",
    "liveWorld",
    "livesOf",
    "loadBackend",
    "magnify",
    "measureWorld",
    // rows of a run's measures: aggregates, of which no person can be made
    "measuredOfStored",
    "notFound",
    "readCatalogues",
    "readSchemeFile",
    "readWorldFile",
    "runCases",
    "runWorld",
    "seedsOf",
    "storyPersons",
    "studentInterval",
    "withSchemes",
  ],
};

test("every room offers the functions listed here and no other", () => {
  for (const [name, room] of Object.entries(rooms)) {
    if (name === "text") continue; // texts in and out: knows no person, scheme or society
    const functions = Object.entries(room).flatMap(([key, value]) =>
      typeof value === "function" ? [key] : [],
    );
    expect(functions.sort(), name).toEqual([...offered[name as keyof typeof rooms]].sort());
  }
});

test("only rooms that are walked here are exported by the package", () => {
  const exported = Object.keys(packageFile.exports).filter((entry) => entry !== "./package.json");
  expect(exported.sort()).toEqual(
    Object.keys(rooms)
      .map((room) => `./${room}`)
      .sort(),
  );
});

test("only drawSociety makes a society: the engine refuses anything that looks like one", () => {
  const plan = smallPlan([{ id: "waves", perYear: 1 }], {});
  const real = society.drawSociety(plan.margins, { persons: 3, societySeed: 1 });
  const parts = { acts: plan.acts, gates: plan.gates, programs: [plan.schemes[0].program], seed: 1 };
  expect(engine.createWorld({ ...parts, society: real }).size).toBe(3);
  for (const forged of [{ ...real }, Object.create(real), JSON.parse(JSON.stringify(real))]) {
    expect(() => engine.createWorld({ ...parts, society: forged })).toThrow(TypeError);
  }
});

test("only margins that were read and checked are drawn from: made ones could describe one person", () => {
  const { margins } = smallPlan([{ id: "waves", perYear: 1 }], {});
  const options = { persons: 3, societySeed: 1 };
  expect(society.drawSociety(margins, options).size).toBe(3);
  expect(() => society.drawSociety({ ...margins }, options)).toThrow(TypeError);
});

test("only lives that a run has told are told of: a made, copied or changed one could be somebody's", () => {
  const plan = shortPlan("no-scheme");
  const input = reportInputOf(plan, { persons: 3, days: 2 });
  expect(report.reportPage(input, "en")).toContain("</html>");
  const [story] = input.stories;
  const { life } = story;
  expect(report.lifeBlocks(life, plan, "en").length).toBeGreaterThan(0);
  const older = { ...life, first: { ...life.first, age: 44 } };
  for (const forged of [older, { ...life }, Object.create(life), structuredClone(life)]) {
    const stories = [story, { ...story, life: forged }];
    expect(() => report.reportPage({ ...input, stories }, "en")).toThrow(TypeError);
    expect(() => report.lifeBlocks(forged, plan, "en")).toThrow(TypeError);
    expect(() => report.besideBlocks([{ life: forged, plan }], "en")).toThrow(TypeError);
  }
  // nor can one that was told be written over
  expect(() => Object.assign(life.first, { age: 44 })).toThrow(TypeError);
  expect(() => Object.assign(life, { person: 7 })).toThrow(TypeError);
  expect(() => (life.acts as object[]).push({ act: "waves", times: 1 })).toThrow(TypeError);
});

test("a case only passes or fails: what the person came to stands nowhere in what it gives back", () => {
  const plan = smallPlan([{ id: "waves", perYear: 1 }], { rules: [{ act: "waves", points: 4711 }] });
  const given = { age: 40, place: "urban" as const, acts: [{ act: "waves", days: [1] }] };
  const hold = engine.checkCase(plan.schemes[0].program, plan, {
    ...given,
    expect: [{ day: 2, score: 4711 }],
  });
  const fail = engine.checkCase(plan.schemes[0].program, plan, {
    ...given,
    expect: [{ day: 2, score: 1 }],
  });
  expect(hold).toEqual([]);
  expect(fail).toEqual([{ position: 0, of: "score", expected: "1" }]);
});

/** Words in keys of a format that would mean that it describes somebody. */
const ofSomebody =
  /^(name|names|surname|birth|born|address|phone|email|passport|face|photo|image|persons?Id|rows?)$/i;

/** Every key that a format knows, with the path to it. */
function keysOf(schema: unknown, path = ""): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const properties = key === "properties" ? Object.keys(value) : [];
    return [...properties.map((name) => `${path}/${name}`), ...keysOf(value, path)];
  });
}

test("no format has a key for who somebody is, but the name of a case, which is a sentence", () => {
  const formats = {
    scheme: scheme.schemeShape,
    society: society.societyShape,
    acts: catalogue.actsShape,
    gates: catalogue.gatesShape,
    law: audit.lawShape,
    cases: world.casesShape,
    world: world.worldShape,
  };
  for (const [name, shape] of Object.entries(formats)) {
    const keys = keysOf(z.toJSONSchema(shape, { io: "input" })).map((key) => key.slice(1));
    expect(keys.length, name).toBeGreaterThan(5);
    const suspicious = keys.filter((key) => ofSomebody.test(key));
    expect(suspicious, name).toEqual(name === "cases" ? ["name"] : []);
  }
});

test("a society file that describes a cell of fewer than one in a thousand is refused", () => {
  const file = readFileSync(new URL("societies/china-2015.yaml", root), "utf8");
  const thin = file.replace(/(group:\s*(?:#.*)?\n\s*share: )[0-9.]+/, "$10.0004");
  expect(thin).not.toBe(file);
  expect(society.readSociety(thin, "china-2015.yaml").problems.map(({ code }) => code)).toEqual([
    "society/cell-too-small",
  ]);
});

test("a society file whose households have ages of single years is refused: it could be a family", () => {
  const file = readFileSync(new URL("societies/china-2015.yaml", root), "utf8");
  const narrow = file.replace("{ role: head, ages: [18, 35] }", "{ role: head, ages: [31, 32] }");
  expect(narrow).not.toBe(file);
  expect(society.readSociety(narrow, "china-2015.yaml").problems.map(({ code }) => code)).toContain(
    "society/ages-too-narrow",
  );
});

test("no rule of a scheme that ships names the group", () => {
  const shipped = ["schemes", "examples"].flatMap((folder) =>
    readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`),
  );
  for (const path of shipped) {
    const lines = readFileSync(new URL(path, root), "utf8").split("\n");
    expect(
      lines.filter((line) => /^\s*(- )?(group|act|source): *group|^\s*group:/.test(line)),
      path,
    ).toEqual([]);
  }
});

test("no dependency sees, hears, scrapes or classifies", () => {
  // Plot draws charts, linkedom holds them without a browser, intl-messageformat words them
  const allowed = [
    "@observablehq/plot",
    "cli-progress",
    "cli-table3",
    "commander",
    "diff",
    "fastest-levenshtein",
    // packs the bytes of an archive of an audit
    "fflate",
    "hyparquet",
    "hyparquet-writer",
    "intl-messageformat",
    "linkedom",
    "yaml",
    "zod",
  ];
  expect(Object.keys(packageFile.dependencies).sort()).toEqual(allowed);
});

test("no code of the lab sends or fetches anything", () => {
  const src = new URL("src/", root);
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const network = /\bfetch\(|XMLHttpRequest|WebSocket|node:(http|https|net|dgram|tls|dns)\b/;
  expect(files.filter((file) => network.test(readFileSync(new URL(file, src), "utf8")))).toEqual([]);
});
