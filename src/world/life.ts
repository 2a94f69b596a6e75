import { HUNDREDTHS } from "../base/index.ts";
import { type Event, type LedgerEntry, runDays, type SchemeWorld, type World } from "../engine/index.ts";
import { incomeNow } from "../state/index.ts";
import type { WorldPlan } from "./compose.ts";
import { firstMorning } from "./first-morning.ts";
import { indicatorMoves, listingsOf } from "./life-of-scheme.ts";
import {
  type GateAnswer,
  type Life,
  type LifeOptions,
  ofKind,
  type Portrait,
  type SeenAct,
  type Standing,
  type Told,
} from "./life-shape.ts";
import { noteLived } from "./lived.ts";
import { remedyOf } from "./remedy.ts";

/**
 * Lives a run again and follows one synthetic person in it: any person, since everything follows from
 * inputs and seeds.
 *
 * @throws RangeError for a person who is not in the run
 */
export function lifeOf(plan: WorldPlan, { person, ...options }: LifeOptions): Life {
  return livesOf(plan, options, [person])[0];
}

/** What is noted of a person while the run is lived again. */
interface Notes {
  readonly events: Event[];
  readonly entries: LedgerEntry[];
  first: Portrait | undefined;
  grades: readonly GradeWatch[];
}

/**
 * The lives of several persons of one run, which is lived again once for all of them.
 *
 * @throws RangeError for a person who is not in the run
 */
export function livesOf(
  plan: WorldPlan,
  options: Omit<LifeOptions, "person">,
  followed: readonly number[],
): Life[] {
  const { persons, days, seed, societySeed } = options;
  for (const person of followed) {
    if (!Number.isInteger(person) || person < 0 || person >= persons) {
      throw new RangeError(`person ${person} of ${persons}`);
    }
  }
  const notes = new Map(
    followed.map((person): [number, Notes] => [
      person,
      { events: [], entries: [], first: undefined, grades: [] },
    ]),
  );
  const begin = () =>
    firstMorning(plan, {
      persons,
      societySeed,
      seed,
      chronicle: {
        persons: new Set(followed),
        note: (event) => void notes.get(event.person)?.events.push(event),
      },
      ledger: (entry) => void notes.get(entry.person)?.entries.push(entry),
      watchers: [
        {
          watch: () => {
            for (const { grades } of notes.values()) for (const watched of grades) watched.note();
          },
        },
      ],
    });
  const { hash, world } = runDays(begin(), days, {
    onFirstDay: (begun) => {
      for (const [person, noted] of notes) {
        noted.first = portraitOf(begun, person);
        noted.grades = begun.schemes.map((scheme) => new GradeWatch(begun, scheme, person));
      }
    },
    ...(options.onDay && { onDay: options.onDay }),
  });
  return [...notes].map(([person, noted]) => {
    const told = { world, person, events: noted.events, entries: noted.entries };
    return noteLived(lifeIn(plan, { ...options, person }, told, noted, hash));
  });
}

function lifeIn(
  plan: WorldPlan,
  options: LifeOptions,
  told: Told,
  { first, grades }: Notes,
  historyHash: string,
): Life {
  const { persons, days, seed, societySeed, person } = options;
  const { world, events } = told;
  return {
    world: plan.name,
    person,
    persons,
    days,
    seed,
    societySeed,
    historyHash,
    ...(plan.magnified && { magnified: plan.magnified }),
    first: first ?? portraitOf(world, person),
    last: portraitOf(world, person),
    replacedOn: ofKind(events, "replaced").map(({ day }) => day),
    acts: actsDone(told),
    standings: world.schemes.map((_, scheme) => {
      const standing = standingOf(told, scheme, grades[scheme]?.held ?? []);
      if (options.withRemedies === false || !standing.isCovered) return standing;
      const remedy = remedyOf(plan, { persons, days, seed, societySeed, person }, standing, scheme, told);
      return { ...standing, remedy };
    }),
    answers: ofKind(events, "answer").map((event) => answerOf(told, event)),
    turns: ofKind(events, "life").map(({ day, what }) => ({ day, what })),
  };
}

const roles = ["head", "partner", "child", "parent", "other"] as const;

function portraitOf({ persons }: World, person: number): Portrait {
  const isEmployed = persons.employer[person] !== 0;
  const isOut = isEmployed && persons.jobless[person] === 1;
  return {
    age: persons.age[person],
    place: persons.place[person] === 0 ? "urban" : "rural",
    role: roles[persons.role[person]],
    householdSize: persons.householdSize[person],
    income: incomeNow(persons, person),
    work: isOut ? "out of work" : isEmployed ? "employed" : "none",
    online: persons.online[person],
    hasDefaulted: persons.defaulted[person] === 1,
  };
}

function actsDone({ world, events }: Told): Life["acts"] {
  const times = new Map<number, number>();
  for (const { act } of ofKind(events, "act")) times.set(act, (times.get(act) ?? 0) + 1);
  return [...times]
    .sort(([, one], [, other]) => other - one)
    .map(([act, count]) => ({ act: world.acts[act].id, times: count }));
}

/** Notes a person's grade in a scheme when it changes. */
class GradeWatch {
  readonly held: { day: number; grade: string }[] = [];
  readonly #world: World;
  readonly #scheme: SchemeWorld;
  readonly #person: number;

  constructor(world: World, scheme: SchemeWorld, person: number) {
    this.#world = world;
    this.#scheme = scheme;
    this.#person = person;
    this.#take(0);
  }

  note(): void {
    this.#take(this.#world.day);
  }

  #take(day: number): void {
    const { program, columns } = this.#scheme;
    const grade = program.grades?.labels[columns.grade[this.#person]];
    if (grade === undefined || columns.covered[this.#person] === 0) return;
    if (this.held.at(-1)?.grade !== grade) this.held.push({ day, grade });
  }
}

function standingOf(told: Told, number: number, grades: Standing["grades"]): Standing {
  const { world, person, events, entries } = told;
  const { program, columns } = world.schemes[number];
  const sourceId = (source: number) => program.sources[source].id;
  return {
    scheme: program.id,
    isCovered: columns.covered[person] === 1,
    start: (program.score?.start ?? 0) / HUNDREDTHS,
    score: columns.score[person] / HUNDREDTHS,
    grade: grades.at(-1)?.grade,
    grades,
    seen: seenActs(told, number),
    wrongRecords: ofKind(events, "wronged")
      .filter(({ scheme }) => scheme === number)
      .map(({ day, arrives, act, source, by }) => {
        return { day, arrives, act: world.acts[act].id, source: sourceId(source), by };
      }),
    entries: entries
      .filter(({ scheme }) => scheme === program.id)
      .map(({ day, cause, points, mistaken, pooled }) => {
        const origin = { isMistaken: mistaken === true, ...(pooled && { isPooled: true as const }) };
        return { day, cause, points: points / HUNDREDTHS, ...origin };
      }),
    indicators: indicatorMoves(told, number),
    listings: listingsOf(told, number),
    remedy: undefined,
  };
}

function seenActs({ world, events }: Told, number: number): SeenAct[] {
  const rows = new Map<string, { -readonly [key in keyof SeenAct]: SeenAct[key] }>();
  for (const { act, scheme, source, outcome } of ofKind(events, "sight")) {
    if (scheme !== number) continue;
    const ids = { act: world.acts[act].id, source: world.schemes[number].program.sources[source].id };
    const key = `${act} ${source}`;
    const none = { inSight: 0, missed: 0, kept: 0, passed: 0, pinnedOnAnother: 0 };
    const row = rows.get(key) ?? { ...ids, ...none };
    row.inSight += 1;
    row[outcome === "pinned on another" ? "pinnedOnAnother" : outcome] += 1;
    rows.set(key, row);
  }
  return [...rows.values()].sort((one, other) => other.inSight - one.inSight);
}

function answerOf({ world }: Told, event: Extract<Event, { kind: "answer" }>): GateAnswer {
  const { day, gate, isYes, wouldBeYes, isOnMistake, isByPooling, inForce, money, waited } = event;
  return {
    day,
    gate: world.gates[gate].id,
    isYes,
    wouldBeYes,
    isOnMistake,
    isByPooling,
    inForce: inForce.map(({ scheme, consequence }) => {
      const { program } = world.schemes[scheme];
      return { scheme: program.id, consequence: program.consequences[consequence].id };
    }),
    money,
    daysWaited: waited / 100,
  };
}
