import type { Problem } from "../base/index.ts";
import type { Backend } from "../engine/index.ts";
import type { DirectorySink, RunManifest, WrittenFile } from "../store/index.ts";
import { createHashDirectory, isPartial, readStoredRun, type StoredRun } from "../store/node/index.ts";
import { composeWorld, seedsOf, type WorldPlan } from "../world/index.ts";
import { readEngine } from "./engine-version.ts";
import { liveRun } from "./live-run.ts";
import { count } from "./numbers.ts";
import { typed } from "./problem-text.ts";
import { createProgress } from "./progress.ts";
import { writeReplicates } from "./write-run.ts";

/** What living a stored run once more showed. */
export interface Verification {
  readonly directory: string;
  readonly isSame: boolean;
  /** files that are not any more as they were written, inputs too */
  readonly changed: readonly string[];
  /** replicates whose history came out otherwise; undefined where nothing could be lived */
  readonly otherHistories: readonly number[] | undefined;
  /** files that came out otherwise */
  readonly otherFiles: readonly string[];
  readonly historyHash: string;
  /** version that wrote the run, where it is not this one */
  readonly writtenBy?: string;
}

/** A stored run and the world that its inputs make, or what keeps it from being lived again. */
export function openStored(
  directory: string,
):
  | { readonly run: StoredRun; readonly plan: WorldPlan | undefined; readonly problems: readonly Problem[] }
  | { readonly run?: undefined; readonly problems: readonly Problem[] } {
  const stored = readStoredRun(directory);
  if ("lack" in stored) return { problems: [noRun(directory, stored.lack)] };
  const plan = composeWorld(stored.run.request, stored.run.files);
  return { run: stored.run, plan: plan.value, problems: plan.problems };
}

/** Lives a stored run again from its inputs, writes it nowhere, and compares everything that came of it. */
export async function verifyRun(
  directory: string,
  { manifest, changed }: StoredRun,
  plan: WorldPlan,
  backend: Backend,
): Promise<Verification> {
  const changedFiles = changed();
  const written: WrittenFile[] = [];
  const progress = createProgress(manifest.replicates * manifest.days, "living again");
  const { persons, days, seed, societySeed, replicates, isRedrawn, isPaired, ledger } = manifest;
  const numbers = { persons, days, seed, societySeed, replicates, isRedrawn, isPaired, ledger };
  const head = { ...numbers, plan, backend: manifest.backend };
  const { hashes } = await writeReplicates(noting(createHashDirectory(), written), head, (replicate, hooks) =>
    liveRun(plan, {
      persons,
      days,
      isPaired,
      backend,
      ...seedsOf(manifest, replicate),
      ...hooks,
      onDay: (passed) => progress.update(replicate * days + passed),
    }),
  );
  progress.stop();
  const otherHistories = manifest.replicateHashes.flatMap((hash, replicate) =>
    hashes[replicate] === hash ? [] : [replicate],
  );
  const otherFiles = [...manifest.inputs, ...manifest.files]
    .filter(({ file, sha256 }) => written.find((each) => each.file === file)?.sha256 !== sha256)
    .map(({ file }) => file);
  return verification(directory, manifest, { changed: changedFiles, otherHistories, otherFiles });
}

/** What can be said of a run whose inputs make no world any more. */
export function withoutWorld(directory: string, { manifest, changed }: StoredRun): Verification {
  return verification(directory, manifest, {
    changed: changed(),
    otherHistories: undefined,
    otherFiles: [],
  });
}

function verification(
  directory: string,
  { historyHash, engine }: RunManifest,
  found: Pick<Verification, "changed" | "otherHistories" | "otherFiles">,
): Verification {
  const { version } = readEngine();
  return {
    directory,
    isSame: found.otherHistories?.length === 0 && found.changed.length + found.otherFiles.length === 0,
    ...found,
    historyHash,
    ...(engine.version !== version && { writtenBy: engine.version }),
  };
}

function noting(directory: DirectorySink, written: WrittenFile[]): DirectorySink {
  return {
    create(file) {
      const sink = directory.create(file);
      return {
        append: (bytes) => sink.append(bytes),
        close() {
          const closed = sink.close();
          written.push(closed);
          return closed;
        },
      };
    },
  };
}

/** A verification in words. */
export function verificationText(found: Verification, { inputs, files, replicates }: RunManifest): string {
  const { directory, changed, otherHistories, otherFiles, historyHash, writtenBy, isSame } = found;
  const histories = replicates === 1 ? historyHash : `${count(replicates)} replicates, ${historyHash} ...`;
  const lines = [
    `  as written   ${verdict(changed, `${inputs.length} inputs and ${files.length} files`)}`,
    otherHistories === undefined
      ? "  lived again  not: the inputs make no world any more"
      : `  lived again  ${verdict(
          otherHistories.map((number) => `replicate ${number}`),
          `history hash ${histories}`,
        )}`,
    ...(otherHistories === undefined
      ? []
      : [`  made again   ${verdict(otherFiles, `${files.length} files, to the bit`)}`]),
    ...(writtenBy === undefined ? [] : [`  It was written by version ${writtenBy}, which is not this one.`]),
  ];
  const end = isSame
    ? "Same: this run comes out of its inputs again, to the bit."
    : "Different: this directory is not what its inputs give.";
  return [directory, ...lines, end, ""].join("\n");
}

function verdict(others: readonly string[], what: string): string {
  return others.length === 0 ? `same (${what})` : `different: ${others.join(", ")}`;
}

function noRun(directory: string, lack: string): Problem {
  const hint = isPartial(directory)
    ? "a run that was killed left this; remove it and run again"
    : "name a directory that `glasshouse run ... --out DIR` has written";
  return {
    code: "cli/no-run",
    at: typed,
    message: `\`${directory}\` is no finished run: ${lack}`,
    found: directory,
    hint,
  };
}
