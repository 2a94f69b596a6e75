import { expect, test } from "vitest";
import {
  auditedText,
  counts,
  minimalScheme,
  type SchemeText,
  scores,
  yamlOf,
} from "../../tests/audit/minimal-scheme.ts";
import { audienceKnowledge } from "./audience-knowledge.ts";

/** Each audience and thing in a line, with what stands in the lines that say so. */
function knownIn(scheme: SchemeText): string[] {
  const text = yamlOf(scheme);
  const lines = text.split("\n");
  return audienceKnowledge(auditedText(text)).map(({ audience, learns, access, of, at }) => {
    const said = at.map(({ line }) => lines[line - 1].trim()).join(" | ");
    return `${audience.kind} ${audience.name}: ${learns} ${access} [${of.join(" ")}] ${said}`;
  });
}

function shown(scheme: SchemeText, audiences: readonly string[]): SchemeText {
  return { ...scheme, visibility: { ...scheme.visibility, audiences } };
}

test("of a scheme with a list alone: the person by notice, the operator, and who decides by the list", () => {
  expect(knownIn(minimalScheme())).toEqual([
    "self : records always [] notice: of-each-entry",
    "self : list entry always [late-returners] days: 14",
    "operator private: records always [desk] share: 1",
    "operator private: list entry always [late-returners] - id: late-returners",
    "keeper rental company: list entry always [late-returners] lists:",
  ]);
});

test("whoever may look learns score and grade, by the line that names them; a bank that may not learns nothing", () => {
  const scheme = minimalScheme();
  scores(scheme);
  const known = knownIn(shown(scheme, ["rental company", "somebody else"]));
  expect(known.filter((line) => /score|grade/.test(line))).toEqual([
    "self : score always [] self: true",
    "self : grade always [] self: true",
    "operator private: score always [] kind: points",
    "operator private: grade always [] scale:",
    "keeper rental company: score always [] - rental company",
    "keeper rental company: grade always [] - rental company",
    "other somebody else: score always [] - somebody else",
    "other somebody else: grade always [] - somebody else",
    "public : score no [] public: false",
    "public : grade no [] public: false",
  ]);
});

test("where the keeper may not look, a perk is there for whoever shows their score", () => {
  const scheme = minimalScheme();
  scores(scheme);
  for (const consequence of scheme.consequences) consequence.effect = { kind: "price", factor: 0.5 };
  expect(knownIn(shown(scheme, []))).toContain(
    "keeper rental company: score if shown [dearer-by-grade] grades:",
  );
});

test("what a scheme does not say is told as not said", () => {
  const scheme = minimalScheme();
  scores(scheme);
  scheme.visibility = undefined;
  scheme.process = undefined;
  const unsaid = knownIn(scheme).filter((line) => line.includes("not said"));
  expect(unsaid).toEqual([
    "self : records not said [] ",
    "self : score not said [] ",
    "self : grade not said [] ",
    "keeper rental company: score not said [dearer-by-grade] grades:",
    "keeper rental company: grade not said [dearer-by-grade] grades:",
    "public : score not said [] ",
    "public : grade not said [] ",
  ]);
});

test("a published list is known to whom it is shown, and to the person; shared records to whom they go", () => {
  const scheme = minimalScheme();
  const { provenance } = scheme.visibility;
  scheme.lists[0].notice = undefined;
  scheme.lists[0].published = [{ channel: "cinema", audience: ["public", "neighbours"], provenance }];
  counts(scheme, "leaves-judgment-unpaid", "justice", "public");
  scheme.sources[1].sharedWith = [{ with: "a firm", share: 0.1, provenance }];
  const known = knownIn(scheme);
  expect(known).toContain("public : list entry always [late-returners] - channel: cinema");
  expect(known).toContain("listed to neighbours: list entry always [late-returners] - channel: cinema");
  expect(known).toContain("self : list entry always [late-returners] - channel: cinema");
  expect(known).toContain("partner a firm: records always [sees-leaves-judgment-unpaid] - with: a firm");
});

test("a gate that asks what was recorded learns records, and another scheme those that a world passes to it", () => {
  const scheme = minimalScheme();
  scheme.consequences[0].when = {
    recorded: { source: "desk", act: "keeps-hired-thing", within: 30 },
  };
  expect(knownIn(scheme)).toContain("keeper rental company: records always [desk] recorded:");
  const audited = auditedText(yamlOf(scheme));
  const passed = { source: "desk", to: "other-scheme", piece: audited.pieces };
  expect(audienceKnowledge(audited, [passed])).toContainEqual({
    audience: { kind: "scheme", name: "other-scheme" },
    learns: "records",
    access: "always",
    of: ["desk"],
    at: [audited.pieces.at],
  });
});
