import { readdirSync, readFileSync } from "node:fs";

const ROOM = "(?:text|scheme|society|acts|gates|law|cases|world|cli)";

interface Source {
  readonly file: string;
  readonly text: string;
}

/**
 * Every code that the sources can give, sorted: those written out, and those of checks that several
 * rooms share, for each room that calls them.
 */
export function codesInSource(): readonly string[] {
  const sources = readSources();
  const whole = sources.flatMap(({ text }) => matches(text, new RegExp(`"(${ROOM}/[a-z0-9-]+)"`, "g")));
  const shared = sources.flatMap((source) => sharedCodes(source, sources));
  return [...new Set([...whole, ...shared])].sort();
}

function readSources(): readonly Source[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => ({ file, text: readFileSync(`src/${file}`, "utf8") }));
}

/** A file with codes of no room holds one exported check, whose callers name the room. */
function sharedCodes({ text }: Source, sources: readonly Source[]): string[] {
  const names = matches(text, /`\$\{(?:checking\.)?room\}\/([a-z0-9-]+)`/g);
  const [check] = matches(text, /export function (check[A-Za-z]+)/g);
  if (names.length === 0 || check === undefined) return [];
  const calls = new RegExp(`${check}\\((?:[^()"]|\\([^()]*\\))*"([a-z]+)"`, "g");
  const rooms = sources.flatMap((source) => matches(source.text, calls));
  return rooms.flatMap((room) => names.map((name) => `${room}/${name}`));
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]);
}
