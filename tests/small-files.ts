import { readFileSync } from "node:fs";
import { stringify } from "yaml";
import type { Files } from "../src/world/index.ts";

/** Texts made in a test, in front of those that ship. */
export function filesWith(made: Readonly<Record<string, string>>): Files {
  return {
    names: () => [],
    find(kind, name) {
      const file = `${kind}/${name}.yaml`;
      const text = made[file];
      if (text !== undefined) return { file, text };
      try {
        return { file, text: readFileSync(new URL(`../${file}`, import.meta.url), "utf8") };
      } catch {
        return undefined;
      }
    },
  };
}

/** YAML without anchors, which the reader refuses. */
function stringifyPlain(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false });
}

/** A text in the languages that every text must have. */
function inAllLanguages(text: string): { en: string; de: string; nl: string } {
  return { en: text, de: text, nl: text };
}

const assumed = { standing: "assumption", range: [0, 365] };

/** One act of a small acts file: a plain rate, alike for all, unless more is said. */
export interface SmallAct {
  readonly id: string;
  readonly perYear: number;
  readonly context?: string;
  readonly loads?: Readonly<Record<string, number>>;
  readonly quantity?: { readonly median: number; readonly doublings: number };
  readonly of?: "organisation";
  readonly effect?: "harm" | "cost" | "neutral" | "good";
  /** whom it harms, all of them */
  readonly harms?: "customer" | "employee" | "resident";
  readonly promise?: { readonly about: string; readonly isKept: boolean };
}

/** The text of an acts file. */
export function actsText(acts: readonly SmallAct[]): string {
  return stringifyPlain({
    title: inAllLanguages("a few acts"),
    acts: acts.map(({ id, perYear, context, loads, quantity, of, effect, harms, promise }) => ({
      id,
      context: context ?? "civic",
      label: inAllLanguages(id),
      rate: { classes: [{ share: 1, perYear }], provenance: assumed },
      effect: effect ?? "neutral",
      ...(of && { of }),
      ...(harms && { harms: { per: harms, provenance: assumed } }),
      ...(promise && { promise }),
      ...(loads && { loads: { traits: loads, provenance: assumed } }),
      ...(quantity && { quantity: { unit: "hour", ...quantity, provenance: assumed } }),
    })),
  });
}

/** One gate of a small gates file: lets everybody in, gives and changes nothing, unless more is said. */
export interface SmallGate {
  readonly id: string;
  readonly of?: "organisation";
  readonly perYear: number;
  /** age, place, work, online, as in a gates file */
  readonly who?: Readonly<Record<string, unknown>>;
  readonly loads?: Readonly<Record<string, number>>;
  readonly refused?: number;
  readonly refusedLoads?: Readonly<Record<string, number>>;
  readonly defaulted?: number;
  readonly places?: {
    readonly perThousand: number;
    readonly every?: "month" | "year";
    readonly priority?: Readonly<Record<string, number>>;
    readonly noise?: number;
  };
  readonly stake?: number;
  readonly noMeans?: "refused" | "deposit";
  readonly waits?: number;
  readonly yes?: Readonly<Record<string, unknown>>;
  readonly no?: Readonly<Record<string, unknown>>;
}

/** The text of a gates file. A gate can do whatever it has the numbers for. */
export function gatesText(gates: readonly SmallGate[]): string {
  return stringifyPlain({ title: inAllLanguages("a few gates"), gates: gates.map(gateBlock) });
}

function gateBlock(gate: SmallGate): Record<string, unknown> {
  const { id, of, perYear, who, loads, refused, refusedLoads, defaulted, places, stake, waits, yes, no } =
    gate;
  return {
    id,
    context: "civic",
    label: inAllLanguages(id),
    keeper: "keeper",
    ...(of && { of }),
    effects: [
      ...["refuse", "admit", "rank"],
      ...(stake === undefined ? [] : ["price", "amount"]),
      ...(waits === undefined ? [] : ["queue", "speed"]),
    ],
    isEssential: false,
    applies: {
      perYear,
      provenance: assumed,
      ...(who && { who }),
      ...(loads && { loads: { traits: loads, provenance: assumed } }),
    },
    decides: {
      refused: refused ?? 0,
      provenance: assumed,
      ...(defaulted !== undefined && { defaulted }),
      ...(refusedLoads && { loads: { traits: refusedLoads, provenance: assumed } }),
    },
    ...(places && {
      places: {
        perThousand: places.perThousand,
        every: places.every ?? "month",
        priority: { traits: places.priority ?? {} },
        noise: places.noise ?? 0,
        provenance: assumed,
      },
    }),
    ...(stake !== undefined && { stake: { ofYearlyIncome: stake, provenance: assumed } }),
    ...(gate.noMeans && { noMeans: gate.noMeans }),
    ...(waits !== undefined && { waits: { days: waits, provenance: assumed } }),
    ...(yes && { yes: { ...yes, provenance: assumed } }),
    ...(no && { no: { ...no, provenance: assumed } }),
  };
}

const invented = { standing: "invented", range: [0, 1] };

/** One source of a small scheme: sees everything at once in its contexts unless more is said. */
export interface SmallSource {
  readonly consent?: Readonly<Record<string, unknown>>;
  readonly id: string;
  readonly contexts?: readonly string[];
  readonly urban?: number;
  readonly rural?: number;
  readonly misses?: number;
  readonly delay?: readonly [number, number];
  readonly passedOn?: number;
  readonly identifies?: {
    readonly gallery: number;
    readonly falseMatch: number;
    readonly ratio?: number;
    readonly minAge?: number;
  };
  readonly watches?: { readonly listed: number; readonly falseMatch: number; readonly ratio?: number };
  readonly learns?: { readonly sightings: number; readonly misses: number };
  readonly only?: { readonly share: number; readonly loads?: Readonly<Record<string, number>> };
  readonly known?: boolean;
  readonly sharedWith?: readonly { readonly with: string; readonly share: number }[];
  readonly keeps?: { readonly days: number };
}

/** What comes after an entry in a small scheme; nothing of it acts unless it is said. */
export interface SmallProcess {
  readonly notice?: "none" | "on-request" | "of-each-entry";
  readonly requested?: number;
  readonly appeal?: {
    readonly window: number;
    readonly answer: number;
    readonly asks: number;
    readonly mistaken: number;
    readonly others: number;
  };
  readonly repairs?: readonly {
    readonly id: string;
    readonly below: number;
    readonly points: number;
    readonly perYear: number;
    readonly indicator?: string;
    readonly loads?: Readonly<Record<string, number>>;
  }[];
  readonly favours?: { readonly share: number; readonly loads?: Readonly<Record<string, number>> };
}

/** One consequence of a small scheme, as in a scheme's file; called after its effect and place unless it has an id. */
export interface SmallConsequence {
  readonly id?: string;
  readonly when: Readonly<Record<string, unknown>>;
  readonly gate: string;
  readonly effect: { readonly kind: string } & Readonly<Record<string, unknown>>;
  readonly term?: number;
  readonly worth?: Readonly<Record<string, unknown>>;
  readonly own?: boolean;
}

/** What a small scheme is made of; rules, score and grades as in a scheme's file, provenance added. */
export interface SmallScheme {
  readonly id?: string;
  /** instead of persons alone */
  readonly covers?: { readonly persons: boolean; readonly organisations: boolean };
  readonly minAge?: number;
  /** makes it voluntary */
  readonly joins?: Readonly<Record<string, unknown>>;
  readonly compulsoryFrom?: number;
  readonly sources?: readonly SmallSource[];
  readonly rules?: readonly Readonly<Record<string, unknown>>[];
  readonly score?: Readonly<Record<string, unknown>>;
  /** as in a scheme's file; labels and provenance added */
  readonly lists?: readonly Readonly<Record<string, unknown>>[];
  readonly thresholds?: readonly number[];
  readonly hold?: { readonly up: number; readonly down: number };
  readonly consequences?: readonly SmallConsequence[];
  /** as in a scheme's file, label and provenance added; called after whose standing counts, counts scores by the month */
  readonly association?: readonly ({ readonly of: string; readonly weight: number } & Readonly<
    Record<string, unknown>
  >)[];
  /** as in a scheme's file, label and provenance added */
  readonly ratings?: readonly Readonly<Record<string, unknown>>[];
  /** who else can see a score; everybody where nothing is said */
  readonly audiences?: readonly string[];
  readonly process?: SmallProcess;
}

function coversOf({ joins, compulsoryFrom }: SmallScheme): Record<string, unknown> {
  if (joins === undefined) return {};
  return {
    enrolment: "voluntary",
    joins: { ...joins, provenance: invented },
    ...(compulsoryFrom && { compulsoryFrom }),
  };
}

/** The text of a scheme. Grades are called g0, g1 ... from the lowest; no thresholds, no grades. */
export function schemeText(small: SmallScheme): string {
  const { thresholds = [], hold } = small;
  const scale = [...thresholds, undefined].map((to, grade) => ({
    label: `g${grade}`,
    ...(grade > 0 && { from: thresholds[grade - 1], provenance: invented }),
    ...(to !== undefined && { to }),
  }));
  return stringifyPlain({
    scheme: small.id ?? "small",
    title: inAllLanguages("a small scheme"),
    summary: inAllLanguages("made in a test"),
    variant: "2026",
    status: { today: "fictional" },
    operator: "public",
    purpose: inAllLanguages("to test"),
    society: "china-2015",
    covers: {
      persons: true,
      minAge: small.minAge ?? 0,
      enrolment: "compulsory",
      known: 1,
      ...coversOf(small),
      ...small.covers,
    },
    sources: (small.sources ?? [{ id: "all-seeing" }]).map(sourceBlock),
    rules: (small.rules ?? []).map((rule) => ({
      id: rule.act,
      label: inAllLanguages("a rule"),
      source: "all-seeing",
      field: "society",
      provenance: invented,
      ...rule,
    })),
    score: scoreBlock(small.score),
    ...(small.lists && { lists: small.lists.map(listBlock) }),
    ...(thresholds.length > 0 && {
      grades: { scale, ...(hold && { hold: { ...hold, provenance: invented } }) },
    }),
    ...(small.consequences && { consequences: small.consequences.map(consequenceBlock) }),
    ...(small.association && {
      association: small.association.map((each) => ({
        id: `by-${each.of}`,
        label: inAllLanguages("an association"),
        over: "score",
        every: "month",
        provenance: invented,
        ...each,
      })),
    }),
    ...(small.ratings && {
      ratings: small.ratings.map((each) => ({ ...withProvenance(each), label: inAllLanguages("a rating") })),
    }),
    ...(small.audiences && {
      visibility: {
        self: true,
        public: false,
        audiences: small.audiences,
        provenance: invented,
      },
    }),
    ...(small.process && { process: processBlock(small.process) }),
  });
}

function processBlock({
  notice,
  requested,
  appeal,
  repairs,
  favours,
}: SmallProcess): Record<string, unknown> {
  const loaded = (loads: Readonly<Record<string, number>> | undefined) =>
    loads && { loads: { traits: loads, provenance: assumed } };
  return {
    notice: notice ?? "of-each-entry",
    reasons: true,
    repair: "none",
    review: "none",
    provenance: invented,
    appeal: appeal
      ? {
          window: appeal.window,
          answer: appeal.answer,
          human: true,
          asks: { share: appeal.asks, provenance: invented },
          wins: { mistaken: appeal.mistaken, others: appeal.others, provenance: invented },
        }
      : "none",
    ...(requested !== undefined && { requested: { share: requested, provenance: invented } }),
    ...(repairs && {
      repairs: repairs.map(({ loads, ...each }) => ({
        ...each,
        label: inAllLanguages(each.id),
        by: "payment",
        provenance: invented,
        ...loaded(loads),
      })),
    }),
    ...(favours && { favours: { share: favours.share, provenance: invented, ...loaded(favours.loads) } }),
  };
}

/** Provenance on a block, and on every block in it. */
function withProvenance(block: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const inner = Object.entries(block).map(([key, value]): [string, unknown] => [
    key,
    typeof value === "object" && value !== null && key !== "traits"
      ? withProvenance(value as Readonly<Record<string, unknown>>)
      : value,
  ]);
  return { ...Object.fromEntries(inner), provenance: invented };
}

/** A score of points from 0 unless more is said; of a weighted one, indicators and weights are told in short. */
function scoreBlock(score: SmallScheme["score"] = {}): Record<string, unknown> {
  if (score.kind === "none") return { ...score };
  if (score.kind !== "weighted") return { kind: "points", start: 0, provenance: invented, ...score };
  const { indicators, weights, ...rest } = score as {
    readonly indicators: readonly Readonly<Record<string, unknown>>[];
    readonly weights: readonly Readonly<Record<string, unknown>>[];
  };
  return {
    range: { from: 0, to: 1000 },
    updated: { every: "month", on: 6 },
    provenance: invented,
    ...rest,
    indicators: indicators.map((indicator) => ({
      label: inAllLanguages("an indicator"),
      start: 50,
      provenance: invented,
      ...indicator,
    })),
    weights: weights.map((set, number) => ({ id: `set-${number}`, of: set, provenance: invented })),
  };
}

function listBlock(list: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const withOrigin = (key: string) => {
    const block = list[key] as Readonly<Record<string, unknown>> | undefined;
    return block === undefined ? {} : { [key]: { ...block, provenance: invented } };
  };
  const exits = (list.exits ?? []) as readonly Readonly<Record<string, unknown>>[];
  return {
    label: inAllLanguages("a list"),
    kind: "black",
    provenance: invented,
    ...list,
    ...withOrigin("notice"),
    ...withOrigin("term"),
    ...withOrigin("extension"),
    exits: exits.map((exit) => ({ label: inAllLanguages("a way off"), provenance: invented, ...exit })),
  };
}

function consequenceBlock(consequence: SmallConsequence, number: number): Record<string, unknown> {
  return {
    id: `${consequence.effect.kind}-${number}`,
    label: inAllLanguages("a consequence"),
    context: "civic",
    severity: 3,
    provenance: invented,
    ...consequence,
  };
}

/** What a small world is made of, and keys that stand in its file besides or instead. */
export interface SmallWorldFile {
  readonly id?: string;
  /** by id, or with days, regions and passes */
  readonly schemes: readonly (string | SmallEntry)[];
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A scheme of a small world; provenance is added to what it passes. */
export interface SmallEntry {
  readonly scheme: string;
  readonly from?: number;
  readonly until?: number;
  readonly regions?: readonly string[];
  readonly passes?: readonly Readonly<Record<string, unknown>>[];
}

function entryBlock({ passes, ...entry }: SmallEntry): Record<string, unknown> {
  return {
    ...entry,
    ...(passes && { passes: passes.map((pass) => ({ share: 1, provenance: assumed, ...pass })) }),
  };
}

/** The text of a world file: schemes side by side in a society that ships. */
export function worldText({ id, schemes, more }: SmallWorldFile): string {
  return stringifyPlain({
    world: id ?? "small-world",
    title: inAllLanguages("a small world"),
    summary: inAllLanguages("made in a test"),
    society: "china-2015",
    schemes: schemes.map((entry) => (typeof entry === "string" ? { scheme: entry } : entryBlock(entry))),
    ...more,
  });
}

function sourceBlock(source: SmallSource): Record<string, unknown> {
  return {
    id: source.id,
    label: inAllLanguages("a source"),
    owner: "public",
    contexts: source.contexts ?? ["civic"],
    coverage: { urban: source.urban ?? 1, rural: source.rural ?? 1, provenance: invented },
    misses: { share: source.misses ?? 0, provenance: invented },
    delay: { days: source.delay ?? [0, 0], provenance: invented },
    passedOn: { share: source.passedOn ?? 1, provenance: invented },
    ...(source.identifies && { identifies: { ...source.identifies, provenance: invented } }),
    ...(source.consent && { consent: { ...source.consent, provenance: invented } }),
    ...(source.watches && { watches: { ...source.watches, provenance: invented } }),
    ...(source.learns && { learns: { ...source.learns, provenance: invented } }),
    ...(source.only && {
      only: {
        share: source.only.share,
        provenance: invented,
        ...(source.only.loads && { loads: { traits: source.only.loads, provenance: assumed } }),
      },
    }),
    ...(source.known !== undefined && { known: source.known }),
    ...(source.sharedWith && {
      sharedWith: source.sharedWith.map((each) => ({ ...each, provenance: invented })),
    }),
    ...(source.keeps && { keeps: { ...source.keeps, provenance: invented } }),
  };
}
