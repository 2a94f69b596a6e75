import { expect, test } from "vitest";
import { actsText, filesWith, schemeText, worldText } from "../../tests/small-files.ts";
import { composeWorld, type WorldRequest } from "./compose.ts";

const made = {
  "schemes/one.yaml": schemeText({ id: "one", sources: [], minAge: 7 }),
  "schemes/two.yaml": schemeText({ id: "two", sources: [] }),
  "worlds/both.yaml": worldText({ id: "both", schemes: ["one", "two"] }),
};

/** The places and codes of what is wrong, by file in the order told. */
function told(request: WorldRequest, files: Readonly<Record<string, string>>): string[] {
  return composeWorld(request, filesWith(files)).problems.map(
    ({ at, code }) => `${at.file}:${at.line} ${code}`,
  );
}

function composed(request: WorldRequest, files: Readonly<Record<string, string>> = made) {
  const { value, problems } = composeWorld(request, filesWith(files));
  if (value === undefined) throw new Error(JSON.stringify(problems, undefined, 1));
  return value;
}

test("a scheme alone makes a world of its own name, in its own society, with what is usual", () => {
  const plan = composed({ scheme: "one" });
  expect(plan).toMatchObject({ name: "one", burnIn: 1600, margins: { society: "china-2015" } });
  expect(plan.title).toEqual(plan.schemes[0].scheme.title);
  expect(plan.schemes.map(({ program }) => program.minAge)).toEqual([7]);
  expect([plan.acts.acts.length, plan.gates.gates.length].every((length) => length > 10)).toBe(true);
});

test("a world has its name, its schemes in the order of the file, and each scheme its program", () => {
  const plan = composed({ world: "both" });
  expect(plan).toMatchObject({ name: "both", title: { en: "a small world" }, burnIn: 1600 });
  expect(plan.schemes.map(({ scheme, program }) => [scheme.scheme, program.id, program.minAge])).toEqual([
    ["one", "one", 7],
    ["two", "two", 0],
  ]);
});

test("a name is a scheme's before it is a world's, and only a scheme's where a scheme is asked for", () => {
  const files = { ...made, "worlds/one.yaml": worldText({ id: "one", schemes: ["two"] }) };
  expect(composed({ world: "one" }, files).schemes[0].scheme.scheme).toBe("one");
  expect(told({ scheme: "both" }, made)).toEqual(["command line:1 world/not-found"]);
});

test("what a file is its first key says, wherever it was found", () => {
  const files = { ...made, "schemes/mine/w.yaml": worldText({ id: "w", schemes: ["two"] }) };
  expect(composed({ world: "mine/w" }, files).name).toBe("w");
});

test("a world says its own society, acts, gates and days before the first; a request another society", () => {
  const more = { society: "germany-2020", acts: "few", burnIn: { days: 16 } };
  const files = {
    ...made,
    "acts/few.yaml": actsText([{ id: "waves", perYear: 1 }]),
    "worlds/own.yaml": worldText({ id: "own", schemes: ["one"], more }),
  };
  const plan = composed({ world: "own" }, files);
  expect(plan).toMatchObject({ burnIn: 16, margins: { society: "germany-2020" } });
  expect(plan.acts.acts.map(({ id }) => id)).toEqual(["waves"]);
  expect(composed({ world: "own", society: "usa-2020" }, files).margins.society).toBe("usa-2020");
});

test("every mistake in a world and in all its files is told at once, each in its own file and line", () => {
  const files = {
    ...made,
    "acts/few.yaml": actsText([{ id: "waves", perYear: 400 }]),
    "gates/none.yaml": "title: {en: a, de: b, nl: c}\ngates: []\n",
    "societies/town.yaml": "society: town\n",
    "schemes/wrong.yaml": schemeText({ id: "wrong" }).replace("operator: public", "operator: town"),
    "worlds/all.yaml": `world: all
title: {en: a, de: b}
summary: {en: a, de: b, nl: c}
society: town
acts: few
gates: none
schemes:
  - scheme: wrong
  - scheme: nowhere
  - scheme: one
  - scheme: one
burnIn: {days: 12}
`,
  };
  const all = told({ world: "all" }, files);
  const ofWorld = all.filter((each) => each.startsWith("worlds/"));
  expect(ofWorld).toEqual([
    "worlds/all.yaml:2 world/text-missing",
    "worlds/all.yaml:9 world/not-found",
    "worlds/all.yaml:11 world/repeated-scheme",
    "worlds/all.yaml:12 world/wrong-form",
  ]);
  const others = new Set(
    all.filter((each) => !ofWorld.includes(each)).map((each) => each.replace(/:\d+/, "")),
  );
  expect([...others].sort()).toEqual([
    "acts/few.yaml acts/out-of-range",
    "gates/none.yaml gates/out-of-range",
    "schemes/wrong.yaml scheme/unknown-value",
    "societies/town.yaml society/missing",
  ]);
});

test("schemes are checked against the world's acts; where these are wrong, nothing is blamed on schemes", () => {
  const rules = [{ act: "waves", points: 1 }];
  const files = {
    "schemes/waving.yaml": schemeText({ id: "waving", rules }),
    "worlds/usual.yaml": worldText({ id: "usual", schemes: ["waving"] }),
    "worlds/own.yaml": worldText({ id: "own", schemes: ["waving"], more: { acts: "few" } }),
  };
  const few = actsText([{ id: "waves", perYear: 1 }]);
  expect(told({ world: "usual" }, files).map((each) => each.split(" ")[1])).toEqual(["scheme/unknown-act"]);
  expect(told({ world: "own" }, { ...files, "acts/few.yaml": few })).toEqual([]);
  const broken = few.replace("effect: neutral", "effect: odd");
  expect(told({ world: "own" }, { ...files, "acts/few.yaml": broken })).toEqual([
    expect.stringMatching(/^acts\/few\.yaml:\d+ acts\/unknown-value$/),
  ]);
});

test("one scheme under two names is one scheme, also where something else is wrong with it", () => {
  const text = schemeText({ id: "one" }).replace("operator: public", "operator: town");
  const files = {
    "schemes/one.yaml": text,
    "schemes/copies/one.yaml": text,
    "worlds/both.yaml": worldText({ id: "both", schemes: ["one", "copies/one"] }),
  };
  expect(told({ world: "both" }, files).map((each) => each.replace(/:\d+/, ""))).toEqual([
    "schemes/copies/one.yaml scheme/unknown-value",
    "schemes/one.yaml scheme/unknown-value",
    "worlds/both.yaml world/repeated-scheme",
  ]);
});

test("what two names share is told once", () => {
  const files = {
    "schemes/one.yaml": schemeText({ id: "one" }).replace("china-2015", "atlantis"),
    "schemes/two.yaml": "scheme: two\nextend: one\n",
    "worlds/both.yaml": worldText({ id: "both", schemes: ["one", "two"] }),
  };
  expect(told({ world: "both" }, files).map((each) => each.replace(/:\d+/, ""))).toEqual([
    "schemes/one.yaml world/not-found",
  ]);
});

test("from one to eight schemes stand in a world", () => {
  const world = (schemes: readonly string[]) => ({ "worlds/w.yaml": worldText({ id: "w", schemes }) });
  expect(told({ world: "w" }, world([]))).toEqual([expect.stringMatching(/ world\/out-of-range$/)]);
  const nine = Array.from({ length: 9 }, (_, each) => `s${each}`);
  const texts = Object.fromEntries(nine.map((id) => [`schemes/${id}.yaml`, schemeText({ id })]));
  expect(told({ world: "w" }, { ...texts, ...world(nine) })).toEqual([
    expect.stringMatching(/ world\/out-of-range$/),
  ]);
  expect(composed({ world: "w" }, { ...texts, ...world(nine.slice(1)) }).schemes.length).toBe(8);
});

test.each([
  ["3648", []],
  ["0", []],
  ["3650", ["world/wrong-form"]],
  ["3656", ["world/out-of-range"]],
  ["-8", ["world/out-of-range"]],
])("%s days before the first: %j", (days, codes) => {
  const more = { burnIn: { days: Number(days) } };
  const files = { ...made, "worlds/w.yaml": worldText({ id: "w", schemes: ["one"], more }) };
  expect(told({ world: "w" }, files).map((each) => each.split(" ")[1])).toEqual(codes);
});
