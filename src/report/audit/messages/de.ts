import type { en } from "./en.ts";

/** Dasselbe auf Deutsch. */
export const de: Readonly<Record<keyof typeof en, string>> = {
  pageTitle: "Prüfung von {title}",
  wall: "Eine Prüfung des Textes eines Systems. Kein System lief, und keine Person wurde angesehen.",
  heading: "Was Recht und Fairness „{title}“ fragen",
  worldHeading:
    "Was Recht und Fairness {count, plural, one {ein System} other {# Systeme}} aus „{title}“ fragen",
  asOfTerm: "Gefragt zum",
  packsTerm: "Gefragt nach",
  allPacks: "allen Regelpaketen",
  operatorTerm: "Betreiber",
  operatorPublic: "Behörden",
  operatorPrivate: "private Unternehmen",
  operatorJoint: "Behörden und private Unternehmen gemeinsam",
  operatorNobody: "niemand",
  purposeTerm: "Zweck, wie angegeben",
  variantTerm: "Stand",
  textTerm: "Text",
  statusHeading: "Was {title} ist",
  contents: "Auf dieser Seite",
  footer: "Von Glasshouse {version} allein aus dem Text des Systems gemacht. {advice}",

  shortHeading: "Kurz gesagt",
  shortLead:
    "{count, plural, one {Eine Frage wurde} other {# Fragen wurden}} an den Text gestellt. Das kam heraus.",
  shortKnown:
    "{count, plural, =0 {Aus einer früheren Prüfung war nichts bekannt.} one {Ein Befund war aus einer früheren Prüfung bekannt und fehlt hier.} other {# Befunde waren aus einer früheren Prüfung bekannt und fehlen hier.}}",
  shortAside:
    "{count, plural, one {Einer davon ist im System selbst beiseitegelegt; er ist hier mitgezählt und unten gekennzeichnet.} other {# davon sind im System selbst beiseitegelegt; sie sind hier mitgezählt und unten gekennzeichnet.}}",
  countsCaption: "Befunde nach Urteil",
  verdictColumn: "Urteil",
  countColumn: "Anzahl",
  meaningColumn: "Was das heißt",
  meaningViolates:
    "Nach seinem Text tut das System, was ein Artikel verbietet, wenn die genannten Bedingungen zutreffen.",
  meaningRisk: "Es kann sein, und der Text allein entscheidet es nicht.",
  meaningOpen: "Das System sagt es nicht, nur ein Lauf kann es zeigen, oder der Artikel gilt noch nicht.",
  meaningPasses: "Nichts im Text tut das. Das ist kein Zeugnis.",
  gravestHeading: "Das Schwerste",
  gravestLead:
    "Zu jedem Thema eines, das Schwerste zuerst. Welche Themen am schwersten wiegen, beurteilen wir, nicht das Recht.",
  gravestNone: "Keine Frage bekam das Urteil „verletzt“ oder „Risiko“.",
  possibly: "Das kann so sein: {statement}",
  seeFinding: "Zum Befund {rule}",
  topicContext:
    "Was jemand in einem Lebensbereich getan hat, kostet in einem anderen, der damit nichts zu tun hat.",
  topicEssential: "Menschen werden von etwas abgeschnitten, ohne das das Leben schwer ist.",
  topicFreedom: "Meinung, Glaube oder die Teilnahme am öffentlichen Leben wird vermerkt oder kostet Punkte.",
  topicFamily: "Menschen tragen, was andere um sie herum getan haben.",
  topicChildren: "Kinder oder Jugendliche sind betroffen.",
  topicShame: "Namen werden öffentlich gezeigt.",
  topicMachine: "Eine Zahl entscheidet über Menschen, und kein Mensch entscheidet mit.",
  topicAppeal: "Wer falsch vermerkt ist, kann das nicht oder kaum anfechten.",
  topicEternal: "Was gegen jemanden zählt, endet nicht von selbst.",
  topicProportion: "Was jemand verliert, steht außer Verhältnis zu dem, was er getan hat.",
  topicDouble: "Was das Recht schon bestraft, wird noch einmal bestraft.",
  topicSecret: "Wen es trifft, der erfährt es nicht, oder nicht, warum.",
  topicCamera: "Menschen werden auf Bildern erkannt, und manche für jemand anderen gehalten.",
  topicConsent: "Man kann nicht wegbleiben, oder nur um einen Preis.",
  topicMoney: "Wer Geld hat, kommt heraus.",
  topicGroups: "Manchen Gruppen kann es schlechter ergehen als anderen.",
  askHeading: "Wen was zu fragen ist",
  askLawyer: "Eine Juristin, einen Juristen",
  askLawyerSaid:
    "ob die Bedingungen zutreffen und die Artikel gelten, bei {count, plural, one {der einen Frage} other {den # Fragen}} mit dem Urteil „verletzt“ oder „Risiko“: {packs}.",
  askOperator: "Den Betreiber",
  askOperatorSaid:
    "was fehlt, um {count, plural, one {einen Befund} other {# Befunde}} zu beantworten: {fields}.",
  askRun: "Einen Lauf des Labors",
  askRunSaid:
    "{count, plural, one {eine Frage} other {# Fragen}}, die kein Text beantwortet: wen es trifft, wie oft, und wie oft zu Unrecht. `glasshouse audit --measure` stellt sie.",
  askLater: "Den Kalender",
  askLaterSaid:
    "{count, plural, one {ein Befund beruht auf einem Artikel, der erst gilt} other {# Befunde beruhen auf Artikeln, die erst gelten}} ab {date}. Dann noch einmal fragen.",
  askAffected: "Wen es erfasst, und wer für diese Menschen spricht",
  askAffectedSaid:
    "ob sie davon wissen, was sie bräuchten und was es sie kosten würde wegzubleiben. Das sagt kein Text.",

  graphHeading: "Was wohin wirkt",
  graphLead:
    "Links die Lebensbereiche, in denen etwas vermerkt wird, rechts die, in denen es wirkt. Ein Band ist so breit, wie es Wege hat: jede Regel mit jeder Folge, zu der sie führen kann.",
  graphNone: "Nichts, was von einer Person vermerkt wird, führt bei einer Institution zu etwas.",
  graphTitle: "Vom Vermerk dorthin, wo er wirkt",
  graphAlt:
    "{ways, plural, one {Ein Weg führt} other {# Wege führen}} von vermerkten Handlungen zu Folgen, {unrelated} davon in fremde Lebensbereiche. Die breitesten: {widest}.",
  graphAltItem: "{from} nach {to}, {ways}",
  recordedIn: "vermerkt in",
  feltIn: "wirkt in",
  nearUnrelated: "fremd",
  nearRelated: "vertretbar als verwandt",
  nearSame: "derselbe",
  keyWord: "Bänder:",
  keyUnrelated: "zwischen fremden Bereichen (Striche in der Mitte)",
  keyRelated: "zwischen Bereichen, die vertretbar als verwandt gelten (Punkte)",
  keySame: "innerhalb eines Bereichs (glatt)",
  handsShort: "{least, plural, one {1 Hand} other {# Hände}}",
  handsRange: "{least} bis {most} Hände",
  bandTitle: "{from} nach {to}: {ways, plural, one {1 Weg} other {# Wege}}, {near}, über {hands}",
  graphCaption:
    "Dasselbe als Tabelle. Hände: durch wessen Hände ein Vermerk geht, bis er wirkt, die kürzeste Kette zuerst. Welche Bereiche einander nahe sind, ist unsere Annahme.",
  fromColumn: "Vermerkt in",
  toColumn: "Wirkt in",
  nearColumn: "Wie nah",
  waysColumn: "Wege",
  harmsColumn: "Zum Nachteil",
  byColumn: "Auf dem Weg über",
  handsColumn: "Durch wessen Hände",
  byScore: "den Punktestand",

  knowsHeading: "Wer was von einer Person weiß",
  knowsLead:
    "Was jeder von allen Erfassten erfährt, soweit der Text es sagt, mit den Zeilen, in denen es steht.",
  knowsCaption: "Wer was erfährt. Zeilen sind solche von {file}, wenn keine andere Datei dabeisteht.",
  knowsNone: "Der Text sagt nichts davon.",
  audienceColumn: "Wer",
  learnsRecords: "Vermerke",
  learnsScore: "Punktestand",
  learnsGrade: "Stufe",
  learnsListEntry: "Stehen auf einer Liste",
  audienceSelf: "Die Person selbst",
  audienceOperator: "Betreiber: {name}",
  audienceKeeper: "Institution: {name}",
  audienceOther: "Darf auch nachsehen: {name}",
  audienceScheme: "Ein anderes System: {name}",
  audiencePartner: "Bekommt Vermerke: {name}",
  audienceListedTo: "Sieht Listen: {name}",
  audiencePublic: "Alle",
  accessAlways: "ja",
  accessRequest: "auf Anfrage",
  accessShown: "wenn man es ihnen zeigt",
  accessNo: "nein",
  accessUnsaid: "nicht gesagt",
  lines: "{count, plural, one {Zeile} other {Zeilen}} {list}",

  findingsHeading: "Befunde",
  findingsLead:
    "Jeder ist eine Frage an eine Juristin oder einen Juristen. Bedingungen sagen, wann er zählt; die Zeilen sind die des Systems; was zu einem Artikel gesagt ist, sind unsere Worte, und allein sein Text zählt.",
  verdictHeading: "{verdict} ({count})",
  ifWord: "Zählt",
  linesHeading: "Zeilen, an denen es liegt",
  articlesHeading: "Beruht auf",
  moreLines: "und in {count, plural, one {einer weiteren Zeile} other {# weiteren Zeilen}}: {list}",
  asideMark: "Beiseitegelegt",
  asideSaid: "Im System beiseitegelegt am {date}: {reason}",
  noFindings: "Hierzu wurde nichts gefunden.",
  passesLead: "Nichts im Text tut, wonach diese fragen. Das ist kein Zeugnis.",
  passesCaption: "Fragen, die der Text besteht",
  ruleColumn: "Regel",
  questionColumn: "Frage",
  whyColumn: "Warum er besteht",
  restsColumn: "Beruht auf",

  methodHeading: "Verfahren und Grenzen",
  methodText:
    "Das Labor liest den Text eines Systems und stellt ihm jede Frage einer festen Liste. Ein Befund nennt die Zeilen, an denen das Urteil liegt. Nichts ist gelaufen, und von keiner Person ist etwas bekannt.",
  methodDates:
    "Artikel haben Tage, ab denen sie gelten. Gefragt wurde zum {asOf}; was später gilt, heißt „{open}“.",
  methodUnsaid: "Was ein System weglässt, zählt nie gegen es: Das Urteil ist dann „{open}“.",
  methodAssumptions:
    "Zwei Urteile sind unsere und kein Recht, und sie entscheiden mit: welche Lebensbereiche einander nahe sind, und was eine Handlung neben einer Folge wiegt.",
  methodCitations:
    "Wo eine Fundstelle als zu prüfen gekennzeichnet ist, hat sie für dieses Labor noch niemand im amtlichen Text nachgesehen.",
  methodRepeat: "Zum Wiederholen",

  wallMeasured:
    "Eine Prüfung des Textes eines Systems, und dessen, was Läufe über synthetische Personen zeigen. Keine wirkliche Person wurde angesehen.",
  footerMeasured:
    "Von Glasshouse {version} aus dem Text des Systems und aus Läufen über synthetische Personen gemacht. {advice}",
  methodMeasured:
    "Das Labor liest den Text eines Systems und stellt ihm jede Frage einer festen Liste. Ein Befund nennt die Zeilen, an denen das Urteil liegt, und was Läufe zeigen. Von keiner wirklichen Person ist etwas bekannt.",
  shownHeading: "Was Läufe zeigen",
  repairHeading: "Abhilfe",
  repairChanges: "Ohne dass jemand entscheiden muss, wie `--change` es nimmt und `--fix` es schreibt:",
  changedNote: "Nicht der Text, wie er dasteht: Er wurde vor der Frage geändert.",
  byRecord: "den Vermerk selbst",
};
