import type { en } from "./en.ts";

/** Dutch. */
export const nl: Readonly<Record<keyof typeof en, string>> = {
  pageTitle: "{title} · Glasshouse-verslag",
  magnifiedTitle: "{title} · uitvergroot ×{times}",
  magnifiedNote:
    "Uitvergroot ×{times}: handelingen waarvan een regel minder dan 20 verwachte gevallen telt, gebeuren hier {times} keer zo vaak, zodat men die regels aan het werk ziet ({acts}). Hoe vaak ze op deze pagina gebeuren, zegt niets over welke plaats dan ook.",
  nobodyReal: "Een computersimulatie. Niemand op deze pagina is echt: alle personen zijn kunstmatig.",
  statusHeading: "Wat ‘{scheme}’ is en hoe het er nu voor staat",
  statusToday: "Stand van zaken: {status}",
  statusInForce: "van kracht",
  statusPilot: "proef",
  statusEnded: "beëindigd",
  statusNeverRealised: "aangekondigd, nooit uitgevoerd",
  statusFictional: "fictief",
  variantTerm: "Versie van",
  operatorTerm: "Uitgevoerd door",
  purposeTerm: "Verklaard doel",
  atWorkTerm: "Hier in werking",
  atWork:
    "{regions, select, none {} other {in {regions} }}vanaf dag {from}{isEnding, select, yes { tot dag {until}} other {}}",
  operatorPublic: "de overheid",
  operatorPrivate: "particuliere bedrijven",
  operatorJoint: "overheid en bedrijven samen",
  operatorNobody: "niemand",
  currencyName: "{currency, select, yuan {yuan} euro {euro} dollar {dollar} other {{currency}}}",
  incomeName:
    "{unit, select, yuan_per_month {yuan per maand} euro_per_month {euro per maand} dollar_per_month {dollar per maand} other {{unit}}}",
  changesAnother:
    "Dit is {scheme}, een bewerking van {other}. Elke wijziging staat met haar bron, of als verzonnen, in het eigen bestand.",

  happenedHeading: "Wat er in de simulatie gebeurde",
  sureInShort:
    "Hoe zeker is dit? {runs, select, one {Het is één run} other {Het zijn gemiddelden van meerdere runs}}, en hoe vaak mensen iets doen en daarbij gezien worden is meestal aangenomen. De pagina laat zien hoe zo’n systeem werkt, niet wat iemand is overkomen.",
  setting:
    "{personsN, plural, one {{persons} kunstmatige persoon leefde} other {{persons} kunstmatige personen leefden}} {daysN, plural, one {{days} dag} other {{days} dagen}} in een samenleving als deze: {society}; en dezelfde dagen met hetzelfde toeval nog eens zonder enig systeem.",
  settingUnscored:
    "{personsN, plural, one {{persons} kunstmatige persoon leefde} other {{persons} kunstmatige personen leefden}} {daysN, plural, one {{days} dag} other {{days} dagen}} in een samenleving als deze: {society}.",
  gradesNow:
    "‘{scheme}’ gaf {covered} van hen punten; iedereen begon met {start} punten in klasse {grade}, {way, select, up {de laagste, en {above} eindigde in een hogere} down {de hoogste, en {below} eindigde in een lagere} other {{above} eindigde in een hogere klasse, {below} in een lagere}}.",
  meanNow:
    "‘{scheme}’ gaf {covered} van hen punten; iedereen begon met {start} punten, gemiddeld zijn het er nu {mean}.",
  shutOutInAll:
    "{personsN, plural, one {{persons} persoon werd} other {{persons} personen werden}} minstens één keer geweigerd waar het antwoord zonder systeem ja was geweest (in totaal {attemptsN, plural, one {{attempts} aanvraag} other {{attempts} aanvragen}}{mostly, select, all {: ‘{gate}’} most {, de meeste: ‘{gate}’} other {}}).",
  nobodyShutOutInAll: "Niemand werd geweigerd waar het antwoord zonder systeem ja was geweest.",
  shutOutMeant:
    "{extent, select, all {Een nee betekent daar dat er een borg wordt gevraagd: niemand ging met lege handen weg.} other {Voor {forDeposit} van deze personen betekende een nee dat er een borg werd gevraagd, voor {elsewhere} dat zij het zonder moesten doen.}}",
  letInInAll:
    "{personsN, plural, one {{persons} persoon kreeg} other {{persons} personen kregen}} minstens één keer een ja waar het antwoord zonder systeem nee was geweest (in totaal {attemptsN, plural, one {{attempts} aanvraag} other {{attempts} aanvragen}}{mostly, select, all {: ‘{gate}’} most {, de meeste: ‘{gate}’} other {}}).",
  nobodyLetInInAll: "Niemand kreeg een ja waar het antwoord zonder systeem nee was geweest.",
  letInMeant:
    "{extent, select, all {Een nee had daar betekend dat er een borg werd gevraagd: die bleef hun bespaard.} other {Voor {forDeposit} van deze personen had een nee betekend dat er een borg werd gevraagd, voor {elsewhere} dat zij het zonder moesten doen.}}",
  noDoorChanged: "Geen enkele instelling antwoordde anders dan zij zonder systeem had gedaan.",
  noConsequences: "De score heeft hier geen gevolgen: geen instelling vraagt ernaar.",
  watchesOnly: "‘{scheme}’ gaf niemand punten en hield geen lijst bij: het keek toe.",
  nobodyScored: "Niemand kreeg punten.",
  yardstick: "Wat hier ongelijk is, is dat zonder enig systeem: dit is de maatstaf voor alle andere.",
  gradesTitle: "Waar mensen eindigden",
  gradesAlt:
    "Balken, één per klasse van ‘{scheme}’, de hoogste eerst. Aandeel van wie een score heeft op de laatste dag: {listed}.",
  gradesCaption: "Aandeel van wie een score heeft, per klasse op de laatste dag",
  grade: "Klasse",
  gradeFrom: "Vanaf punten",
  shareOfCovered: "Aandeel",
  startsHere: "hier begint iedereen",
  keyAbove: "hoger dan bij het begin",
  keyStart: "waar iedereen begon",
  keyBelow: "lager",
  scoresTitle: "Hoe ver de scores uiteenliggen",
  scoresAlt:
    "Stippen voor negen tienden van de mensen onder ‘{scheme}’: een op de tien eindigt met hoogstens {low} punten, de helft met hoogstens {middle}, negen op de tien met hoogstens {high}.",
  scoresCaption: "Scores op de laatste dag",
  tenthsOfPersons: "Personen, laagste score eerst",
  decileName: "{tenths} van de 10 personen",
  scoreAtMost: "Hoogstens zoveel punten",

  shutOutHeading: "Wie werd buitengesloten, en waarvan",
  shutOutMeaning:
    "Buitengesloten betekent: het antwoord was nee, en op dezelfde dag met hetzelfde toeval was het zonder systeem ja geweest.",
  nobodyShutOut: "Niemand werd ergens van buitengesloten: elk nee was ook zonder systeem een nee geweest.",
  nothingToShut: "Hier werkt geen systeem op welke instelling ook, dus kan er ook geen iemand buitensluiten.",
  shutOutAt:
    "{gate}: {personsN, plural, one {{persons} persoon} other {{persons} personen}} buitengesloten, in totaal {attemptsN, plural, one {{attempts} keer} other {{attempts} keer}}. Zonder systeem was toen niemand van hen geweigerd.",
  askedAt:
    "{gate}: van {personsN, plural, one {{persons} persoon} other {{persons} personen}} werd een borg gevraagd, in totaal {attemptsN, plural, one {{attempts} keer} other {{attempts} keer}}. Zonder systeem was die toen van niemand van hen gevraagd.",
  ofTheseOnMistake: "Alleen vanwege aantekeningen van wat anderen deden: {attempts}.",
  ofTheseByParent: "Alleen vanwege de stand van anderen: {attempts}.",
  ofTheseByPooling: "Alleen vanwege aantekeningen die het ene systeem aan het andere doorgaf: {attempts}.",
  refusedAnyway:
    "Hoe dan ook geweigerd: {attemptsN, plural, one {{attempts} aanvraag} other {{attempts} aanvragen}}.",
  askedAnyway:
    "Hoe dan ook met borg: {attemptsN, plural, one {{attempts} aanvraag} other {{attempts} aanvragen}}.",
  paysMoreAt: "{gate}: mensen betalen samen {money} {currency} meer.",
  daysMoreAt: "{gate}: mensen wachten samen {daysN, plural, one {{days} dag} other {{days} dagen}} langer.",
  lookUps:
    "Wie besliste, zocht {timesN, plural, one {{times} keer} other {{times} keer}} een score op of had dat kunnen doen.",
  effectsMeaning:
    "Naast dezelfde personen, dag na dag, in de wereld zonder enig systeem. Direct: de twee antwoorden van één instelling op één dag. Indirect: wat het systeem eerder deed, zoals een baan die al verloren is. Samen is dat het totaal.",
  effectsCaption: "Meer (+) of minder (−) weigeringen dan zonder enig systeem",
  direct: "Rechtstreeks",
  indirect: "Indirect",
  total: "Totaal",
  gatesTitle: "Aandeel geweigerde aanvragen, met en zonder systeem",
  gatesTitleUnscored: "Aandeel geweigerde aanvragen, zonder enig systeem",
  gatesAlt: "Voor elke plek waar systemen ingrijpen, het aandeel geweigerde aanvragen: {listed}.",
  gatesAltItem: "{label}: {refused} met systeem, {without} zonder",
  gatesAltUnscored: "Voor elke instelling het aandeel geweigerde aanvragen: {listed}.",
  gatesAltItemUnscored: "{label}: {refused}",
  gatesCaption:
    "Buitengesloten, toegelaten: aanvragen waarbij de twee antwoorden verschillen. Zou worden geweigerd: personen die een systeem zou weigeren als zij op de laatste dag een aanvraag deden.",
  noMeansDeposit: "nee betekent: met borg",
  keyWithout: "zonder enig systeem",
  keyMoreRefused: "met systeem: vaker geweigerd",
  keyFewerRefused: "minder vaak geweigerd",
  gate: "Waar",
  applications: "Aanvragen",
  refusedWith: "Geweigerd",
  refusedWithout: "Zonder systeem",
  shutOut: "Buiten­gesloten",
  letIn: "Toe­gelaten",
  closedNow: "Zou worden geweigerd",

  preventedHeading: "Wat er werd voorkomen en wat beter werd",
  nothingPrevented:
    "In deze versie werd niets voorkomen: mensen doen in beide werelden precies hetzelfde, want in deze versie van het laboratorium verandert niemand zijn gedrag vanwege een score. Dat is een grens van het laboratorium, geen bevinding over welk systeem ook.",
  conductDiffers: "Wat mensen doen, verschilt tussen de twee werelden.",
  betterHeading: "Wat er voor sommigen beter wordt",
  betterInMoney:
    "Geen instelling gaf door een systeem een beter antwoord; wat er in geld wordt gegeven, staat hieronder.",
  nothingBetter: "Niets van wat deze versie meet, wordt voor iemand beter.",
  letInAt:
    "{gate}: {personsN, plural, one {{persons} persoon} other {{persons} personen}} toegelaten, in totaal {attemptsN, plural, one {{attempts} keer} other {{attempts} keer}}. Zonder systeem was elk van deze antwoorden nee geweest.",
  sparedAt:
    "{gate}: {personsN, plural, one {{persons} persoon} other {{persons} personen}} een borg bespaard, in totaal {attemptsN, plural, one {{attempts} keer} other {{attempts} keer}}. Zonder systeem was er elke keer een gevraagd.",
  moneyAt: "{gate}: mensen winnen samen {money} {currency}.",
  daysLessAt: "{gate}: mensen wachten samen {daysN, plural, one {{days} dag} other {{days} dagen}} minder.",
  harmSeen:
    "‘{scheme}’ telde {recordsN, plural, one {{records} aantekening} other {{records} aantekeningen}} van handelingen die anderen schaden. Het zag ze, het voorkwam ze niet.",

  organisationsHeading: "Organisaties",
  onlyOrganisationsScored: "‘{scheme}’ beoordeelt organisaties en geen persoon.",
  organisationsThere:
    "Naast de personen handelden {organisationsN, plural, one {{organisations} synthetische organisatie} other {{organisations} synthetische organisaties}} en kwamen bij eigen loketten. Met en zonder systeem doen zij hetzelfde: niemand verandert zijn gedrag om een score.",
  organisationGradesCaption:
    "Organisaties in elke klasse van ‘{scheme}’ op de laatste dag, en wat zij sinds de eerste anderen aandeden",
  organisationsColumn: "Organisaties",
  harmedOthers: "Schaadden anderen, elk",
  organisationActsCaption: "Wat organisaties deden, of iemand het zag of niet",
  actColumn: "Handeling",
  timesAYear: "Keer per jaar, elk",
  personsHarmed: "Benadeelde personen, per duizend per jaar",
  organisationGatesCaption: "Waar instellingen over organisaties beslissen",
  promise: "{about, select, contract {contracten} payment {betalingen} other {‘{about}’}}",
  promiseBroken: "Gebroken beloften, van alle over {promise}: {share}.",
  organisationsListed:
    "{organisationsN, plural, one {{organisations} organisatie staat} other {{organisations} organisaties staan}} op de laatste dag op ‘{list}’. Zo vaak schaadde elk van hen anderen: {ofListed}; elk van wie er niet op staat: {ofOthers}.",
  representativesStruck:
    "‘{label}’: op de laatste dag treft dit {personsN, plural, one {{persons} persoon die} other {{persons} personen die}} een organisatie {personsN, plural, one {vertegenwoordigt} other {vertegenwoordigen}}.",

  mistakesHeading: "Onterechte aantekeningen",
  noSourceCompares:
    "Geen bron in deze run vergelijkt beelden, dus kreeg niemand een aantekening voor wat een ander deed. Echte bronnen vergissen zich ook op andere manieren; die bootst deze versie niet na.",
  mistakesMeaning:
    "Bronnen die beelden vergelijken, houden sommige mensen voor anderen. De twee groepen verschillen alleen in hoe vaak hun dat overkomt.",
  mistakesTitle: "Onterechte aantekeningen per 1.000 personen van elke groep",
  mistakesAlt: "Balken voor onterechte aantekeningen per 1.000 personen: {listed}.",
  mistakesCaption: "Doorgegeven aantekeningen, en die waarin een ander staat dan wie het deed",
  source: "Bron",
  recordsPassed: "Door­gegeven aantekeningen",
  namingAnother: "Noemen een ander",
  shareNamingAnother: "Aandeel",
  per1000First: "Per 1.000, eerste groep",
  per1000Second: "Per 1.000, tweede groep",
  firstGroup: "eerste groep",
  secondGroup: "tweede groep",

  groupsHeading: "Groepen en inkomens",
  groupsMeaning:
    "Iedereen hoort bij een van twee gelote groepen en heeft een inkomen; naar geen van beide mag een regel kijken. Verschillen komen door wat wordt vastgelegd, en van wie.",
  groupsScore:
    "Onder ‘{scheme}’ hebben de twee groepen gemiddeld {first} en {second} punten. {compares, select, rates {Zij verschillen alleen in wat die van de andere groep van hen vinden.} yes {Zij verschillen alleen in hoe vaak camera’s hen voor een ander houden; een klein verschil is dus toeval.} other {Zij verschillen in niets; elk verschil is dus toeval.}}",
  childrenReached:
    "Van {allN, plural, one {{all} persoon onder de 18 die bij een ouder woont} other {{all} personen onder de 18 die bij een ouder wonen}}, helpt de score van een ouder er {helped} en schaadt die er {harmed}; {parentHarmed} wonen bij een ouder die nadeel ondervindt.",
  incomesTitle: "Gemiddelde score naar inkomen",
  incomesAlt:
    "Stippen voor de gemiddelde score van elk tiende deel naar inkomen onder ‘{scheme}’: {poorest} bij het armste, {richest} bij het rijkste. Acht op de tien personen liggen tussen {low} en {high}.",
  incomesCaption: "Gemiddelde score van wie een score heeft, per tiende deel naar inkomen",
  keyBand: "acht op de tien personen eindigen tussen {low} en {high}",
  keyStartScore: "waar iedereen begon",
  tenthOfIncome: "Tiende deel naar inkomen",
  poorestTenth: "armste tiende",
  richestTenth: "rijkste tiende",
  nthTenth: "{tenth} van 10",
  meanScore: "Gemiddelde score",
  selectionCaption:
    "Aandeel toegewezen aanvragen bij het armste en bij het rijkste vijfde deel, waar systemen het veranderen; naast elk getal hetzelfde zonder enig systeem. Verhouding: het laagste aandeel van alle vijfden, afgemeten aan het hoogste.",
  poorestFifth: "Armste vijfde",
  richestFifth: "Rijkste vijfde",
  ratio: "Verhouding",
  withoutSchemes: "zonder",
  fewApplications: "weinig aanvragen",
  livesCaption:
    "Hoe mensen in elke klasse op de laatste dag leven. ‘Open deuren’ is de gemiddelde kans op een ja over alle instellingen.",
  persons: "Personen",
  income: "Inkomen, {incomeUnit}",
  inWork: "Met werk",
  access: "Open deuren",

  storiesHeading: "Drie levens",
  storiesRule:
    "Niemand koos deze personen uit. Vier regels komen om de beurt aan bod, tot er twee iemand hebben gevonden: wie werd buitengesloten; wie een onterechte aantekening draagt; wiens score steeg; wiens score daalde. Verteld wordt over de persoon die, onder allen voor wie een regel geldt, naar verandering van de score in het midden staat. De overigen wijst het lot aan, uit de startgetallen.",
  ruleShutOut:
    "{amongN, plural, one {De enige persoon die ergens werd buitengesloten.} other {In het midden van alle {among} personen die ergens werden buitengesloten.}}",
  ruleWronged:
    "{amongN, plural, one {De enige persoon met een onterechte aantekening.} other {In het midden van alle {among} personen met een onterechte aantekening.}}",
  ruleGained:
    "{amongN, plural, one {De enige persoon van wie de score steeg.} other {In het midden van alle {among} personen van wie de score steeg.}}",
  ruleLost:
    "{amongN, plural, one {De enige persoon van wie de score daalde.} other {In het midden van alle {among} personen van wie de score daalde.}}",
  ruleByLot: "Door het lot aangewezen, uit {amongN, plural, one {{among} persoon} other {{among} personen}}.",
  personNumber: "Persoon {person}",
  portrait:
    "Op de eerste dag {age} jaar oud, {place, select, urban {in de stad} other {op het platteland}}, {householdN, plural, one {alleen wonend} other {in een huishouden van {household}}}, met een inkomen van {income} {incomeUnit} per hoofd{work, select, employed {, met werk} seeking {, werkloos} other {}}{defaulted, select, yes {, met een ooit niet terugbetaalde lening} other {}}.",
  placeTaken:
    "In de loop van de tijd nam een nieuw huishouden deze plaats in; het einde gaat dus over iemand anders.",
  scoreTitle: "De score, dag na dag",
  scoreAlt:
    "Een lijn van {start} punten op de eerste dag naar {score} op de laatste, met {entries, plural, =0 {geen boeking} one {één boeking} other {# boekingen}}{mistaken, plural, =0 {} one {, één daarvan voor wat een ander deed} other {, # daarvan voor wat een ander deed}}{closed, plural, =0 {} one {; een streepjeslijn toont de dag van een nee dat een ja was geweest} other {; streepjeslijnen tonen # dagen met een nee dat een ja was geweest}}.",
  dayTick: "dag {day}",
  ledgerCaption: "Wat de score bewoog",
  cause: "Oorzaak",
  times: "Hoe vaak",
  points: "Punten",
  start: "Begin",
  end: "Einde",
  recordOfAnother: "{label} (daad van een ander)",
  fall: "daalt in één keer tot net onder {from}, de ondergrens van {grade}",
  causeExpiry: "oude punten vervallen",
  causeClamp: "grenzen van de score",
  causeReset: "iedereen begint opnieuw",
  causeDecay: "scores keren terug naar het begin",
  causeNewcomer: "iemand nieuw neemt de plaats in",
  causeAppeal: "gewonnen bezwaren geven punten terug",
  causeRepair: "iemand krijgt punten terug",
  causeLeft: "met het vertrek vervalt de score",
  causeRefusedConsent: "de prijs van het weigeren van een bron",
  answersSame:
    "{askedN, plural, =0 {Deed geen aanvraag.} one {Deed {asked} aanvraag; het antwoord was hetzelfde als zonder enig systeem.} other {Deed {asked} aanvragen; de antwoorden waren dezelfde als zonder enig systeem.}}",
  answersDiffer:
    "Deed {askedN, plural, one {{asked} aanvraag} other {{asked} aanvragen}}; bij {differingN, plural, one {{differing}} other {{differing}}} maakte een systeem het verschil.",
  answersCaption:
    "{shown, plural, one {Waar een systeem het verschil maakte} other {De eerste # keren dat een systeem het verschil maakte}}",
  day: "Dag",
  answer: "Antwoord",
  bothAnswers: "{answer} (zonder: {without})",
  why: "Omdat",
  yes: "ja",
  no: "nee",
  gradeDown: "omlaag naar {grade}",
  shutOutMark: "buitengesloten",
  mistakenMark: "aantekening van de daad van een ander",
  aimAnswer: "voor een ja bij ‘{gate}’ op dag {day}",
  aimGrade: "om klasse {grade} te houden",
  remedy:
    "Nog eens geprobeerd, met hetzelfde toeval: {aim} was het genoeg geweest dit na te laten: {listed}.",
  noRemedy:
    "Nog eens geprobeerd, met hetzelfde toeval: {aim} was niets genoeg geweest dat deze persoon had kunnen nalaten.",
  undone: "‘{act}’ ({timesN, plural, one {{times} keer} other {{times} keer}})",

  certaintyHeading: "Hoe zeker is dit?",
  luckOneRun:
    "Dit is één run. Hoeveel ervan toeval is, kan hij niet zeggen; met --replicates 20 krijgt elk getal een marge. Kleine getallen, zoals één buitengesloten persoon, kunnen met ander toeval nul of drie zijn.",
  luckReplicates:
    "De getallen zijn gemiddelden van {runs} runs van dezelfde personen met ander toeval. Tussen haakjes staat de marge die in 95 van de 100 gevallen het gemiddelde van eindeloos veel zulke runs bevat. Getallen die uit meerdere andere zijn berekend, en de drie levens, hebben zo’n marge niet.",
  standingsCaption: "Waaruit de regels bekend zijn",
  fewCases:
    "Van deze regels zijn in zo'n run minder dan 20 gevallen te verwachten: wat hij ervan laat zien, is toeval. Een run met --magnify toont ze aan het werk en zegt dat erbij.",
  fewCasesCaption: "Regels met weinig gevallen",
  expectedCases: "verwachte gevallen",
  knownFrom: "Bekend uit",
  rules: "Regels",
  worthUnknown:
    "Bij {rulesN, plural, one {{rules} regel} other {{rules} regels}}, met * gemerkt, noemen de bronnen geen aantal punten: dat is verzonnen, binnen een vermelde marge.",
  standingOfficial: "officiële tekst",
  standingOperator: "van de uitvoerder",
  standingPress: "pers",
  standingSingleSource: "één enkele bron",
  standingContested: "omstreden",
  standingAnnounced: "alleen aangekondigd",
  standingInvented: "verzonnen",
  standingMeasured: "gemeten",
  standingDerived: "afgeleid",
  standingAssumption: "aanname",
  standingNone: "niet vermeld",

  assumptionsHeading: "Aannames die ertoe doen",
  assumptionsModel: "Een model laat zien wat er uit zijn aannames volgt. Deze wegen het zwaarst:",
  assumptionConduct: "Mensen veranderen niet wat zij doen vanwege een score.",
  assumptionAwareness:
    "Instellingen doen altijd wat het bestand van het systeem zegt, niet meer en niet minder.",
  assumptionBurnIn:
    "Voor de eerste dag worden {daysN, plural, one {{days} dag} other {{days} dagen}} zonder systeem geleefd, zodat leningen en banen tot rust zijn gekomen.",
  assumptionsCaption:
    "Getallen achter de {rules, plural, one {regel die de scores het meest bewoog} other {# regels die de scores het meest bewogen}}. De meeste zijn geen metingen; zij kunnen overal binnen hun marge liggen.",
  number: "Getal",
  value: "Waarde",
  mayLie: "Kan liggen tussen",
  howOften: "iemand {act}: dagen per jaar",
  coverage: "{source}: aandeel van handelingen in zicht, in de stad",
  misses: "{source}: aandeel in zicht dat ontgaat",
  passedOn: "{source}: aandeel doorgegeven aantekeningen",

  repeatHeading: "Hoe u precies dit opnieuw krijgt",
  repeatMeaning:
    "Dezelfde versie, bestanden en startgetallen geven op elke computer tot op de bit hetzelfde verloop. De vingerafdruk laat zien of dat is gelukt.",
  engine: "Glasshouse-versie",
  historyHash: "Vingerafdruk",
  historyHashWithout: "Zonder enig systeem",
  seeds: "Startgetallen",
  seedsSaid: "toeval {seed}, personen {societySeed}",
  citeHeading: "Zo citeert u dit",
  cite: "Glasshouse, een laboratorium voor sociale puntensystemen, versie {version}. Verslag ‘{title}’; systemen: {schemes}; vingerafdruk {hash}.",

  sourcesHeading: "Bronnen",
  sourcesMeaning:
    "Elke regel en elk gevolg, en waaruit die bekend zijn. Gemarkeerd: wat ook anders kan zijn geweest.",
  noSources: "{scheme}: geen regels, dus geen bronnen.",
  rulesCaption: "Regels en gevolgen",
  ruleOrConsequence: "Regel of gevolg",
  works: "Werken",
  worksHeading: "Aangehaalde werken",
  footer:
    "Gemaakt door Glasshouse, dat geen echte mensen punten geeft en dat ook niet kan. De pagina laadt niets en voert niets uit.",
};
