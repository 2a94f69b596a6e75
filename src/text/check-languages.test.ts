import { expect, test } from "vitest";
import { piecesOf } from "../../tests/pieces-of.ts";
import { checkLanguages } from "./check-languages.ts";

function lacking(text: string): string[] {
  return checkLanguages(piecesOf(text), "room").map(({ key, at }) => `${key} at ${at.line}:${at.column}`);
}

test("a text in some of the languages that are needed lacks each of the others", () => {
  expect(lacking("title: {en: A}\nlabel: {de: B, nl: C}")).toEqual(["de at 1:8", "nl at 1:8", "en at 2:8"]);
});

test("Chinese may be there or not, and alone it makes no text that is checked", () => {
  expect(lacking("title: {en: A, de: A, nl: A, zh: 一}")).toEqual([]);
  expect(lacking("title: {zh: 一}")).toEqual([]);
});

test("a work whose short name is that of a language is a work", () => {
  expect(lacking("citations: {en: a work, DLF: another}")).toEqual([]);
});
