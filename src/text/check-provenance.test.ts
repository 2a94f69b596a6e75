import { expect, test } from "vitest";
import { piecesOf } from "../../tests/pieces-of.ts";
import { checkProvenance } from "./check-provenance.ts";

const standings = ["official", "press", "invented"];

function told(text: string): string[] {
  return checkProvenance(piecesOf(text), "room", standings).map(
    ({ code, at }) => `${code.split("/")[1]} ${at.line}:${at.column}`,
  );
}

test("a work that is cited has to be listed, wherever it is cited", () => {
  expect(told("citations: {A: x}\na: {provenance: {standing: press, cite: [A, B]}}")).toEqual([
    "unknown-citation 2:45",
  ]);
  expect(told("a: [{provenance: {standing: press, cite: [toString]}}]")).toEqual(["unknown-citation 1:43"]);
});

test("what is invented says its range; citing something does not replace it", () => {
  expect(told("a: {provenance: {standing: invented}}")).toEqual(["range-missing 1:17"]);
  expect(told("citations: {A: x}\na: {provenance: {standing: invented, cite: [A]}}")).toEqual([
    "range-missing 2:17",
  ]);
  expect(told("a: {provenance: {standing: invented, range: [0, 1]}}")).toEqual([]);
});

test("what is not invented cites something; a range does not replace it", () => {
  expect(told("a: {provenance: {standing: press, range: [0, 1]}}")).toEqual(["citation-missing 1:17"]);
});

test("a range runs upwards; one value twice is a range", () => {
  expect(told("a: {provenance: {standing: invented, range: [2, 1]}}")).toEqual(["range-reversed 1:45"]);
  expect(told("a: {provenance: {standing: invented, range: [1, 1]}}")).toEqual([]);
});

test("of a standing that does not exist only the shape speaks: it may need a work or a range", () => {
  expect(told("a: {provenance: {standing: pres}}")).toEqual([]);
});

test("what to say instead of citing is what this room calls unsourced", () => {
  const [problem] = checkProvenance(piecesOf("provenance: {standing: measured}"), "acts", [
    "measured",
    "assumption",
  ]);
  expect(problem.hint).toBe("add `cite: [NAME]`, or say `assumption` with a range");
});
