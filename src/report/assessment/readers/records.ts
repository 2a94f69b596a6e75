import type { Reader } from "../facts.ts";
import type { FactId } from "../messages/shape.ts";
import type { AssessmentPen } from "../pen.ts";

/** What is recorded and counted, by whom, and for how long. */
export const recordReaders = {
  sources: (pen) => ({
    said: pen.scheme.sources.map(({ label, owner, contexts, acts }, position) => {
      const areas = contexts.map((context) => pen.input.called.contexts[context]).join(", ");
      const seen = acts?.map((act) => actCalled(pen, act)).join(", ") ?? "all";
      const said = { label: label[pen.language], owner: pen.keeper(owner), areas, acts: seen };
      return pen.said(pen.say("sourceSaid", said), "sources", position);
    }),
  }),
  counted: (pen) => ({
    said: pen.scheme.rules.map((rule, position) => {
      const said = { label: rule.label[pen.language], effect: effectOf(pen, rule) };
      return pen.said(pen.say("ruleSaid", said), "rules", position);
    }),
  }),
  keeping: (pen) => {
    const { sources } = pen.scheme;
    const said = sources.flatMap(({ label, keeps }, position) => {
      if (keeps === undefined) return [];
      const days = pen.say("keepsSaid", { label: label[pen.language], days: keeps.days });
      return [pen.said(days, "sources", position, "keeps")];
    });
    return {
      said,
      openFor: labelsOf(
        pen,
        sources.filter(({ keeps }) => keeps === undefined),
      ),
    };
  },
  expiry: (pen) => {
    const { rules, lists } = pen.scheme;
    const counting = rules.filter(
      ({ points, straightTo }) => points !== undefined || straightTo !== undefined,
    );
    const ofRules = rules.flatMap(({ label, expires }, position) => {
      if (expires === undefined) return [];
      const days = pen.say("keepsSaid", { label: label[pen.language], days: expires.after });
      return [pen.said(days, "rules", position, "expires")];
    });
    const ofLists = lists.flatMap(({ label, term }, position) => {
      if (term === undefined) return [];
      const days = pen.say("keepsSaid", { label: label[pen.language], days: term.days });
      return [pen.said(days, "lists", position, "term")];
    });
    const endless = [
      ...counting.filter(({ expires }) => expires === undefined),
      ...lists.filter(({ term }) => term === undefined),
    ];
    return { said: [...ofRules, ...ofLists], openFor: labelsOf(pen, endless) };
  },
  consent: (pen) => {
    const said = pen.scheme.sources.flatMap(({ label, consent }, position) => {
      if (consent === undefined) return [];
      const otherwise = typeof consent.otherwise === "string" ? consent.otherwise : "points";
      const words = { label: label[pen.language], otherwise: pen.value("otherwise", otherwise) };
      return [pen.said(pen.say("consentSaid", words), "sources", position, "consent")];
    });
    const without = pen.scheme.sources.filter(({ consent }) => consent === undefined);
    return { said, openFor: said.length === 0 ? [] : labelsOf(pen, without) };
  },
  mistakes: (pen) => ({
    said: pen.scheme.sources.flatMap(({ label, identifies, watches }, position) => {
      const called = label[pen.language];
      const camera = identifies && { gallery: identifies.gallery, falseMatch: identifies.falseMatch };
      const watch = watches && { gallery: watches.listed, falseMatch: watches.falseMatch };
      return [
        ...(camera
          ? [pen.said(comparing(pen, "cameraSaid", called, camera), "sources", position, "identifies")]
          : []),
        ...(watch
          ? [pen.said(comparing(pen, "watchSaid", called, watch), "sources", position, "watches")]
          : []),
      ];
    }),
  }),
} as const satisfies Partial<Record<FactId, Reader>>;

/** How often a source that compares pictures is wrong. */
function comparing(
  pen: AssessmentPen,
  key: "cameraSaid" | "watchSaid",
  label: string,
  { gallery, falseMatch }: { readonly gallery: number; readonly falseMatch: number },
): string {
  const chance = pen.number(falseMatch, { maximumSignificantDigits: 3 });
  return pen.say(key, { label, gallery: pen.number(gallery), chance });
}

type Rule = AssessmentPen["scheme"]["rules"][number];

/** What a record does to a score, a grade, an indicator or a list. */
function effectOf(pen: AssessmentPen, { points, list, offList, straightTo, indicator }: Rule): string {
  const called = (id: string) => pen.assessed.told.labels[id] ?? id;
  return [
    ...(points === undefined
      ? []
      : [pen.say("rulePoints", { points: pen.number(points, { signDisplay: "exceptZero" }) })]),
    ...(indicator === undefined ? [] : [pen.say("ruleIndicator", { indicator })]),
    ...(straightTo === undefined ? [] : [pen.say("ruleGrade", { grade: straightTo })]),
    ...(list === undefined ? [] : [pen.say("ruleList", { list: called(list) })]),
    ...(offList === undefined ? [] : [pen.say("ruleOffList", { list: called(offList) })]),
  ].join(", ");
}

function actCalled(pen: AssessmentPen, act: string): string {
  return pen.assessed.audited.acts.get(act)?.label[pen.language] ?? act;
}

function labelsOf(pen: AssessmentPen, things: readonly Pick<Rule, "label">[]): readonly string[] {
  return things.map(({ label }) => label[pen.language]);
}
