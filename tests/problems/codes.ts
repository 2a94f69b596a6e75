import { sharedCodes } from "./codes-shared.ts";

/** How a code comes about: a file beside this one unless something else is said. */
type Example =
  | { readonly file: string }
  | { readonly made: () => string | Uint8Array; readonly shown: string }
  | { readonly command: readonly string[] };

/** A code that a reader or a checker can give, and an example that gives it and no other. */
export interface ProblemCode {
  readonly code: string;
  /** in one sentence, to somebody who has just met it */
  readonly meaning: string;
  /** the text that stands at the problem's place; undefined where nothing stands in a file */
  readonly at: string | undefined;
  readonly example: Example;
}

const ofText: Codes = {
  "text/empty": ["The file is empty, or holds nothing but comments.", "# A scheme"],
  "text/too-deep": ["Blocks, lists or brackets lie in one another deeper than any real file needs.", "[[[["],
  "text/directive": ["A line that begins with % would change how the file is read.", "%YAML 1.1"],
  "text/malformed": [
    "The file is not YAML; most often a text with a colon needs quotes.",
    "Rongcheng: a city",
  ],
  "text/tab": ["A line is indented with a tab; YAML takes spaces.", "\ttoday: ended"],
  "text/several-documents": ["A line of three dashes begins a second document in one file.", "---"],
  "text/alias": [
    "Anchors, aliases and tags are refused, so that a file says what it says where it says it.",
    "&where",
  ],
  "text/forbidden-key": [
    "A key that is no plain word, or a word that programs give a meaning of their own.",
    "constructor",
  ],
  "text/repeated-key": [
    "A key stands twice in one block, so that one of the two would be lost.",
    "place: Suining",
  ],
  "text/not-a-number": ["A number that is infinite, too large to hold, or not one.", ".inf"],
  "text/unclear-number": [
    "A number that some readers take for another, or that has more digits than can be kept.",
    "018",
  ],
};

const ofSchemes: Codes = {
  "scheme/extend-unknown": ["The scheme builds on one that is not there.", "graded-pilots-2081"],
  "scheme/extend-circle": ["The scheme in the end builds on itself.", "extend-circle"],
  "scheme/drop-nothing": ["`drop: true` names an item that the scheme beneath does not have.", "true"],
  "scheme/covers-nobody": ["The scheme scores, but covers nobody.", "{persons: false}"],
  "scheme/score-missing": ["There are rules, grades or consequences, but no score.", "none}"],
  "scheme/floor-above-cap": ["The lowest score lies above the highest.", "2000"],
  "scheme/start-out-of-range": ["Everyone would start with a score that nobody can have.", "2100"],
  "scheme/reset-and-decay": [
    "A score returns to its start at once or bit by bit, not both.",
    "{every: month",
  ],
  "scheme/decay-and-expiry": [
    "What has partly decayed cannot be undone in full, so points expire only in a score that does not decay.",
    "{after: 365}",
  ],
  "scheme/joins-missing": ["Nothing says how many join a scheme that nobody has to be in.", "voluntary"],
  "scheme/nobody-joins": ["A compulsory scheme says how persons join it.", "compulsoryFrom"],
  "scheme/refusal-without-score": [
    "Refusing a source costs points, and there is no score of points to take them from.",
    "-20",
  ],
  "scheme/delay-reversed": ["The shortest delay is longer than the longest.", "[7, 1]"],
  "scheme/false-match-above-one": [
    "A watch list would take those of the second group for somebody on it with a chance above 1.",
    "3",
  ],
  "scheme/learns-backwards": [
    "A source that learns would miss more of those whom it has seen often than of strangers.",
    "0.95",
  ],
  "scheme/appeal-without-notice": ["People appeal against entries of which nobody is told.", "none"],
  "scheme/requests-missing": [
    "People appeal who have to ask to hear of an entry, and nothing says how many ask.",
    "on-request",
  ],
  "scheme/wins-missing": ["People appeal, and nothing says how often they win.", "{share: 0.1"],
  "scheme/process-without-score": [
    "The process gives points back, or spares them, and nobody is scored.",
    "favours:",
  ],
  "scheme/act-out-of-sight": [
    "A source names an act outside the areas of life that it sees.",
    "drops-litter",
  ],
  "scheme/unknown-act": ["A rule counts an act that the acts file does not have.", "drops-liter"],
  "scheme/unknown-source": [
    "A rule counts records of a source that the scheme does not have, or a consequence names one.",
    "street-camera",
  ],
  "scheme/source-blind": ["A rule counts an act that its source cannot see.", "shops"],
  "scheme/unit-without-quantity": ["A rule counts by the unit an act that has no quantity.", "unit"],
  "scheme/above-without-unit": ["`above` compares a quantity, but the rule counts occurrences.", "above: 2"],
  "scheme/rule-without-effect": ["A rule neither moves the score nor drops it to a grade.", "noting-only"],
  "scheme/points-missing": ["A cap or an expiry bounds points that the rule does not have.", "expires:"],
  "scheme/straight-to-highest": [
    "A rule drops scores straight to the grade above which there is none.",
    "AAA",
  ],
  "scheme/cap-below-one": [
    "The cap of a rule is smaller than one occurrence is worth, or of the other sign.",
    "-0.5",
  ],
  "scheme/rule-without-provenance": ["Nothing says where a rule comes from.", "unfounded"],
  "scheme/rule-names-group": [
    "A rule names `group`, which is there to measure disparities and never to make them.",
    "group: second",
  ],
  "scheme/unknown-grade": ["A rule or a consequence names a grade that the scale does not have.", "E}"],
  "scheme/grades-closed-end": [
    "The lowest grade has a lowest score, or the highest a highest.",
    "0, to: 900",
  ],
  "scheme/grades-open": ["Nothing says where two neighbouring grades part.", "{label: high"],
  "scheme/grades-gap": ["Some scores lie between two grades.", "950"],
  "scheme/grades-overlap": ["Some scores lie in two grades.", "900"],
  "scheme/grade-empty": ["No score lies in a grade.", "900, to: 900"],
  "scheme/grade-unreachable": ["A grade lies beyond the range of scores.", "500}"],
  "scheme/repeated-grade": ["Two grades have the same label.", "A, from: 900"],
  "scheme/threshold-without-provenance": ["Nothing says where the threshold of a grade comes from.", "900}"],
  "scheme/association-without-score": [
    "Others' standing moves scores in a scheme that scores nobody.",
    "friends",
  ],
  "scheme/unknown-rule": ["An association counts a rule that the scheme does not have.", "litering"],
  "scheme/cause-twice": [
    "A rule and something else that moves scores have one id, so that entries could not be told apart.",
    "littering",
  ],
  "scheme/association-without-provenance": ["Nothing says where an association comes from.", "friends"],
  "scheme/unknown-layer": [
    "A scheme counts others by a layer of ties that its society does not have.",
    "onlin",
  ],
  "scheme/ratings-missing": ["The score follows ratings, and nobody rates.", "ratings}"],
  "scheme/ratings-without-score": ["Peers rate each other, and the score follows no ratings.", "stars"],
  "scheme/rating-without-provenance": ["Nothing says where ratings come from.", "stars"],
  "scheme/unknown-gate": ["A consequence acts at a gate that the gates file does not have.", "fast-trains"],
  "scheme/gate-cannot": ["A gate does not have the effect that a consequence wants of it.", "price"],
  "scheme/gate-of-others": [
    "Only persons, or only organisations, come to the gate, and the scheme covers the others.",
    "tender",
  ],
  "scheme/act-of-others": [
    "A rule counts an act that only organisations do, or only persons, and the scheme covers the others.",
    "pollutes",
  ],
  "scheme/relation-of-organisation": [
    "An organisation would be struck for its parent, or for an organisation that it represents.",
    "parent}",
  ],
  "scheme/nobody-represented": [
    "Who represents an organisation would be struck, and the scheme covers no organisation.",
    "representative}",
  ],
  "scheme/condition-missing": [
    "A consequence has no condition, so that it would strike everyone.",
    "{of: self}",
  ],
  "scheme/condition-empty": ["Nobody can meet the condition of a consequence.", "900, scoreBelow"],
  "scheme/source-watches-nobody": [
    "A consequence strikes whom a source takes for somebody listed, and the source has no watch list.",
    "tax-office",
  ],
  "scheme/held-without-grades": [
    "`held` counts days in a grade, and the condition names no grade.",
    "held: 365",
  ],
  "scheme/factor-missing": [
    "A consequence changes how much there is of something, but not by how much.",
    "{kind: price}",
  ],
  "scheme/rank-missing": [
    "A consequence moves people up or down among applicants, but not how far.",
    "{kind: rank}",
  ],
  "scheme/indicator-missing": [
    "A rule of a weighted score has points, and nothing says which indicator they move.",
    "-3",
  ],
  "scheme/unknown-indicator": [
    "A rule or a set of weights names an indicator that the score does not have.",
    "histroy",
  ],
  "scheme/weights-incomplete": [
    "A set of weights leaves out an indicator, or weighs nothing at all.",
    "{history: 0}",
  ],
  "scheme/unknown-weights": ["The score uses a set of weights that it does not have.", "guide"],
  "scheme/straight-to-weighted": [
    "A rule drops a weighted score to a grade, which only its indicators can move.",
    "poor",
  ],
  "scheme/score-range-reversed": [
    "The lowest score of a weighted score's range is not below its highest.",
    "{from: 950",
  ],
  "scheme/indicator-without-weights": [
    "A rule moves an indicator, and the score is not weighted.",
    "behaviour",
  ],
  "scheme/ignore-unclear": [
    "A comment sets a finding of the audit aside without saying which, why and when.",
    "# audit-ignore",
  ],
  "scheme/ignore-unknown": [
    "A comment sets aside a finding of a rule that the audit does not have.",
    "# audit-ignore",
  ],
  "scheme/unknown-list": ["A rule or a consequence names a list that the scheme does not have.", "litterers"],
  "scheme/ground-without-list": ["A rule says on what ground, but puts nobody on a list.", "ground:"],
  "scheme/extension-without-term": [
    "Further grounds would lengthen a term that a list does not have.",
    "extension:",
  ],
  "scheme/rank-without-use": ["Deviations stand beside an effect that moves nobody up or down.", "by: 1"],
  "scheme/keeper-cannot-see": [
    "A disadvantage lies at a gate whose keeper may not see the score, so that it would never strike.",
    "training",
  ],
  "scheme/factor-without-use": ["A factor stands beside an effect that has no size.", "factor: 2"],
  "scheme/consequence-without-provenance": ["Nothing says where a consequence comes from.", "no-loan"],
};

const ofOthers: Codes = {
  "society/cell-too-small": [
    "A share so small that it could be one real person; societies describe nobody.",
    "0.9999",
  ],
  "society/ages-too-narrow": [
    "Members of a household have ages so narrow that it could be one real family.",
    "[43, 44]",
  ],
  "society/shares-not-whole": ["Shares of a whole do not add up to 1.", "- {from: 0, to: 20"],
  "society/bands-apart": ["A band does not begin where the one before it ends, or is empty.", "{from: 25"],
  "society/household-of-nobody": ["A type of household has no members.", "[]"],
  "society/member-without-age": [
    "A member of a household does not say its age, or says it in two ways.",
    "{role: head}",
  ],
  "society/nobody-to-count-from": ["`than` names a role that no member before this one has.", "partner}"],
  "society/ages-reversed": ["A range of ages ends where it begins, or before.", "[40, 20]"],
  "society/age-out-of-reach": [
    "A member of a household could be younger than newborn, or older than anybody.",
    "{role: head, older",
  ],
  "society/generations-out-of-step": [
    "Parents and children of a household type are too near in age, or too far apart.",
    "{role: head, older",
  ],
  "society/repeated-pair": [
    "A pair of dispositions stands twice, or a disposition beside itself.",
    "[caution, diligence]",
  ],
  "society/correlations-impossible": [
    "Correlations contradict each other, so that no persons can have them.",
    "- {between",
  ],
  "society/layer-without-slots": [
    "A layer of ties has neither near slots nor long ones, so that nobody can be tied in it.",
    "{slots: 0, activity: 0.3}",
  ],
  "society/repeated-household-layer": ["A second layer ties those who live together.", "{id: home"],
  "society/published-missed": [
    "What a society is drawn from does not come near a published number.",
    "{is: 0.41",
  ],
  "acts/classes-exceed-everyone": [
    "The classes of those who do an act hold more than everyone.",
    "[{share: 0.7",
  ],
  "gates/stake-missing": [
    "A scheme could change a sum at a gate, which does not say how large it is.",
    "price",
  ],
  "gates/deposit-missing": [
    "A no means being asked for a deposit, and nothing says how large it is.",
    "deposit",
  ],
  "gates/waits-missing": [
    "A scheme could change a time at a gate, which does not say how long it is.",
    "queue",
  ],
  "gates/days-missing": [
    "An answer changes an income or begins a loan, and nothing says for how long.",
    "{income: 0.9",
  ],
  "gates/days-without-use": ["Days stand beside an answer that changes nothing for a time.", "days: 90"],
  "gates/job-of-others": [
    "An answer finds a job for those who may have one, or takes one from those who may have none.",
    "lost",
  ],
  "cases/no-scheme": ["There is no scheme beside the cases, and none of the name they give.", "cases:"],
  "cases/unknown-act": ["A case names an act that the acts file does not have.", "drops-liter"],
  "cases/unknown-gate": ["A case names a gate to which no person comes.", "lone"],
  "cases/no-organisation": ["A case is about an organisation, and its scheme covers none.", "organisation"],
  "cases/unknown-list": ["A case names a list that the scheme does not keep.", "litterers"],
  "cases/nobody-there": ["Somebody acts whom the case does not have.", "parent"],
  "cases/unknown-grade": ["A case expects a grade that the scheme does not have.", "A+}"],
  "cases/quantity-without-unit": [
    "A case gives the quantity of an act that is not done by quantity.",
    "quantity: 2",
  ],
  "cases/expects-nothing": ["A case looks at a day and expects nothing of it.", "{day: 3}"],
  "cases/verdict-differs": [
    "The audit says of the scheme something else than the cases file expects.",
    "violates",
  ],
  "cases/unknown-audit-rule": [
    "A cases file expects a verdict of a rule that the audit does not have.",
    "L-shaem",
  ],
  "cases/failed": ["A case does not come out as expected: the scheme or the case is wrong.", "990"],
  "world/not-found": ["A name leads to no file.", "china-2051"],
  "world/repeated-scheme": ["A world names the same scheme twice.", "schemes/no-scheme.yaml"],
  "world/ends-before-it-begins": ["A scheme of a world would end on its first day at work, or before.", "30"],
  "world/unknown-region": ["A scheme is at work in a region that the society does not have.", "nowhere"],
  "world/delay-reversed": ["The shortest delay is longer than the longest.", "[9, 2]"],
  "world/passed-to-nobody": [
    "Records are passed to a scheme that is not in the world.",
    "rongcheng-press-2081",
  ],
  "world/passed-to-itself": ["A scheme passes records to itself.", "graded-pilots-2018"],
  "world/unknown-source": [
    "Records are passed from a source, or to one, that the scheme does not have.",
    "traffic-polise",
  ],
  "world/contexts-apart": [
    "Records are passed to a source that sees none of the acts they are of, so that no rule could count them.",
    "courts",
  ],
  "world/passed-out-of-work": [
    "Records are passed on days on which one of the schemes is not at work.",
    "10",
  ],
  "world/passed-twice": ["The same records are passed to the same place by two ways.", "street-cameras"],
};

/** Codes whose examples are no small files. */
const special: readonly ProblemCode[] = [
  {
    code: "text/too-long",
    meaning: "The file is longer than any that rules and rates need.",
    at: "scheme: too-long",
    example: {
      made: () => `scheme: too-long # ${"and so on ".repeat(110_000)}`,
      shown: "scheme: too-long # and so on and so on and …",
    },
  },
  {
    code: "text/binary",
    meaning: "The file holds control characters, so that it is no text.",
    at: "\u0000",
    example: { made: () => "scheme: \u0000\u0001\u0002", shown: "scheme: ␀␁␂" },
  },
  {
    code: "text/not-utf8",
    meaning: "Some bytes are not UTF-8, the encoding of all files here.",
    at: "\ufffd",
    example: { made: () => latin1("place: Jökulsárlón"), shown: "place: J�kuls�rl�n" },
  },
  {
    code: "text/turned",
    meaning:
      "An invisible mark turns the direction of writing, so that the text shows otherwise than it reads.",
    at: "\u202e",
    example: { made: () => "place: \u202egnehcgnoR", shown: "place: ⟨U+202E⟩gnehcgnoR" },
  },
  {
    code: "cases/other-scheme",
    meaning: "The cases lie beside another scheme than the one they name.",
    at: "graded-pilots-2018",
    example: { file: "tests/problems/cases/other-scheme.cases.yaml" },
  },
  {
    code: "world/unreadable",
    meaning: "A name leads to something that is no file, or that you may not read.",
    at: undefined,
    example: { command: ["check", "schemes"] },
  },
  {
    code: "cli/not-whole",
    meaning: "An option takes a whole number in a range, and something else was typed.",
    at: undefined,
    example: { command: ["run", "no-scheme", "--days", "a year"] },
  },
  {
    code: "cli/beside-json",
    meaning: "`--json` prints one world, `--beside` asks for two.",
    at: undefined,
    example: { command: ["run", "no-scheme", "--beside", "no-scheme", "--json"] },
  },
  {
    code: "cli/idle-threads",
    meaning: "Threads are asked for, and the backend that was chosen has one.",
    at: undefined,
    example: { command: ["run", "no-scheme", "--threads", "2"] },
  },
  {
    code: "cli/idle-redraw",
    meaning: "Other persons are asked for in each replicate, and there is one run.",
    at: undefined,
    example: { command: ["run", "no-scheme", "--redraw"] },
  },
  {
    code: "cli/out-taken",
    meaning: "`--out` names something that is there already; no run is written over anything.",
    at: undefined,
    example: { command: ["run", "no-scheme", "--out", "docs"] },
  },
  {
    code: "cli/beside-out",
    meaning: "`--out` writes one world, `--beside` asks for two.",
    at: undefined,
    example: { command: ["run", "no-scheme", "--beside", "no-scheme", "--out", "runs/both"] },
  },
  {
    code: "cli/ledger-unclear",
    meaning: "`--ledger` takes a number of persons, `all` or `none`, and something else was typed.",
    at: undefined,
    example: { command: ["run", "no-scheme", "--out", "runs/new", "--ledger", "some"] },
  },
  {
    code: "cli/idle-ledger",
    meaning: "A ledger is asked for, and no directory that it could be written into.",
    at: undefined,
    example: { command: ["run", "no-scheme", "--ledger", "all"] },
  },
  {
    code: "cli/no-run",
    meaning: "A directory is asked about that holds no finished run.",
    at: undefined,
    example: { command: ["run", "--verify", "docs"] },
  },
  {
    code: "cli/verify-alone",
    meaning: "Something is asked for beside `--verify` that the directory says itself.",
    at: undefined,
    example: { command: ["run", "--verify", "docs", "--days", "30"] },
  },
  {
    code: "cli/run-is-fixed",
    meaning: "A run on disk says itself how it was run, and `explain` was told otherwise.",
    at: undefined,
    example: { command: ["explain", "docs", "1", "--days", "30"] },
  },
  {
    code: "cli/file-taken",
    meaning: "A new file is to be written where something is already, or two files in one place.",
    at: undefined,
    example: { command: ["audit", "no-scheme", "--out", "README.md"] },
  },
  {
    code: "cli/unknown-pack",
    meaning: "`--pack` takes names of sets of rules, and something else was typed.",
    at: undefined,
    example: { command: ["audit", "no-scheme", "--pack", "uk"] },
  },
  {
    code: "cli/not-a-date",
    meaning: "`--as-of` takes a day of the calendar, and something else was typed.",
    at: undefined,
    example: { command: ["audit", "no-scheme", "--as-of", "2027"] },
  },
  {
    code: "cli/unknown-level",
    meaning: "`--fail-on` takes a verdict to fail at, and something else was typed.",
    at: undefined,
    example: { command: ["audit", "no-scheme", "--fail-on", "always"] },
  },
  {
    code: "cli/unknown-format",
    meaning: "`--format` takes one of a few formats, and something else was typed.",
    at: undefined,
    example: { command: ["audit", "no-scheme", "--format", "pdf"] },
  },
  {
    code: "cli/formats-differ",
    meaning: "`--json` and another `--format` are asked for at once.",
    at: undefined,
    example: { command: ["audit", "no-scheme", "--json", "--format", "text"] },
  },
  {
    code: "cli/idle-measure",
    meaning: "It is said how to measure a scheme for its audit, and nobody asked to measure it.",
    at: undefined,
    example: { command: ["audit", "no-scheme", "--seeds", "5"] },
  },
  {
    code: "cli/no-baseline",
    meaning: "`--baseline` takes what `audit --json` has written, and got something else.",
    at: undefined,
    example: { command: ["audit", "no-scheme", "--baseline", "package.json"] },
  },
  {
    code: "text/change-unclear",
    meaning: "`--change` takes a path and what shall stand there, and one of the two is missing.",
    at: undefined,
    example: { command: ["audit", "no-scheme", "--change", "covers.minAge"] },
  },
  {
    code: "text/change-nowhere",
    meaning: "`--change` names an item that is not there, or what no change can reach.",
    at: undefined,
    example: { command: ["audit", "suining-2010", "--change", "rules.red-lihgt.points=-5"] },
  },
  {
    code: "cli/fix-alone",
    meaning: "`--fix` shows a diff of the file as it is, and `--write` writes what `--fix` shows.",
    at: undefined,
    example: { command: ["audit", "no-scheme", "--write"] },
  },
  {
    code: "cli/fix-own-file",
    meaning: "`--fix` mends one scheme, and `--write` a file of your own.",
    at: undefined,
    example: { command: ["audit", "no-scheme", "--fix", "--write"] },
  },
  {
    code: "cli/table-alone",
    meaning: "`--table` is about all schemes that ship, and takes no other, nor what is done to one.",
    at: undefined,
    example: { command: ["audit", "--table", "fico"] },
  },
  {
    code: "cli/unknown-language",
    meaning: "`--lang` takes one of the lab's languages, and something else was typed.",
    at: undefined,
    example: { command: ["explain", "no-scheme", "1", "--lang", "fr"] },
  },
  {
    code: "cli/lang-without-report",
    meaning: "A language is chosen for a report that nobody asked for.",
    at: undefined,
    example: { command: ["run", "no-scheme", "--lang", "de"] },
  },
];

type Codes = Readonly<Record<string, readonly [meaning: string, at: string]>>;

function withFiles(codes: Codes): ProblemCode[] {
  return Object.entries(codes).map(([code, [meaning, at]]) => ({
    code,
    meaning,
    at,
    example: { file: `tests/problems/${code}.yaml` },
  }));
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Rooms in the order in which docs tell of them. */
export const rooms = ["text", "scheme", "society", "acts", "gates", "law", "cases", "world", "cli"] as const;

/** Every code, in the order in which docs tell of them. */
export const problemCodes: readonly ProblemCode[] = [
  ...withFiles({ ...ofText, ...sharedCodes(), ...ofSchemes, ...ofOthers }),
  ...special,
].sort((a, b) => rank(a) - rank(b));

function rank({ code }: ProblemCode): number {
  return rooms.findIndex((room) => code.startsWith(`${room}/`));
}
