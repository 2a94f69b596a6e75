import { totalmem } from "node:os";
import { expect, test } from "vitest";
import { glasshouse, typed } from "./glasshouse.ts";

test.each([
  ["rnu no-scheme", "unknown command 'rnu'", "run"],
  ["run no-scheme --person 5", "unknown option '--person'", "--persons"],
  ["run no-schem", "there is no scheme or world `no-schem`", "no-scheme"],
  ["run rongcheng", "there is no scheme or world `rongcheng`", "rongcheng-press-2018"],
  ["run two-grader", "there is no scheme or world `two-grader`", "two-graders"],
  ["run no-scheme --beside no-shceme", "there is no scheme or world `no-shceme`", "no-scheme"],
  ["run no-scheme --society china-2105", "there is no society `china-2105`", "china-2015"],
  ["list scheme", "'scheme' is invalid", "schemes"],
  [
    "check no-shceme",
    "there is no scheme, world, society, acts file, gates file or law file `no-shceme`",
    "no-scheme",
  ],
  ["check chna-2015", "gates file or law file `chna-2015`", "china-2015"],
  ["list word", "'word' is invalid", "worlds"],
])("%s is bad input, and the nearest right name is offered", async (words, message, nearest) => {
  const { code, stdout, stderr } = await typed(words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).toMatch(new RegExp(`[Dd]id you mean \`?${nearest}\`?\\?`));
});

test("several bad options, an unknown scheme and an unknown society are all told at once", async () => {
  const words =
    "run nowhere --persons none --days 0 --seed 1.5 --society-seed x --replicates -3 --society atlantis";
  const { code, stdout, stderr } = await typed(words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  for (const told of [
    "--persons",
    "--days",
    "--seed",
    "--society-seed",
    "--replicates",
    "`nowhere`",
    "`atlantis`",
  ]) {
    expect(stderr, told).toContain(`command line  ${told.startsWith("-") ? `${told} takes` : "there is no"}`);
    expect(stderr).toContain(told);
  }
  expect(stderr).toContain("\n7 problems. ");
});

test.each(["wasm", "webgpu", "referense", ""])(
  "the backend %j is something this machine lacks",
  async (name) => {
    const { code, stdout, stderr } = await glasshouse(["run", "no-scheme", "--backend", name]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain(`no backend \`${name}\`; it has: reference`);
  },
);

test("threads for a backend that has one are told, not ignored", async () => {
  const { code, stdout, stderr } = await typed("run no-scheme --threads 2");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("add `--backend threads`");
});

// a machine that holds them would begin to run
test.skipIf(totalmem() > 300e9)(
  "more persons than this machine can hold are something this machine lacks, said before the run",
  async () => {
    const { code, stdout, stderr } = await typed("run rongcheng-press-2018 --persons 4,294,967,295");
    // 2^32 persons of some 90 bytes: 380 GB
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain("GB of memory");
  },
);

test("seeds reach as far as whole numbers are exact, the last replicate's among them", async () => {
  const largest = Number.MAX_SAFE_INTEGER;
  const run = "run no-scheme --persons 5 --days 2 --json";
  expect((await typed(`${run} --seed ${largest}`)).code).toBe(0);
  const { code, stderr } = await typed(`${run} --seed ${largest} --replicates 2`);
  expect(code).toBe(2);
  expect(stderr).toContain("--seed takes a whole number in this range");
});

test("--json and --beside do not go together, and it is said what to do", async () => {
  const { code, stderr } = await typed("run no-scheme --beside no-scheme --json");
  expect(code).toBe(2);
  expect(stderr).toContain("run each with --json");
});

test("a command that lacks what it needs says what, and where to learn more", async () => {
  const { code, stderr } = await typed("run");
  expect(code).toBe(2);
  expect(stderr).toContain("missing required argument 'scheme|world'");
  expect(stderr).toContain("--help");
});
