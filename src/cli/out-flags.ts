import type { Problem } from "../base/index.ts";
import type { LedgerExtent } from "../store/index.ts";
import { obstacleTo } from "../store/node/index.ts";
import { count } from "./numbers.ts";
import { readWholeNumbers } from "./options.ts";
import { typed } from "./problem-text.ts";

/** Persons whose ledger is kept where nobody says how many. */
const FEW = 200;

/** Options of `run` that are about its directory. */
export interface OutFlags {
  readonly out?: string;
  readonly ledger?: string;
  readonly beside?: string;
}

/** Whose ledger a run keeps, and every mistake in what was typed about its directory. */
export function readOutFlags({ out, ledger, beside }: OutFlags): {
  readonly ledger: LedgerExtent;
  readonly problems: readonly Problem[];
} {
  const extent = readExtent(ledger);
  const problems = [
    ...extent.problems,
    ...(out === undefined ? [] : [...besideOut(beside), ...takenOut(out)]),
    ...(out === undefined && ledger !== undefined ? [idleLedger(ledger)] : []),
  ];
  return { ledger: extent.value, problems };
}

function readExtent(text: string | undefined): {
  readonly value: LedgerExtent;
  readonly problems: readonly Problem[];
} {
  if (text === undefined) return { value: FEW, problems: [] };
  if (text === "all" || text === "none") return { value: text, problems: [] };
  const most = 2 ** 31 - 1;
  const { values, problems } = readWholeNumbers({ n: { flag: "--ledger", text, least: 1, most } });
  if (problems.length === 0) return { value: values.n, problems };
  const problem: Problem = {
    code: "cli/ledger-unclear",
    at: typed,
    message: "--ledger takes a number of persons, or a word",
    found: text === "" ? "nothing" : text,
    allowed: `all, none, or 1 to ${count(most)}`,
    hint: "leave it out for 200 persons drawn by chance",
  };
  return { value: FEW, problems: [problem] };
}

function besideOut(beside: string | undefined): Problem[] {
  if (beside === undefined) return [];
  return [
    {
      code: "cli/beside-out",
      at: typed,
      message: "--out writes one world's run; --beside would make it two",
      hint: "run each with an --out of its own; with equal seeds they share persons and luck",
    },
  ];
}

function takenOut(out: string): Problem[] {
  const obstacle = obstacleTo(out);
  if (obstacle === undefined) return [];
  return [
    {
      code: "cli/out-taken",
      at: typed,
      message: `\`${out}\` ${obstacle}; a run is never written over anything`,
      found: out,
      allowed: "a directory that is not there yet, or is empty",
      hint: "name another, or remove this one first",
    },
  ];
}

function idleLedger(ledger: string): Problem {
  return {
    code: "cli/idle-ledger",
    at: typed,
    message: "--ledger says whose entries a directory gets, and there is none",
    found: `--ledger ${ledger}`,
    hint: "add `--out DIR`",
  };
}
