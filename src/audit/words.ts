import type { Language } from "../text/index.ts";
import type { Pack, Verdict } from "./rule.ts";

const en = {
  advice: "A finding is a question for a lawyer, never legal advice.",
  head: "{scheme}, as of {asOf}: {violates} violates, {risk} risk, {open} cannot tell, {passes} passes.",
  toCheck: "citation to be checked",
  notBinding: "not binding",
  suppressed: "Set aside in the scheme: {reason}, {date}.",
  known:
    "{count, plural, =0 {Nothing was known before.} one {1 finding was known before and is left out.} other {# findings were known before and are left out.}}",
  none: "Nothing to ask here.",
  measuredOn:
    "Measured in {seeds, plural, one {# run} other {# runs}} of {persons, number} synthetic persons over {days, plural, one {# day} other {# days}}{seeds, plural, one {} other {, each run with other luck and {isRedrawn, select, yes {other} other {the same}} persons}}.{magnified, plural, =1 {} other { Rare acts were done # times as often.}} It shows what the model does, and of real people nothing.",
  repair: "To mend it: {text}",
  fixable: "(`--fix` can)",
  fixProposed: "Proposed for {file}; nothing is written (--fix --write does).",
  fixWritten: "Written into {file}:",
  fixNothing: "Nothing in {file} can be mended without somebody deciding.",
  byHand: "By hand:",
  changed: "As if the scheme said otherwise: {changes}",
  table: "{count, plural, one {1 scheme} other {# schemes}}, as of {asOf}. {marks}.",
};

/** The words around findings, by language. */
export const words: Readonly<Record<Language, Readonly<Record<keyof typeof en, string>>>> = {
  en,
  de: {
    advice: "Ein Befund ist eine Frage an eine Juristin, nie Rechtsberatung.",
    head: "{scheme}, zum {asOf}: {violates} verletzt, {risk} Risiko, {open} nicht zu sagen, {passes} besteht.",
    toCheck: "Fundstelle zu prüfen",
    notBinding: "nicht bindend",
    suppressed: "Im System beiseitegelegt: {reason}, {date}.",
    known:
      "{count, plural, =0 {Nichts war vorher bekannt.} one {1 Befund war vorher bekannt und fehlt hier.} other {# Befunde waren vorher bekannt und fehlen hier.}}",
    none: "Hier ist nichts zu fragen.",
    measuredOn:
      "Gemessen in {seeds, plural, one {# Lauf} other {# Läufen}} von {persons, number} künstlichen Personen über {days, plural, one {# Tag} other {# Tage}}{seeds, plural, one {} other {, jeder Lauf mit anderem Glück und {isRedrawn, select, yes {anderen} other {denselben}} Personen}}.{magnified, plural, =1 {} other { Seltene Handlungen kamen #-mal so oft vor.}} Es zeigt, was das Modell tut, und nichts über wirkliche Menschen.",
    repair: "Abhilfe: {text}",
    fixable: "(`--fix` kann es)",
    fixProposed: "Vorgeschlagen für {file}; nichts ist geschrieben (das tut --fix --write).",
    fixWritten: "In {file} geschrieben:",
    fixNothing: "Nichts in {file} lässt sich beheben, ohne dass jemand entscheidet.",
    byHand: "Von Hand:",
    changed: "Als sagte das System anderes: {changes}",
    table: "{count, plural, one {1 System} other {# Systeme}}, zum {asOf}. {marks}.",
  },
  nl: {
    advice: "Een bevinding is een vraag aan een jurist, nooit juridisch advies.",
    head: "{scheme}, per {asOf}: {violates} schendt, {risk} risico, {open} niet te zeggen, {passes} doorstaat.",
    toCheck: "vindplaats te controleren",
    notBinding: "niet bindend",
    suppressed: "In het systeem terzijde gelegd: {reason}, {date}.",
    known:
      "{count, plural, =0 {Niets was eerder bekend.} one {1 bevinding was eerder bekend en is weggelaten.} other {# bevindingen waren eerder bekend en zijn weggelaten.}}",
    none: "Hier valt niets te vragen.",
    measuredOn:
      "Gemeten in {seeds, plural, one {# run} other {# runs}} van {persons, number} kunstmatige personen over {days, plural, one {# dag} other {# dagen}}{seeds, plural, one {} other {, elke run met ander geluk en {isRedrawn, select, yes {andere} other {dezelfde}} personen}}.{magnified, plural, =1 {} other { Zeldzame handelingen kwamen # keer zo vaak voor.}} Het laat zien wat het model doet, en van echte mensen niets.",
    repair: "Herstel: {text}",
    fixable: "(`--fix` kan het)",
    fixProposed: "Voorgesteld voor {file}; er is niets geschreven (dat doet --fix --write).",
    fixWritten: "In {file} geschreven:",
    fixNothing: "Niets in {file} is te herstellen zonder dat iemand beslist.",
    byHand: "Met de hand:",
    changed: "Alsof het systeem iets anders zei: {changes}",
    table: "{count, plural, one {1 systeem} other {# systemen}}, per {asOf}. {marks}.",
  },
};

/** What verdicts are called. */
export const verdictWords: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  en: { violates: "violates", risk: "risk", "cannot tell": "cannot tell", passes: "passes" },
  de: { violates: "verletzt", risk: "Risiko", "cannot tell": "nicht zu sagen", passes: "besteht" },
  nl: { violates: "schendt", risk: "risico", "cannot tell": "niet te zeggen", passes: "doorstaat" },
};

/** What packs are called. */
export const packWords: Readonly<Record<Language, Readonly<Record<Pack, string>>>> = {
  en: {
    eu: "European Union",
    us: "United States",
    "human-rights": "Human rights",
    china: "China",
    fairness: "Fairness",
    house: "House rules",
  },
  de: {
    eu: "Europäische Union",
    us: "Vereinigte Staaten",
    "human-rights": "Menschenrechte",
    china: "China",
    fairness: "Fairness",
    house: "Hausregeln",
  },
  nl: {
    eu: "Europese Unie",
    us: "Verenigde Staten",
    "human-rights": "Mensenrechten",
    china: "China",
    fairness: "Eerlijkheid",
    house: "Huisregels",
  },
};
