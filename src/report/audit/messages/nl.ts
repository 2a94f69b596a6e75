import type { en } from "./en.ts";

/** Hetzelfde in het Nederlands. */
export const nl: Readonly<Record<keyof typeof en, string>> = {
  pageTitle: "Toetsing van {title}",
  wall: "Een toetsing van de tekst van een systeem. Er is geen systeem gedraaid en naar niemand gekeken.",
  heading: "Wat recht en eerlijkheid “{title}” vragen",
  worldHeading:
    "Wat recht en eerlijkheid {count, plural, one {één systeem} other {# systemen}} uit “{title}” vragen",
  asOfTerm: "Gevraagd per",
  packsTerm: "Gevraagd volgens",
  allPacks: "alle regelpakketten",
  operatorTerm: "Uitgevoerd door",
  operatorPublic: "overheidsinstanties",
  operatorPrivate: "particuliere bedrijven",
  operatorJoint: "overheidsinstanties en particuliere bedrijven samen",
  operatorNobody: "niemand",
  purposeTerm: "Doel, zoals opgegeven",
  variantTerm: "Stand van",
  textTerm: "Tekst",
  statusHeading: "Wat {title} is",
  contents: "Op deze pagina",
  footer: "Door Glasshouse {version} gemaakt uit de tekst van het systeem alleen. {advice}",

  shortHeading: "In het kort",
  shortLead:
    "Aan de tekst {count, plural, one {is één vraag} other {zijn # vragen}} gesteld. Dit kwam eruit.",
  shortKnown:
    "{count, plural, =0 {Uit een eerdere toetsing was niets bekend.} one {Eén bevinding was uit een eerdere toetsing bekend en is weggelaten.} other {# bevindingen waren uit een eerdere toetsing bekend en zijn weggelaten.}}",
  shortAside:
    "{count, plural, one {Eén daarvan is in het systeem zelf terzijde gelegd; die telt hier mee en is hieronder gemarkeerd.} other {# daarvan zijn in het systeem zelf terzijde gelegd; ze tellen hier mee en zijn hieronder gemarkeerd.}}",
  countsCaption: "Bevindingen naar oordeel",
  verdictColumn: "Oordeel",
  countColumn: "Aantal",
  meaningColumn: "Wat het betekent",
  meaningViolates:
    "Volgens zijn tekst doet het systeem wat een artikel verbiedt, als de genoemde voorwaarden kloppen.",
  meaningRisk: "Het kan zo zijn, en de tekst alleen beslist het niet.",
  meaningOpen: "Het systeem zegt het niet, alleen een run kan het laten zien, of het artikel geldt nog niet.",
  meaningPasses: "Niets in de tekst doet dit. Dat is geen keurmerk.",
  gravestHeading: "Het zwaarste",
  gravestLead:
    "Van elk onderwerp één, het zwaarste eerst. Welke onderwerpen het zwaarst wegen, is ons oordeel, niet dat van het recht.",
  gravestNone: "Geen vraag kreeg het oordeel “schendt” of “risico”.",
  possibly: "Dit kan zo zijn: {statement}",
  seeFinding: "Lees bevinding {rule}",
  topicContext:
    "Wat iemand op het ene levensterrein deed, kost iets op een ander dat er niets mee te maken heeft.",
  topicEssential: "Mensen worden afgesneden van dingen zonder welke het leven zwaar is.",
  topicFreedom: "Mening, geloof of deelname aan het openbare leven wordt genoteerd of kost punten.",
  topicFamily: "Mensen dragen wat anderen om hen heen hebben gedaan.",
  topicChildren: "Kinderen of jongeren worden geraakt.",
  topicShame: "Namen worden in het openbaar getoond.",
  topicMachine: "Een getal beslist over mensen, en geen mens beslist mee.",
  topicAppeal: "Wie ten onrechte is genoteerd, kan dat niet of nauwelijks aanvechten.",
  topicEternal: "Wat tegen iemand telt, houdt niet vanzelf op.",
  topicProportion: "Wat iemand verliest, staat niet in verhouding tot wat hij deed.",
  topicDouble: "Wat het recht al bestraft, wordt nog eens bestraft.",
  topicSecret: "Wie het treft, hoort het niet, of niet waarom.",
  topicCamera: "Mensen worden op beelden herkend, en sommigen voor een ander aangezien.",
  topicConsent: "Men kan niet wegblijven, of alleen tegen een prijs.",
  topicMoney: "Wie geld heeft, komt ervan af.",
  topicGroups: "Sommige groepen kunnen slechter af zijn dan andere.",
  askHeading: "Wie wat te vragen",
  askLawyer: "Een jurist",
  askLawyerSaid:
    "of de voorwaarden kloppen en de artikelen gelden, bij de {count, plural, one {ene vraag} other {# vragen}} met het oordeel “schendt” of “risico”: {packs}.",
  askOperator: "Wie het systeem uitvoert",
  askOperatorSaid:
    "wat nodig is om {count, plural, one {één bevinding} other {# bevindingen}} te beantwoorden: {fields}.",
  askRun: "Een run van het lab",
  askRunSaid:
    "{count, plural, one {één vraag} other {# vragen}} die geen tekst beantwoordt: wie het treft, hoe vaak, en hoe vaak ten onrechte. `glasshouse audit --measure` stelt ze.",
  askLater: "De kalender",
  askLaterSaid:
    "{count, plural, one {één bevinding berust op een artikel dat pas geldt} other {# bevindingen berusten op artikelen die pas gelden}} vanaf {date}. Vraag het dan opnieuw.",
  askAffected: "Wie eronder valt, en wie namens hen spreekt",
  askAffectedSaid:
    "of zij ervan weten, wat ze nodig hebben en wat wegblijven hun zou kosten. Dat zegt geen tekst.",

  graphHeading: "Wat waar doorwerkt",
  graphLead:
    "Links de levensterreinen waarin iets wordt genoteerd, rechts die waarin het voelbaar is. Een band is zo breed als er wegen zijn: elke regel met elk gevolg waartoe die kan leiden.",
  graphNone: "Niets wat van een persoon wordt genoteerd, leidt bij een instelling tot iets.",
  graphTitle: "Van aantekening naar waar die voelbaar is",
  graphAlt:
    "{ways, plural, one {Eén weg loopt} other {# wegen lopen}} van genoteerde daden naar gevolgen, {unrelated} daarvan naar losstaande levensterreinen. De breedste: {widest}.",
  graphAltItem: "{from} naar {to}, {ways}",
  recordedIn: "genoteerd in",
  feltIn: "voelbaar in",
  nearUnrelated: "losstaand",
  nearRelated: "verdedigbaar verwant",
  nearSame: "hetzelfde",
  keyWord: "Banden:",
  keyUnrelated: "tussen losstaande terreinen (streepjes in het midden)",
  keyRelated: "tussen terreinen die verdedigbaar verwant zijn (puntjes)",
  keySame: "binnen één terrein (effen)",
  handsShort: "{least, plural, one {1 hand} other {# handen}}",
  handsRange: "{least} tot {most} handen",
  bandTitle: "{from} naar {to}: {ways, plural, one {1 weg} other {# wegen}}, {near}, via {hands}",
  graphCaption:
    "Hetzelfde als tabel. Handen: door wiens handen een aantekening gaat tot die voelbaar is, de kortste keten eerst. Welke terreinen dicht bij elkaar liggen, is onze aanname.",
  fromColumn: "Genoteerd in",
  toColumn: "Voelbaar in",
  nearColumn: "Hoe dichtbij",
  waysColumn: "Wegen",
  harmsColumn: "Tot nadeel",
  byColumn: "Via",
  handsColumn: "Door wiens handen",
  byScore: "de score",

  knowsHeading: "Wie wat van een persoon weet",
  knowsLead:
    "Wat ieder te weten komt van iedereen die eronder valt, voor zover de tekst het zegt, met de regels waarin het staat.",
  knowsCaption: "Wie wat te weten komt. Regels zijn die van {file}, als er geen ander bestand bij staat.",
  knowsNone: "De tekst zegt er niets over.",
  audienceColumn: "Wie",
  learnsRecords: "Aantekeningen",
  learnsScore: "Score",
  learnsGrade: "Klasse",
  learnsListEntry: "Op een lijst staan",
  audienceSelf: "De persoon zelf",
  audienceOperator: "Uitvoerder: {name}",
  audienceKeeper: "Instelling: {name}",
  audienceOther: "Mag ook kijken: {name}",
  audienceScheme: "Een ander systeem: {name}",
  audiencePartner: "Krijgt aantekeningen: {name}",
  audienceListedTo: "Krijgt lijsten te zien: {name}",
  audiencePublic: "Iedereen",
  accessAlways: "ja",
  accessRequest: "op verzoek",
  accessShown: "als men het toont",
  accessNo: "nee",
  accessUnsaid: "niet gezegd",
  lines: "{count, plural, one {regel} other {regels}} {list}",

  findingsHeading: "Bevindingen",
  findingsLead:
    "Elke is een vraag aan een jurist. Voorwaarden zeggen wanneer die telt; de regels zijn die van het systeem; wat over een artikel gezegd is, zijn onze woorden, en alleen de tekst ervan telt.",
  verdictHeading: "{verdict} ({count})",
  ifWord: "Telt",
  linesHeading: "Regels waaraan het ligt",
  articlesHeading: "Berust op",
  moreLines: "en in nog {count, plural, one {één regel} other {# regels}}: {list}",
  asideMark: "Terzijde gelegd",
  asideSaid: "In het systeem terzijde gelegd op {date}: {reason}",
  noFindings: "Hierover is niets gevonden.",
  passesLead: "Niets in de tekst doet waar deze naar vragen. Dat is geen keurmerk.",
  passesCaption: "Vragen die de tekst doorstaat",
  ruleColumn: "Vraag",
  questionColumn: "Wat er gevraagd wordt",
  whyColumn: "Waarom die doorstaat",
  restsColumn: "Berust op",

  methodHeading: "Werkwijze en grenzen",
  methodText:
    "Het lab leest de tekst van een systeem en stelt elke vraag van een vaste lijst. Een bevinding noemt de regels waaraan het oordeel ligt. Er is niets gedraaid, en van niemand is iets bekend.",
  methodDates:
    "Artikelen hebben dagen vanaf wanneer ze gelden. Gevraagd is per {asOf}; wat later geldt, heet “{open}”.",
  methodUnsaid: "Wat een systeem weglaat, telt nooit tegen het systeem: het oordeel is dan “{open}”.",
  methodAssumptions:
    "Twee oordelen zijn van ons en geen recht, en ze beslissen mee: welke levensterreinen dicht bij elkaar liggen, en wat een daad weegt naast een gevolg.",
  methodCitations:
    "Waar een vindplaats als te controleren is gemarkeerd, heeft nog niemand die voor dit lab in de officiële tekst nagezien.",
  methodRepeat: "Om te herhalen",

  wallMeasured:
    "Een toetsing van de tekst van een systeem, en van wat runs met synthetische personen laten zien. Naar geen echt mens is gekeken.",
  footerMeasured:
    "Door Glasshouse {version} gemaakt uit de tekst van het systeem en uit runs met synthetische personen. {advice}",
  methodMeasured:
    "Het lab leest de tekst van een systeem en stelt elke vraag van een vaste lijst. Een bevinding noemt de regels waaraan het oordeel ligt, en wat runs laten zien. Van geen echt mens is iets bekend.",
  shownHeading: "Wat runs laten zien",
  repairHeading: "Om het te herstellen",
  repairChanges: "Zonder dat iemand hoeft te beslissen, zoals `--change` het neemt en `--fix` het schrijft:",
  changedNote: "Niet de tekst zoals die er staat: die is vóór de vraag gewijzigd.",
  byRecord: "de aantekening zelf",
};
