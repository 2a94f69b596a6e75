/** Messages about lists and weighted scores, by language. */
export const systemsIn = {
  en: {
    listsNow:
      "“{scheme}” scored nobody and kept {listsN, plural, one {a list} other {{lists} lists}} of {covered} of them: {entered} listings began, and {listed} persons are listed on the last day.",
    listsHeading: "Who was put on a list, and who got off",
    listsMeaning:
      "A listing begins when notice is over. How many are listed on a day, how often somebody was put on and how often somebody was refused because of it are three different numbers.",
    listsCaption: "Listings",
    list: "List",
    listEntered: "Put on it",
    listOnMistake: "On mistaken records alone",
    listedNow: "On it on the last day",
    waysOffCaption: "How listings ended",
    wayOff: "Way off",
    wayTerm: "the term was over",
    wayRule: "a good record",
    listings: "Listings",
    staysCaption: "Ways out that were taken in a year on the list, by income",
    poorestFifthListed: "Poorest fifth",
    richestFifthListed: "Richest fifth",
    publishedIn:
      "“{list}” is published: {channels}. Nobody real is: these are synthetic persons with numbers.",
    channel:
      "{channel, select, register {in a register} newspaper {in a newspaper} billboard {on billboards} cinema {in cinemas} shortvideo {in short videos} phone {to callers} other {{channel}}}",
    indicatorsCaption: "What the score is weighed from",
    indicator: "Part",
    indicatorMost: "Most points",
    indicatorMean: "Mean, 0 to 100",
    indicatorShare: "Share of the spread of scores",
  },
  de: {
    listsNow:
      "„{scheme}“ bewertete niemanden und führte {listsN, plural, one {eine Liste} other {{lists} Listen}} über {covered} von ihnen: {entered} Einträge begannen, und am letzten Tag stehen {listed} Personen darauf.",
    listsHeading: "Wer auf eine Liste kam und wer herunter",
    listsMeaning:
      "Ein Eintrag beginnt, wenn die Ankündigung abgelaufen ist. Wie viele an einem Tag auf der Liste stehen, wie oft jemand darauf kam und wie oft jemand deshalb abgewiesen wurde, sind drei verschiedene Zahlen.",
    listsCaption: "Einträge auf Listen",
    list: "Liste",
    listEntered: "Darauf gesetzt",
    listOnMistake: "Nur wegen falscher Einträge",
    listedNow: "Am letzten Tag darauf",
    waysOffCaption: "Wie Einträge endeten",
    wayOff: "Weg herunter",
    wayTerm: "die Frist war um",
    wayRule: "ein guter Eintrag",
    listings: "Einträge",
    staysCaption: "Auswege, die in einem Jahr auf der Liste genommen wurden, nach Einkommen",
    poorestFifthListed: "Ärmstes Fünftel",
    richestFifthListed: "Reichstes Fünftel",
    publishedIn:
      "„{list}“ wird veröffentlicht: {channels}. Niemand Wirkliches: Es sind künstliche Personen mit Nummern.",
    channel:
      "{channel, select, register {in einem Register} newspaper {in der Zeitung} billboard {auf Anzeigetafeln} cinema {im Kino} shortvideo {in Kurzvideos} phone {gegenüber Anrufern} other {{channel}}}",
    indicatorsCaption: "Woraus der Punktestand gewichtet ist",
    indicator: "Teil",
    indicatorMost: "Höchstens Punkte",
    indicatorMean: "Mittel, 0 bis 100",
    indicatorShare: "Anteil an der Streuung",
  },
  nl: {
    listsNow:
      "‘{scheme}’ beoordeelde niemand en hield {listsN, plural, one {een lijst} other {{lists} lijsten}} bij over {covered} van hen: er begonnen {entered} vermeldingen, en op de laatste dag staan er {listed} personen op.",
    listsHeading: "Wie op een lijst kwam en wie eraf",
    listsMeaning:
      "Een vermelding begint als de aankondiging voorbij is. Hoeveel mensen op een dag op de lijst staan, hoe vaak iemand erop kwam en hoe vaak iemand daarom werd geweigerd, zijn drie verschillende getallen.",
    listsCaption: "Vermeldingen op lijsten",
    list: "Lijst",
    listEntered: "Erop gezet",
    listOnMistake: "Alleen door onterechte aantekeningen",
    listedNow: "Erop op de laatste dag",
    waysOffCaption: "Hoe vermeldingen eindigden",
    wayOff: "Weg eraf",
    wayTerm: "de termijn was om",
    wayRule: "een goede aantekening",
    listings: "Vermeldingen",
    staysCaption: "Uitwegen die in een jaar op de lijst zijn genomen, naar inkomen",
    poorestFifthListed: "Armste vijfde",
    richestFifthListed: "Rijkste vijfde",
    publishedIn:
      "‘{list}’ wordt gepubliceerd: {channels}. Niemand echt: het zijn kunstmatige personen met nummers.",
    channel:
      "{channel, select, register {in een register} newspaper {in de krant} billboard {op billboards} cinema {in de bioscoop} shortvideo {in korte video’s} phone {aan bellers} other {{channel}}}",
    indicatorsCaption: "Waaruit de score is gewogen",
    indicator: "Deel",
    indicatorMost: "Hoogstens punten",
    indicatorMean: "Gemiddelde, 0 tot 100",
    indicatorShare: "Aandeel in de spreiding",
  },
} as const;
