import { describe, expect, test } from "vitest";
import { filesWith } from "../../tests/small-files.ts";
import { languages } from "../text/index.ts";
import { composeWorld, type Life, lifeOf, type WorldPlan } from "../world/index.ts";
import { blocksOf } from "./life-blocks.ts";
import { lifeMessages } from "./life-messages.ts";

function shipped(name: string): WorldPlan {
  const plan = composeWorld({ world: name }, filesWith({}));
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems));
  return { ...plan.value, burnIn: 64 };
}

const plan = shipped("graded-pilots-2018");
const numbers = { persons: 600, days: 400, seed: 1, societySeed: 1, withRemedies: false };
const [scheme] = plan.schemes;
const lives = [3, 17, 44, 200].map((person) => lifeOf(plan, { ...numbers, person }));

function text(life: Life, language: (typeof languages)[number] = "en", of = plan): string {
  return blocksOf(life, of, language)
    .map(({ heading, lines }) => [heading, ...lines].join("\n"))
    .join("\n");
}

/** A life in which everything that can be told has happened. */
const eventful: Life = {
  ...lives[0],
  replacedOn: [9],
  standings: [
    {
      ...lives[0].standings[0],
      isCovered: true,
      start: 1000,
      score: 988.5,
      grades: [{ day: 0, grade: "A" }],
      seen: [
        {
          act: "crosses-at-red",
          source: "street-cameras",
          inSight: 4,
          missed: 1,
          kept: 1,
          passed: 1,
          pinnedOnAnother: 1,
        },
      ],
      wrongRecords: [{ day: 5, arrives: 6, act: "crosses-at-red", source: "street-cameras", by: 77 }],
      entries: [
        ...Array.from({ length: 9 }, (_, day) => ({
          day,
          cause: "crossing-at-red",
          points: -1,
          isMistaken: false,
        })),
        { day: 6, cause: "crossing-at-red", points: -1, isMistaken: true },
        { day: 7, cause: "expiry", points: 0.5, isMistaken: false },
        { day: 8, cause: "clamp", points: -2, isMistaken: false },
      ],
      remedy: {
        aim: { kind: "answer", gate: "loan", day: 30 },
        undone: [{ act: "crosses-at-red", days: [1, 2] }],
        score: 990,
      },
    },
  ],
  answers: [
    {
      day: 3,
      gate: "loan",
      isYes: false,
      wouldBeYes: true,
      isOnMistake: true,
      isByPooling: false,
      inForce: [],
      money: 0,
      daysWaited: 0,
    },
    {
      day: 9,
      gate: "loan",
      isYes: false,
      wouldBeYes: true,
      isOnMistake: true,
      isByPooling: false,
      inForce: [],
      money: 0,
      daysWaited: 0,
    },
    {
      day: 8,
      gate: "loan",
      isYes: true,
      wouldBeYes: false,
      isOnMistake: false,
      isByPooling: false,
      inForce: [],
      money: -12,
      daysWaited: 2,
    },
    {
      day: 9,
      gate: "flat",
      isYes: false,
      wouldBeYes: false,
      isOnMistake: false,
      isByPooling: false,
      inForce: [],
      money: 0,
      daysWaited: 0,
    },
  ],
  turns: [
    { day: 4, what: "job lost" },
    { day: 5, what: "income changed" },
  ],
};

describe.each(languages)("in %s", (language) => {
  test("every life of every shipped world can be told, with a word or number in every place", () => {
    for (const life of [...lives, eventful]) {
      expect(text(life, language)).not.toMatch(/undefined|NaN|null|\{|\}|\[object/);
    }
    const two = shipped("two-graders");
    const life = lifeOf(two, { ...numbers, days: 60, person: 17 });
    expect(text(life, language, two)).not.toMatch(/undefined|NaN|null|\{|\}/);
    const none = shipped("no-scheme");
    expect(text(lifeOf(none, { ...numbers, days: 30, person: 1 }), language, none)).toContain(
      lifeMessages[language].noScore,
    );
  });
});

test("mistaken records are marked, and say who did it", () => {
  const said = text(eventful);
  expect(said).toContain("day 6: crosses at a red light – NOT THEIR DOING: somebody else did it");
  expect(said).toMatch(
    /day 5: .* took them for the one who did “crosses at a red light” \(that was person 77\)/,
  );
});

test("of a rule that counts often the first entries are told, and the rest as a sum", () => {
  const said = text(eventful);
  expect(said.match(/day \d: crosses at a red light/g)?.length).toBe(7);
  expect(said).toMatch(/−3 {2}3 more entries of crosses at a red light/);
  expect(said).toMatch(/\(rule crossing-at-red: invented, [\w-]+/);
  expect(said.match(/\(rule crossing-at-red/g)?.length).toBe(1);
  expect(said).toMatch(/= 988\.5 {2}score/);
});

test("answers that differ only in the day are told together, and those as usual are counted", () => {
  const said = text(eventful);
  expect(said).toContain(
    "getting a loan: no on days 3 and 9; without the scheme it would have been yes (only because of what others did)",
  );
  expect(said).toContain(
    "yes on day 8; without the scheme it would have been no; 12 more to pay; 2 days longer to wait",
  );
  expect(said).toContain("One other answer was what it would have been without any scheme (1 refused).");
  const usual = eventful.answers.map((answer) => ({
    ...answer,
    wouldBeYes: answer.isYes,
    inForce: [],
    money: 0,
    daysWaited: 0,
  }));
  const told = languages.map((language) => text({ ...eventful, answers: usual }, language));
  expect(told[0]).toContain(`All ${usual.length} answers were what they would have been`);
  expect(told[1]).toContain(`Alle ${usual.length} Antworten waren die`);
  expect(told[2]).toContain(`Alle ${usual.length} antwoorden waren zoals`);
});

test("a no that only passed records bring about is told so, and which entries they made, in every language", () => {
  const [answer] = eventful.answers;
  const [standing] = eventful.standings;
  const passed = { day: 2, cause: "crossing-at-red", points: -9, isMistaken: false, isPooled: true as const };
  const life = {
    ...eventful,
    standings: [{ ...standing, entries: [passed] }],
    answers: [{ ...answer, isOnMistake: false, isByPooling: true }],
  };
  const told = languages.map((language) => text(life, language));
  expect(told[0]).toContain("(only because of records that one scheme passed to another)");
  expect(told[0]).toMatch(/day 2: crosses at a red light \(.*\) – passed on by another scheme/);
  expect(told[1]).toContain("(nur wegen Einträgen, die ein System an ein anderes weitergab)");
  expect(told[2]).toContain("(alleen door aantekeningen die het ene systeem aan het andere doorgaf)");
  expect(text(eventful)).not.toMatch(/one scheme passed|passed on by another/);
});

test("a remedy names acts, days, gate and score; none found is said to be none", () => {
  expect(text(eventful)).toContain(
    "Without “crosses at a red light” on days 1 and 2, getting a loan would have said yes on day 30, at a score of 990.",
  );
  const [standing] = eventful.standings;
  const grade = { aim: { kind: "grade", grade: "A" } as const, undone: [], score: 1 };
  expect(text({ ...eventful, standings: [{ ...standing, remedy: grade }] })).toContain(
    "would not have been enough",
  );
});

test("whoever a scheme does not cover is told so", () => {
  const [standing] = lives[0].standings;
  const out = { ...lives[0], standings: [{ ...standing, isCovered: false, entries: [] }] };
  expect(text(out)).toContain(`${scheme.scheme.title.en}\n${lifeMessages.en.notCovered}`);
});

test("of a fall straight to a grade it is told just below which threshold it ends, in every language", () => {
  const rongcheng = shipped("rongcheng-press-2018");
  const [standing] = lives[0].standings;
  const [early, fall] = [
    { day: 3, cause: "hit-and-run", points: -7, isMistaken: false },
    { day: 4, cause: "hit-and-run", points: -144, isMistaken: true },
  ];
  const fallen = {
    ...lives[0],
    standings: [{ ...standing, isCovered: true, start: 1000, score: 849, entries: [early, fall] }],
  };
  const told = languages.map((language) => linesOnFalls(fallen, rongcheng, language));
  expect(told.map((lines) => lines.length)).toEqual([1, 1, 1]);
  expect(told[0][0]).toBe(
    "     −144  day 4: drives away after an accident – NOT THEIR DOING: somebody else did it – drops to just below 850, the bottom of B, at once",
  );
  expect(told[1][0]).toContain("fällt sofort auf knapp unter 850, die Untergrenze von B");
  expect(told[2][0]).toContain("daalt in één keer tot net onder 850, de ondergrens van B");
});

/** Lines that tell of a threshold. */
function linesOnFalls(life: Life, of: WorldPlan, language: (typeof languages)[number]): string[] {
  return text(life, language, of)
    .split("\n")
    .filter((line) => line.includes("850"));
}
