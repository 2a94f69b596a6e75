import { valueRows } from "../measures/index.ts";
import type { View } from "../state/index.ts";
import type {
  JsonValue,
  KeptLedger,
  MeasuredDays,
  Run,
  RunDocument,
  Watcher,
  WorldPlan,
} from "../world/index.ts";
import type { FileDeclaration } from "./column.ts";
import { DayWatch, dayCounts } from "./day-watch.ts";
import { dictionaryOf, listText, type MeasureNote } from "./dictionary.ts";
import { type DirectorySink, type WrittenFile, writeText } from "./directory.ts";
import { dailyFile, ledgerFile, measuresFile, PERSONS_FILE, replicatesFile } from "./files.ts";
import { drawLedgerSample, type LedgerExtent } from "./ledger-sample.ts";
import { LedgerTable } from "./ledger-table.ts";
import { FORMAT, MANIFEST, type ManifestInput, type RunManifest } from "./manifest.ts";
import { type FileNotes, ParquetTable } from "./parquet-table.ts";
import { personColumnsOf } from "./person-columns.ts";

/** What is to be run, as a manifest tells it, and what its measures mean. */
export interface RunHead {
  readonly engine: RunManifest["engine"];
  readonly plan: Pick<WorldPlan, "name" | "schemes" | "burnIn" | "inputs" | "margins">;
  readonly persons: number;
  readonly days: number;
  readonly seed: number;
  readonly societySeed: number;
  readonly replicates: number;
  readonly isRedrawn: boolean;
  readonly isPaired: boolean;
  readonly backend: string;
  readonly ledger: LedgerExtent;
  readonly measures: readonly MeasureNote[];
}

/** What a run has to be handed so that its days can be written down. */
export interface RunHooks {
  readonly watcher: Watcher;
  readonly ledger?: KeptLedger;
}

/**
 * Writes a run into a directory while it is lived: `begin` and `end` a replicate, `finish` at last. All
 * files but log.jsonl, which is others' business; the manifest comes last. The same run gives the same
 * bytes, whatever the backend, but for the manifest's line that names it.
 */
export class RunWriter {
  readonly #directory: DirectorySink;
  readonly #head: RunHead;
  readonly #inputs: readonly ManifestInput[];
  readonly #daily: ParquetTable;
  readonly #replicates: ParquetTable;
  readonly #ledger: LedgerTable;
  readonly #isKept: Uint8Array | undefined;
  readonly #hashes: string[] = [];
  #days = new DayWatch();
  #last: View | undefined;
  #persons: { readonly declared: FileDeclaration; readonly table: ParquetTable } | undefined;

  constructor(directory: DirectorySink, head: RunHead) {
    this.#directory = directory;
    this.#head = head;
    this.#inputs = writeInputs(directory, head.plan);
    this.#daily = new ParquetTable(directory, dailyFile);
    this.#replicates = new ParquetTable(directory, replicatesFile);
    this.#ledger = new LedgerTable(directory, head.plan.schemes);
    this.#isKept = drawLedgerSample(head.ledger, head);
  }

  /** Begins the next replicate; the first one's persons and ledger are written too. */
  begin(): RunHooks {
    this.#days = new DayWatch();
    const isFirst = this.#hashes.length === 0;
    const watcher: Watcher = {
      watch: (view) => {
        this.#days.watch(view);
        if (isFirst) this.#ledger.endDay();
        this.#last = view;
      },
    };
    if (!isFirst || this.#isKept === undefined) return { watcher };
    return { watcher, ledger: { of: this.#isKept, take: (entry) => this.#ledger.add(entry) } };
  }

  /**
   * Writes down the replicate that was begun last.
   *
   * @param days what its measures say by day; they are left out of replicates.parquet
   */
  end(run: Run, days: readonly MeasuredDays[]): void {
    const replicate = this.#hashes.length;
    this.#hashes.push(run.historyHash);
    for (const { measure, scheme, unit, series } of days) {
      for (const { key, values } of series) this.#appendDays([measure, scheme, key], values, unit);
    }
    for (const { name, scheme, key, unit, values } of this.#days.series) {
      this.#appendDays([name, scheme, key], values, unit);
    }
    const areByDay = new Set(days.map(({ measure }) => measure));
    for (const { measure, scheme, unit, value } of run.outcomes) {
      if (areByDay.has(measure)) continue;
      for (const row of valueRows(value as JsonValue)) {
        const [number, word] = numberOrWord(row.value);
        this.#replicates.append([replicate, measure, scheme ?? null, row.path, number, word, unit]);
      }
    }
    if (replicate === 0) this.#writePersons();
  }

  /** Ends all files. @param document what the run, or all replicates together, came to */
  finish(document: RunDocument, outcomes: Run["outcomes"]): RunManifest {
    const { engine, plan, measures, ...numbers } = this.#head;
    const notes: FileNotes = {
      engine: `${engine.name} ${engine.version}`,
      world: plan.name,
      persons: String(numbers.persons),
      days: String(numbers.days),
      seed: String(numbers.seed),
      societySeed: String(numbers.societySeed),
      historyHash: document.historyHash,
    };
    const persons = this.#persons;
    const dictionary = [
      dailyFile,
      ...(persons === undefined ? [] : [persons.declared]),
      ledgerFile,
      measuresFile,
      replicatesFile,
    ];
    const files = [
      this.#daily.close(notes),
      ...(persons === undefined ? [] : [persons.table.close(notes)]),
      this.#ledger.close(notes),
      this.#writeMeasures(document, outcomes).close(notes),
      this.#replicates.close(notes),
      writeText(this.#directory, "columns.json", listText(dictionaryOf(dictionary))),
      writeText(this.#directory, "measures.json", listText(notesOf(measures))),
    ];
    const { backend, ...others } = numbers;
    const manifest: RunManifest = {
      format: FORMAT,
      engine,
      world: plan.name,
      schemes: plan.schemes.map(({ program }) => program.id),
      burnIn: plan.burnIn,
      ...others,
      ...(document.magnified && { magnified: document.magnified }),
      fewCases: document.fewCases,
      switchedOff: [],
      backend,
      historyHash: document.historyHash,
      replicateHashes: this.#hashes,
      inputs: this.#inputs,
      files,
    };
    writeText(this.#directory, MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  }

  #appendDays(
    [measure, scheme, key]: readonly [string, string | null, string],
    values: readonly number[],
    unit: string,
  ): void {
    const replicate = this.#hashes.length - 1;
    values.forEach((value, day) => {
      this.#daily.append([replicate, day, measure, scheme, key === "" ? null : key, value, unit]);
    });
  }

  #writePersons(): void {
    const view = this.#last;
    if (view === undefined) return;
    const { margins } = this.#head.plan;
    const units = {
      income: margins.income.unit,
      wealth: margins.wealth.unit,
      regions: margins.regions.cells.map(({ id }) => id),
    };
    const columns = personColumnsOf(view, units, this.#isKept);
    const declared = { file: PERSONS_FILE, columns };
    const table = new ParquetTable(this.#directory, declared);
    for (let person = 0; person < view.size; person++) table.append(columns.map(({ of }) => of(person)));
    this.#persons = { declared, table };
    this.#last = undefined; // or the columns of all replicates would be held
  }

  #writeMeasures(document: RunDocument, outcomes: Run["outcomes"]): ParquetTable {
    const table = new ParquetTable(this.#directory, measuresFile);
    for (const { name, measure, scheme, unit } of outcomes) {
      const taken = document.measures[name];
      const [middle, low, high] =
        "value" in taken ? [taken.value] : [taken.mean, taken.low, taken.high].map((each) => each);
      const bounds = [low, high].map((bound) => (bound === undefined ? undefined : [...valueRows(bound)]));
      let position = 0;
      for (const row of valueRows(middle)) {
        const [number, word] = numberOrWord(row.value);
        const [from, to] = bounds.map((rows) => numberOrWord(rows?.[position].value ?? null)[0]);
        table.append([measure, scheme ?? null, row.path, number, from, to, word, unit]);
        position++;
      }
    }
    return table;
  }
}

function numberOrWord(value: number | string | null): readonly [number | null, string | null] {
  return typeof value === "string" ? [null, value] : [value, null];
}

function notesOf(measures: readonly MeasureNote[]): MeasureNote[] {
  const counts = Object.entries(dayCounts).map(([measure, note]) => ({ measure, ...note }));
  return [...measures.map(({ measure, of, unit, meaning }) => ({ measure, of, unit, meaning })), ...counts];
}

/** Two files of one kind and name, which lay in different folders, lie in different folders here too. */
function writeInputs(directory: DirectorySink, { inputs }: Pick<WorldPlan, "inputs">): ManifestInput[] {
  const taken = new Map<string, number>();
  return inputs.map(({ kind, name, names, isAsked, text }) => {
    const known = (taken.get(`${kind}/${name}`) ?? 0) + 1;
    taken.set(`${kind}/${name}`, known);
    const folder = known === 1 ? kind : `${kind}/${known}`;
    const written: WrittenFile = writeText(directory, `inputs/${folder}/${name}.yaml`, text);
    return { ...written, kind, names, isAsked };
  });
}
