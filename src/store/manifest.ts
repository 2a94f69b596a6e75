import type { ExpectedCases, Magnified } from "../world/index.ts";
import type { WrittenFile } from "./directory.ts";
import type { LedgerExtent } from "./ledger-sample.ts";

/** What the files of a run are called that are no tables. */
export const MANIFEST = "manifest.json";
export const LOG = "log.jsonl";
export const REPORT = "report.html";

/** Moves when what stands in the directory changes its form. */
export const FORMAT = 1;

/** A file that the run's world was made of. */
export interface ManifestInput extends WrittenFile {
  /** folder in which such files ship: schemes, worlds, societies, acts, gates */
  readonly kind: string;
  /** by what other inputs call it */
  readonly names: readonly string[];
  /** whether it was asked for: the world or scheme itself, or a society in place of its own */
  readonly isAsked: boolean;
}

/** What manifest.json says: what was run, and the checksum of everything that came of it. */
export interface RunManifest {
  readonly format: typeof FORMAT;
  readonly engine: { readonly name: string; readonly version: string };
  readonly world: string;
  readonly schemes: readonly string[];
  readonly persons: number;
  readonly days: number;
  /** days lived without any scheme before the first */
  readonly burnIn: number;
  readonly seed: number;
  readonly societySeed: number;
  readonly replicates: number;
  /** whether replicate n has other persons too: the society seed plus n */
  readonly isRedrawn: boolean;
  /** whether the same persons also lived without any scheme */
  readonly isPaired: boolean;
  /** of how many persons ledger.parquet has the entries, or all, or none */
  readonly ledger: LedgerExtent;
  /** acts that were done more often than their file says; left out where all were done as often */
  readonly magnified?: Magnified;
  /** rules of which fewer than 20 cases are expected in such a run */
  readonly fewCases?: readonly ExpectedCases[];
  /** mechanisms of the model that were switched off */
  readonly switchedOff: readonly string[];
  /** which engine computed; the only line that may differ between two runs of the same inputs */
  readonly backend: string;
  readonly historyHash: string;
  /** of all replicates, the first being `historyHash` */
  readonly replicateHashes: readonly string[];
  readonly inputs: readonly ManifestInput[];
  /** every other file but log.jsonl, report.html and this one */
  readonly files: readonly WrittenFile[];
}

type Kind = "string" | "number" | "boolean" | "object" | "array";

/** Keys that a manifest may lack: they are younger than its form. */
export const younger = { magnified: "object", fewCases: "array" } as const;

type Younger = keyof typeof younger;

const shape: Readonly<Record<Exclude<keyof RunManifest, Younger>, Kind | readonly Kind[]>> = {
  format: "number",
  engine: "object",
  world: "string",
  schemes: "array",
  persons: "number",
  days: "number",
  burnIn: "number",
  seed: "number",
  societySeed: "number",
  replicates: "number",
  isRedrawn: "boolean",
  isPaired: "boolean",
  ledger: ["number", "string"],
  switchedOff: "array",
  backend: "string",
  historyHash: "string",
  replicateHashes: "array",
  inputs: "array",
  files: "array",
};

const fileShape: Readonly<Record<keyof WrittenFile, Kind>> = {
  file: "string",
  bytes: "number",
  sha256: "string",
};

const inputShape: Readonly<Record<keyof ManifestInput, Kind>> = {
  ...fileShape,
  kind: "string",
  names: "array",
  isAsked: "boolean",
};

/** Reads the text of a manifest; what is wrong with it in words where it is none of this version. */
export function readManifest(text: string): { readonly manifest: RunManifest } | { readonly lack: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { lack: "it is no JSON" };
  }
  if (kindOf(value) !== "object") return { lack: "it is no manifest" };
  const given = value as Readonly<Record<string, unknown>>;
  if (given.format !== FORMAT) return { lack: `its format is not ${FORMAT}, which this version writes` };
  const wrong =
    misfit(given, shape) ??
    misfit({ magnified: {}, fewCases: [], ...given }, younger) ??
    (given.inputs as unknown[]).map((each) => misfit(each, inputShape)).find(Boolean) ??
    (given.files as unknown[]).map((each) => misfit(each, fileShape)).find(Boolean);
  if (wrong !== undefined) return { lack: `\`${wrong}\` is not as written` };
  const manifest = value as RunManifest;
  const beyond = outOfRange(manifest);
  return beyond === undefined ? { manifest } : { lack: `\`${beyond}\` is out of range` };
}

/** The first number of a manifest that no run can have. */
function outOfRange(manifest: RunManifest): string | undefined {
  const least = { persons: 1, days: 1, burnIn: 0, seed: 0, societySeed: 0, replicates: 1 } as const;
  const names = Object.keys(least) as (keyof typeof least)[];
  const { magnified } = manifest;
  const times = magnified === undefined ? 1 : magnified?.times;
  if (!Number.isSafeInteger(times) || times < 1 || times > 10_000) return "magnified";
  return names.find((name) => !Number.isSafeInteger(manifest[name]) || manifest[name] < least[name]);
}

/** The first key under which nothing, or something of another kind stands. */
function misfit(value: unknown, kinds: Readonly<Record<string, Kind | readonly Kind[]>>): string | undefined {
  if (kindOf(value) !== "object") return Object.keys(kinds)[0];
  const given = value as Readonly<Record<string, unknown>>;
  return Object.keys(kinds).find((key) => ![kinds[key]].flat().includes(kindOf(given[key]) as Kind));
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}
