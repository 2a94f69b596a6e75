import { createSay, type Language, type Say } from "../text/index.ts";
import type { Life, Standing, WorldPlan } from "../world/index.ts";
import { requireLived } from "../world/lived.ts";
import { type BesideKey, besideMessages } from "./beside-messages.ts";
import type { Block } from "./life-blocks.ts";

/** A person's life in one world. */
export interface LifeBeside {
  readonly life: Life;
  readonly plan: WorldPlan;
}

type Scheme = WorldPlan["schemes"][number]["scheme"];

/** One scheme, and what it made of the person. */
interface Column {
  readonly name: string;
  readonly scheme: Scheme;
  readonly standing: Standing;
  readonly life: Life;
}

/** Whether a person did the same things, each as often, in all of these lives. */
export function isSameConduct(lives: readonly Life[]): boolean {
  const told = lives.map(({ acts }) =>
    JSON.stringify([...acts].sort((one, other) => (one.act < other.act ? -1 : 1))),
  );
  return told.every((each) => each === told[0]);
}

/**
 * One synthetic person's life under several schemes, side by side: the same acts, and of each what was
 * recorded and what it cost; where it led; what closed.
 *
 * @param lives at least one, of the same person among the same persons with the same luck
 * @throws TypeError for a life that no run has told
 */
export function besideBlocks(lives: readonly LifeBeside[], language: Language): readonly Block[] {
  for (const { life } of lives) requireLived(life);
  const say = createSay(besideMessages, language);
  const columns = lives.flatMap(({ life, plan }) =>
    life.standings.map((standing, position): Column => {
      const { scheme } = plan.schemes[position];
      return { name: scheme.title[language], scheme, standing, life };
    }),
  );
  const telling: Telling = { say, language, columns };
  return [
    portrait(telling, lives),
    records(
      telling,
      lives[0].plan,
      lives.map(({ life }) => life),
    ),
    { heading: say("endHeading"), lines: columns.map((column) => end(telling, column)) },
    gates(telling, lives[0].plan),
  ].filter(({ lines }) => lines.length > 0);
}

interface Telling {
  readonly say: Say<BesideKey>;
  readonly language: Language;
  readonly columns: readonly Column[];
}

function portrait({ say, language, columns }: Telling, lives: readonly LifeBeside[]): Block {
  const [{ life }] = lives;
  const totals = lives.map(({ life: { acts } }) => acts.reduce((sum, { times }) => sum + times, 0));
  const list = new Intl.ListFormat(language);
  const conduct = isSameConduct(lives.map((each) => each.life))
    ? say("same", { total: totals[0], days: life.days })
    : say("differs", { totals: list.format(totals.map(String)) });
  const hashes = list.format([...new Set(lives.map((each) => each.life.historyHash))]);
  return {
    heading: say("heading", {
      person: String(life.person),
      persons: life.persons,
      schemes: list.format(columns.map(({ name }) => name)),
    }),
    lines: [say("notReal", { hashes }), conduct],
  };
}

/** Acts that some scheme recorded or counted, the most often done first. */
function records({ say, language, columns }: Telling, plan: WorldPlan, lives: readonly Life[]): Block {
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: "always" });
  const labels = new Map(plan.acts.acts.map(({ id, label }) => [id, label[language]]));
  const done = new Map<string, number>();
  for (const { act, times } of lives.flatMap(({ acts }) => acts))
    done.set(act, Math.max(done.get(act) ?? 0, times));
  const lines = [...done]
    .sort(([, one], [, other]) => other - one)
    .flatMap(([act, times]) => {
      const cells = columns.map(({ name, scheme, standing }) => {
        const recorded = recordedTimes(standing, act);
        const points = pointsOf(standing, scheme, act);
        const shown = points === 0 ? "none" : signed.format(points).replace("-", "−");
        return { recorded, points, text: say("cell", { scheme: name, recorded, points: shown }) };
      });
      if (cells.every(({ recorded, points }) => recorded === 0 && points === 0)) return [];
      const told = cells.map(({ text }) => text).join("; ");
      return [say("row", { act: labels.get(act) ?? act, times, cells: told })];
    });
  return { heading: say("recordsHeading"), lines };
}

function recordedTimes({ seen }: Standing, act: string): number {
  const own = seen.filter((row) => row.act === act);
  return own.reduce((sum, { passed, kept, pinnedOnAnother }) => sum + passed + kept + pinnedOnAnother, 0);
}

function pointsOf({ entries }: Standing, { rules }: Scheme, act: string): number {
  const counting = new Set(rules.filter((rule) => rule.act === act).map(({ id }) => id));
  return entries.reduce((sum, { cause, points }) => sum + (counting.has(cause) ? points : 0), 0);
}

function end({ say, language }: Telling, { name, standing }: Column): string {
  if (!standing.isCovered) return say("notScored", { scheme: name });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return say("end", { scheme: name, points: number.format(standing.score), grade: standing.grade ?? "none" });
}

function gates({ say, language, columns }: Telling, plan: WorldPlan): Block {
  const lines = plan.gates.gates.flatMap(({ id, label }) => {
    const told = columns.map(({ name, scheme, life }) => {
      // of several schemes in one world an answer is that of all; it is told where this one was in force
      const own = life.answers.filter(
        ({ gate, inForce }) => gate === id && inForce.some((each) => each.scheme === scheme.scheme),
      );
      const shut = own.filter(({ isYes, wouldBeYes }) => !isYes && wouldBeYes).length;
      const let_ = own.filter(({ isYes, wouldBeYes }) => isYes && !wouldBeYes).length;
      const parts = [
        shut > 0 ? say("shut", { scheme: name, count: shut }) : "",
        let_ > 0 ? say("let", { scheme: name, count: let_ }) : "",
      ].filter((part) => part !== "");
      return { isChanged: parts.length > 0, text: parts.join(", ") || say("none", { scheme: name }) };
    });
    if (told.every(({ isChanged }) => !isChanged)) return [];
    return [say("gate", { gate: label[language], cells: told.map(({ text }) => text).join("; ") })];
  });
  return { heading: say("gatesHeading"), lines: lines.length === 0 ? [say("gatesSame")] : lines };
}
