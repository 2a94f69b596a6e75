import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { entryLines } from "./render-yaml.ts";

test("a text comes back as it was written, however long, with however many lines", () => {
  const aWord = fc.constantFrom("a", "customer", "service:", "# no comment", "- x", '"', "{", "é");
  const aText = fc.array(fc.tuple(aWord, fc.constantFrom(" ", "\n", " ")), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(aText, (parts) => {
      const text = parts
        .map(([word, between]) => word + between)
        .join("")
        .trim();
      expect(parse(entryLines("note", text, "  ").join("\n"))).toEqual({ note: text });
    }),
    { seed: 20_260_106, numRuns: 200 },
  );
});
