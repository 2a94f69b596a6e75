import { expect, test } from "vitest";
import { filesWith, schemeText, worldText } from "../../tests/small-files.ts";
import { composeWorld } from "./compose.ts";
import type { Files } from "./files.ts";

const waves = { rules: [], sources: [] };
const files = filesWith({
  "schemes/small.yaml": schemeText(waves),
  "worlds/small-world.yaml": worldText({ schemes: ["small", "grown"] }),
  "schemes/grown.yaml": "scheme: grown\nextend: small\n",
});

function inputsOf(request: Parameters<typeof composeWorld>[0], from: Files = files) {
  const plan = composeWorld(request, from);
  expect(plan.problems).toEqual([]);
  return plan.value?.inputs ?? [];
}

test("the inputs of a scheme are itself, its society, acts and gates", () => {
  expect(inputsOf({ world: "small" }).map(({ kind, name, isAsked }) => [kind, name, isAsked])).toEqual([
    ["schemes", "small", true],
    ["acts", "everyday", false],
    ["gates", "everyday", false],
    ["societies", "china-2015", false],
  ]);
});

test("the inputs of a world are its schemes too, and what they build on", () => {
  const inputs = inputsOf({ world: "small-world" });
  expect(inputs.map(({ name }) => name)).toEqual([
    "small-world",
    "everyday",
    "everyday",
    "grown",
    "small",
    "china-2015",
  ]);
  expect(inputs[0].text).toContain("world: small-world");
});

test("a society that was asked for says so; the scheme's own, which is read too, does not", () => {
  const inputs = inputsOf({ world: "small", society: "germany-2020" });
  const societies = inputs.filter(({ kind }) => kind === "societies");
  expect(societies.map(({ name, isAsked }) => [name, isAsked])).toEqual([
    ["germany-2020", true],
    ["china-2015", false],
  ]);
});

/** The files above, and some of them by paths on somebody's disk too. */
function filesAt(paths: Readonly<Record<string, string>>, from: Files = files): Files {
  return {
    ...from,
    find(kind, name) {
      const found = from.find(kind, paths[name] ?? name);
      return found && paths[name] !== undefined ? { ...found, file: name } : found;
    },
  };
}

test("a path on the disk of who asked stands nowhere in the inputs", () => {
  const [scheme, society] = ["/home/drafts/small.yaml", "/home/drafts/germany-2020.yaml"];
  const disk = filesAt({ [scheme]: "small", [society]: "germany-2020" });
  const inputs = inputsOf({ world: scheme, society }, disk);
  expect(inputs.slice(0, 2)).toMatchObject([
    { kind: "schemes", name: "small", isAsked: true, names: [] },
    { kind: "societies", name: "germany-2020", isAsked: true, names: [] },
  ]);
  expect(JSON.stringify(inputs)).not.toContain("/drafts/");
});

test("a path by which an input calls another is its name", () => {
  const path = "drafts/germany-2020.yaml";
  const text = schemeText(waves).replace("society: china-2015", `society: ${path}`);
  const disk = filesAt({ [path]: "germany-2020" }, filesWith({ "schemes/small.yaml": text }));
  for (const society of [undefined, path]) {
    const inputs = inputsOf({ world: "small", ...(society && { society }) }, disk);
    expect(inputs.find(({ kind }) => kind === "societies")).toMatchObject({
      name: "germany-2020",
      names: [path],
    });
  }
});

test("with the inputs alone the same world is made again", () => {
  const inputs = inputsOf({ world: "small-world", society: "germany-2020" });
  const asked = inputs.filter(({ isAsked }) => isAsked);
  const alone: Files = {
    names: () => [],
    find(kind, name) {
      const input = inputs.find(
        (each) => each.kind === kind && (each.names.includes(name) || (each.isAsked && each.name === name)),
      );
      return input && { file: `${kind}/${input.name}.yaml`, text: input.text };
    },
  };
  const again = composeWorld({ world: asked[0].name, society: asked[1].name }, alone);
  const { value } = composeWorld({ world: "small-world", society: "germany-2020" }, files);
  expect(again.value?.schemes).toEqual(value?.schemes);
  expect(again.value?.margins).toEqual(value?.margins);
  expect(again.value?.acts).toEqual(value?.acts);
});
