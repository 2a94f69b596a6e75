import { HUNDREDTHS } from "../base/index.ts";
import { type Event, relive, type World } from "../engine/index.ts";
import type { ConsequenceProgram, Program } from "../scheme/index.ts";
import type { WorldPlan } from "./compose.ts";
import { firstMorning } from "./first-morning.ts";
import { type LifeOptions, ofKind, type Remedy, type Standing, type Told } from "./life-shape.ts";

/** An act that cost points: the day it was done, and what it cost. */
interface Costly {
  readonly act: number;
  readonly day: number;
  readonly points: number;
}

/** Where a standing has to get, by when. */
interface Aim {
  readonly remedy: Remedy["aim"];
  readonly day: number;
  /** in 1/100 point */
  readonly from: number;
}

/** How often more and more acts are left out before giving up. */
const TRIES = 4;

/** Undefined where nothing went wrong for the person, or nothing of their own made it so. */
export function remedyOf(
  plan: WorldPlan,
  options: LifeOptions,
  standing: Standing,
  number: number,
  told: Told,
): Remedy | undefined {
  const aim = aimOf(plan, options.days, standing, number, told);
  if (aim === undefined) return undefined;
  const costly = costlyActs(plan, number, told).filter(({ day }) => day <= aim.day);
  const score = scoreOn(standing, aim.day);
  let count = enough(costly, aim.from - score);
  for (let tried = 0; tried < TRIES && count > 0; tried++) {
    const undone = costly.slice(0, count);
    const reached = trial(plan, options, number, aim, undone);
    if (reached.worked) return { aim: aim.remedy, undone: byAct(undone, told.world), score: reached.score };
    if (count === costly.length) break;
    count = Math.min(costly.length, count * 2);
  }
  return { aim: aim.remedy, undone: [], score: score / HUNDREDTHS };
}

/** In 1/100 point: the start and every entry up to, and with, a day. */
function scoreOn({ start, entries }: Standing, day: number): number {
  const hundredths = entries.filter((entry) => entry.day <= day).map(({ points }) => points * HUNDREDTHS);
  return Math.round(hundredths.reduce((sum, points) => sum + points, start * HUNDREDTHS));
}

function aimOf(
  plan: WorldPlan,
  days: number,
  standing: Standing,
  number: number,
  told: Told,
): Aim | undefined {
  const { program } = plan.schemes[number];
  for (const answer of ofKind(told.events, "answer")) {
    const { gate, day, isYes, wouldBeYes, inForce } = answer;
    const { id, round } = told.world.gates[gate];
    if (isYes || !wouldBeYes || round !== undefined) continue;
    const struck = inForce
      .filter(({ scheme }) => scheme === number)
      .map(({ consequence }) => program.consequences[consequence])
      .filter(
        ({ effect, ofParent, ofRepresentative }) => effect === "refuse" && !ofParent && !ofRepresentative,
      );
    const from = Math.max(...struck.map((consequence) => freeFrom(program, consequence)));
    if (Number.isFinite(from)) return { remedy: { kind: "answer", gate: id, day }, day, from };
  }
  const { grades, score } = program;
  if (grades === undefined || score === undefined || standing.grade === undefined) return undefined;
  const began = grades.from.findLastIndex((from) => from <= score.start);
  if (grades.labels.indexOf(standing.grade) >= began) return undefined;
  const remedy = { kind: "grade", grade: grades.labels[began] } as const;
  return { remedy, day: days - 1, from: grades.from[began] };
}

/** Lowest score, in 1/100 point, from which on a refusal no longer strikes. */
function freeFrom({ grades }: Program, { grades: struck, scoreBelow }: ConsequenceProgram): number {
  if (struck === undefined || grades === undefined) return scoreBelow;
  const free = [...grades.from].filter((_, grade) => struck.lastIndexOf(1) < grade);
  return Math.min(...free);
}

/** What the person did that cost points in a scheme, dearest first; records of others' acts left out. */
function costlyActs(plan: WorldPlan, number: number, { events, entries }: Told): Costly[] {
  const { program } = plan.schemes[number];
  const costs = new Map<string, Costly>();
  const passed = ofKind(events, "sight").filter(
    ({ scheme, outcome }) => scheme === number && outcome === "passed",
  );
  for (const entry of entries) {
    const rule = program.rules.find(({ id }) => id === entry.cause);
    if (entry.scheme !== program.id || entry.points >= 0 || entry.mistaken || rule === undefined) continue;
    const seen = passed.find(
      ({ act, source, arrives }) => act === rule.act && source === rule.source && arrives === entry.day,
    );
    if (seen === undefined) continue;
    const key = `${seen.act} ${seen.day}`;
    const points = (costs.get(key)?.points ?? 0) + entry.points;
    costs.set(key, { act: seen.act, day: seen.day, points });
  }
  return [...costs.values()].sort((one, other) => one.points - other.points || one.day - other.day);
}

/** How many of the dearest acts make up for so many hundredths; all, where all do not. */
function enough(costly: readonly Costly[], lacking: number): number {
  let sum = 0;
  const count = costly.findIndex(({ points }) => {
    sum -= points;
    return sum >= lacking;
  });
  return count < 0 ? costly.length : count + 1;
}

/** Lives the days again without some acts. */
function trial(
  plan: WorldPlan,
  { persons, seed, societySeed, person }: LifeOptions,
  number: number,
  aim: Aim,
  undone: readonly Costly[],
): { readonly worked: boolean; readonly score: number } {
  const events: Event[] = [];
  const world = firstMorning(plan, {
    persons,
    societySeed,
    seed,
    chronicle: { persons: new Set([person]), note: (event) => void events.push(event) },
  });
  const omitted = new Map<number, Set<number>>();
  for (const { act, day } of undone) omitted.set(act, (omitted.get(act) ?? new Set()).add(day));
  relive(world, aim.day + 1, person, omitted);
  const { columns, program } = world.schemes[number];
  const { remedy } = aim;
  const answered = (event: Extract<Event, { kind: "answer" }>) =>
    remedy.kind === "answer" && event.day === remedy.day && world.gates[event.gate].id === remedy.gate;
  const worked =
    remedy.kind === "answer"
      ? ofKind(events, "answer").some((event) => answered(event) && event.isYes)
      : (program.grades?.labels.indexOf(remedy.grade) ?? 0) <= columns.grade[person];
  return { worked, score: columns.score[person] / HUNDREDTHS };
}

function byAct(undone: readonly Costly[], { acts }: World): Remedy["undone"] {
  const days = new Map<number, number[]>();
  for (const { act, day } of undone) days.set(act, [...(days.get(act) ?? []), day]);
  return [...days].map(([act, on]) => ({ act: acts[act].id, days: on.sort((one, other) => one - other) }));
}
