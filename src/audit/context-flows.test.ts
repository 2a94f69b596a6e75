import { expect, test } from "vitest";
import { auditedText, counts, minimalScheme, strikes, yamlOf } from "../../tests/audit/minimal-scheme.ts";
import { contextFlows } from "./context-flows.ts";

test("ways between the same areas are one flow: how many, how many harm, by what and over which hands", () => {
  const scheme = minimalScheme();
  counts(scheme, "leaves-judgment-unpaid", "justice", "public");
  counts(scheme, "hides-assets-from-court", "justice");
  strikes(scheme, "flight", "travel");
  strikes(scheme, "fast-train", "travel");
  scheme.consequences.at(-1).effect = { kind: "price", factor: 0.5 };
  const flows = contextFlows(auditedText(yamlOf(scheme)));
  expect(flows.map(({ from, to, ways }) => `${from} ${to} ${ways}`)).toEqual([
    "justice travel 4",
    "justice consumption 2",
    "consumption travel 2",
    "consumption consumption 1",
  ]);
  expect(flows[0]).toEqual({
    from: "justice",
    to: "travel",
    nearness: "unrelated",
    ways: 4,
    harms: 2,
    rules: ["counts-leaves-judgment-unpaid", "counts-hides-assets-from-court"],
    acts: [],
    consequences: ["no-flight", "no-fast-train"],
    by: ["late-returners"],
    hands: [
      ["private", "airline"],
      ["private", "railway"],
      ["sees-leaves-judgment-unpaid", "private", "airline"],
      ["sees-leaves-judgment-unpaid", "private", "railway"],
    ],
  });
});

test("to be recorded can be enough: such a way needs no rule", () => {
  const scheme = minimalScheme();
  scheme.consequences[0].when = { recorded: { source: "desk", act: "keeps-hired-thing", within: 30 } };
  expect(contextFlows(auditedText(yamlOf(scheme)))).toEqual([
    {
      from: "consumption",
      to: "consumption",
      nearness: "same",
      ways: 1,
      harms: 1,
      rules: [],
      acts: ["keeps-hired-thing"],
      consequences: ["dearer-deposit"],
      by: ["record"],
      hands: [["private", "rental company"]],
    },
  ]);
});
