import type { Language } from "../text/index.ts";

const en = {
  heading: "Person {person} of {persons, number} in {world}",
  notReal: "Nobody real: a synthetic person, lived again from the run's inputs (history hash {hash}).",
  who: "On the first day: {age, number} years old, {place, select, urban {in a town} other {in the country}}, {role, select, head {head of} partner {partner in} child {child in} parent {parent in} other {member of}} a household of {size, number}, {work, select, employed {with a job} out {looking for a job} other {without paid work}}, income per head {income, number}.",
  replaced: "On day {day, number} a new household took the place: what follows is of whoever lived there.",
  acts: "{total, plural, =0 {They did nothing that the lab knows of.} one {They did one thing in {days, number} days.} other {They did # things in {days, number} days, most often: {most}.}}",
  times: "{act} ({count, number}×)",
  scheme: "{title}",
  notCovered: "This scheme does not cover them.",
  noScore: "This scheme scores nobody.",
  seenHeading: "Who recorded what",
  seenRow:
    "{act}: {inSight, plural, one {seen once} other {seen # times}} by {source}, {passed, number} passed on{kept, plural, =0 {} other {, # kept}}{missed, plural, =0 {} other {, # missed}}{pinned, plural, =0 {} other {, # pinned on somebody else}}",
  seenMore: "and {count, number} more kinds of acts and sources",
  seenNone: "No source saw anything of it.",
  ledgerHeading: "What it did to the score",
  ledgerStart: "start",
  ledgerEnd: "score",
  ledgerDay: "day {day, number}",
  ledgerMore: "{count, plural, one {one more entry} other {# more entries}} of {label}",
  fall: "drops to just below {points, number}, the bottom of {grade}, at once",
  notTheirs: "NOT THEIR DOING: somebody else did it",
  wrongRecord:
    "day {day, number}: {source} took them for the one who did “{act}” (that was person {by}); the record came in on day {arrives, number}",
  wrongHeading: "Mistaken records",
  rule: "{label} (rule {id}: {standing}{cites})",
  expiry: "old points expire",
  clamp: "limits of the score",
  reset: "everyone starts afresh",
  decay: "the score drifts back to the start",
  newcomer: "a newcomer starts afresh",
  indicatorsHeading: "What the score is weighed from",
  indicatorRow:
    "{indicator}: {points} in {count, plural, one {one entry} other {# entries}} – {label}{mistaken, plural, =0 {} other { (# NOT THEIR DOING)}}",
  listsHeading: "Lists",
  listOn:
    "day {day, number}: put on “{list}” for: {by} ({standing}){later, select, yes {, with notice until day {from, number}} other {}}",
  listLonger: "day {day, number}: stays longer on “{list}” for: {by} ({standing})",
  listOff: "day {day, number}: off “{list}” – {by}",
  listTerm: "the term was over",
  listRule: "a good record",
  left: "the score goes with whoever leaves",
  refusedConsent: "the price of refusing a source",
  grades: "Grades: {grades}.",
  gradeFrom: "{grade} from day {day, number}",
  answersHeading: "What gates said",
  answerYes: "yes",
  answerNo: "no",
  answer: "{gate}: {answer} on {count, plural, one {day {days}} other {days {days}}}",
  withoutYes: "; without the scheme it would have been yes",
  withoutNo: "; without the scheme it would have been no",
  onMistake: " (only because of what others did)",
  because: " [{consequences}]",
  gains: "; {amount, number} gained",
  pays: "; {amount, number} more to pay",
  waitsLonger: "; {days, number} days longer to wait",
  waitsLess: "; {days, number} days less to wait",
  answersSame:
    "{count, plural, =0 {} one {One other answer was what it would have been without any scheme ({refused, number} refused).} other {# other answers were what they would have been without any scheme ({refused, number} refused).}}",
  answersNone: "They came to no gate.",
  turnsHeading: "Turns of life",
  turn: "day {day, number}: {what, select, jobfound {found a job} joblost {lost the job} incomechanged {the income changed} incomeasbefore {the income is as before} loan {took a loan} other {paid a loan back}}",
  remedyHeading: "What would have changed it at least effort",
  remedyAnswer:
    "Without {acts}, {gate} would have said yes on day {day, number}, at a score of {score, number}.",
  remedyGrade:
    "Without {acts}, the grade at the end would be {grade} or better, at a score of {score, number}.",
  remedyTried: "Tried, not reckoned: the days were lived again without it, with the same luck.",
  remedyNone: "Leaving undone whatever cost points would not have been enough.",
  remedyNothing: "Nothing to change: no gate shut them out for a score, and no grade below the start's.",
  remedyAct: "“{act}” on {days, plural, one {day {list}} other {days {list}}}",
  standing:
    "{standing, select, official {official} operator {says the operator} press {says the press} singlesource {a single source} contested {contested} announced {announced} invented {invented} other {of no standing}}",
} as const;

/** Keys of the messages about a life. */
export type LifeKey = keyof typeof en;

const de: Record<LifeKey, string> = {
  heading: "Person {person} von {persons, number} in {world}",
  notReal:
    "Niemand Wirkliches: ein künstlicher Mensch, aus den Eingaben des Laufs noch einmal durchlebt (Fingerabdruck {hash}).",
  who: "Am ersten Tag: {age, number} Jahre alt, {place, select, urban {in der Stadt} other {auf dem Land}}, {role, select, head {Haupt eines Haushalts} partner {Partnerin oder Partner in einem Haushalt} child {Kind in einem Haushalt} parent {Elternteil in einem Haushalt} other {Mitglied eines Haushalts}} von {size, number}, {work, select, employed {mit Arbeit} out {auf Arbeitssuche} other {ohne bezahlte Arbeit}}, Einkommen pro Kopf {income, number}.",
  replaced:
    "An Tag {day, number} zog hier ein neuer Haushalt ein: Das Folgende gilt für den, der jeweils dort lebte.",
  acts: "{total, plural, =0 {Getan wurde nichts, wovon das Labor weiß.} one {Getan wurde in {days, number} Tagen eine Sache.} other {Getan wurden in {days, number} Tagen # Dinge, am häufigsten: {most}.}}",
  times: "{act} ({count, number}×)",
  scheme: "{title}",
  notCovered: "Dieses System erfasst die Person nicht.",
  noScore: "Dieses System bewertet niemanden.",
  seenHeading: "Wer was aufgezeichnet hat",
  seenRow:
    "{act}: {inSight, plural, one {einmal} other {#-mal}} gesehen von: {source}, {passed, number} weitergegeben{kept, plural, =0 {} other {, # behalten}}{missed, plural, =0 {} other {, # verpasst}}{pinned, plural, =0 {} other {, # jemand anderem angelastet}}",
  seenMore: "und {count, number} weitere Arten von Handlungen und Quellen",
  seenNone: "Keine Quelle hat etwas davon gesehen.",
  ledgerHeading: "Was das mit dem Punktestand gemacht hat",
  ledgerStart: "Anfang",
  ledgerEnd: "Stand",
  ledgerDay: "Tag {day, number}",
  ledgerMore: "{count, plural, one {ein weiterer Eintrag} other {# weitere Einträge}}: {label}",
  fall: "fällt sofort auf knapp unter {points, number}, die Untergrenze von {grade}",
  notTheirs: "NICHT SELBST GETAN: Das war jemand anderes",
  wrongRecord:
    "Tag {day, number}: {source} – für die Person gehalten, die das tat: „{act}“ (das war Person {by}); der Eintrag kam an Tag {arrives, number} an",
  wrongHeading: "Falsche Einträge",
  rule: "{label} (Regel {id}: {standing}{cites})",
  expiry: "alte Punkte verfallen",
  clamp: "Grenzen des Punktestands",
  reset: "alle fangen neu an",
  decay: "der Stand rückt zurück zum Anfang",
  newcomer: "wer neu kommt, fängt neu an",
  indicatorsHeading: "Woraus der Punktestand gewichtet ist",
  indicatorRow:
    "{indicator}: {points} in {count, plural, one {einem Eintrag} other {# Einträgen}} – {label}{mistaken, plural, =0 {} other { (# NICHT SELBST GETAN)}}",
  listsHeading: "Listen",
  listOn:
    "Tag {day, number}: auf „{list}“ gesetzt wegen: {by} ({standing}){later, select, yes {, angekündigt bis Tag {from, number}} other {}}",
  listLonger: "Tag {day, number}: bleibt länger auf „{list}“ wegen: {by} ({standing})",
  listOff: "Tag {day, number}: herunter von „{list}“ – {by}",
  listTerm: "die Frist war um",
  listRule: "ein guter Eintrag",
  left: "mit dem Austritt verfällt der Punktestand",
  refusedConsent: "der Preis dafür, eine Quelle abzulehnen",
  grades: "Stufen: {grades}.",
  gradeFrom: "{grade} ab Tag {day, number}",
  answersHeading: "Was an den Entscheidungsstellen gesagt wurde",
  answerYes: "ja",
  answerNo: "nein",
  answer: "{gate}: {answer} an {count, plural, one {Tag {days}} other {den Tagen {days}}}",
  withoutYes: "; ohne das System wäre es ein Ja gewesen",
  withoutNo: "; ohne das System wäre es ein Nein gewesen",
  onMistake: " (nur wegen dessen, was andere taten)",
  because: " [{consequences}]",
  gains: "; {amount, number} gewonnen",
  pays: "; {amount, number} mehr zu zahlen",
  waitsLonger: "; {days, number} Tage länger zu warten",
  waitsLess: "; {days, number} Tage weniger zu warten",
  answersSame:
    "{count, plural, =0 {} one {Eine weitere Antwort war die, die es ohne jedes System gegeben hätte ({refused, number} abgelehnt).} other {# weitere Antworten waren die, die es ohne jedes System gegeben hätte ({refused, number} abgelehnt).}}",
  answersNone: "Die Person kam an keine Entscheidungsstelle.",
  turnsHeading: "Wendungen",
  turn: "Tag {day, number}: {what, select, jobfound {Arbeit gefunden} joblost {Arbeit verloren} incomechanged {das Einkommen hat sich geändert} incomeasbefore {das Einkommen ist wie zuvor} loan {einen Kredit aufgenommen} other {einen Kredit abbezahlt}}",
  remedyHeading: "Was es mit der geringsten Mühe geändert hätte",
  remedyAnswer:
    "Ohne {acts} hätte die Antwort an Tag {day, number} Ja gelautet ({gate}), bei einem Stand von {score, number}.",
  remedyGrade: "Ohne {acts} wäre die Stufe am Ende {grade} oder besser, bei einem Stand von {score, number}.",
  remedyTried:
    "Ausprobiert, nicht ausgerechnet: Die Tage wurden ohne das noch einmal durchlebt, mit demselben Glück.",
  remedyNone: "Alles zu lassen, was Punkte gekostet hat, hätte nicht gereicht.",
  remedyNothing:
    "Nichts zu ändern: Keine Stelle hat die Person wegen ihres Punktestands ausgeschlossen, und keine Stufe lag unter der des Anfangs.",
  remedyAct: "„{act}“ an {days, plural, one {Tag {list}} other {den Tagen {list}}}",
  standing:
    "{standing, select, official {amtlich} operator {sagt der Betreiber} press {sagt die Presse} singlesource {eine einzige Quelle} contested {umstritten} announced {angekündigt} invented {erfunden} other {ohne Beleg}}",
};

const nl: Record<LifeKey, string> = {
  heading: "Persoon {person} van {persons, number} in {world}",
  notReal:
    "Niemand echt: een kunstmatig mens, opnieuw doorleefd vanuit de invoer van de run (vingerafdruk {hash}).",
  who: "Op de eerste dag: {age, number} jaar oud, {place, select, urban {in een stad} other {op het platteland}}, {role, select, head {hoofd van} partner {partner in} child {kind in} parent {ouder in} other {lid van}} een huishouden van {size, number}, {work, select, employed {met werk} out {op zoek naar werk} other {zonder betaald werk}}, inkomen per hoofd {income, number}.",
  replaced:
    "Op dag {day, number} kwam hier een nieuw huishouden wonen: wat volgt gaat over wie er toen woonde.",
  acts: "{total, plural, =0 {Er gebeurde niets waar het lab van weet.} one {In {days, number} dagen gebeurde er één ding.} other {In {days, number} dagen gebeurden er # dingen, het vaakst: {most}.}}",
  times: "{act} ({count, number}×)",
  scheme: "{title}",
  notCovered: "Dit systeem omvat deze persoon niet.",
  noScore: "Dit systeem beoordeelt niemand.",
  seenHeading: "Wie wat vastlegde",
  seenRow:
    "{act}: {inSight, plural, one {één keer} other {# keer}} gezien door: {source}, {passed, number} doorgegeven{kept, plural, =0 {} other {, # bewaard}}{missed, plural, =0 {} other {, # gemist}}{pinned, plural, =0 {} other {, # aan een ander toegeschreven}}",
  seenMore: "en nog {count, number} soorten handelingen en bronnen",
  seenNone: "Geen bron heeft er iets van gezien.",
  ledgerHeading: "Wat dat met de score deed",
  ledgerStart: "begin",
  ledgerEnd: "score",
  ledgerDay: "dag {day, number}",
  ledgerMore: "{count, plural, one {nog één boeking} other {nog # boekingen}}: {label}",
  fall: "daalt in één keer tot net onder {points, number}, de ondergrens van {grade}",
  notTheirs: "NIET ZELF GEDAAN: dat was een ander",
  wrongRecord:
    "dag {day, number}: {source} – aangezien voor wie dit deed: “{act}” (dat was persoon {by}); de melding kwam op dag {arrives, number} binnen",
  wrongHeading: "Verkeerde meldingen",
  rule: "{label} (regel {id}: {standing}{cites})",
  expiry: "oude punten vervallen",
  clamp: "grenzen van de score",
  reset: "iedereen begint opnieuw",
  decay: "de score zakt terug naar het begin",
  newcomer: "wie nieuw komt, begint opnieuw",
  indicatorsHeading: "Waaruit de score is gewogen",
  indicatorRow:
    "{indicator}: {points} in {count, plural, one {één vermelding} other {# vermeldingen}} – {label}{mistaken, plural, =0 {} other { (# NIET ZELF GEDAAN)}}",
  listsHeading: "Lijsten",
  listOn:
    "dag {day, number}: op “{list}” gezet wegens: {by} ({standing}){later, select, yes {, aangekondigd tot dag {from, number}} other {}}",
  listLonger: "dag {day, number}: blijft langer op “{list}” wegens: {by} ({standing})",
  listOff: "dag {day, number}: van “{list}” af – {by}",
  listTerm: "de termijn was om",
  listRule: "een goede vermelding",
  left: "met het vertrek vervalt de score",
  refusedConsent: "de prijs van het weigeren van een bron",
  grades: "Niveaus: {grades}.",
  gradeFrom: "{grade} vanaf dag {day, number}",
  answersHeading: "Wat er bij beslissingen werd gezegd",
  answerYes: "ja",
  answerNo: "nee",
  answer: "{gate}: {answer} op {count, plural, one {dag {days}} other {de dagen {days}}}",
  withoutYes: "; zonder het systeem was het ja geweest",
  withoutNo: "; zonder het systeem was het nee geweest",
  onMistake: " (alleen door wat anderen deden)",
  because: " [{consequences}]",
  gains: "; {amount, number} gewonnen",
  pays: "; {amount, number} meer te betalen",
  waitsLonger: "; {days, number} dagen langer wachten",
  waitsLess: "; {days, number} dagen korter wachten",
  answersSame:
    "{count, plural, =0 {} one {Eén ander antwoord was zoals het zonder enig systeem was geweest ({refused, number} geweigerd).} other {# andere antwoorden waren zoals ze zonder enig systeem waren geweest ({refused, number} geweigerd).}}",
  answersNone: "Er werd nergens over deze persoon beslist.",
  turnsHeading: "Wendingen",
  turn: "dag {day, number}: {what, select, jobfound {werk gevonden} joblost {werk verloren} incomechanged {het inkomen veranderde} incomeasbefore {het inkomen is weer als eerst} loan {een lening afgesloten} other {een lening afbetaald}}",
  remedyHeading: "Wat het met de minste moeite had veranderd",
  remedyAnswer:
    "Zonder {acts} was het antwoord op dag {day, number} ja geweest ({gate}), bij een score van {score, number}.",
  remedyGrade:
    "Zonder {acts} was het niveau aan het eind {grade} of beter, bij een score van {score, number}.",
  remedyTried:
    "Uitgeprobeerd, niet uitgerekend: de dagen zijn zonder dat opnieuw doorleefd, met hetzelfde geluk.",
  remedyNone: "Alles laten wat punten kostte was niet genoeg geweest.",
  remedyNothing:
    "Niets te veranderen: nergens werd deze persoon om een score geweerd, en geen niveau lag onder dat van het begin.",
  remedyAct: "“{act}” op {days, plural, one {dag {list}} other {de dagen {list}}}",
  standing:
    "{standing, select, official {officieel} operator {zegt de beheerder} press {zegt de pers} singlesource {één bron} contested {omstreden} announced {aangekondigd} invented {verzonnen} other {zonder herkomst}}",
};

/** What is said of a life, in every language. */
export const lifeMessages: Readonly<Record<Language, Readonly<Record<LifeKey, string>>>> = { en, de, nl };
