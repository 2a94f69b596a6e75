import { counts, films, type SchemeText, scores, strikes } from "./minimal-scheme.ts";

const gathering = (scheme: SchemeText) => counts(scheme, "attends-gathering", "association");
const prayer = (scheme: SchemeText) => counts(scheme, "attends-religious-service", "association");
const heavy = (scheme: SchemeText) => {
  scheme.consequences[0].severity = 3;
};
const byCourt = (scheme: SchemeText) => counts(scheme, "leaves-judgment-unpaid", "justice", "public");
const ofState = (scheme: SchemeText) => {
  scheme.operator = "public";
};
const published = {
  channel: "register",
  audience: ["public"],
  provenance: { standing: "official", cite: ["RULES-26"] },
};
const payment = {
  id: "pays",
  label: { en: "pays", de: "zahlt", nl: "betaalt" },
  by: "payment",
  perYear: 1,
  provenance: { standing: "official", cite: ["RULES-26"] },
};

/** What has to be written into the minimal scheme for a rule to find something. */
export const triggers: Readonly<Record<string, (scheme: SchemeText) => void>> = {
  "AIA-5c-i": (s) => strikes(s, "flight", "travel"),
  "AIA-5c-ii": (s) => {
    s.consequences[0].severity = 5;
  },
  "AIA-5a": (s) => {
    s.declares.manipulates = true;
  },
  "AIA-5b": (s) => {
    s.declares.exploitsWeakness = true;
  },
  "AIA-5d": (s) => {
    s.declares.predictsCrime = true;
  },
  "AIA-5e": (s) => {
    films(s, "tries-on-clothes", "consumption");
    s.declares.scrapesFaces = true;
  },
  "AIA-5f": (s) => {
    counts(s, "works-overtime", "work");
    s.declares.infersEmotion = true;
  },
  "AIA-5g": (s) => {
    films(s, "tries-on-clothes", "consumption");
    s.declares.biometricCategories = true;
  },
  "AIA-5h": (s) => films(s, "crosses-at-red", "traffic", "public"),
  "AIA-III3": (s) => strikes(s, "training", "education"),
  "AIA-III4": (s) => strikes(s, "promotion", "work"),
  "AIA-III5a": (s) => strikes(s, "benefits", "civic"),
  "AIA-III5b": (s) => strikes(s, "loan", "finance"),
  "AIA-III5c": (s) => strikes(s, "insurance", "health"),
  "AIA-III6": (s) => {
    s.sources.push({
      ...structuredClone(s.sources[0]),
      id: "gates",
      owner: "public",
      acts: undefined,
      contexts: ["travel"],
      watches: { listed: 1000, falseMatch: 0.000001, ratio: 1, provenance: published.provenance },
    });
    strikes(s, "metro-entry", "travel");
    s.consequences.at(-1).when = { watched: "gates" };
  },
  "AIA-III7": (s) => strikes(s, "visa", "travel"),
  "AIA-14": (s) => {
    strikes(s, "loan", "finance");
    s.declares.oversight = "none";
  },
  "AIA-26": (s) => {
    strikes(s, "loan", "finance");
    s.process.notice = "none";
  },
  "AIA-27": (s) => {
    strikes(s, "loan", "finance");
    s.declares.rightsAssessment = false;
  },
  "AIA-86": (s) => {
    strikes(s, "loan", "finance");
    s.process.reasons = false;
  },
  "GDPR-5a": (s) => {
    s.declares.basis = "none";
  },
  "GDPR-5b": (s) => {
    strikes(s, "flight", "travel");
    s.declares.compatible = false;
  },
  "GDPR-5c": (s) => {
    s.sources[0].acts.push("buys-everyday-goods");
  },
  "GDPR-5d": (s) => {
    s.process.appeal = "none";
  },
  "GDPR-5e": (s) => {
    s.lists[0].term = undefined;
  },
  "GDPR-9": prayer,
  "GDPR-13": (s) => {
    s.process.notice = "none";
  },
  "GDPR-15": (s) => {
    s.visibility.self = false;
  },
  "GDPR-16": (s) => {
    s.process.appeal = "none";
  },
  "GDPR-18": (s) => {
    s.declares.restrictsWhileDisputed = false;
  },
  "GDPR-22": (s) => {
    heavy(s);
    s.declares.decides = "alone";
    s.declares.basis = "legitimate-interest";
  },
  "GDPR-22s": scores,
  "GDPR-22r": (s) => {
    heavy(s);
    s.process.appeal.human = false;
  },
  "GDPR-22-4": (s) => {
    heavy(s);
    prayer(s);
    s.declares.decides = "alone";
  },
  "GDPR-ret": (s) => {
    byCourt(s);
    scores(s);
    Object.assign(
      s.rules.find(({ id }: { id: string }) => id === "counts-leaves-judgment-unpaid"),
      {
        points: -10,
        expires: { after: 1095 },
      },
    );
    s.declares.registerKeeps = 180;
  },
  "GDPR-35": (s) => {
    s.declares.impactAssessment = false;
  },
  "GDPR-8": (s) => {
    s.covers.minAge = 14;
  },
  "ECHR-8": (s) => {
    ofState(s);
    s.visibility.public = true;
  },
  "ECHR-10": (s) => {
    ofState(s);
    counts(s, "criticises-government-online", "speech");
  },
  "ECHR-11": gathering,
  "ICCPR-12": (s) => strikes(s, "flight", "travel"),
  "ICCPR-17": (s) => {
    s.visibility.public = true;
  },
  "ICCPR-19": (s) => counts(s, "criticises-government-online", "speech"),
  "ICCPR-21": gathering,
  "ICCPR-22": (s) => counts(s, "joins-strike", "work"),
  "ICCPR-25": (s) => strikes(s, "public-office", "civic"),
  "UNESCO-2021": (s) => strikes(s, "flight", "travel"),
  "OECD-AI": (s) => {
    s.process.reasons = false;
  },
  "NIST-RMF": (s) => {
    s.declares.impactAssessment = false;
  },
  "US-ECOA-basis": (s) => {
    prayer(s);
    strikes(s, "loan", "finance");
  },
  "US-ECOA-notice": (s) => {
    strikes(s, "loan", "finance");
    s.process.reasons = false;
  },
  "US-FCRA": (s) => {
    strikes(s, "loan", "finance");
    s.process.appeal = "none";
  },
  "CN-REP": (s) => {
    s.process.repair = "none";
  },
  "CN-SPC-notice": (s) => {
    byCourt(s);
    s.lists[0].notice = undefined;
  },
  "CN-SPC-minors": (s) => {
    byCourt(s);
    s.covers.minAge = 16;
  },
  "CN-SPC-able": (s) => {
    byCourt(s);
    s.declares.ableApartFromUnable = false;
  },
  "CN-PUB": (s) => {
    s.lists[0].term.days = 2000;
    s.lists[0].published = [published];
  },
  "L-context": (s) => strikes(s, "flight", "travel"),
  "L-politics": gathering,
  "L-religion": prayer,
  "L-petition": (s) => counts(s, "petitions-authorities", "civic"),
  "L-association": (s) => counts(s, "transfers-money-in-chat", "finance"),
  "L-family": (s) => {
    strikes(s, "school-place", "education");
    s.consequences.at(-1).when.of = "parent";
  },
  "L-minor": (s) => {
    s.covers.minAge = 14;
  },
  "L-no-reason": (s) => {
    s.process.reasons = false;
  },
  "L-vague-reason": (s) => {
    s.declares.reasonGiven = "score-only";
  },
  "L-no-appeal": (s) => {
    s.process.appeal = "none";
  },
  "L-no-human": (s) => {
    s.declares.decides = "alone";
    s.process.appeal.human = false;
  },
  "L-no-expiry": (s) => {
    s.lists[0].term = undefined;
  },
  "L-eternal": (s) => {
    s.lists[0].term = undefined;
  },
  "L-double": (s) => counts(s, "drives-drunk", "traffic"),
  "L-disproportion": (s) => {
    s.consequences[0].severity = 5;
  },
  "L-shame": (s) => {
    s.lists[0].published = [published];
  },
  "L-essential": (s) => strikes(s, "flat", "housing"),
  "L-opaque": (s) => {
    s.declares.rulesPublished = false;
  },
  "L-consent": (s) => {
    s.covers.enrolment = "compulsory";
    s.covers.joins = undefined;
  },
  "L-machine-error": (s) => {
    films(s, "tries-on-clothes", "consumption");
    s.sources.at(-1).identifies.ratio = undefined;
  },
  "L-pay-out": (s) => {
    s.lists[0].exits = [payment];
  },
  "L-asymmetry": (s) => {
    ofState(s);
    s.process.review = "none";
  },
  "L-source": (s) => {
    s.rules[0].provenance = { standing: "invented", range: [0, 1] };
  },
};
