import { answerTo, createAnswer } from "../answer.ts";
import { Ends, isFor } from "../calendar-queue.ts";
import { type Event, isFollowed } from "../chronicle.ts";
import type { OutcomeProgram } from "../gate-table.ts";
import type { Phase } from "../phase.ts";
import { gainOf, waitOf } from "../stake.ts";
import { CHUNK, type World, wordsOf } from "../world.ts";

const answer = createAnswer();
const MOST = 0x7fffffff;

/**
 * Live. What was decided moves lives: jobs are found and lost, incomes rise and fall for a time, loans
 * run and end. Prices and amounts that a scheme changes are gained or paid out of wealth; what
 * everybody pays anyway is in balance with what they earn.
 */
export const live: Phase = {
  name: "live",
  does: "income, wealth, debt, job and journeys follow from what was decided",
  isBurnIn: true,
  advance(world, from, to) {
    endWhatIsDue(world, from);
    const words = wordsOf(world.gates.length);
    for (let word = 0; word < words; word++) {
      const applied = world.doors.applied[word];
      const granted = world.doors.granted[word];
      for (let person = from; person < to; person++) {
        for (let left = applied[person]; left !== 0; left &= left - 1) {
          const bit = left & -left;
          liveWith(world, word * 32 + 31 - Math.clz32(bit), person, (granted[person] & bit) !== 0);
        }
      }
    }
  },
};

function endWhatIsDue(world: World, from: number): void {
  const { incomeShift, loans } = world.persons;
  world.lives[Math.floor(from / CHUNK)].takeDue(world.day, (person, kind, _number, amount, generation) => {
    if (!isFor(generation, world.persons.generation[person])) return;
    if (kind === Ends.income) incomeShift[person] -= amount;
    else loans[person] -= 1;
    noteLife(world, person, kind === Ends.income ? "income as before" : "loan repaid");
  });
}

function liveWith(world: World, gate: number, person: number, isYes: boolean): void {
  const program = world.gates[gate];
  const outcome = isYes ? program.yes : program.no;
  if (outcome !== undefined) follow(world, outcome, person);
  const { stake, waits } = program;
  if (world.day < 0 || !isYes || (stake === 0 && waits === 0) || world.strikes[gate].length === 0) return;
  answerTo(world, gate, person, answer);
  const gain = gainOf(world, program, person, answer);
  world.persons.wealth[person] = Math.max(-MOST, Math.min(MOST, world.persons.wealth[person] + gain));
  world.tallies.gates.money[gate] += gain;
  world.tallies.gates.waited[gate] += waitOf(program, answer);
}

function follow(world: World, { job, incomeLog2, isLoan, days }: OutcomeProgram, person: number): void {
  const { jobless, incomeShift, loans, generation } = world.persons;
  const calendar = world.lives[Math.floor(person / CHUNK)];
  if (job !== undefined) {
    jobless[person] = job === "lost" ? 1 : 0;
    noteLife(world, person, `job ${job}`);
  }
  if (incomeLog2 !== 0) {
    noteLife(world, person, "income changed");
    incomeShift[person] += incomeLog2;
    calendar.add(world.day + days, person, Ends.income, 0, incomeLog2, generation[person]);
  }
  if (isLoan) {
    noteLife(world, person, "loan");
    loans[person] += 1;
    calendar.add(world.day + days, person, Ends.loan, 0, 0, generation[person]);
  }
}

function noteLife(world: World, person: number, what: Extract<Event, { kind: "life" }>["what"]): void {
  if (isFollowed(world, person)) world.chronicle?.note({ kind: "life", day: world.day, person, what });
}
