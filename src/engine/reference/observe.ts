import {
  DEVIATION_ONE,
  dayOfBlock,
  drawUniform,
  exp2,
  LOG2_ONE,
  mixKeys,
  normalOfUniform,
  personKeyX,
  personKeyY,
  streamKey,
} from "../../base/index.ts";
import { isAtWork } from "../../scheme/index.ts";
import { Due } from "../calendar-queue.ts";
import { type Event, isFollowed } from "../chronicle.ts";
import { stayOf } from "../enter-scheme.ts";
import { deliver } from "../mail.ts";
import type { Phase } from "../phase.ts";
import { CHUNK, type Passing, type SchemeWorld, type Sighting, type World, wordsOf } from "../world.ts";
import { somebodyElse } from "./somebody-else.ts";

const drawn = new Int32Array(4);

/**
 * 2. Observe. Each source draws on its own key for acts that occurred: whether it records the act,
 * whether the record is passed on, how long that takes, and whether it names somebody else. What
 * arrives is for `assess`; what names somebody else travels there by mail.
 */
export const observe: Phase = {
  name: "observe",
  does: "sources record some acts, miss some, pin some on somebody else, and pass some on, later",
  prepare(world) {
    world.acts.forEach((act, number) => {
      world.amountKeys[number] = streamKey(world.luck, act.amount, world.day);
    });
    if (world.schemes.some(isChanging)) seeToday(world);
    for (const sighting of world.sightings.flat()) {
      const key = streamKey(world.luck, sighting.stream, world.day);
      sighting.z = key.z;
      sighting.w = key.w;
    }
  },
  advance(world, from, to) {
    const words = wordsOf(world.acts.length);
    const firstSlot = dayOfBlock(world.day) * words;
    const { done } = world.tallies;
    const { place } = world.persons;
    for (let word = 0; word < words; word++) {
      const acted = world.acted[firstSlot + word];
      for (let person = from; person < to; person++) {
        let acts = acted[person];
        if (acts === 0) continue;
        const x = personKeyX(world.luck, person);
        const y = personKeyY(world.luck, person);
        if (isFollowed(world, person)) noteActs(world, word, person, acts);
        for (; acts !== 0; acts &= acts - 1) {
          const act = word * 32 + 31 - Math.clz32(acts & -acts);
          done[act] += 1;
          const sightings = world.sightingsToday[act];
          for (let number = 0; number < sightings.length; number++) {
            const sighting = sightings[number];
            mixKeys(x, y, sighting.z, sighting.w, drawn);
            const uniform = drawn[0] >>> 0;
            if (uniform < sighting.inSight[place[person]]) see(world, sighting, person, uniform);
          }
        }
      }
    }
  },
  conclude(world) {
    const sightings = world.sightings.flat();
    deliver(world.outboxes, ({ to, from, kind, day, value }) => {
      if (isFollowed(world, to)) noteWronged(world, sightings[kind], to, from, day);
      const isPassed = sightings[kind].passing !== undefined;
      note(world.persons, sightings[kind], to, isPassed ? Due.pooledMistaken : Due.mistaken, day, value);
    });
  },
};

/** Whether not all that a scheme will ever see is seen from the first day to the last. */
function isChanging({ program }: SchemeWorld): boolean {
  return program.term !== undefined || program.receives.length > 0;
}

/** Sources of a scheme that is not at work today see nothing. */
function seeToday({ sightings, sightingsToday, day }: World): void {
  sightings.forEach((ofAct, act) => {
    sightingsToday[act] = ofAct.filter(
      ({ scheme, passing }) =>
        isAtWork(scheme.program, day) &&
        (passing === undefined || (day >= passing.from && isAtWork(passing.giver.program, day))),
    );
  });
}

/**
 * An act lies in a source's sight: it may record it, and may pass the record on, to arrive today or
 * later. One uniform number, word 0 of its draw, decides all three, so that what is passed on is part
 * of what is recorded and that of what is seen; word 1 decides the delay, word 2 whether a source that
 * identifies takes the actor for somebody else, and word 3 of which group.
 */
function see(world: World, sighting: Sighting, person: number, uniform: number): void {
  const { act, tally, identifies, regions, refused, passing } = sighting;
  if (regions !== undefined && regions[world.persons.region[person]] === 0) return;
  if (refused !== undefined && refused[person] === 1) return;
  if (passing !== undefined) {
    passOn(world, sighting, passing, person, uniform);
    return;
  }
  const tallies = world.tallies.schemes[sighting.schemeNumber];
  const place = world.persons.place[person];
  tallies.inSight[tally] += 1;
  if (uniform >= sighting.recorded[place]) {
    noteSight(world, sighting, person, "missed");
    return;
  }
  tallies.recorded[tally] += 1;
  if (uniform >= sighting.passed[place]) {
    noteSight(world, sighting, person, "kept");
    return;
  }
  tallies.passed[tally] += 1;
  const day = world.day + sighting.shortestDelay + ((drawn[1] >>> 0) % sighting.delays);
  const victim = victimOf(world, sighting, person);
  noteSight(world, sighting, person, victim === undefined ? "passed" : "pinned on another", day);
  if (sighting.rules.length === 0) return;
  if (victim === undefined && sighting.scheme.columns.covered[person] === 0) return;
  const value = sighting.needsAmount ? amountOf(world, act, person) : 0;
  if (victim === undefined || identifies === undefined) {
    note(world.persons, sighting, person, Due.record, day, value);
  } else {
    const outbox = world.outboxes[Math.floor(person / CHUNK)];
    outbox.send({ to: victim, from: person, kind: identifies.kind, day, value });
  }
}

/**
 * A record that one scheme has goes to another too, as the same record: of the same person, by the same
 * draws. The further delay takes what the first leaves of its word. What the receiver has by a source of
 * the same id comes to it once; what the giver does not keep, of persons whom it does not cover, never.
 */
function passOn(world: World, sighting: Sighting, passing: Passing, person: number, uniform: number): void {
  const { giver, giverNumber, known, shortestDelay, delays } = passing;
  const { act, tally, identifies, scheme, schemeNumber, source, rules } = sighting;
  if (uniform < known[world.persons.place[person]]) return;
  const luck = drawn[1] >>> 0;
  const first = sighting.shortestDelay + (luck % sighting.delays);
  const day = world.day + first + shortestDelay + (Math.floor(luck / sighting.delays) % delays);
  const isMistaken = identifies !== undefined && drawn[2] >>> 0 < identifies.mistaken;
  const victim = isMistaken ? somebodyElse(world, identifies, person, drawn[3] >>> 0) : undefined;
  if (victim === undefined && giver.columns.covered[person] === 0) return;
  world.tallies.schemes[schemeNumber].pooled[tally] += 1;
  if (victim === undefined && isFollowed(world, person)) {
    const arrival = { rules: rules.length, arrives: day, day: world.day };
    world.chronicle?.note({
      ...{ kind: "pooled", person, act, scheme: schemeNumber, source, giver: giverNumber },
      ...arrival,
    });
  }
  if (rules.length === 0 || (victim === undefined && scheme.columns.covered[person] === 0)) return;
  const value = sighting.needsAmount ? amountOf(world, act, person) : 0;
  if (victim === undefined || identifies === undefined) {
    note(world.persons, sighting, person, Due.pooled, day, value);
  } else {
    const outbox = world.outboxes[Math.floor(person / CHUNK)];
    outbox.send({ to: victim, from: person, kind: identifies.kind, day, value });
  }
}

function noteActs(world: World, word: number, person: number, done: number): void {
  for (let acts = done; acts !== 0; acts &= acts - 1) {
    const act = word * 32 + 31 - Math.clz32(acts & -acts);
    const quantity = amountOf(world, act, person);
    world.chronicle?.note({ kind: "act", day: world.day, person, act, quantity });
  }
}

function noteSight(
  world: World,
  { act, schemeNumber, source, rules }: Sighting,
  person: number,
  outcome: Extract<Event, { kind: "sight" }>["outcome"],
  arrives: number = world.day,
): void {
  if (!isFollowed(world, person)) return;
  const { day } = world;
  const seen = { day, person, act, scheme: schemeNumber, source, outcome, rules: rules.length, arrives };
  world.chronicle?.note({ kind: "sight", ...seen });
}

function noteWronged(
  { chronicle, day }: World,
  { act, schemeNumber, source }: Sighting,
  person: number,
  by: number,
  arrives: number,
): void {
  chronicle?.note({ kind: "wronged", day, person, by, act, scheme: schemeNumber, source, arrives });
}

/** On whom a record is pinned instead of the actor, counted either way; undefined: on nobody. */
function victimOf(world: World, sighting: Sighting, actor: number): number | undefined {
  const { tally, identifies, source } = sighting;
  const tallies = world.tallies.schemes[sighting.schemeNumber];
  const isMistaken = identifies !== undefined && drawn[2] >>> 0 < identifies.mistaken;
  const victim = isMistaken ? somebodyElse(world, identifies, actor, drawn[3] >>> 0) : undefined;
  if (victim === undefined) {
    tallies.ofActor[tally] += 1;
  } else {
    tallies.mistaken[tally] += 1;
    tallies.wronged[source * 2 + world.persons.group[victim]] += 1;
  }
  return victim;
}

/** Notes a record in the calendar of the person it names, for each rule that counts it. */
function note(
  { generation }: World["persons"],
  { scheme, rules, refused, passing }: Sighting,
  person: number,
  kind: number,
  day: number,
  amount: number,
): void {
  if (scheme.columns.covered[person] === 0 || passing?.giver.columns.covered[person] === 0) return;
  if (refused !== undefined && refused[person] === 1) return;
  const calendar = scheme.calendars[Math.floor(person / CHUNK)];
  const stay = stayOf(scheme, generation, person);
  for (const rule of rules) calendar.add(day, person, kind, rule, amount, stay);
}

/** How much of an act a person did today, in hundredths of its unit; log-normal over days. */
function amountOf(world: World, act: number, person: number): number {
  const scripted = world.script
    ?.get(world.day)
    ?.find((given) => given.person === person && given.act === act);
  if (scripted?.quantity !== undefined) return scripted.quantity;
  const { quantity } = world.acts[act];
  if (quantity === undefined) return 0;
  const deviation = normalOfUniform(drawUniform(world.luck, world.amountKeys[act], person));
  const log2 = quantity.log2Median + Math.round((quantity.doublings * deviation * LOG2_ONE) / DEVIATION_ONE);
  return Math.min(2 ** 30, Math.round(exp2(log2)));
}
