/** What a check that several rooms share is about, and the text that each room's example is wrong at. */
interface Shared {
  readonly meaning: string;
  readonly at: Readonly<Record<string, string>>;
}

const shared: Readonly<Record<string, Shared>> = {
  "unknown-key": {
    meaning: "A block has a key that it cannot have; most often a slip of the pen.",
    at: {
      law: "articel",
      scheme: "tody",
      society: "persons",
      acts: "often",
      gates: "opens",
      cases: "persona",
      world: "societies",
    },
  },
  "wrong-kind": {
    meaning: "A value is of another kind than the key takes: a text for a number, a word for true or false.",
    at: {
      law: "yes",
      scheme: "ten",
      society: '"0,4"',
      acts: "10 %",
      gates: "no",
      cases: "3}",
      world: "no-scheme",
    },
  },
  missing: {
    meaning: "A block lacks a key that it must have.",
    at: {
      law: "id: no-text",
      scheme: "id: park-rangers",
      society: "society: missing",
      acts: "id: feeds-pigeons",
      gates: "id: pigeon-loft",
      cases: "name:",
      world: "world: missing",
    },
  },
  "unknown-value": {
    meaning: "A key takes one of a few values, and this is none of them.",
    at: {
      law: "sure",
      scheme: "state",
      society: "guessed",
      acts: "parks",
      gates: "prize",
      cases: "nothing",
      world: "guessed",
    },
  },
  "out-of-range": {
    meaning: "A number, a text or a list is smaller or larger than it may be.",
    at: { law: "[]", scheme: "11", society: "40", acts: "400", gates: "[]", cases: "5000", world: "[]" },
  },
  "wrong-form": {
    meaning: "A value is of the right kind but not written as it has to be: an id, a date, a step.",
    at: {
      law: "2025-02-30",
      scheme: "Tax Office",
      society: "Village book",
      acts: "feeds_pigeons",
      gates: "Pigeon loft",
      cases: "4.125",
      world: "1500",
    },
  },
  "unknown-citation": {
    meaning: "`cite` names a work that is not listed under `citations`.",
    at: { scheme: "TAZ-81", society: "CENSUS-11", acts: "PARKS-19", gates: "LOFTS-19", world: "DRIFT-26" },
  },
  "range-missing": {
    meaning: "What is invented or assumed has to say between which values it may lie.",
    at: {
      scheme: "{standing: invented}",
      society: "{standing: assumption}",
      acts: "{standing: assumption}",
      gates: "{standing: assumption}",
      world: "{standing: assumption}",
    },
  },
  "citation-missing": {
    meaning: "What is not invented or assumed has to cite the work that it comes from.",
    at: {
      scheme: "{standing: press}",
      society: "{standing: measured}",
      acts: "{standing: measured}",
      gates: "{standing: measured}",
      world: "{standing: measured}",
    },
  },
  "range-reversed": {
    meaning: "The lowest value of a range lies above its highest.",
    at: { scheme: "[-0.1, -10]", society: "[1, 0]", acts: "[20, 0]", gates: "[0.5, 0]", world: "[1600, 0]" },
  },
  "repeated-id": {
    meaning: "Two items of a list have the same id.",
    at: {
      law: "one-rule",
      scheme: "littering, points: -3",
      society: "hills, urban: 0.7",
      acts: "feeds-pigeons",
      gates: "pigeon-loft",
    },
  },
  "text-missing": {
    meaning: "A text lacks one of the languages that every text must have.",
    at: {
      law: "{en: A rule., de",
      scheme: "{en: Park rangers",
      society: "{en: A village",
      acts: "{en: feeds pigeons",
      gates: "{en: Gates",
      world: "{en: Two places",
    },
  },
  "nobody-can": {
    meaning: "The youngest who can do an act, or come to a gate, are older than the oldest.",
    at: { acts: "{minAge: 65", gates: "{minAge: 65" },
  },
  "of-others": {
    meaning: "An act or a gate of organisations has what only persons have, or the other way round.",
    at: { acts: "minAge: 18", gates: "places: {" },
  },
  "name-differs": {
    meaning: "A scheme, a society or a world has another id than its file has a name.",
    at: { law: "other-name", scheme: "pilots-2019", society: "village", world: "a-village" },
  },
};

/** The codes of shared checks, room by room: meaning, and the text that the room's example is wrong at. */
export function sharedCodes(): Record<string, readonly [string, string]> {
  const codes = Object.entries(shared).flatMap(([name, { meaning, at }]) =>
    Object.entries(at).map(([room, text]) => [`${room}/${name}`, [meaning, text]] as const),
  );
  return Object.fromEntries(codes);
}
