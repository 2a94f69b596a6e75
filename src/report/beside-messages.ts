import type { Language } from "../text/index.ts";

const en = {
  heading: "Person {person} of {persons, number}, the same life under {schemes}",
  notReal: "Nobody real: a synthetic person, lived again from the run's inputs (history hashes {hashes}).",
  same: "What they did is the same: {total, plural, one {one thing} other {# things}} in {days, number} days. What differs is what was recorded, what it cost and what closed.",
  differs:
    "What they did differs: {totals} things. What the one scheme changed in their life led to other chances.",
  recordsHeading: "What was done, and what became of it",
  row: "{act}, done {times, number}×. {cells}",
  cell: "{scheme}: {recorded, plural, =0 {not recorded} other {recorded #×}}{points, select, none {} other {, {points} points}}",
  endHeading: "Where it led",
  end: "{scheme}: {points} points{grade, select, none {} other {, grade {grade}}}",
  notScored: "{scheme}: not scored",
  gatesHeading: "What closed, and what opened",
  gate: "{gate}: {cells}",
  shut: "{scheme}: no on {count, plural, one {one day} other {# days}} that would have been yes",
  let: "{scheme}: yes on {count, plural, one {one day} other {# days}} that would have been no",
  none: "{scheme}: as without any scheme",
  gatesSame: "No gate said anything else than it would have said without any scheme.",
} as const;

/** Keys of the messages about one life under several schemes. */
export type BesideKey = keyof typeof en;

const de: Record<BesideKey, string> = {
  heading: "Person {person} von {persons, number}, dasselbe Leben unter {schemes}",
  notReal:
    "Niemand Wirkliches: ein künstlicher Mensch, aus den Eingaben des Laufs neu gelebt (Hashes {hashes}).",
  same: "Das Tun ist dasselbe: {total, plural, one {eine Handlung} other {# Handlungen}} in {days, number} Tagen. Verschieden ist, was vermerkt wurde, was es kostete und was sich schloss.",
  differs:
    "Das Tun ist verschieden: {totals} Handlungen. Was das eine System am Leben änderte, führte zu anderen Möglichkeiten.",
  recordsHeading: "Was getan wurde und was daraus wurde",
  row: "{act}, {times, number}× getan. {cells}",
  cell: "{scheme}: {recorded, plural, =0 {nicht vermerkt} other {#× vermerkt}}{points, select, none {} other {, {points} Punkte}}",
  endHeading: "Wohin es führte",
  end: "{scheme}: {points} Punkte{grade, select, none {} other {, Stufe {grade}}}",
  notScored: "{scheme}: nicht bepunktet",
  gatesHeading: "Was sich schloss und was sich öffnete",
  gate: "{gate}: {cells}",
  shut: "{scheme}: Nein an {count, plural, one {einem Tag} other {# Tagen}}, das ein Ja gewesen wäre",
  let: "{scheme}: Ja an {count, plural, one {einem Tag} other {# Tagen}}, das ein Nein gewesen wäre",
  none: "{scheme}: wie ohne jedes System",
  gatesSame: "Keine Stelle sagte etwas anderes, als sie ohne jedes System gesagt hätte.",
};

const nl: Record<BesideKey, string> = {
  heading: "Persoon {person} van {persons, number}, hetzelfde leven onder {schemes}",
  notReal: "Niemand echt: een kunstmatig mens, opnieuw geleefd uit de invoer van de run (hashes {hashes}).",
  same: "Wat werd gedaan, is hetzelfde: {total, plural, one {één handeling} other {# handelingen}} in {days, number} dagen. Wat verschilt, is wat werd genoteerd, wat het kostte en wat dichtging.",
  differs:
    "Wat werd gedaan, verschilt: {totals} handelingen. Wat het ene systeem aan het leven veranderde, leidde tot andere kansen.",
  recordsHeading: "Wat werd gedaan en wat ervan kwam",
  row: "{act}, {times, number}× gedaan. {cells}",
  cell: "{scheme}: {recorded, plural, =0 {niet genoteerd} other {#× genoteerd}}{points, select, none {} other {, {points} punten}}",
  endHeading: "Waar het toe leidde",
  end: "{scheme}: {points} punten{grade, select, none {} other {, rang {grade}}}",
  notScored: "{scheme}: geen score",
  gatesHeading: "Wat dichtging en wat openging",
  gate: "{gate}: {cells}",
  shut: "{scheme}: nee op {count, plural, one {één dag} other {# dagen}} dat een ja was geweest",
  let: "{scheme}: ja op {count, plural, one {één dag} other {# dagen}} dat een nee was geweest",
  none: "{scheme}: als zonder enig systeem",
  gatesSame: "Geen enkele instantie zei iets anders dan zij zonder enig systeem had gezegd.",
};

/** What is said of one life under several schemes, by language. */
export const besideMessages: Record<Language, Record<BesideKey, string>> = { en, de, nl };
