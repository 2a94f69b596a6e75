import type { Language } from "../text/index.ts";
import type { Standing, WorldPlan } from "../world/index.ts";
import type { Telling } from "./life-blocks.ts";

type Scheme = WorldPlan["schemes"][number]["scheme"];

/** What moved each indicator of a weighted score: a line for each rule. */
export function indicatorLines(
  { say, language }: Telling,
  { indicators }: Standing,
  scheme: Scheme,
): string[] {
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: "always" });
  return indicators.map(({ indicator, rule, times, points, mistaken }) =>
    say("indicatorRow", {
      indicator: indicatorLabel(scheme, indicator, language) ?? indicator,
      label: ruleText(scheme, rule, language),
      count: times,
      points: signed.format(points).replace("-", "−"),
      mistaken,
    }),
  );
}

/** How the person came onto lists and off them. */
export function listLines({ say, language }: Telling, { listings }: Standing, scheme: Scheme): string[] {
  return listings.map(({ day, list, what, by, from, isMistaken }) => {
    const found = scheme.lists.find(({ id }) => id === list);
    const exit = found?.exits.find(({ id }) => id === by)?.label[language];
    const rule = what === "off" ? undefined : scheme.rules.find(({ id }) => id === by);
    const notTheirs = isMistaken && what === "on" ? ` – ${say("notTheirs")}` : "";
    const told = say(what === "on" ? "listOn" : what === "longer" ? "listLonger" : "listOff", {
      day,
      from,
      later: from === day ? "no" : "yes",
      list: found?.label[language] ?? list,
      by: exit ?? rule?.label[language] ?? say(by === "term" ? "listTerm" : "listRule"),
      standing: say("standing", { standing: (rule?.provenance?.standing ?? "").replace("-", "") }),
    });
    return told + notTheirs;
  });
}

/** What a file calls an indicator; undefined where the score has none of this id. */
export function indicatorLabel({ score }: Scheme, id: string, language: Language): string | undefined {
  if (score.kind !== "weighted") return undefined;
  return score.indicators.find((indicator) => indicator.id === id)?.label[language];
}

function ruleText({ rules }: Scheme, id: string, language: Language): string {
  return rules.find((rule) => rule.id === id)?.label[language] ?? id;
}
