import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeText } from "../directory.ts";
import { createDiskDirectory, isPartial, obstacleTo, partialsBeside } from "./disk-directory.ts";
import { createHashDirectory } from "./hash-directory.ts";

const folder = mkdtempSync(join(tmpdir(), "glasshouse-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("nothing stands in its place until all of it does", () => {
  const place = join(folder, "deep", "run");
  const directory = createDiskDirectory(place);
  writeText(directory, "inputs/schemes/a.yaml", "scheme: a");
  writeText(directory, "manifest.json", "{}");
  expect(existsSync(place)).toBe(false);
  expect(isPartial(directory.partial)).toBe(true);
  expect(partialsBeside(place)).toEqual([basename(directory.partial)]);
  directory.publish();
  expect(readdirSync(place).sort()).toEqual(["inputs", "manifest.json"]);
  expect(readFileSync(join(place, "inputs/schemes/a.yaml"), "utf8")).toBe("scheme: a");
  expect(partialsBeside(place)).toEqual([]);
});

test("an empty directory is filled; another, or a file, is in the way", () => {
  const place = join(folder, "empty");
  mkdirSync(place);
  expect(obstacleTo(place)).toBeUndefined();
  const directory = createDiskDirectory(place);
  writeText(directory, "a", "b");
  directory.publish();
  expect(readdirSync(place)).toEqual(["a"]);
  expect(obstacleTo(place)).toBe("is there already and not empty");
  expect(obstacleTo(join(place, "a"))).toBe("is a file");
  expect(obstacleTo(join(folder, "nowhere"))).toBeUndefined();
});

test("whoever comes first wins: a place that was taken meanwhile is not written over", () => {
  const place = join(folder, "taken");
  const directory = createDiskDirectory(place);
  writeText(directory, "mine", "");
  mkdirSync(place);
  writeFileSync(join(place, "theirs"), "");
  expect(() => directory.publish()).toThrow(/not empty|exists/i);
  directory.discard();
  expect(readdirSync(place)).toEqual(["theirs"]);
  expect(partialsBeside(place)).toEqual([]);
});

test("what is discarded leaves nothing, also in the middle of a file", () => {
  const place = join(folder, "discarded");
  const directory = createDiskDirectory(place);
  directory.create("half").append(new Uint8Array(10));
  directory.discard();
  expect(partialsBeside(place)).toEqual([]);
  expect(existsSync(place)).toBe(false);
});

test("with what is discarded go the empty folders that were made for it, and no others", () => {
  const own = join(folder, "own");
  mkdirSync(own);
  createDiskDirectory(join(own, "a", "b", "run")).discard();
  expect(readdirSync(own)).toEqual([]);
  const beside = createDiskDirectory(join(own, "a", "b", "run"));
  writeFileSync(join(own, "a", "note"), "");
  beside.discard();
  expect(readdirSync(join(own, "a"))).toEqual(["note"]);
  createDiskDirectory(join(own, "run")).discard();
  expect(existsSync(own)).toBe(true);
  const kept = createDiskDirectory(join(own, "c", "run"));
  writeText(kept, "a", "b");
  kept.publish();
  kept.discard();
  expect(readdirSync(join(own, "c", "run"))).toEqual(["a"]);
});

test("a checksum is the same on the disk as without one, whatever the pieces", () => {
  const directory = createDiskDirectory(join(folder, "hashed"));
  const whole = writeText(directory, "a.txt", "abc");
  const pieces = createHashDirectory().create("a.txt");
  for (const piece of ["a", "bc"]) pieces.append(new TextEncoder().encode(piece));
  expect(pieces.close()).toEqual(whole);
  // FIPS 180-2, appendix B.1
  expect(whole.sha256).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  directory.discard();
});
