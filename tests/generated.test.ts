import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { generatedFiles, textNow } from "./scripts/generated-files.ts";

const root = new URL("../", import.meta.url);

test.each([...generatedFiles()])("%s is as the code makes it (else: npm run generate)", (path, text) => {
  expect(textNow(path)).toBe(text);
});

/** Points are hundredths, and 715.7 / 0.01 is no whole number in floating point. */
const createValidator = () => new Ajv2020({ strict: false, multipleOfPrecision: 6 });

const shipped = ["schemes", "examples", "worlds", "societies", "acts", "gates", "law"].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => `${folder}/${file}`),
);

test.each(shipped)("%s names the JSON Schema that it passes, so that editors can complete it", (path) => {
  const text = readFileSync(new URL(path, root), "utf8");
  const named = /^# yaml-language-server: \$schema=\.\.\/(schema\/\S+)\n/.exec(text)?.[1];
  expect(named).toBeDefined();
  const schema = JSON.parse(readFileSync(new URL(named ?? "", root), "utf8"));
  const validate = createValidator().compile(schema);
  validate(parse(text));
  expect(validate.errors).toBeNull();
});

test("an editor still tells what is missing in a scheme that extends no other", () => {
  const schema = JSON.parse(readFileSync(new URL("schema/scheme.schema.json", root), "utf8"));
  const validate = createValidator().compile(schema);
  expect(validate({ scheme: "alone" })).toBe(false);
  expect(validate({ scheme: "built", extend: "alone" })).toBe(true);
  expect(validate({ scheme: "built", extend: "alone", rules: [{ id: "litter", drop: true }] })).toBe(true);
  expect(validate({ scheme: "built", extend: "alone", rules: [{ points: 3 }] })).toBe(false);
  expect(validate({ scheme: "built", extend: "alone", rulez: [] })).toBe(false);
});
