import { LOG2_ONE, log2Fixed, type Stream, streamOf } from "../base/index.ts";
import { type Gate, type GateCatalogue, type LoadProgram, loadsOf, lowerLoads } from "../catalogue/index.ts";
import type { Moments } from "../society/index.ts";
import { meanFactor, placesOf } from "./loads.ts";
import type { Rate } from "./mark-days.ts";

/** What an answer does to the life of whoever asked. */
export interface OutcomeProgram {
  readonly job: "found" | "lost" | undefined;
  /** added to the logarithm of the person's income for so many days; 0 none */
  readonly incomeLog2: number;
  readonly isLoan: boolean;
  readonly days: number;
}

/** Few places, given to the best of those who apply on the first day of a month or year. */
interface RoundProgram {
  readonly every: "month" | "year";
  /** places of a round for each person of the society, in millionths */
  readonly places: number;
  /** what counts, in 1/4096 deviations for each sixteenth of a trait */
  readonly priority: LoadProgram;
  /** weight of a normal draw, in 1/4096 deviations */
  readonly noise: number;
  readonly application: Stream;
  /** where it stands among the gates that have rounds */
  readonly number: number;
}

/** A gate as the engine runs it. Logarithms are base 2 in fixed point, 4096 for one doubling. */
export interface GateProgram {
  readonly id: string;
  readonly context: string;
  readonly keeper: string;
  readonly isEssential: boolean;
  readonly isOfPersons: boolean;
  /** whether a no means being asked for a deposit, and no more */
  readonly isForDeposit: boolean;
  /** who comes, how often; with rounds the chance of one round, else of one day */
  readonly rate: Rate;
  /** whether persons come so seldom that 64 days are drawn at once, with one application at most */
  readonly isRare: boolean;
  /** 0 anybody, 1 those with a job, 2 those out of work */
  readonly work: number;
  readonly isOnline: boolean;
  /** how often the institution refuses by itself */
  readonly refusal: LoadProgram & { readonly log2: number; readonly defaultedLog2: number };
  /** whether nobody is ever refused without a scheme */
  readonly isOpenToAll: boolean;
  readonly decision: Stream;
  readonly round: RoundProgram | undefined;
  /** what is paid or received, in millionths of a year's income per head; 0 nothing */
  readonly stake: number;
  /** days that the answer usually takes; 0 none */
  readonly waits: number;
  readonly yes: OutcomeProgram | undefined;
  readonly no: OutcomeProgram | undefined;
}

const DAYS = 365;
const ROUNDS = { month: 12, year: 1 } as const;
const MILLION = 1_000_000;

/** Applications a year up to which a gate is rare: on average less than one in five blocks of 64 days. */
const RARE = 1;

/** The gates of a world over the society that comes to them: means become an average person's rates. */
export function lowerGates(catalogue: GateCatalogue, moments: Moments): readonly GateProgram[] {
  let rounds = 0;
  return catalogue.gates.map((gate) => lowerGate(gate, moments, gate.places === undefined ? 0 : rounds++));
}

/** Whether who comes to a gate is drawn for eight days at once, as acts are. */
export function isDrawnByBlock({ isRare, round }: GateProgram): boolean {
  return !isRare && round === undefined;
}

function lowerGate(gate: Gate, moments: Moments, round: number): GateProgram {
  const { applies, decides } = gate;
  const occasions = gate.places === undefined ? DAYS : ROUNDS[gate.places.every];
  const loads = loadsOf(applies.loads?.traits);
  const refusals = loadsOf(decides.loads?.traits);
  const perOccasion = applies.perYear / (occasions * meanFactor(applies.who, loads, moments));
  return {
    id: gate.id,
    context: gate.context,
    keeper: gate.keeper,
    isEssential: gate.isEssential,
    isOfPersons: gate.of === "person",
    isForDeposit: gate.noMeans === "deposit",
    rate: {
      minAge: applies.who.minAge,
      maxAge: applies.who.maxAge,
      places: placesOf(applies.who),
      memberLog2: Int32Array.of(log2Fixed(perOccasion)),
      ...lowerLoads(loads),
      occurrence: streamOf("applies", gate.id),
    },
    isRare: gate.places === undefined && applies.perYear <= RARE,
    work: ["employed", "seeking"].indexOf(applies.who.work ?? "") + 1,
    isOnline: applies.who.online === true,
    refusal: {
      ...lowerLoads(refusals),
      log2: log2OfShare(decides.refused / meanRefusal(gate, moments)),
      defaultedLog2: log2Fixed(decides.defaulted),
    },
    isOpenToAll: decides.refused === 0 && gate.places === undefined,
    decision: streamOf("decision", gate.id),
    round: lowerRound(gate, round),
    stake: Math.round((gate.stake?.ofYearlyIncome ?? 0) * MILLION),
    waits: gate.waits?.days ?? 0,
    yes: lowerOutcome(gate.yes),
    no: lowerOutcome(gate.no),
  };
}

/** By what factor loads and failed repayments raise the mean share refused above the average person's. */
function meanRefusal({ applies, decides }: Gate, moments: Moments): number {
  const onLoads = meanFactor(applies.who, loadsOf(decides.loads?.traits), moments);
  return onLoads * (1 + moments.defaulted * (decides.defaulted - 1));
}

/** Below any chance that 32 bits can tell from 0; nothing lifts it by half. */
const NEVER = -80 * LOG2_ONE;

function log2OfShare(share: number): number {
  return share > 0 ? log2Fixed(share) : NEVER;
}

function lowerRound({ id, places }: Gate, number: number): RoundProgram | undefined {
  if (places === undefined) return undefined;
  return {
    every: places.every,
    places: Math.round((places.perThousand * MILLION) / 1000),
    priority: lowerLoads(loadsOf(places.priority.traits)),
    noise: Math.round(places.noise * LOG2_ONE),
    application: streamOf("applies", id),
    number,
  };
}

function lowerOutcome(outcome: Gate["yes"]): OutcomeProgram | undefined {
  return (
    outcome && {
      job: outcome.job,
      incomeLog2: outcome.income === undefined ? 0 : log2Fixed(outcome.income),
      isLoan: outcome.loan === true,
      days: outcome.days ?? 0,
    }
  );
}
