/**
 * How fast the engine lives days, and what a person costs in memory: `npm run bench`.
 *
 * Fixed work: `rongcheng-press-2018` over `china-2015` for enough days that every size takes seconds.
 * Sizes take turns, round by round, so that a machine that slows down slows all of them; medians are
 * printed. CPU time of this process, since wall time on a shared machine measures its neighbours.
 */
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { measures, watchMeasures } from "glasshouse-lab/measures";
import { drawSociety } from "glasshouse-lab/society";
import { composeWorld, type Files, type WorldPlan } from "glasshouse-lab/world";
import { createWorld, type Phase, plan, runDays, viewOf, type World } from "../dist/engine/index.js";

const ROUNDS = 3;
/** Days in whole months of the fingerprint, or short runs would pay for more of it than a year does. */
const SIZES: readonly (readonly [persons: number, days: number])[] = [
  [1_000, 3650],
  [10_000, 1095],
  [100_000, 120],
  [1_000_000, 60],
];

interface Sample {
  readonly setUpMs: number;
  readonly bareNs: number;
  readonly measuredNs: number;
  readonly bytes: number;
  readonly phases: ReadonlyMap<string, number>;
}

const files: Files = {
  names: () => [],
  find: (kind, name) => {
    const file = `${kind}/${name}.yaml`;
    return { file, text: readFileSync(new URL(`../${file}`, import.meta.url), "utf8") };
  },
};

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function worldOf(composed: WorldPlan, persons: number): World {
  const society = drawSociety(composed.margins, { persons, societySeed: 1 });
  const programs = composed.schemes.map(({ program }) => program);
  return createWorld({ society, acts: composed.acts, gates: composed.gates, programs, seed: 1 });
}

function sample(composed: WorldPlan, persons: number, days: number): Sample {
  let world: World | undefined;
  const setUpMs = cpuMs(() => {
    world = worldOf(composed, persons);
  });
  if (world === undefined) throw new Error("no world");
  const ready = world;
  const bareMs = cpuMs(() => void runDays(ready, days));
  const bytes = bytesOf(ready);
  const watched = worldOf(composed, persons);
  const watch = watchMeasures(measures, viewOf(watched));
  const measuredMs = cpuMs(() => void runDays({ ...watched, watchers: [watch] }, days));
  return {
    setUpMs,
    bareNs: (bareMs * 1e6) / persons / days,
    measuredNs: (measuredMs * 1e6) / persons / days,
    bytes: bytes / persons,
    phases: timePhases(worldOf(composed, persons), Math.min(days, 64)),
  };
}

/** Bytes that the columns and calendars of a world take. */
function bytesOf(world: World): number {
  const { persons, traits, members, acted, doors, schemes, visits, lives } = world;
  const columns = [
    persons,
    traits,
    members,
    acted,
    doors,
    ...schemes.map(({ columns, rules, since }) => [columns, rules, since]),
  ];
  const queues = [...visits, ...lives, ...schemes.flatMap(({ calendars }) => calendars)];
  return bytesIn(columns) + queues.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Bytes of all typed arrays in a value. */
function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + bytesIn(inner), 0);
}

/** Nanoseconds per person-day that each phase takes. */
function timePhases(world: World, days: number): ReadonlyMap<string, number> {
  const spent = new Map<string, number>();
  const timed = (phase: Phase): void => {
    const start = performance.now();
    phase.prepare?.(world);
    for (let from = 0; from < world.size; from += 8192) {
      phase.advance?.(world, from, Math.min(world.size, from + 8192));
    }
    phase.conclude?.(world, () => world.tallies);
    spent.set(phase.name, (spent.get(phase.name) ?? 0) + performance.now() - start);
  };
  for (let day = 0; day < days; day++) {
    for (const phase of plan) timed(phase);
    world.day += 1;
  }
  return new Map([...spent].map(([name, ms]) => [name, (ms * 1e6) / world.size / days]));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

function main(): void {
  const composed = composeWorld({ scheme: "rongcheng-press-2018" }, files);
  if (composed.value === undefined) throw new Error(JSON.stringify(composed.problems));
  const world = composed.value;
  const rounds = process.argv.includes("--quick") ? 1 : ROUNDS;
  const sizes = process.argv.includes("--quick") ? SIZES.slice(0, 2) : SIZES;
  sample(world, 2_000, 64); // the compiler settles before anything counts
  const samples = new Map(sizes.map(([persons]) => [persons, [] as Sample[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [persons, days] of sizes) samples.get(persons)?.push(sample(world, persons, days));
  }
  console.log(
    `rongcheng-press-2018 · reference backend, one thread · Node ${process.version} · ${cpus()[0]?.model}`,
  );
  console.log(`${world.acts.acts.length} acts; medians of ${rounds} rounds, CPU time\n`);
  console.log("   persons  days  set-up ms  M person-days/s  with all measures  bytes/person");
  for (const [persons, days] of sizes) {
    const of = (pick: (each: Sample) => number): number => median((samples.get(persons) ?? []).map(pick));
    const row = [
      String(persons).padStart(10),
      String(days).padStart(5),
      of(({ setUpMs }) => setUpMs)
        .toFixed(0)
        .padStart(10),
      (1000 / of(({ bareNs }) => bareNs)).toFixed(2).padStart(16),
      (1000 / of(({ measuredNs }) => measuredNs)).toFixed(2).padStart(18),
      of(({ bytes }) => bytes)
        .toFixed(0)
        .padStart(13),
    ];
    console.log(row.join(" "));
  }
  console.log("\nWhere the time goes, ns per person-day (wall time, last round):");
  for (const [persons] of sizes) {
    const phases = samples.get(persons)?.at(-1)?.phases ?? new Map<string, number>();
    const told = [...phases].filter(([, ns]) => ns >= 0.5).map(([name, ns]) => `${name} ${ns.toFixed(0)}`);
    console.log(`${String(persons).padStart(10)}  ${told.join(", ")}`);
  }
}

main();
