/**
 * What it costs to look up ties, and to make the orders they come from: `npm run build && npx tsx
 * bench/ties.ts`.
 *
 * Fixed work: the partners of half a million persons, in the order of ids (small societies again and
 * again), in every layer of `china-2015`. Sizes take turns, round by round; medians are printed. CPU time of
 * this process, since wall time on a shared machine measures its neighbours.
 */
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { drawSociety, type Margins, readSociety, settle, type Ties, tiesOf } from "glasshouse-lab/society";
import { createColumns, personColumns, traitColumns } from "glasshouse-lab/state";

const ROUNDS = 3;
const SIZES = [10_000, 100_000, 1_000_000];
const LOOKED_AT = 500_000;

/** The society that is looked at. @throws Error that lists its problems, if any */
function readMargins(): Margins {
  const file = "societies/china-2015.yaml";
  const read = readSociety(readFileSync(new URL(`../${file}`, import.meta.url), "utf8"), file);
  if (read.value === undefined) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** CPU nanoseconds per partner found, by layer; persons in the order of their ids, as a phase goes. */
function nsPerPartner(ties: Ties, size: number): number[] {
  const out = new Int32Array(ties.mostTies);
  return ties.layers.map((_, layer) => {
    let found = 0;
    const ms = cpuMs(() => {
      for (let turn = 0; turn < LOOKED_AT; turn++) found += ties.partnersOf(layer, turn % size, out);
    });
    return (ms * 1e6) / found;
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function main(): void {
  const margins = readMargins();
  const rounds = process.argv.includes("--quick") ? 1 : ROUNDS;
  const made = SIZES.map((size) => {
    const society = drawSociety(margins, { persons: size, societySeed: 1 });
    const columns = {
      persons: createColumns(personColumns, size),
      traits: createColumns(traitColumns, size),
    };
    settle(society, columns);
    let ties: Ties | undefined;
    const setUpMs = cpuMs(() => {
      ties = tiesOf(society, columns);
    });
    if (ties === undefined) throw new Error("no ties");
    return { size, ties, setUpMs, samples: [] as number[][] };
  });
  for (let round = 0; round < rounds; round++) {
    for (const { size, ties, samples } of made) samples.push(nsPerPartner(ties, size));
  }
  console.log(`ties · Node ${process.version} · ${cpus()[0]?.model} · medians of ${rounds} rounds, CPU time`);
  console.log("ns per partner found, by layer\n");
  const names = margins.ties.layers.map(({ id }) => id.padStart(13));
  console.log(`   persons  set-up ns/person ${names.join(" ")}`);
  for (const { size, setUpMs, samples } of made) {
    const cells = margins.ties.layers.map((_, layer) => median(samples.map((each) => each[layer])));
    const setUp = ((setUpMs * 1e6) / size).toFixed(0).padStart(16);
    console.log(
      `${String(size).padStart(10)}  ${setUp} ${cells.map((ns) => ns.toFixed(1).padStart(13)).join(" ")}`,
    );
  }
}

main();
