import { expect, test } from "vitest";
import { piecesOf } from "../../tests/pieces-of.ts";
import { checkNameOfFile } from "./check-name-of-file.ts";

function told(text: string, file: string): (string | undefined)[] {
  return checkNameOfFile(piecesOf(text, file), "scheme").map(({ allowed }) => allowed);
}

test("a scheme is called as its file is, in any folder of any system", () => {
  expect(told("scheme: pilot", "schemes/pilot.yaml")).toEqual([]);
  expect(told("scheme: pilot", "C:\\schemes\\pilot.yml")).toEqual([]);
  expect(told("scheme: pilot", "schemes/polit.yaml")).toEqual(["polit"]);
  expect(told("scheme: pilot", "C:\\schemes\\polit.yml")).toEqual(["polit"]);
});

test("a text without a file of its own may call itself anything", () => {
  expect(told("scheme: pilot", "editor")).toEqual([]);
  expect(told("scheme: pilot", "/dev/stdin")).toEqual([]);
});

test("a name that is no id is told by the shape alone", () => {
  expect(told("scheme: My Pilot", "pilot.yaml")).toEqual([]);
  expect(told("scheme: 5", "pilot.yaml")).toEqual([]);
});
