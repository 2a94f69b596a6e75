import type { Language } from "../../text/index.ts";

/** Which kind of person stands in a place of a message: see `Comparison.kinds`. */
function kind(place: string, words: readonly string[]): string {
  const names = ["group0", "group1", "income0", "income1", "opinion0", "opinion1"];
  const cases = names.map((name, number) => `${name} {${words[number]}}`);
  return `{${place}, select, ${cases.join(" ")} other {?}}`;
}

const inEnglish = (place: string) =>
  kind(place, [
    "persons of the first group",
    "persons of the second group",
    "persons of the poorest fifth",
    "persons of the richest fifth",
    "persons who agree in private with those in power",
    "persons who disagree in private with those in power",
  ]);
const inGerman = (place: string) =>
  kind(place, [
    "Personen der ersten Gruppe",
    "Personen der zweiten Gruppe",
    "Personen des ärmsten Fünftels",
    "Personen des reichsten Fünftels",
    "Personen, die den Mächtigen insgeheim zustimmen",
    "Personen, die den Mächtigen insgeheim nicht zustimmen",
  ]);
const inDutch = (place: string) =>
  kind(place, [
    "personen van de eerste groep",
    "personen van de tweede groep",
    "personen uit het armste vijfde deel",
    "personen uit het rijkste vijfde deel",
    "personen die het in stilte met de machthebbers eens zijn",
    "personen die het in stilte met de machthebbers oneens zijn",
  ]);

const ratio = "{ratio, number, ::.00}";
const [low, high] = ["{low, number, ::.00}", "{high, number, ::.00}"];
const [lowShare, highShare] = ["{lowShare, number, ::percent .00}", "{highShare, number, ::percent .00}"];
const without = "{without, number, ::.00}";

const en = {
  oneRun:
    "One run alone has no interval: its aggregates can be told apart from chance with `run --replicates 3 --redraw --out`, or more.",
  gapBetween:
    "Beyond chance, one kind of person fares less than four fifths as well as another, and schemes add to it ({gaps, number} of {count, number} comparisons).",
  unsure: "Chance may be behind a gap, or hide one: more persons or seeds would tell.",
  few: "Too few cases to tell: more persons, days or seeds would bring some.",
  even: "{count, plural, one {The one comparison of kinds of persons shows no} other {None of # comparisons of kinds of persons shows a}} gap that schemes make and chance does not.",
  gapOfMistakes: "Beyond chance, machines mistake one group more often than the other.",
  struckNobody: "In the runs nobody came to a gate of the scheme, and it struck nobody.",
  atGate: `At {gate}, ${inEnglish("lower")} got a yes ${ratio} times as often as ${inEnglish("higher")} (95 % interval ${low} to ${high}; {lowCases, number} and {highCases, number} decisions; ${without} without any scheme).`,
  atGateAlone: `At {gate}, ${inEnglish("lower")} got a yes ${ratio} times as often as ${inEnglish("higher")} (95 % interval ${low} to ${high}; {lowCases, number} and {highCases, number} decisions).`,
  harmDays: `A disadvantage struck ${inEnglish("lower")} on ${lowShare} of days and ${inEnglish("higher")} on ${highShare}: ratio ${ratio} (95 % interval ${low} to ${high}; {lowCases, number} and {highCases, number} households).`,
  perkDays: `An advantage reached ${inEnglish("lower")} on ${lowShare} of days and ${inEnglish("higher")} on ${highShare}: ratio ${ratio} (95 % interval ${low} to ${high}; {lowCases, number} and {highCases, number} households).`,
  mistakenBy: `Mistaken records of {gate} fell on ${inEnglish("lower")} ${ratio} times as often as on ${inEnglish("higher")} (95 % interval ${low} to ${high}).`,
  bare: `Without an interval: ${inEnglish("lower")} ${lowShare} of {lowCases, number}, ${inEnglish("higher")} ${highShare} of {highCases, number}.`,
  mistaken:
    "In the runs {mistaken, number} of {passed, number} records were of somebody else''s act, and {refusals, plural, one {# refusal} other {# refusals}} rested on taking one for another alone.",
  mistakenly:
    "In the runs {refusals, plural, one {# refusal} other {# refusals}} rested on mistaking somebody for another.",
  onMistake:
    "In the runs {refusals, number} {refusals, plural, one {refusal} other {refusals}} rested on mistaken records alone, though an appeal is open.",
  idle: "Without {names} no decision of the runs was another ({persons, number} persons, {days, number} days, the same luck).",
  needed:
    "{tried, plural, one {Without its one rule} other {Without any one of its # rules}} some decision of the runs was another.",
  untried:
    "{untried, plural, one {# rule was} other {# rules were}} tried in too few cases to tell whether a decision needs {untried, plural, one {it} other {them}}: {names}.",
  unused:
    "{unused, number} of {passed, number} records that reached the operator were of acts that no rule counts.",
  followed:
    "Of {struck, number} applications on which score or list had something to say, {share, number, ::percent .0} were answered so ({gates}).",
  seldom: "In the runs fewer than half of the answers were as score or list says.",
  fewStruck:
    "In the runs score or list had something to say on {struck, number} {struck, plural, one {application} other {applications}} only.",
  minors:
    "At the end of the runs {covered, number} persons under 18 were in it, and a disadvantage struck {struck, number} of them.",
  children:
    "At the end of the runs a consequence on a parent harmed {harmed, number} of {all, number} children, and {parentHarmed, number} lived with a parent whom some disadvantage struck.",
};

/** Why a measured verdict is what it is, by language. */
export const measuredReasons: Readonly<Record<Language, Readonly<Record<keyof typeof en, string>>>> = {
  en,
  de: {
    oneRun:
      "Ein einziger Lauf hat kein Intervall: vom Zufall unterscheiden lassen sich seine Zahlen mit `run --replicates 3 --redraw --out` oder mehr.",
    gapBetween:
      "Jenseits des Zufalls ergeht es einer Art von Personen weniger als vier Fünftel so gut wie einer anderen, und Systeme tragen dazu bei ({gaps, number} von {count, number} Vergleichen).",
    unsure: "Zufall kann eine Lücke erklären oder verdecken: mehr Personen oder Läufe würden es zeigen.",
    few: "Zu wenige Fälle, um es zu sagen: mehr Personen, Tage oder Läufe brächten welche.",
    even: "{count, plural, one {Der eine Vergleich von Arten von Personen zeigt keine} other {Keiner von # Vergleichen von Arten von Personen zeigt eine}} Lücke, die Systeme machen und nicht der Zufall.",
    gapOfMistakes: "Jenseits des Zufalls verwechseln Maschinen die eine Gruppe häufiger als die andere.",
    struckNobody: "In den Läufen kam niemand an ein Tor des Systems, und es traf niemanden.",
    atGate: `An {gate} erhielten ${inGerman("lower")} ${ratio}-mal so oft ein Ja wie ${inGerman("higher")} (95-%-Intervall ${low} bis ${high}; {lowCases, number} und {highCases, number} Entscheidungen; ${without} ohne jedes System).`,
    atGateAlone: `An {gate} erhielten ${inGerman("lower")} ${ratio}-mal so oft ein Ja wie ${inGerman("higher")} (95-%-Intervall ${low} bis ${high}; {lowCases, number} und {highCases, number} Entscheidungen).`,
    harmDays: `Ein Nachteil traf ${inGerman("lower")} an ${lowShare} der Tage und ${inGerman("higher")} an ${highShare}: Verhältnis ${ratio} (95-%-Intervall ${low} bis ${high}; {lowCases, number} und {highCases, number} Haushalte).`,
    perkDays: `Ein Vorteil erreichte ${inGerman("lower")} an ${lowShare} der Tage und ${inGerman("higher")} an ${highShare}: Verhältnis ${ratio} (95-%-Intervall ${low} bis ${high}; {lowCases, number} und {highCases, number} Haushalte).`,
    mistakenBy: `Falsche Vermerke von {gate} trafen ${inGerman("lower")} ${ratio}-mal so oft wie ${inGerman("higher")} (95-%-Intervall ${low} bis ${high}).`,
    bare: `Ohne Intervall: ${inGerman("lower")} ${lowShare} von {lowCases, number}, ${inGerman("higher")} ${highShare} von {highCases, number}.`,
    mistaken:
      "In den Läufen galten {mistaken, number} von {passed, number} Vermerken der Handlung eines anderen, und {refusals, plural, one {# Ablehnung beruhte} other {# Ablehnungen beruhten}} allein auf einer Verwechslung.",
    mistakenly:
      "In den Läufen {refusals, plural, one {beruhte # Ablehnung} other {beruhten # Ablehnungen}} auf einer Verwechslung.",
    onMistake:
      "In den Läufen {refusals, plural, one {beruhte # Ablehnung} other {beruhten # Ablehnungen}} allein auf falschen Vermerken, obwohl ein Einspruch offensteht.",
    idle: "Ohne {names} fiel in den Läufen keine Entscheidung anders aus ({persons, number} Personen, {days, number} Tage, dasselbe Glück).",
    needed:
      "{tried, plural, one {Ohne seine eine Regel} other {Ohne jede einzelne seiner # Regeln}} fiel in den Läufen eine Entscheidung anders aus.",
    untried:
      "{untried, plural, one {# Regel wurde} other {# Regeln wurden}} an zu wenigen Fällen versucht, um zu sagen, ob eine Entscheidung sie braucht: {names}.",
    unused:
      "{unused, number} von {passed, number} Vermerken, die den Betreiber erreichten, galten Handlungen, die keine Regel zählt.",
    followed:
      "Von {struck, number} Anträgen, zu denen Punktestand oder Liste etwas sagt, wurden {share, number, ::percent .0} so beantwortet ({gates}).",
    seldom:
      "In den Läufen fiel weniger als die Hälfte der Antworten so aus, wie Punktestand oder Liste sagt.",
    fewStruck:
      "In den Läufen hatten Punktestand und Liste nur zu {struck, plural, one {# Antrag} other {# Anträgen}} etwas zu sagen.",
    minors:
      "Am Ende der Läufe waren {covered, number} Personen unter 18 darin, und {struck, number} von ihnen traf ein Nachteil.",
    children:
      "Am Ende der Läufe schadete eine Folge an einem Elternteil {harmed, number} von {all, number} Kindern, und {parentHarmed, number} lebten mit einem Elternteil, das ein Nachteil traf.",
  },
  nl: {
    oneRun:
      "Eén run heeft geen interval: van toeval te onderscheiden zijn de getallen met `run --replicates 3 --redraw --out` of meer.",
    gapBetween:
      "Voorbij het toeval vergaat het één soort personen minder dan vier vijfde zo goed als een andere, en systemen dragen eraan bij ({gaps, number} van {count, number} vergelijkingen).",
    unsure: "Toeval kan een verschil verklaren of verhullen: meer personen of runs zouden het laten zien.",
    few: "Te weinig gevallen om het te zeggen: meer personen, dagen of runs zouden er brengen.",
    even: "{count, plural, one {De ene vergelijking van soorten personen toont geen} other {Geen van # vergelijkingen van soorten personen toont een}} verschil dat systemen maken en niet het toeval.",
    gapOfMistakes: "Voorbij het toeval verwisselen machines de ene groep vaker dan de andere.",
    struckNobody: "In de runs kwam niemand bij een poort van het systeem, en het trof niemand.",
    atGate: `Bij {gate} kregen ${inDutch("lower")} ${ratio} keer zo vaak een ja als ${inDutch("higher")} (95%-interval ${low} tot ${high}; {lowCases, number} en {highCases, number} besluiten; ${without} zonder enig systeem).`,
    atGateAlone: `Bij {gate} kregen ${inDutch("lower")} ${ratio} keer zo vaak een ja als ${inDutch("higher")} (95%-interval ${low} tot ${high}; {lowCases, number} en {highCases, number} besluiten).`,
    harmDays: `Een nadeel trof ${inDutch("lower")} op ${lowShare} van de dagen en ${inDutch("higher")} op ${highShare}: verhouding ${ratio} (95%-interval ${low} tot ${high}; {lowCases, number} en {highCases, number} huishoudens).`,
    perkDays: `Een voordeel bereikte ${inDutch("lower")} op ${lowShare} van de dagen en ${inDutch("higher")} op ${highShare}: verhouding ${ratio} (95%-interval ${low} tot ${high}; {lowCases, number} en {highCases, number} huishoudens).`,
    mistakenBy: `Onjuiste aantekeningen van {gate} troffen ${inDutch("lower")} ${ratio} keer zo vaak als ${inDutch("higher")} (95%-interval ${low} tot ${high}).`,
    bare: `Zonder interval: ${inDutch("lower")} ${lowShare} van {lowCases, number}, ${inDutch("higher")} ${highShare} van {highCases, number}.`,
    mistaken:
      "In de runs gingen {mistaken, number} van {passed, number} aantekeningen over de handeling van een ander, en {refusals, plural, one {# weigering berustte} other {# weigeringen berustten}} alleen op een verwisseling.",
    mistakenly:
      "In de runs {refusals, plural, one {berustte # weigering} other {berustten # weigeringen}} op een verwisseling.",
    onMistake:
      "In de runs {refusals, plural, one {berustte # weigering} other {berustten # weigeringen}} alleen op onjuiste aantekeningen, hoewel beroep openstaat.",
    idle: "Zonder {names} viel in de runs geen besluit anders uit ({persons, number} personen, {days, number} dagen, hetzelfde geluk).",
    needed:
      "{tried, plural, one {Zonder zijn ene regel} other {Zonder elk van zijn # regels}} viel in de runs een besluit anders uit.",
    untried:
      "{untried, plural, one {# regel is} other {# regels zijn}} in te weinig gevallen geprobeerd om te zeggen of een besluit {untried, plural, one {hem} other {ze}} nodig heeft: {names}.",
    unused:
      "{unused, number} van {passed, number} aantekeningen die de beheerder bereikten, gingen over handelingen die geen regel telt.",
    followed:
      "Van {struck, number} aanvragen waarover score of lijst iets te zeggen had, werd {share, number, ::percent .0} zo beantwoord ({gates}).",
    seldom: "In de runs viel minder dan de helft van de antwoorden uit zoals score of lijst zegt.",
    fewStruck:
      "In de runs hadden score en lijst maar over {struck, plural, one {# aanvraag} other {# aanvragen}} iets te zeggen.",
    minors:
      "Aan het eind van de runs deden {covered, number} personen onder 18 mee, en trof een nadeel {struck, number} van hen.",
    children:
      "Aan het eind van de runs schaadde een gevolg op een ouder {harmed, number} van {all, number} kinderen, en woonden {parentHarmed, number} bij een ouder die een nadeel trof.",
  },
};

/** A reason's name. */
export type MeasuredReasonKey = keyof typeof en;
