import { describe, expect, test } from "vitest";
import {
  counts,
  films,
  findingsOn,
  minimalScheme,
  type SchemeText,
  scores,
  strikes,
} from "./minimal-scheme.ts";

/**
 * What was mended once verdicts written from law and text alone had been compared with what rules found:
 * docs/audit-differences.md says why.
 */
function verdictOf(rule: string, change: (scheme: SchemeText) => void): string | undefined {
  const scheme = minimalScheme();
  change(scheme);
  return findingsOn(scheme).get(rule)?.verdict;
}

/** Nobody is scored or listed: whoever is recorded at a gathering is refused a flight. */
function strikesAtOnce(scheme: SchemeText, within = 365): void {
  counts(scheme, "attends-gathering", "association", "public");
  strikes(scheme, "flight", "travel", 4);
  scheme.consequences = [scheme.consequences.at(-1)];
  scheme.consequences[0].when = {
    recorded: { source: "sees-attends-gathering", act: "attends-gathering", within },
  };
  scheme.operator = "public";
  delete scheme.rules;
  delete scheme.lists;
  delete scheme.declares.basis;
}

describe("records that strike without any score", () => {
  test.each([
    ["AIA-5c-i", "violates"],
    ["AIA-5c-ii", "violates"],
    ["L-context", "violates"],
    ["L-politics", "violates"],
    ["GDPR-9", "violates"],
    ["ECHR-11", "violates"],
    ["ICCPR-21", "violates"],
    ["UNESCO-2021", "risk"],
  ])("%s: %s", (rule, verdict) => {
    expect(verdictOf(rule, strikesAtOnce)).toBe(verdict);
  });

  test("the persons whom they strike are those who are judged, of whatever age", () => {
    const ofChildren = (scheme: SchemeText) => {
      strikesAtOnce(scheme);
      scheme.covers.minAge = 12;
    };
    expect(verdictOf("L-minor", ofChildren)).toBe("risk");
    expect(verdictOf("GDPR-8", ofChildren)).toBe("risk");
  });

  test("that count for life never end, and those of a year do", () => {
    const forLife = (scheme: SchemeText) => strikesAtOnce(scheme, 36500);
    for (const rule of ["GDPR-5e", "L-no-expiry", "L-eternal"]) {
      expect(verdictOf(rule, forLife), rule).toBe("violates");
      expect(
        verdictOf(rule, (scheme) => strikesAtOnce(scheme)),
        rule,
      ).toBe("passes");
    }
  });
});

test("whom a public watch list names is struck by a high-risk system, with all that follows", () => {
  const watches = (scheme: SchemeText) => {
    films(scheme, "takes-train", "travel", "public");
    const source = scheme.sources.at(-1);
    const { falseMatch, ratio, provenance } = source.identifies;
    source.watches = { listed: 100, falseMatch, ratio, provenance };
    strikes(scheme, "metro-entry", "travel");
    scheme.consequences.at(-1).when = { watched: source.id };
    scheme.process.notice = "none";
  };
  expect(verdictOf("AIA-26", watches)).toBe("violates");
});

test("those who can only watch a high-risk system do not oversee it", () => {
  const watched = (scheme: SchemeText) => {
    strikes(scheme, "loan", "finance");
    scheme.declares.oversight = "can-watch";
  };
  expect(verdictOf("AIA-14", watched)).toBe("violates");
});

test.each([
  ["legitimate-interest", "violates"],
  ["law", "risk"],
  ["contract", "passes"],
])("that nobody can object, on the basis of %s: %s", (basis, verdict) => {
  const firm = (scheme: SchemeText) => {
    Object.assign(scheme.declares, { objection: false, basis, basisText: "section 4" });
  };
  expect(verdictOf("GDPR-18", firm)).toBe(verdict);
});

test("speech that a state makes people pay for is for a lawyer where a law prescribes it", () => {
  const ofState = (basis: string) => (scheme: SchemeText) => {
    counts(scheme, "criticises-government-online", "speech");
    scheme.operator = "public";
    Object.assign(scheme.declares, { basis, basisText: "section 4" });
  };
  for (const rule of ["ECHR-10", "ICCPR-19"]) {
    expect(verdictOf(rule, ofState("none")), rule).toBe("violates");
    expect(verdictOf(rule, ofState("law")), rule).toBe("risk");
  }
});

test("what people must not know of nobody can verify", () => {
  const secret = (scheme: SchemeText) => {
    scheme.operator = "public";
    scheme.sources[0].known = false;
    delete scheme.declares.rulesPublished;
  };
  expect(verdictOf("ECHR-8", secret)).toBe("violates");
  expect(verdictOf("L-opaque", secret)).toBe("violates");
});

test("a machine that errs more often about one group is told without any run", () => {
  const unequal = (scheme: SchemeText) => {
    films(scheme, "tries-on-clothes", "consumption");
    scheme.sources.at(-1).identifies.ratio = 2;
  };
  for (const rule of ["ECHR-14", "L-disparity"]) expect(verdictOf(rule, unequal), rule).toBe("risk");
});

test("records kept for longer than they count are a risk", () => {
  const keeps = (days: number) => (scheme: SchemeText) => {
    scores(scheme);
    scheme.rules = scheme.rules.filter(({ points }: SchemeText) => points !== undefined);
    scheme.sources[0].keeps = { days, provenance: scheme.process.provenance };
  };
  expect(verdictOf("GDPR-5e", keeps(90))).toBe("passes");
  expect(verdictOf("GDPR-5e", keeps(91))).toBe("risk");
});

test("a child is for a lawyer, and below thirteen nobody's consent carries it", () => {
  const aged = (minAge: number, basis: string) => (scheme: SchemeText) => {
    scheme.covers.minAge = minAge;
    Object.assign(scheme.declares, { basis, basisText: "section 4" });
  };
  expect(verdictOf("L-minor", aged(12, "explicit-consent"))).toBe("violates");
  expect(verdictOf("L-minor", aged(13, "explicit-consent"))).toBe("risk");
  expect(verdictOf("L-minor", aged(10, "law"))).toBe("risk");
});

test("who reviews whoever scores is asked of companies too", () => {
  const inside = (scheme: SchemeText) => {
    scheme.process.review = "internal";
  };
  expect(verdictOf("L-asymmetry", inside)).toBe("risk");
});

test("staying out is not free where it costs points, nor unlawful where a law asks nobody", () => {
  const fined = (scheme: SchemeText) => {
    scores(scheme);
    const provenance = scheme.process.provenance;
    scheme.sources[0].consent = { refused: 0.1, otherwise: { points: -20 }, provenance };
  };
  expect(verdictOf("L-consent", fined)).toBe("violates");
  const compulsory = (basis: string) => (scheme: SchemeText) => {
    scheme.covers.enrolment = "compulsory";
    delete scheme.covers.joins;
    Object.assign(scheme.declares, { basis, basisText: "section 4" });
  };
  expect(verdictOf("L-consent", compulsory("consent"))).toBe("violates");
  expect(verdictOf("L-consent", compulsory("law"))).toBe("risk");
});

test("a family whose scores count in one's own is borne by the family", () => {
  const related = (scheme: SchemeText) => {
    scores(scheme);
    const { label, provenance } = scheme.rules[0];
    scheme.association = [
      { id: "home", label, of: "household", over: "score", weight: 0.2, every: "month", provenance },
    ];
  };
  expect(verdictOf("L-family", related)).toBe("violates");
});

test("points that money buys back are a way out for those who have it", () => {
  const sells = (scheme: SchemeText) => {
    scores(scheme);
    const { label, provenance } = scheme.rules[0];
    scheme.process.repairs = [
      { id: "pays", label, by: "payment", below: 100, points: 5, perYear: 1, provenance },
    ];
  };
  expect(verdictOf("L-pay-out", sells)).toBe("violates");
});

test("time repairs nothing that never ends", () => {
  const endless = (scheme: SchemeText) => {
    scores(scheme);
    delete scheme.rules.at(-1).expires;
  };
  expect(verdictOf("L-eternal", endless)).toBe("risk");
});

test("what adds points brings nobody who begins well to where they are treated worse", () => {
  const bonus = (scheme: SchemeText) => {
    scores(scheme);
    strikes(scheme, "flight", "travel");
    scheme.consequences.at(-1).when = { grades: ["low"] };
    counts(scheme, "takes-train", "travel");
    Object.assign(scheme.rules.at(-1), {
      list: undefined,
      ground: undefined,
      points: 5,
      expires: { after: 90 },
    });
  };
  expect(verdictOf("L-context", bonus)).toBe("violates");
});

test("people who rate people are social scoring, whatever comes of it", () => {
  const rated = (scheme: SchemeText) => {
    const provenance = scheme.process.provenance;
    scheme.score = { kind: "ratings", start: 300, range: { from: 100, to: 500 }, provenance };
    scheme.ratings = [
      {
        id: "neighbours",
        label: scheme.title,
        of: "neighbourhood",
        contacts: { perYear: 12, provenance },
        usual: 4,
        sees: { traits: { diligence: 0.2 }, provenance },
        noise: { stars: 0.5, provenance },
        pull: 0.2,
        provenance,
      },
    ];
  };
  expect(verdictOf("UNESCO-2021", rated)).toBe("risk");
});

test("a score from which nothing follows at all is recorded without need, and a list that others read is not", () => {
  const idle = verdictOf("GDPR-5c", (scheme) => {
    scores(scheme);
    scheme.consequences = [];
  });
  expect(idle).toBe("risk");
  expect(
    verdictOf("GDPR-5c", (scheme) => {
      scheme.consequences = [];
    }),
  ).toBe("passes");
});
