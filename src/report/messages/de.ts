import type { en } from "./en.ts";

/** German. */
export const de: Readonly<Record<keyof typeof en, string>> = {
  pageTitle: "{title} · Glasshouse-Bericht",
  magnifiedTitle: "{title} · vergrößert ×{times}",
  magnifiedNote:
    "Vergrößert ×{times}: Handlungen, von denen eine Regel weniger als 20 erwartete Fälle zählt, geschehen hier {times}-mal so oft, damit man diese Regeln am Werk sieht ({acts}). Wie oft sie auf dieser Seite geschehen, sagt nichts über irgendeinen Ort.",
  nobodyReal: "Eine Computersimulation. Niemand auf dieser Seite ist echt: Alle Personen sind künstlich.",
  statusHeading: "Was „{scheme}“ ist und was heute gilt",
  statusToday: "Stand heute: {status}",
  statusInForce: "in Kraft",
  statusPilot: "Pilotversuch",
  statusEnded: "beendet",
  statusNeverRealised: "angekündigt, nie verwirklicht",
  statusFictional: "fiktiv",
  variantTerm: "Fassung von",
  operatorTerm: "Betrieben von",
  purposeTerm: "Erklärter Zweck",
  atWorkTerm: "Hier in Betrieb",
  atWork:
    "{regions, select, none {} other {in {regions} }}ab Tag {from}{isEnding, select, yes { bis Tag {until}} other {}}",
  operatorPublic: "Behörden",
  operatorPrivate: "privaten Unternehmen",
  operatorJoint: "Behörden und Unternehmen gemeinsam",
  operatorNobody: "niemandem",
  currencyName: "{currency, select, yuan {Yuan} euro {Euro} dollar {Dollar} other {{currency}}}",
  incomeName:
    "{unit, select, yuan_per_month {Yuan im Monat} euro_per_month {Euro im Monat} dollar_per_month {Dollar im Monat} other {{unit}}}",
  changesAnother:
    "Dies ist {scheme}, eine Abwandlung von {other}. Jede Änderung steht mit ihrer Quelle oder als erfunden in der eigenen Datei.",

  happenedHeading: "Was in der Simulation geschah",
  sureInShort:
    "Wie sicher ist das? {runs, select, one {Es ist ein einziger Lauf} other {Es sind Mittel aus mehreren Läufen}}, und wie oft Menschen etwas tun und dabei gesehen werden, ist meist angenommen. Die Seite zeigt, wie ein solches System wirkt, nicht, was jemandem geschehen ist.",
  setting:
    "{personsN, plural, one {{persons} künstliche Person lebte} other {{persons} künstliche Personen lebten}} {daysN, plural, one {{days} Tag} other {{days} Tage}} lang in einer Gesellschaft wie dieser: {society}; und dieselben Tage mit demselben Zufall noch einmal ganz ohne System.",
  settingUnscored:
    "{personsN, plural, one {{persons} künstliche Person lebte} other {{persons} künstliche Personen lebten}} {daysN, plural, one {{days} Tag} other {{days} Tage}} lang in einer Gesellschaft wie dieser: {society}.",
  gradesNow:
    "„{scheme}“ bepunktete {covered} von ihnen; alle begannen mit {start} Punkten in Stufe {grade}, {way, select, up {der niedrigsten, und {above} endeten in einer höheren} down {der höchsten, und {below} endeten in einer niedrigeren} other {{above} endeten in einer höheren Stufe, {below} in einer niedrigeren}}.",
  meanNow:
    "„{scheme}“ bepunktete {covered} von ihnen; alle begannen mit {start} Punkten, im Mittel sind es nun {mean}.",
  shutOutInAll:
    "{personsN, plural, one {{persons} Person wurde} other {{persons} Personen wurden}} mindestens einmal abgelehnt, wo die Antwort ohne System Ja gewesen wäre (insgesamt {attemptsN, plural, one {{attempts} Antrag} other {{attempts} Anträge}}{mostly, select, all {: „{gate}“} most {, die meisten: „{gate}“} other {}}).",
  nobodyShutOutInAll: "Niemand wurde abgelehnt, wo die Antwort ohne System Ja gewesen wäre.",
  shutOutMeant:
    "{extent, select, all {Ein Nein heißt dort, dass eine Kaution verlangt wird: Leer ging niemand aus.} other {Für {forDeposit} dieser Personen hieß ein Nein, dass eine Kaution verlangt wurde, für {elsewhere}, dass sie leer ausgingen.}}",
  letInInAll:
    "{personsN, plural, one {{persons} Person bekam} other {{persons} Personen bekamen}} mindestens einmal ein Ja, wo die Antwort ohne System Nein gewesen wäre (insgesamt {attemptsN, plural, one {{attempts} Antrag} other {{attempts} Anträge}}{mostly, select, all {: „{gate}“} most {, die meisten: „{gate}“} other {}}).",
  nobodyLetInInAll: "Niemand bekam ein Ja, wo die Antwort ohne System Nein gewesen wäre.",
  letInMeant:
    "{extent, select, all {Ein Nein hätte dort geheißen, dass eine Kaution verlangt wird: Die blieb ihnen erspart.} other {Für {forDeposit} dieser Personen hätte ein Nein geheißen, dass eine Kaution verlangt wird, für {elsewhere}, dass sie leer ausgehen.}}",
  noDoorChanged: "Keine Stelle antwortete anders, als sie es ohne System getan hätte.",
  noConsequences: "Der Punktestand hat hier keine Folgen: Keine Stelle fragt danach.",
  watchesOnly: "„{scheme}“ bepunktete niemanden und führte keine Liste: Es sah zu.",
  nobodyScored: "Niemand wurde bepunktet.",
  yardstick: "Was hier ungleich ist, ist es ganz ohne System: Das ist der Maßstab für alle anderen.",
  gradesTitle: "Wo die Menschen am Ende stehen",
  gradesAlt:
    "Balken, einer je Stufe von „{scheme}“, die höchste zuerst. Anteil der Bepunkteten am letzten Tag: {listed}.",
  gradesCaption: "Anteil der Bepunkteten in jeder Stufe am letzten Tag",
  grade: "Stufe",
  gradeFrom: "Ab Punkten",
  shareOfCovered: "Anteil der Bepunkteten",
  startsHere: "hier beginnen alle",
  keyAbove: "höher als am Anfang",
  keyStart: "wo alle begannen",
  keyBelow: "niedriger",
  scoresTitle: "Wie weit die Punktestände auseinanderliegen",
  scoresAlt:
    "Punkte für neun Zehntel der Menschen unter „{scheme}“: Jeder zehnte hat am Ende höchstens {low} Punkte, die Hälfte höchstens {middle}, neun von zehn höchstens {high}.",
  scoresCaption: "Punktestände am letzten Tag",
  tenthsOfPersons: "Personen, niedrigster Stand zuerst",
  decileName: "{tenths} von 10 Personen",
  scoreAtMost: "Höchstens so viele Punkte",

  shutOutHeading: "Wer ausgeschlossen wurde, und wovon",
  shutOutMeaning:
    "Ausgeschlossen heißt: Die Antwort war Nein, und am selben Tag mit demselben Zufall wäre sie ohne System Ja gewesen.",
  nobodyShutOut: "Niemand wurde ausgeschlossen: Jedes Nein wäre auch ohne System ein Nein gewesen.",
  nothingToShut: "Hier wirkt kein System auf irgendeine Stelle, also kann auch keines jemanden ausschließen.",
  shutOutAt:
    "{gate}: {personsN, plural, one {{persons} Person} other {{persons} Personen}} ausgeschlossen, insgesamt {attemptsN, plural, one {{attempts} Mal} other {{attempts} Mal}}. Ohne System wäre damals niemand von ihnen abgelehnt worden.",
  askedAt:
    "{gate}: Von {personsN, plural, one {{persons} Person} other {{persons} Personen}} wurde eine Kaution verlangt, insgesamt {attemptsN, plural, one {{attempts} Mal} other {{attempts} Mal}}. Ohne System wäre damals von niemandem eine verlangt worden.",
  ofTheseOnMistake: "Allein wegen Einträgen über das, was andere getan hatten: {attempts}.",
  ofTheseByParent: "Allein wegen des Standes anderer: {attempts}.",
  ofTheseByPooling: "Allein wegen Einträgen, die ein System an ein anderes weitergegeben hat: {attempts}.",
  refusedAnyway:
    "So oder so abgelehnt: {attemptsN, plural, one {{attempts} Antrag} other {{attempts} Anträge}}.",
  askedAnyway:
    "So oder so mit Kaution: {attemptsN, plural, one {{attempts} Antrag} other {{attempts} Anträge}}.",
  paysMoreAt: "{gate}: Die Menschen zahlen insgesamt {money} {currency} mehr.",
  daysMoreAt:
    "{gate}: Die Menschen warten insgesamt {daysN, plural, one {{days} Tag} other {{days} Tage}} länger.",
  lookUps:
    "Wer entschied, hat {timesN, plural, one {{times} Mal} other {{times} Mal}} einen Punktestand nachgesehen oder hätte es tun können.",
  effectsMeaning:
    "Neben denselben Personen, Tag für Tag, in der Welt ganz ohne System. Direkt: die zwei Antworten einer Stelle an einem Tag. Indirekt: was das System vorher bewirkt hat, etwa eine schon verlorene Stelle. Beides zusammen ist die gesamte Wirkung.",
  effectsCaption: "Mehr (+) oder weniger (−) Ablehnungen als ganz ohne System",
  direct: "Direkt",
  indirect: "Indirekt",
  total: "Gesamt",
  gatesTitle: "Anteil abgelehnter Anträge, mit System und ganz ohne",
  gatesTitleUnscored: "Anteil abgelehnter Anträge, ganz ohne System",
  gatesAlt: "Für jede Stelle, bei der Systeme wirken, der Anteil abgelehnter Anträge: {listed}.",
  gatesAltItem: "{label}: {refused} mit System, {without} ganz ohne",
  gatesAltUnscored: "Für jede Stelle der Anteil abgelehnter Anträge: {listed}.",
  gatesAltItemUnscored: "{label}: {refused}",
  gatesCaption:
    "Ausgeschlossen, zugelassen: Anträge, bei denen sich die beiden Antworten unterscheiden. Würde abgelehnt: Personen, die ein System ablehnen würde, wenn sie am letzten Tag anfragten.",
  noMeansDeposit: "Nein heißt: mit Kaution",
  keyWithout: "ganz ohne System",
  keyMoreRefused: "mit System: öfter abgelehnt",
  keyFewerRefused: "seltener abgelehnt",
  gate: "Wo",
  applications: "Anträge",
  refusedWith: "Abgelehnt",
  refusedWithout: "Ohne System",
  shutOut: "Ausge­schlossen",
  letIn: "Zuge­lassen",
  closedNow: "Würde abgelehnt",

  preventedHeading: "Was verhindert wurde und was besser wurde",
  nothingPrevented:
    "In dieser Version wurde nichts verhindert: Die Menschen tun in beiden Welten genau dasselbe, denn in dieser Version des Labors ändert niemand wegen eines Punktestands, was er tut. Das ist eine Grenze des Labors, kein Befund über irgendein System.",
  conductDiffers: "Was die Menschen tun, ist in den beiden Welten verschieden.",
  betterHeading: "Was für manche besser wird",
  betterInMoney:
    "Keine Stelle gab wegen eines Systems eine bessere Antwort; was in Geld gegeben wird, steht weiter unten.",
  nothingBetter: "Nichts von dem, was diese Version misst, wird für irgendjemanden besser.",
  letInAt:
    "{gate}: {personsN, plural, one {{persons} Person} other {{persons} Personen}} zugelassen, insgesamt {attemptsN, plural, one {{attempts} Mal} other {{attempts} Mal}}. Ohne System wäre jede dieser Antworten Nein gewesen.",
  sparedAt:
    "{gate}: {personsN, plural, one {{persons} Person} other {{persons} Personen}} eine Kaution erspart, insgesamt {attemptsN, plural, one {{attempts} Mal} other {{attempts} Mal}}. Ohne System wäre jedes Mal eine verlangt worden.",
  moneyAt: "{gate}: Die Menschen gewinnen insgesamt {money} {currency}.",
  daysLessAt:
    "{gate}: Die Menschen warten insgesamt {daysN, plural, one {{days} Tag} other {{days} Tage}} weniger.",
  harmSeen:
    "„{scheme}“ zählte {recordsN, plural, one {{records} Eintrag} other {{records} Einträge}} über Handlungen, die anderen schaden. Es hat sie gesehen, nicht verhindert.",

  organisationsHeading: "Organisationen",
  onlyOrganisationsScored: "„{scheme}“ bewertet Organisationen und keine Person.",
  organisationsThere:
    "Neben den Personen handelten {organisationsN, plural, one {{organisations} synthetische Organisation} other {{organisations} synthetische Organisationen}} und kamen zu eigenen Stellen. Mit und ohne System tun sie dasselbe: Niemand ändert sein Verhalten wegen eines Punktestands.",
  organisationGradesCaption:
    "Organisationen in jeder Stufe von „{scheme}“ am letzten Tag, und was sie seit dem ersten anderen getan haben",
  organisationsColumn: "Organisationen",
  harmedOthers: "Schadeten anderen, je",
  organisationActsCaption: "Was Organisationen taten, ob es jemand sah oder nicht",
  actColumn: "Handlung",
  timesAYear: "Mal im Jahr, je",
  personsHarmed: "Geschädigte Personen, je tausend im Jahr",
  organisationGatesCaption: "Wo Institutionen über Organisationen entscheiden",
  promise: "{about, select, contract {Verträge} payment {Zahlungen} other {„{about}“}}",
  promiseBroken: "Gebrochene Zusagen, von allen über {promise}: {share}.",
  organisationsListed:
    "{organisationsN, plural, one {{organisations} Organisation steht} other {{organisations} Organisationen stehen}} am letzten Tag auf „{list}“. So oft hat jede von ihnen anderen geschadet: {ofListed}; jede, die nicht darauf steht: {ofOthers}.",
  representativesStruck:
    "„{label}“: Am letzten Tag trifft das {personsN, plural, one {{persons} Person, die} other {{persons} Personen, die}} eine Organisation {personsN, plural, one {vertritt} other {vertreten}}.",

  mistakesHeading: "Falsche Einträge",
  noSourceCompares:
    "Keine Datenquelle in diesem Lauf vergleicht Bilder, also bekam niemand einen Eintrag für das, was jemand anderes getan hatte. Wirkliche Quellen irren auch auf andere Weise; das bildet diese Version nicht ab.",
  mistakesMeaning:
    "Quellen, die Bilder vergleichen, halten manche Menschen für andere. Die zwei Gruppen unterscheiden sich in nichts als darin, wie oft ihnen das geschieht.",
  mistakesTitle: "Falsche Einträge auf 1.000 Personen jeder Gruppe",
  mistakesAlt: "Balken für falsche Einträge auf 1.000 Personen: {listed}.",
  mistakesCaption: "Weitergegebene Einträge und solche, die jemand anderen nennen als den, der es tat",
  source: "Quelle",
  recordsPassed: "Weiter­gegebene Einträge",
  namingAnother: "Nennen jemand anderen",
  shareNamingAnother: "Anteil",
  per1000First: "Je 1.000, erste Gruppe",
  per1000Second: "Je 1.000, zweite Gruppe",
  firstGroup: "erste Gruppe",
  secondGroup: "zweite Gruppe",

  groupsHeading: "Gruppen und Einkommen",
  groupsMeaning:
    "Alle gehören einer von zwei ausgelosten Gruppen an und haben ein Einkommen; auf beides darf keine Regel sehen. Unterschiede kommen daher, was erfasst wird, und von wem.",
  groupsScore:
    "Unter „{scheme}“ haben die zwei Gruppen im Mittel {first} und {second} Punkte. {compares, select, rates {Sie unterscheiden sich nur darin, was die der anderen Gruppe von ihnen halten.} yes {Sie unterscheiden sich nur darin, wie oft Kameras sie für andere halten; ein kleiner Abstand ist also Zufall.} other {Sie unterscheiden sich in nichts; jeder Abstand ist also Zufall.}}",
  childrenReached:
    "Von {allN, plural, one {{all} Person unter 18, die} other {{all} Personen unter 18, die}} bei einem Elternteil {allN, plural, one {lebt} other {leben}}, hilft der Stand eines Elternteils {helped} und schadet {harmed}; {parentHarmed} leben bei einem Elternteil, der einen Nachteil hat.",
  incomesTitle: "Mittlerer Punktestand nach Einkommen",
  incomesAlt:
    "Punkte für den mittleren Punktestand jedes Einkommenszehntels unter „{scheme}“: {poorest} beim ärmsten, {richest} beim reichsten Zehntel. Acht von zehn Personen liegen zwischen {low} und {high}.",
  incomesCaption: "Mittlerer Punktestand der Bepunkteten, nach Einkommenszehntel",
  keyBand: "acht von zehn Personen enden zwischen {low} und {high}",
  keyStartScore: "wo alle begannen",
  tenthOfIncome: "Einkommenszehntel",
  poorestTenth: "ärmstes Zehntel",
  richestTenth: "reichstes Zehntel",
  nthTenth: "{tenth} von 10",
  meanScore: "Mittlerer Punktestand",
  selectionCaption:
    "Anteil bewilligter Anträge beim ärmsten und beim reichsten Fünftel, wo Systeme ihn ändern; neben jeder Zahl dieselbe ganz ohne System. Verhältnis: der niedrigste Anteil aller Fünftel, gemessen am höchsten.",
  poorestFifth: "Ärmstes Fünftel",
  richestFifth: "Reichstes Fünftel",
  ratio: "Verhältnis",
  withoutSchemes: "ohne",
  fewApplications: "wenige Anträge",
  livesCaption:
    "Wie die Menschen jeder Stufe am letzten Tag leben. „Offene Türen“ ist die mittlere Aussicht auf ein Ja über alle Stellen.",
  persons: "Personen",
  income: "Einkommen, {incomeUnit}",
  inWork: "Mit Arbeit",
  access: "Offene Türen",

  storiesHeading: "Drei Leben",
  storiesRule:
    "Niemand hat diese Personen ausgesucht. Vier Regeln werden der Reihe nach befragt, bis zwei jemanden gefunden haben: wer ausgeschlossen wurde; wer einen falschen Eintrag trägt; wessen Punktestand stieg; wessen Punktestand fiel. Erzählt wird von der Person, die unter allen, auf die eine Regel zutrifft, nach Änderung des Punktestands in der Mitte steht. Die übrigen bestimmt das Los aus den Startzahlen.",
  ruleShutOut:
    "{amongN, plural, one {Die einzige Person, die irgendwo ausgeschlossen wurde.} other {In der Mitte aller {among} Personen, die irgendwo ausgeschlossen wurden.}}",
  ruleWronged:
    "{amongN, plural, one {Die einzige Person mit einem falschen Eintrag.} other {In der Mitte aller {among} Personen mit einem falschen Eintrag.}}",
  ruleGained:
    "{amongN, plural, one {Die einzige Person, deren Punktestand stieg.} other {In der Mitte aller {among} Personen, deren Punktestand stieg.}}",
  ruleLost:
    "{amongN, plural, one {Die einzige Person, deren Punktestand fiel.} other {In der Mitte aller {among} Personen, deren Punktestand fiel.}}",
  ruleByLot: "Durch das Los bestimmt, unter {amongN, plural, one {{among} Person} other {{among} Personen}}.",
  personNumber: "Person {person}",
  portrait:
    "Am ersten Tag {age} Jahre alt, {place, select, urban {in der Stadt} other {auf dem Land}}, {householdN, plural, one {allein lebend} other {in einem Haushalt von {household}}}, mit einem Einkommen von {income} {incomeUnit} pro Kopf{work, select, employed {, mit Arbeit} seeking {, arbeitslos} other {}}{defaulted, select, yes {, mit einem einst nicht zurückgezahlten Kredit} other {}}.",
  placeTaken:
    "Im Lauf der Zeit nahm ein neuer Haushalt diesen Platz ein; das Ende erzählt also von jemand anderem.",
  scoreTitle: "Der Punktestand, Tag für Tag",
  scoreAlt:
    "Eine Linie von {start} Punkten am ersten Tag zu {score} am letzten, mit {entries, plural, =0 {keinem Eintrag} one {einem Eintrag} other {# Einträgen}}{mistaken, plural, =0 {} one {, einer davon für das, was jemand anderes tat} other {, # davon für das, was jemand anderes tat}}{closed, plural, =0 {} one {; eine gestrichelte Linie zeigt den Tag eines Neins, das ein Ja gewesen wäre} other {; gestrichelte Linien zeigen # Tage mit einem Nein, das ein Ja gewesen wäre}}.",
  dayTick: "Tag {day}",
  ledgerCaption: "Was den Punktestand bewegte",
  cause: "Ursache",
  times: "Wie oft",
  points: "Punkte",
  start: "Anfang",
  end: "Ende",
  recordOfAnother: "{label} (Tat von jemand anderem)",
  fall: "fällt sofort auf knapp unter {from}, die Untergrenze von {grade}",
  causeExpiry: "alte Punkte verfallen",
  causeClamp: "Grenzen des Punktestands",
  causeReset: "alle fangen neu an",
  causeDecay: "Punktestände kehren zum Anfang zurück",
  causeNewcomer: "jemand Neues nimmt den Platz ein",
  causeAppeal: "gewonnene Einsprüche geben Punkte zurück",
  causeRepair: "jemand holt sich Punkte zurück",
  causeLeft: "mit dem Austritt verfällt der Punktestand",
  causeRefusedConsent: "der Preis dafür, eine Quelle abzulehnen",
  answersSame:
    "{askedN, plural, =0 {Stellte keinen Antrag.} one {Stellte {asked} Antrag; die Antwort war dieselbe wie ganz ohne System.} other {Stellte {asked} Anträge; die Antworten waren dieselben wie ganz ohne System.}}",
  answersDiffer:
    "Stellte {askedN, plural, one {{asked} Antrag} other {{asked} Anträge}}; bei {differingN, plural, one {{differing}} other {{differing}}} machte ein System den Unterschied.",
  answersCaption:
    "{shown, plural, one {Wo ein System den Unterschied machte} other {Die ersten # Male, dass ein System den Unterschied machte}}",
  day: "Tag",
  answer: "Antwort",
  bothAnswers: "{answer} (ohne: {without})",
  why: "Weil",
  yes: "ja",
  no: "nein",
  gradeDown: "hinab auf {grade}",
  shutOutMark: "ausgeschlossen",
  mistakenMark: "Eintrag für die Tat von jemand anderem",
  aimAnswer: "für ein Ja bei „{gate}“ an Tag {day}",
  aimGrade: "um Stufe {grade} zu behalten,",
  remedy: "Noch einmal versucht, mit demselben Zufall: {aim} hätte es genügt, dies zu unterlassen: {listed}.",
  noRemedy:
    "Noch einmal versucht, mit demselben Zufall: {aim} hätte nichts genügt, was diese Person hätte unterlassen können.",
  undone: "„{act}“ ({timesN, plural, one {{times} Mal} other {{times} Mal}})",

  certaintyHeading: "Wie sicher ist das?",
  luckOneRun:
    "Dies ist ein einziger Lauf. Wie viel davon Zufall ist, kann er nicht sagen; mit --replicates 20 bekommt jede Zahl eine Spanne. Kleine Zahlen, etwa eine einzige ausgeschlossene Person, können mit anderem Zufall null oder drei sein.",
  luckReplicates:
    "Die Zahlen sind Mittel aus {runs} Läufen derselben Personen mit anderem Zufall. In Klammern steht die Spanne, die in 95 von 100 Fällen das Mittel unendlich vieler solcher Läufe enthält. Zahlen, die aus mehreren anderen errechnet sind, und die drei Leben haben keine solche Spanne.",
  standingsCaption: "Woher die Regeln bekannt sind",
  fewCases:
    "Von diesen Regeln sind in einem solchen Lauf weniger als 20 Fälle zu erwarten: Was er von ihnen zeigt, ist Zufall. Ein Lauf mit --magnify zeigt sie am Werk und sagt das dazu.",
  fewCasesCaption: "Regeln mit wenigen Fällen",
  expectedCases: "erwartete Fälle",
  knownFrom: "Bekannt aus",
  rules: "Regeln",
  worthUnknown:
    "Bei {rulesN, plural, one {{rules} Regel} other {{rules} Regeln}}, mit * bezeichnet, nennen die Quellen keine Punktzahl: Sie ist erfunden, mit einer angegebenen Spanne.",
  standingOfficial: "amtlicher Text",
  standingOperator: "vom Betreiber",
  standingPress: "Presse",
  standingSingleSource: "eine einzige Quelle",
  standingContested: "umstritten",
  standingAnnounced: "nur angekündigt",
  standingInvented: "erfunden",
  standingMeasured: "gemessen",
  standingDerived: "abgeleitet",
  standingAssumption: "Annahme",
  standingNone: "keine Angabe",

  assumptionsHeading: "Annahmen, auf die es ankommt",
  assumptionsModel: "Ein Modell zeigt, was aus seinen Annahmen folgt. Diese wiegen am meisten:",
  assumptionConduct: "Die Menschen ändern wegen eines Punktestands nicht, was sie tun.",
  assumptionAwareness:
    "Jede Stelle tut immer, was in der Datei des Systems steht, nicht mehr und nicht weniger.",
  assumptionBurnIn:
    "Vor dem ersten Tag werden {daysN, plural, one {{days} Tag} other {{days} Tage}} ohne System gelebt, damit sich Kredite und Stellen eingespielt haben.",
  assumptionsCaption:
    "Zahlen hinter {rules, plural, one {der Regel, die} other {den # Regeln, die}} die Punktestände am meisten {rules, plural, one {bewegt hat} other {bewegt haben}}. Die meisten sind keine Messwerte; sie können irgendwo in ihrer Spanne liegen.",
  number: "Zahl",
  value: "Wert",
  mayLie: "Kann liegen zwischen",
  howOften: "jemand {act}: Tage im Jahr",
  coverage: "{source}: Anteil der Handlungen in Sichtweite, in der Stadt",
  misses: "{source}: Anteil in Sichtweite, der entgeht",
  passedOn: "{source}: Anteil weitergegebener Einträge",

  repeatHeading: "Wie man genau das noch einmal bekommt",
  repeatMeaning:
    "Dieselbe Version, dieselben Dateien und Startzahlen ergeben auf jedem Rechner bis aufs Bit denselben Verlauf. Der Fingerabdruck zeigt, ob es gelungen ist.",
  engine: "Glasshouse-Version",
  historyHash: "Fingerabdruck",
  historyHashWithout: "Ganz ohne System",
  seeds: "Startzahlen",
  seedsSaid: "Zufall {seed}, Personen {societySeed}",
  citeHeading: "So wird zitiert",
  cite: "Glasshouse, ein Labor für soziale Punktesysteme, Version {version}. Bericht „{title}“; Systeme: {schemes}; Fingerabdruck {hash}.",

  sourcesHeading: "Quellen",
  sourcesMeaning:
    "Jede Regel und jede Folge, und woher sie bekannt ist. Hervorgehoben: was auch anders gewesen sein kann.",
  noSources: "{scheme}: keine Regeln, also keine Quellen.",
  rulesCaption: "Regeln und Folgen",
  ruleOrConsequence: "Regel oder Folge",
  works: "Werke",
  worksHeading: "Angeführte Werke",
  footer:
    "Erstellt von Glasshouse, das keine wirklichen Menschen bepunktet und es nicht kann. Die Seite lädt nichts nach und führt nichts aus.",
};
