import type { Reader } from "../facts.ts";
import type { FactId, SentenceKey } from "../messages/shape.ts";
import type { AssessmentPen, Said } from "../pen.ts";

/** What a scheme is, whom it covers and how it scores. */
export const schemeReaders = {
  purpose: (pen) => ({ said: [pen.said(pen.scheme.purpose[pen.language], "purpose")] }),
  operator: (pen) => ({ said: [pen.said(pen.value("operator", pen.scheme.operator), "operator")] }),
  place: (pen) => ({ said: pen.scheme.place === undefined ? [] : [pen.said(pen.scheme.place, "place")] }),
  status: (pen) => ({ said: statusOf(pen) }),
  covered: (pen) => ({ said: coveredIn(pen) }),
  enrolment: (pen) => {
    const enrolment = pen.value("enrolment", pen.scheme.covers.enrolment);
    return { said: [pen.said(enrolment, "covers", "enrolment")] };
  },
  known: (pen) => {
    const share = pen.number(pen.scheme.covers.known, { style: "percent" });
    return { said: [pen.said(pen.say("ofThoseCovered", { share }), "covers", "known")] };
  },
  children: (pen) => ({ said: childrenIn(pen) }),
  scoring: (pen) => ({ said: [scoringOf(pen)] }),
  frequency: (pen) => {
    const { score } = pen.scheme;
    if (score.kind === "none") return { said: [] };
    if (score.kind !== "weighted") return { said: [pen.said(pen.say("scoreAtOnce"), "score")] };
    return { said: [pen.said(pen.say("scoreMonthly", { day: score.updated.on }), "score", "updated")] };
  },
  others: (pen) => {
    const others = (["association", "ratings"] as const).flatMap((block) =>
      pen.scheme[block].map(({ label, of }, position) => {
        const said = pen.say("othersSaid", { label: label[pen.language], of: pen.value("others", of) });
        return pen.said(said, block, position);
      }),
    );
    return others.length === 0 ? undefined : { said: others };
  },
} as const satisfies Partial<Record<FactId, Reader>>;

function statusOf(pen: AssessmentPen): readonly Said[] {
  const { status, variant } = pen.scheme;
  const note = status.note?.[pen.language];
  return [
    pen.said(`${pen.value("status", status.today)} (${variant})`, "status"),
    ...(note === undefined ? [] : [pen.said(note, "status", "note")]),
  ];
}

function coveredIn(pen: AssessmentPen): readonly Said[] {
  const { persons, organisations, minAge } = pen.scheme.covers;
  return [
    ...(persons ? [pen.said(pen.say("personsFrom", { age: minAge }), "covers", "persons")] : []),
    ...(organisations ? [pen.said(pen.say("organisations"), "covers", "organisations")] : []),
  ];
}

function scoringOf(pen: AssessmentPen): Said {
  const { score, grades } = pen.scheme;
  const kind = pen.value("score", score.kind);
  if (grades === undefined) return pen.said(pen.say("scoreBare", { kind }), "score");
  const labels = grades.scale.map(({ label }) => label).join(", ");
  return pen.said(pen.say("scoreSaid", { kind, grades: labels }), "score");
}

/** Children whom a scheme covers, and those whom it reaches by way of others though it may not cover them. */
function childrenIn(pen: AssessmentPen): readonly Said[] {
  const { covers, consequences } = pen.scheme;
  const isCovering = covers.persons && covers.minAge < 18;
  const struck = consequences.flatMap(({ label, when }, position) => {
    const key = reaching[when.of];
    if (key === undefined) return [];
    return [pen.said(pen.say(key, { label: label[pen.language] }), "consequences", position, "when", "of")];
  });
  return [
    ...(isCovering ? [pen.said(pen.say("personsFrom", { age: covers.minAge }), "covers", "minAge")] : []),
    ...struck,
  ];
}

/** What is said of a consequence by whose standing counts in it. */
const reaching: Readonly<Record<string, SentenceKey | undefined>> = {
  parent: "reachesChildren",
  child: "reachesParents",
};
