import { expect, test } from "vitest";
import { runInMemory } from "../../tests/memory-run.ts";
import { smallPlan } from "../../tests/small-world.ts";
import { readManifest, younger } from "./manifest.ts";

const plan = smallPlan([{ id: "waves", perYear: 20 }], { rules: [{ act: "waves", points: 1 }] });
const { manifest } = runInMemory(plan, { persons: 20, days: 5 });

test("a manifest that was written is read as it is", () => {
  expect(readManifest(JSON.stringify(manifest))).toEqual({ manifest });
});

test("no key of a manifest can be left out or be of another kind", () => {
  for (const key of Object.keys(manifest)) {
    const lacking = { ...manifest, [key]: undefined };
    if (!(key in younger))
      expect(readManifest(JSON.stringify(lacking)), key).toEqual({ lack: expect.any(String) });
    const other = { ...manifest, [key]: { of: "another kind" } };
    if (key !== "engine") expect(readManifest(JSON.stringify(other)), key).toHaveProperty("lack");
  }
});

test.each([
  ["nothing", "it is no JSON"],
  ["[]", "it is no manifest"],
  ["null", "it is no manifest"],
  ['{"format": 99}', "its format is not 1, which this version writes"],
  [JSON.stringify({ ...manifest, persons: 0 }), "`persons` is out of range"],
  [JSON.stringify({ ...manifest, seed: 1.5 }), "`seed` is out of range"],
  [JSON.stringify({ ...manifest, inputs: [{ file: 3 }] }), "`file` is not as written"],
])("%.30s is refused with what is wrong with it", (text, lack) => {
  expect(readManifest(text)).toEqual({ lack });
});
