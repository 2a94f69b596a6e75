import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../src");

interface Room {
  readonly rooms: string[];
  readonly packages: string[];
  readonly node?: RegExp;
  /** files that it enters beside an index: no package entry, and nothing but types behind them */
  readonly beside?: string[];
}

/** Who may import whom, and which packages. Data flows down this table; later rooms are in it already. */
const rooms: Record<string, Room> = {
  base: { rooms: [], packages: [] },
  text: { rooms: ["base"], packages: ["yaml", "zod", "fastest-levenshtein", "intl-messageformat"] },
  catalogue: { rooms: ["base", "text"], packages: ["zod"] },
  scheme: { rooms: ["base", "text", "catalogue"], packages: ["zod"] },
  society: { rooms: ["base", "text"], packages: ["zod"] },
  state: { rooms: ["base"], packages: [] },
  engine: {
    rooms: ["base", "catalogue", "scheme", "society", "state"],
    packages: [],
    node: /^threads\/(node|worker)\.ts$/,
  },
  measures: { rooms: ["base", "state"], packages: [] },
  world: {
    rooms: ["base", "text", "catalogue", "scheme", "society", "state", "engine", "measures"],
    packages: ["zod"],
  },
  store: {
    rooms: ["base", "state", "measures", "world"],
    packages: ["hyparquet", "hyparquet-writer"],
    node: /^node\//,
  },
  audit: { rooms: ["base", "text", "catalogue", "scheme", "measures"], packages: ["zod"] },
  experiment: { rooms: ["base", "text", "world", "store"], packages: [], node: /^node\// },
  // of world types only: it is handed documents and lives, and runs nothing
  report: {
    rooms: ["base", "text", "measures", "world", "store", "audit"],
    packages: ["@observablehq/plot", "intl-messageformat", "linkedom"],
    beside: ["world/lived.ts"],
  },
  cli: {
    rooms: [
      "base",
      "text",
      "catalogue",
      "scheme",
      "society",
      "state",
      "engine",
      "measures",
      "world",
      "report",
      "store",
      "audit",
    ],
    packages: ["commander", "cli-progress", "cli-table3", "diff", "fflate"],
    node: /./,
  },
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly specifier: string;
}

function sourceFiles(): string[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
}

function imports(): Import[] {
  return sourceFiles().flatMap((file) => {
    const text = readFileSync(join(src, file), "utf8");
    const specifiers = text.matchAll(/(?:^|\n)(?:import|export)\b[^;]*?from "([^"]+)"|import\("([^"]+)"\)/g);
    const room = file.split("/")[0];
    return [...specifiers].map((match) => ({ file, room, specifier: match[1] ?? match[2] }));
  });
}

/** What is wrong with an import; undefined where nothing is. */
function fault({ file, room, specifier }: Import): string | undefined {
  const allowed = rooms[room];
  const within = file.slice(room.length + 1);
  if (specifier.startsWith("node:")) return allowed.node?.test(within) ? undefined : "needs Node";
  if (!specifier.startsWith(".")) {
    const name = specifier
      .split("/")
      .slice(0, specifier.startsWith("@") ? 2 : 1)
      .join("/");
    return allowed.packages.includes(name) ? undefined : "is no package of this room";
  }
  const target = relative(src, resolve(src, dirname(file), specifier));
  const [targetRoom, ...rest] = target.split("/");
  if (targetRoom === room) return undefined;
  if (allowed.beside?.includes(target)) return undefined;
  if (!allowed.rooms.includes(targetRoom)) return "is a room that this one may not import";
  // what of a room needs Node has an index of its own, for rooms that need Node throughout
  const entries = allowed.node?.test("index.ts") ? ["index.ts", "node/index.ts"] : ["index.ts"];
  return entries.includes(rest.join("/")) ? undefined : "enters another room past its index.ts";
}

test("every folder of src is a room of the table", () => {
  const folders = readdirSync(src, { withFileTypes: true });
  expect(folders.filter((entry) => !entry.isDirectory()).map(({ name }) => name)).toEqual([]);
  expect(folders.map(({ name }) => name).filter((name) => rooms[name] === undefined)).toEqual([]);
});

test("data flows down the table: no import runs against it or past an index", () => {
  const found = imports();
  expect(found.length).toBeGreaterThan(100); // the pattern above still finds imports
  const faults = found.flatMap((each) => {
    const wrong = fault(each);
    return wrong === undefined ? [] : [`${each.file} imports ${each.specifier}, which ${wrong}`];
  });
  expect(faults).toEqual([]);
});

test("report knows runs by their types alone: whoever imports it to draw a page carries no engine along", () => {
  const statements = sourceFiles()
    .filter((file) => file.startsWith("report/"))
    .flatMap(
      (file) =>
        readFileSync(join(src, file), "utf8").match(/^(import|export)\b[^;]*world\/index[^;]*;/gm) ?? [],
    );
  expect(statements.length).toBeGreaterThan(0);
  for (const file of rooms.report.beside ?? []) {
    expect(readFileSync(join(src, file), "utf8")).not.toMatch(/^import (?!type )/m);
  }
  expect(statements.filter((statement) => !/^(import|export) type /.test(statement))).toEqual([]);
});

test("report knows audits by their types alone: a page is made of what it is told", () => {
  const statements = sourceFiles()
    .filter((file) => file.startsWith("report/"))
    .flatMap(
      (file) =>
        readFileSync(join(src, file), "utf8").match(/^(import|export)\b[^;]*audit\/index\.ts";/gm) ?? [],
    );
  expect(statements.length).toBeGreaterThan(5);
  expect(statements.filter((statement) => !/^(import|export) type /.test(statement))).toEqual([]);
});

test("the table itself has no circle", () => {
  const names = Object.keys(rooms);
  for (const [position, name] of names.entries()) {
    for (const below of rooms[name].rooms) expect(names.indexOf(below)).toBeLessThan(position);
  }
});

test("no source file has more than 400 lines", () => {
  const long = sourceFiles().filter((file) => readFileSync(join(src, file), "utf8").split("\n").length > 401);
  expect(long).toEqual([]);
});

test("no state path of the engine calls a function that differs between machines", () => {
  const onPath = /^(base|catalogue|scheme|society|state|engine)\//;
  // a literal power of two is exact everywhere
  const drifting =
    /Math\.(exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|tanh|cbrt|hypot|random)\b|(?<!\b2) \*\* /;
  const comments = /\/\*[\s\S]*?\*\/|\/\/.*/g;
  const found = sourceFiles().filter((file) => {
    const code = readFileSync(join(src, file), "utf8").replaceAll(comments, "");
    return onPath.test(file) && drifting.test(code);
  });
  expect(found).toEqual([]);
});

test("every room says in its index what it is for and what it must never know", () => {
  for (const room of readdirSync(src)) {
    const file = room === "cli" ? "main.ts" : "index.ts";
    expect(readFileSync(join(src, room, file), "utf8"), room).toMatch(/^(#!.*\n)?\/\*\*/);
  }
});
