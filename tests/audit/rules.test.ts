import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditRules } from "../../src/audit/index.ts";
import { bareValue, type Located, type Path, walkPieces } from "../../src/text/index.ts";
import { auditedText, findingsOn, law, minimalScheme, type SchemeText, yamlOf } from "./minimal-scheme.ts";
import { triggers } from "./triggers.ts";

/** Rules that say "cannot tell" of nearly every scheme: a run, or a treaty in force, is needed. */
const untold = ["ECHR-14", "L-disparity", "US-45", "COE-225"];
/** The one that asks whether there is a score at all. */
const whether = "AIA-5c-0";

const judging = auditRules.map(({ id }) => id).filter((id) => id !== whether && !untold.includes(id));

test("every rule that can find something has a scheme that makes it", () => {
  expect(Object.keys(triggers).sort()).toEqual([...judging].sort());
});

test("the minimal scheme makes no rule find anything but that it scores", () => {
  const found = [...findingsOn(minimalScheme()).values()].filter(({ verdict }) => verdict !== "passes");
  expect(found.map(({ rule }) => rule).sort()).toEqual([whether, "ECHR-14", "L-disparity", "COE-225"].sort());
});

test("nothing is found where nobody is scored", () => {
  const { lists, rules, consequences, ...rest } = minimalScheme();
  const found = findingsOn({
    ...rest,
    covers: { persons: false, minAge: 0, enrolment: "compulsory", known: 0 },
  });
  expect([...found.values()].filter(({ verdict }) => verdict !== "passes")).toEqual([]);
});

test("what only a run can tell is told so", () => {
  const scheme = minimalScheme();
  triggers["AIA-III4"](scheme);
  const found = findingsOn(scheme);
  for (const rule of untold) expect(found.get(rule)?.verdict, rule).toBe("cannot tell");
});

describe.each(judging)("%s", (rule) => {
  test("finds what it is for, and says in which lines", () => {
    const scheme = minimalScheme();
    triggers[rule](scheme);
    const finding = findingsOn(scheme).get(rule);
    expect(["violates", "risk"]).toContain(finding?.verdict);
    expect(finding?.because.length).toBeGreaterThan(0);
  });

  test("is clear once those lines are gone", () => {
    const scheme = minimalScheme();
    triggers[rule](scheme);
    expect(cleared(scheme, rule)).toBe("passes");
  });
});

test("whatever else a scheme does, a finding goes when its lines do", { timeout: 120_000 }, () => {
  // those that undo one another's triggers: a scheme has but one operator, term and way of deciding
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...judging), { minLength: 2, maxLength: 4 }), (picked) => {
      const scheme = minimalScheme();
      for (const rule of picked) triggers[rule](scheme);
      fc.pre(isReadable(scheme));
      expect(cleared(scheme, picked[0])).not.toMatch(/violates|risk/);
    }),
    { numRuns: 60, seed: 6 },
  );
});

test("every rule rests on law that ships, asks in three languages, and its id stands once", () => {
  expect(new Set(auditRules.map(({ id }) => id)).size).toBe(auditRules.length);
  for (const { id, articles, question } of auditRules) {
    for (const article of articles) expect(law.has(article), `${id}: ${article}`).toBe(true);
    for (const text of Object.values(question)) expect(text, id).toMatch(/\?$/);
    expect(new Set(Object.values(question)).size, id).toBe(3);
  }
});

function isReadable(scheme: SchemeText): boolean {
  try {
    return auditedText(yamlOf(scheme)) !== undefined;
  } catch {
    return false;
  }
}

/** The verdict once the lines that a finding names are gone, again and again while it names any. */
function cleared(scheme: SchemeText, rule: string): string {
  let now = scheme;
  for (let round = 0; round < 12; round++) {
    const finding = findingsOn(now).get(rule);
    if (finding === undefined) throw new Error(`there is no ${rule}`);
    if (finding.verdict === "passes" || finding.because.length === 0) return finding.verdict;
    now = without(now, finding.because);
  }
  return findingsOn(now).get(rule)?.verdict ?? "";
}

/** A scheme with what stands at some places as it is in the minimal one, or gone where that has it not. */
function without(
  scheme: SchemeText,
  places: readonly { readonly line: number; readonly column: number }[],
): SchemeText {
  const { pieces } = auditedText(yamlOf(scheme));
  const paths: Path[] = [];
  walkPieces(pieces, (piece: Located, path) => {
    if (places.some(({ line, column }) => piece.at.line === line && piece.at.column === column))
      paths.push(path);
  });
  const next = bareValue(pieces) as SchemeText;
  const base = minimalScheme();
  const gone = new Map<string, Set<string>>();
  for (const path of paths) {
    const [block, position, key] = path.map(String);
    if (Array.isArray(next[block])) {
      const item = next[block][Number(position)];
      if (item === undefined) continue;
      const was = base[block]?.find(({ id }: { id: string }) => id === item.id);
      const isSame = was !== undefined && JSON.stringify(was) === JSON.stringify(item);
      if (was !== undefined && !isSame) next[block][Number(position)] = structuredClone(was);
      else gone.set(block, (gone.get(block) ?? new Set()).add(item.id));
    } else if (block === "score") {
      gone.set("score", new Set(["score"]));
    } else if (position !== undefined) {
      next[block][position] = structuredClone(base[block]?.[position]);
      // who joins goes with whether one has to be in it
      if (block === "covers") next.covers.joins = structuredClone(base.covers.joins);
      void key;
    }
  }
  return tidy(next, gone);
}

/** A scheme without some items, and without what names them. */
function tidy(scheme: SchemeText, gone: ReadonlyMap<string, ReadonlySet<string>>): SchemeText {
  const isGone = (block: string, id: string) => gone.get(block)?.has(id) === true;
  const sources = scheme.sources.filter(({ id }: { id: string }) => !isGone("sources", id));
  const lists = (scheme.lists ?? []).filter(({ id }: { id: string }) => !isGone("lists", id));
  const hasSource = (id: string) => sources.some((source: { id: string }) => source.id === id);
  const hasList = (id: string) => lists.some((list: { id: string }) => list.id === id);
  const rules = scheme.rules
    .filter(({ id, source }: SchemeText) => !isGone("rules", id) && hasSource(source))
    .map((rule: SchemeText) =>
      rule.list === undefined || hasList(rule.list) ? rule : { ...rule, points: -1 },
    );
  const consequences = scheme.consequences.filter(({ id, when }: SchemeText) => {
    const isStruck = when.lists === undefined || when.lists.every(hasList);
    return !isGone("consequences", id) && isStruck && (when.watched === undefined || hasSource(when.watched));
  });
  return { ...scheme, sources, lists, rules, consequences };
}
