/** Messages about what comes after an entry: notice, appeals, ways back, refusing, records altered; by language. */
export const waysOutIn = {
  en: {
    waysOutHeading: "Ways out: notice, appeal, making good",
    waysOutMeaning:
      "What the rules say of being told, of contesting and of making good, and how often it was done here.",
    noticeSaid:
      "{notice, select, none {Nobody is told of an entry.} onrequest {Those who ask are told what is written about them.} other {Everybody is told of each entry.}}{reasons, select, yes { They are told which rule it was.} named { But an entry names its rule.} no { They are not told why.} other {}}",
    appealSaid:
      "{appeal, select, yes {One can appeal for {windowN, plural, one {{window} day} other {{window} days}}; the answer comes after {answerN, plural, one {{answer} day} other {{answer} days}}, {human, select, yes {from a human} other {from a machine}}.} other {There is no appeal.}}",
    appealNotTaken: "How many appeal nobody knows, so in this run nobody does.",
    repairSaid:
      "{repair, select, none {No way to make good is foreseen.} bytime {Old entries lose their weight with time.} byact {Good acts can make up for entries.} bypayment {A payment can end it.} other {A pledge can end it.}}",
    reviewSaid:
      "{review, select, none {Nobody reviews decisions.} internal {The operator itself reviews decisions.} other {Somebody independent reviews decisions.}}",
    joinedSaid: "One may stay out of it: at the last count {share} of those who may join were in it.",
    consentSaid:
      "“{source}” may be refused, and {personsN, plural, one {{persons} person has} other {{persons} persons have}} done so ({share} of those asked){cost, select, out {; {keptOut} are kept out of the scheme for it} points {, which has cost them {points} points in all} other {}}.",
    nobodyAppealed: "Nobody appealed in this run.",
    appealsCaption: "Appeals",
    appealAgainst: "Against an entry for",
    appealsFiled: "Appeals",
    appealsWon: "Granted",
    appealsLost: "Rejected",
    appealsUndecided: "Not decided yet",
    ownActs: "one’s own act",
    actsOfOthers: "somebody else’s act",
    appealsTook: "From the entry to the decision it took {days} days on average.",
    repairsCaption: "Times that somebody got points back, by income",
    wayBack: "Way back",
    inAll: "In all",
    alteredCaption:
      "Records against people, and those of them that were altered for a favour before they counted",
    fifthOfIncome: "Fifth of income",
    nthFifth: "{fifth} of 5",
    recordsAgainst: "Records against them",
    recordsAltered: "Altered",
    pointsSpared: "Share of points spared",
  },
  de: {
    waysOutHeading: "Auswege: Mitteilung, Widerspruch, Wiedergutmachung",
    waysOutMeaning:
      "Was die Regeln dazu sagen, ob man erfährt, widersprechen und wiedergutmachen kann, und wie oft das hier geschah.",
    noticeSaid:
      "{notice, select, none {Niemand erfährt von einem Eintrag.} onrequest {Wer fragt, erfährt, was über ihn geschrieben steht.} other {Alle erfahren von jedem Eintrag.}}{reasons, select, yes { Man erfährt, welche Regel es war.} named { Doch der Eintrag nennt seine Regel.} no { Warum, erfährt man nicht.} other {}}",
    appealSaid:
      "{appeal, select, yes {Man kann {windowN, plural, one {{window} Tag} other {{window} Tage}} lang widersprechen; die Antwort kommt nach {answerN, plural, one {{answer} Tag} other {{answer} Tagen}}, {human, select, yes {von einem Menschen} other {von einer Maschine}}.} other {Widersprechen kann man nicht.}}",
    appealNotTaken: "Wie viele widersprechen, weiß niemand; in diesem Lauf tut es keiner.",
    repairSaid:
      "{repair, select, none {Wiedergutmachung ist nicht vorgesehen.} bytime {Alte Einträge verlieren mit der Zeit ihr Gewicht.} byact {Gute Taten können Einträge aufwiegen.} bypayment {Eine Zahlung kann es beenden.} other {Ein Versprechen kann es beenden.}}",
    reviewSaid:
      "{review, select, none {Niemand prüft Entscheidungen nach.} internal {Der Betreiber selbst prüft Entscheidungen nach.} other {Eine unabhängige Stelle prüft Entscheidungen nach.}}",
    joinedSaid:
      "Man darf draußen bleiben: Bei der letzten Zählung waren {share} derer dabei, die beitreten dürfen.",
    consentSaid:
      "„{source}“ darf man ablehnen; {personsN, plural, one {{persons} Person hat} other {{persons} Personen haben}} es getan ({share} der Gefragten){cost, select, out {; {keptOut} bleiben deshalb aus dem System ausgeschlossen} points {, was sie insgesamt {points} Punkte gekostet hat} other {}}.",
    nobodyAppealed: "In diesem Lauf widersprach niemand.",
    appealsCaption: "Widersprüche",
    appealAgainst: "Gegen einen Eintrag für",
    appealsFiled: "Wider­sprüche",
    appealsWon: "Statt­gegeben",
    appealsLost: "Abgelehnt",
    appealsUndecided: "Noch offen",
    ownActs: "die eigene Tat",
    actsOfOthers: "die Tat von jemand anderem",
    appealsTook: "Vom Eintrag bis zur Entscheidung dauerte es im Mittel {days} Tage.",
    repairsCaption: "Wie oft jemand Punkte zurückbekam, nach Einkommen",
    wayBack: "Weg zurück",
    inAll: "Insgesamt",
    alteredCaption:
      "Einträge gegen Menschen, und solche, die aus Gefälligkeit geändert wurden, bevor sie zählten",
    fifthOfIncome: "Fünftel nach Einkommen",
    nthFifth: "{fifth} von 5",
    recordsAgainst: "Einträge gegen sie",
    recordsAltered: "Geändert",
    pointsSpared: "Anteil ersparter Punkte",
  },
  nl: {
    waysOutHeading: "Uitwegen: bericht, bezwaar, herstel",
    waysOutMeaning: "Wat de regels zeggen over bericht, bezwaar en herstel, en hoe vaak dat hier gebeurde.",
    noticeSaid:
      "{notice, select, none {Niemand krijgt bericht van een aantekening.} onrequest {Wie ernaar vraagt, hoort wat er over hem staat.} other {Iedereen krijgt bericht van elke aantekening.}}{reasons, select, yes { Men hoort welke regel het was.} named { Maar de aantekening noemt haar regel.} no { Waarom, hoort men niet.} other {}}",
    appealSaid:
      "{appeal, select, yes {Bezwaar kan {windowN, plural, one {{window} dag} other {{window} dagen}} lang; het antwoord komt na {answerN, plural, one {{answer} dag} other {{answer} dagen}}, {human, select, yes {van een mens} other {van een machine}}.} other {Bezwaar is niet mogelijk.}}",
    appealNotTaken: "Hoeveel mensen bezwaar maken, weet niemand; in deze run doet niemand het.",
    repairSaid:
      "{repair, select, none {Herstel is niet voorzien.} bytime {Oude aantekeningen verliezen met de tijd hun gewicht.} byact {Goede daden kunnen aantekeningen goedmaken.} bypayment {Een betaling kan er een eind aan maken.} other {Een belofte kan er een eind aan maken.}}",
    reviewSaid:
      "{review, select, none {Niemand toetst beslissingen.} internal {De uitvoerder toetst beslissingen zelf.} other {Een onafhankelijke instantie toetst beslissingen.}}",
    joinedSaid: "Men mag erbuiten blijven: bij de laatste telling deed {share} mee van wie mag meedoen.",
    consentSaid:
      "‘{source}’ mag men weigeren; {personsN, plural, one {{persons} persoon heeft} other {{persons} personen hebben}} dat gedaan ({share} van wie het gevraagd is){cost, select, out {; {keptOut} blijven daarom buiten het systeem} points {, wat hun samen {points} punten heeft gekost} other {}}.",
    nobodyAppealed: "In deze run maakte niemand bezwaar.",
    appealsCaption: "Bezwaren",
    appealAgainst: "Tegen een aantekening voor",
    appealsFiled: "Bezwaren",
    appealsWon: "Toe­gewezen",
    appealsLost: "Afgewezen",
    appealsUndecided: "Nog niet beslist",
    ownActs: "de eigen daad",
    actsOfOthers: "de daad van een ander",
    appealsTook: "Van aantekening tot beslissing duurde het gemiddeld {days} dagen.",
    repairsCaption: "Hoe vaak iemand punten terugkreeg, naar inkomen",
    wayBack: "Weg terug",
    inAll: "In totaal",
    alteredCaption: "Vermeldingen tegen mensen, en die waarmee uit gunst is geknoeid voordat zij telden",
    fifthOfIncome: "Vijfde deel naar inkomen",
    nthFifth: "{fifth} van 5",
    recordsAgainst: "Vermeldingen tegen hen",
    recordsAltered: "Gewijzigd",
    pointsSpared: "Aandeel bespaarde punten",
  },
} as const;
