import { createHash } from "node:crypto";
import { basename } from "node:path";
import { zipSync } from "fflate";
import { readEngine } from "../engine-version.ts";
import type { AuditAnswer } from "./audit-answer.ts";
import { auditHtml, auditJson, auditSarif } from "./audit-formats.ts";
import type { AuditInputs } from "./audit-inputs.ts";
import { runsOf } from "./audit-runs.ts";

/** Moves when what stands in an archive changes its form. */
const FORMAT = 1;

/**
 * An audit as one archive: every file that was read, findings in three forms, and a manifest with checksums and
 * versions. The same inputs, version, day and Node give the same bytes, wherever the files lie.
 */
export async function auditBundle(answer: AuditAnswer, inputs: AuditInputs): Promise<Uint8Array> {
  const names = namesWithin(inputs);
  // a path on the disk of whoever asked leads nowhere for whoever opens the archive
  const isPath = !/^[a-z0-9-]+$/.test(answer.named);
  const named = isPath ? (names.get(inputs.asked ?? "") ?? answer.named) : answer.named;
  const told = relocated({ ...answer, named }, names);
  const files = new Map([
    ...[...inputs.texts].map(([file, text]): [string, string] => [names.get(file) ?? file, text]),
    ["findings/findings.json", auditJson(told)],
    ["findings/findings.sarif", auditSarif(told)],
    ["findings/findings.html", await auditHtml(told)],
  ]);
  const encoder = new TextEncoder();
  const bytes = [...files].sort().map(([file, text]): [string, Uint8Array] => [file, encoder.encode(text)]);
  const manifest = encoder.encode(`${JSON.stringify(manifestOf(told, bytes), null, 2)}\n`);
  // the same must be the same whenever it is made; ZIP knows no earlier day, and no time zone
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries([["manifest.json", manifest], ...bytes]), { mtime, level: 9 });
}

function manifestOf(
  { named, schemes, wishes, runs }: AuditAnswer,
  files: readonly (readonly [string, Uint8Array])[],
): object {
  return {
    format: FORMAT,
    engine: readEngine(),
    node: process.version,
    asked: named,
    schemes: schemes.map(({ scheme }) => scheme),
    asOf: wishes.asOf,
    packs: wishes.packs ?? "all",
    language: wishes.language,
    changes: wishes.changes.map(({ name }) => name),
    ...(runs && { measured: runsOf(runs) }),
    files: files.map(([file, bytes]) => ({
      file,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })),
  };
}

/** Where each input stands in the archive: by kind, without the folders of whoever made it. */
function namesWithin({ texts, kinds }: AuditInputs): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const file of texts.keys()) {
    const folder = `inputs/${kinds.get(file) ?? "others"}`;
    const name = basename(file);
    let within = `${folder}/${name}`;
    for (let twin = 2; taken.has(within); twin++) within = `${folder}/${twin}/${name}`;
    taken.add(within);
    names.set(file, within);
  }
  return names;
}

/** The same, with every `file` that an answer names by where it stands in the archive. */
function relocated<Value>(value: Value, names: ReadonlyMap<string, string>): Value {
  if (Array.isArray(value)) return value.map((each) => relocated(each, names)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inside]) => {
    const isFile = key === "file" && typeof inside === "string";
    return [key, isFile ? (names.get(inside) ?? inside) : relocated(inside, names)];
  });
  return Object.fromEntries(entries);
}
