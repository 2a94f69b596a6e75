import { HUNDREDTHS } from "../base/index.ts";
import type { PlannedScheme, WorldPlan } from "../world/index.ts";
import type { ReportAct, ReportPlan, ReportProcess, ReportScheme, ReportSource } from "./input.ts";

type Scheme = PlannedScheme["scheme"];

/** What a report needs of a checked world, as plain data. */
export function reportPlanOf(plan: WorldPlan): ReportPlan {
  const { name, title, summary, burnIn } = plan;
  return {
    name,
    title,
    summary,
    burnIn,
    societyTitle: plan.margins.title,
    currency: plan.margins.wealth.unit,
    incomeUnit: plan.margins.income.unit,
    schemes: plan.schemes.map(schemeOf),
    acts: plan.acts.acts.map(actOf),
    gates: plan.gates.gates.map(gateOf),
  };
}

function gateOf({ id, label, isEssential, noMeans }: WorldPlan["gates"]["gates"][number]) {
  return { id, label, isEssential, isForDeposit: noMeans === "deposit" };
}

function actOf({ id, label, effect, rate }: WorldPlan["acts"]["acts"][number]): ReportAct {
  const perYear = rate.classes.reduce((sum, each) => sum + each.share * each.perYear, 0);
  const { standing, range } = rate.provenance;
  return { id, label, effect, perYear, standing, range };
}

function schemeOf({ scheme, program, entry }: PlannedScheme): ReportScheme {
  const { extend, title, summary, purpose, variant, status, operator, covers } = scheme;
  const start = program.score === undefined ? undefined : program.score.start / HUNDREDTHS;
  const grades = (scheme.grades?.scale ?? []).map(({ label, from }) => ({ label, from }));
  return {
    id: scheme.scheme,
    extend,
    title,
    summary,
    purpose,
    variant,
    statusToday: status.today,
    statusNote: status.note,
    operator,
    minAge: covers.minAge,
    atWork: entry && atWorkOf(entry),
    start,
    grades,
    listsOfOrganisations: (covers.organisations ? scheme.lists : []).map(({ id, label }) => ({ id, label })),
    // those of persons; of organisations a section of their own tells
    lists: (covers.persons ? scheme.lists : []).map(({ id, label, kind, exits, published, provenance }) => {
      return {
        id,
        label,
        kind,
        exits: exits.map((exit) => ({ id: exit.id, label: exit.label })),
        channels: published.map(({ channel }) => channel),
        standing: provenance.standing,
        cites: citesOf(provenance),
      };
    }),
    indicators:
      scheme.score.kind === "weighted" ? scheme.score.indicators.map(({ id, label }) => ({ id, label })) : [],
    startGrade: start === undefined ? -1 : grades.findLastIndex(({ from }) => (from ?? -Infinity) <= start),
    sources: scheme.sources.map(sourceOf),
    isVoluntary: program.joins !== undefined,
    process: scheme.process && processOf(scheme.process),
    rules: scheme.rules.map((rule) => ({
      id: rule.id,
      label: rule.label,
      act: rule.act,
      source: rule.source,
      points: rule.points,
      straightTo: rule.straightTo,
      standing: rule.provenance?.standing,
      cites: citesOf(rule.provenance, rule.pointsFrom),
      note: rule.provenance?.note,
      isWorthUnknown: rule.pointsFrom !== undefined,
    })),
    isRating: scheme.ratings.length > 0,
    others: [...scheme.association, ...scheme.ratings].map(({ id, label }) => ({ id, label })),
    consequences: scheme.consequences.map(({ id, label, gate, worth, own, provenance }) => {
      const isHarm = program.consequences.find((each) => each.id === id)?.isHarm ?? false;
      const known = { standing: provenance?.standing, cites: citesOf(provenance) };
      return { id, label, gate, worth: worth?.money, isOwn: own, isHarm, ...known };
    }),
    citations: Object.entries(scheme.citations ?? {}).map(([name, work]) => ({ name, work })),
  };
}

function atWorkOf({
  from,
  until,
  regions = [],
}: NonNullable<PlannedScheme["entry"]>): ReportScheme["atWork"] {
  return from === 0 && until === undefined && regions.length === 0 ? undefined : { from, until, regions };
}

function sourceOf({
  id,
  label,
  identifies,
  coverage,
  misses,
  passedOn,
  known: isKnown,
  keeps,
  sharedWith,
}: Scheme["sources"][number]): ReportSource {
  const known = ({ standing, range }: { standing: string; range?: [number, number] | undefined }) => {
    return { standing, range };
  };
  return {
    id,
    label,
    isComparing: identifies !== undefined,
    isKnown,
    keeps: keeps?.days,
    audiences: sharedWith.map(({ with: audience, label: called }) => ({ with: audience, label: called })),
    numbers: [
      { what: "coverage", value: coverage.urban, ...known(coverage.provenance) },
      { what: "misses", value: misses.share, ...known(misses.provenance) },
      { what: "passedOn", value: passedOn.share, ...known(passedOn.provenance) },
    ],
  };
}

function processOf({
  notice,
  reasons,
  appeal,
  repair,
  review,
  repairs,
}: NonNullable<Scheme["process"]>): ReportProcess {
  return {
    notice,
    givesReasons: reasons,
    appeal:
      appeal === "none"
        ? undefined
        : {
            window: appeal.window,
            answer: appeal.answer,
            isByHuman: appeal.human,
            isTaken: appeal.asks !== undefined,
          },
    repair,
    review,
    repairs: repairs.map(({ id, label }) => ({ id, label })),
  };
}

/** Works cited, each once. */
function citesOf(
  ...provenances: readonly ({ readonly cite?: string[] | undefined } | undefined)[]
): string[] {
  return [...new Set(provenances.flatMap((provenance) => provenance?.cite ?? []))];
}
