import { expect, test } from "vitest";
import {
  auditedText,
  counts,
  minimalScheme,
  scores,
  strikes,
  yamlOf,
} from "../../tests/audit/minimal-scheme.ts";
import { contextGraph } from "./context-graph.ts";

function edgesOf(scheme: ReturnType<typeof minimalScheme>) {
  return auditedText(yamlOf(scheme)).graph.edges;
}

test("an edge leads from an act's area of life to that in which a consequence is felt, by way of the list", () => {
  const scheme = minimalScheme();
  strikes(scheme, "flight", "travel");
  const told = edgesOf(scheme).map(({ from, to, nearness, by }) => ({ from, to, nearness, by }));
  expect(told).toEqual([
    { from: "consumption", to: "consumption", nearness: "same", by: "late-returners" },
    { from: "consumption", to: "travel", nearness: "unrelated", by: "late-returners" },
  ]);
});

test("a rule that moves the score reaches what hangs on the score, and a list only what hangs on the list", () => {
  const scheme = minimalScheme();
  scores(scheme);
  const told = edgesOf(scheme).map(({ rule, consequence, by }) => `${rule.id} ${by} ${consequence.id}`);
  expect(told.sort()).toEqual(["kept late-returners dearer-deposit", "kept-points score dearer-by-grade"]);
});

test("hands are counted once each: the source's where it is another's, the operator's, the keeper's", () => {
  const scheme = minimalScheme();
  counts(scheme, "leaves-judgment-unpaid", "justice", "public");
  const hands = edgesOf(scheme).map((edge) => edge.hands);
  expect(hands).toEqual([
    ["private", "rental company"],
    ["sees-leaves-judgment-unpaid", "private", "rental company"],
  ]);
});

test("records that another scheme of the world passes on go through its hands first", () => {
  const { scheme, acts, gates } = auditedText(yamlOf(minimalScheme()));
  const [edge] = contextGraph(scheme, acts, gates, new Map([["desk", "other-scheme"]])).edges;
  expect(edge.hands).toEqual(["other-scheme", "private", "rental company"]);
});

test("finance and housing are near enough to argue about, finance and travel are not", () => {
  const scheme = minimalScheme();
  counts(scheme, "pays-instalment-late", "finance");
  strikes(scheme, "flat", "housing");
  strikes(scheme, "flight", "travel");
  const ofFinance = edgesOf(scheme).filter(({ from }) => from === "finance");
  expect(ofFinance.map(({ to, nearness }) => [to, nearness])).toEqual([
    ["consumption", "related"],
    ["housing", "related"],
    ["travel", "unrelated"],
  ]);
});
