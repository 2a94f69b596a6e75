import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { checkProvenance, checkShape, measuredStandings, readYaml } from "../../text/index.ts";
import { checkTies } from "./check-ties.ts";
import { tiesShape } from "./shape.ts";

const block = `ties:
  generation: {years: 28, provenance: {standing: assumption, range: [24, 33]}}
  layers:
    - id: work
      kind: order
      ages: {from: 16, to: 65}
      by: [{trait: means, weight: 0.5}]
      noise: 0.7
      near: {slots: 9, activity: 0.6}
      long: {slots: 1, activity: 0.3}
      spread: 0.3
      provenance: {standing: assumption, range: [5, 20]}
    - {id: pairs, kind: matching, provenance: {standing: assumption, range: [1, 1]}}
`;

/** Code, line and hint of everything wrong with a text that has a `ties` block. */
function told(text: string): string[] {
  const top = readYaml(text, "some.yaml").value;
  if (top === undefined) throw new Error("no yaml");
  const shape = checkShape(z.strictObject({ ties: tiesShape }), top, "society");
  return [...shape.problems, ...checkProvenance(top, "society", measuredStandings), ...checkTies(top)].map(
    ({ code, at, hint }) => `${code} ${at.line} ${hint ?? ""}`.trim(),
  );
}

test("a good block of ties has no problems, nor has any of the fixtures beyond its heading", () => {
  expect(told(block)).toEqual([]);
  const fixtures = readFileSync(new URL("../../../tests/ties.yaml", import.meta.url), "utf8");
  const top = readYaml(fixtures, "ties.yaml").value;
  expect(top).toBeDefined();
  if (top !== undefined) expect(checkProvenance(top, "society", measuredStandings)).toEqual([]);
});

test("two layers of one name, and ages that nobody has, are told with their lines", () => {
  expect(told(block.replace("id: pairs", "id: work"))).toEqual([
    expect.stringMatching(/^society\/repeated-id 13 /),
  ]);
  expect(told(block.replace("from: 16, to: 65", "from: 65, to: 16"))).toEqual(["society/ages-empty 6"]);
});

test("an unknown trait, kind or key, an activity above 1 and a missing source are told", () => {
  const codes = (from: string, to: string): string[] => told(block.replace(from, to));
  expect(codes("trait: means", "trait: meens").join()).toMatch(/ 7 .*means/);
  expect(codes("kind: matching", "kind: matchings")).toHaveLength(1);
  expect(codes("activity: 0.6", "activity: 1.6")).toHaveLength(1);
  expect(codes("noise: 0.7", "noises: 0.7")).not.toEqual([]);
  expect(codes("{standing: assumption, range: [5, 20]}", "{standing: assumption}")).toEqual([
    expect.stringMatching(/^society\/range-missing 12 /),
  ]);
});
