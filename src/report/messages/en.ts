/**
 * English. In a message, `{x}` stands for a number or a text; `{xN, plural, ...}` chooses by the number x.
 */
export const en = {
  pageTitle: "{title} · Glasshouse report",
  magnifiedTitle: "{title} · magnified ×{times}",
  magnifiedNote:
    "Magnified ×{times}: acts that some rule counts in fewer than 20 expected cases are done {times} times as often here, so that those rules can be seen at work ({acts}). How often they happen on this page says nothing of any place.",
  nobodyReal: "A computer simulation. Nobody on this page is real: all persons are synthetic.",
  statusHeading: "What “{scheme}” is, and its status today",
  statusToday: "Status today: {status}",
  statusInForce: "in force",
  statusPilot: "pilot",
  statusEnded: "ended",
  statusNeverRealised: "announced, never realised",
  statusFictional: "fictional",
  variantTerm: "As it stood in",
  operatorTerm: "Run by",
  purposeTerm: "Stated purpose",
  atWorkTerm: "At work here",
  atWork:
    "{regions, select, none {} other {in {regions} }}from day {from}{isEnding, select, yes { until day {until}} other {}}",
  operatorPublic: "public authorities",
  operatorPrivate: "private companies",
  operatorJoint: "public authorities and private companies together",
  operatorNobody: "nobody",
  currencyName: "{currency, select, yuan {yuan} euro {euros} dollar {dollars} other {{currency}}}",
  incomeName:
    "{unit, select, yuan_per_month {yuan a month} euro_per_month {euros a month} dollar_per_month {dollars a month} other {{unit}}}",

  changesAnother:
    "This is {scheme}, which builds on {other} and changes it. Each change stands with its source, or as invented, in its own file.",

  happenedHeading: "What happened in the simulation",
  sureInShort:
    "How sure is this? {runs, select, one {It is one run} other {These are means of several runs}}, and how often people do things and are seen doing them is mostly assumed. It shows how such a scheme works, not what happened to anybody.",
  setting:
    "{personsN, plural, one {{persons} synthetic person} other {{persons} synthetic persons}} lived {daysN, plural, one {{days} day} other {{days} days}} in a society like that of {society}, and the same days with the same luck without any scheme.",
  settingUnscored:
    "{personsN, plural, one {{persons} synthetic person} other {{persons} synthetic persons}} lived {daysN, plural, one {{days} day} other {{days} days}} in a society like that of {society}.",
  gradesNow:
    "“{scheme}” scored {covered} of them; each began with {start} points in grade {grade}, {way, select, up {the lowest, and {above} ended in a higher one} down {the highest, and {below} ended in a lower one} other {{above} ended in a higher grade and {below} in a lower one}}.",
  meanNow: "“{scheme}” scored {covered} of them; each began with {start} points, and the mean is now {mean}.",
  shutOutInAll:
    "{personsN, plural, one {{persons} person was} other {{persons} persons were}} refused at least once what they would have got without any scheme ({attemptsN, plural, one {{attempts} application} other {{attempts} applications}} in all{mostly, select, all {, for “{gate}”} most {, most of them for “{gate}”} other {}}).",
  nobodyShutOutInAll: "Nobody was refused anything that they would have got without any scheme.",
  shutOutMeant:
    "{extent, select, all {A no there means being asked for a deposit: nobody went without.} other {For {forDeposit} of these persons a no meant being asked for a deposit, for {elsewhere} it meant going without.}}",
  letInInAll:
    "{personsN, plural, one {{persons} person} other {{persons} persons}} got at least once what they would have been refused ({attemptsN, plural, one {{attempts} application} other {{attempts} applications}} in all{mostly, select, all {, for “{gate}”} most {, most of them for “{gate}”} other {}}).",
  nobodyLetInInAll: "Nobody got anything that they would have been refused.",
  letInMeant:
    "{extent, select, all {A no there would have meant being asked for a deposit: that is what they were spared.} other {For {forDeposit} of these persons a no would have meant being asked for a deposit, for {elsewhere} going without.}}",
  noDoorChanged: "No institution gave an answer that it would not have given without any scheme.",
  noConsequences: "The score has no consequences here: no institution asks for it.",
  watchesOnly: "“{scheme}” scored nobody and listed nobody: it watched.",
  nobodyScored: "Nobody was scored.",
  yardstick: "What is unequal here is unequal without any scheme: this is the yardstick for all of them.",
  gradesTitle: "Where people ended",
  gradesAlt:
    "Bars, one for each grade of “{scheme}”, highest first. Share of those scored who end in it: {listed}.",
  gradesCaption: "Share of those scored in each grade on the last day",
  grade: "Grade",
  gradeFrom: "From points",
  shareOfCovered: "Share of those scored",
  startsHere: "everyone begins here",
  keyAbove: "higher than at the start",
  keyStart: "where everyone began",
  keyBelow: "lower",
  scoresTitle: "How far scores lie apart",
  scoresAlt:
    "Dots for nine tenths of persons under “{scheme}”: one in ten ends with {low} points or less, half with {middle} or less, nine in ten with {high} or less.",
  scoresCaption: "Scores on the last day",
  tenthsOfPersons: "Persons, lowest score first",
  decileName: "{tenths} of 10 persons",
  scoreAtMost: "Score at most",

  shutOutHeading: "Who was shut out, and from what",
  shutOutMeaning:
    "Shut out means: the answer was no, and on the same day with the same luck it would have been yes without any scheme.",
  nobodyShutOut: "Nobody was shut out of anything: every no would also have been a no without any scheme.",
  nothingToShut: "No scheme acts on any institution here, so nobody can be shut out by one.",
  shutOutAt:
    "{gate}: {personsN, plural, one {{persons} person} other {{persons} persons}} shut out, {attemptsN, plural, one {{attempts} time} other {{attempts} times}} in all. Without any scheme none of them would have been refused then.",
  askedAt:
    "{gate}: {personsN, plural, one {{persons} person} other {{persons} persons}} asked for a deposit, {attemptsN, plural, one {{attempts} time} other {{attempts} times}} in all. Without any scheme none of them would have been asked for one then.",
  ofTheseOnMistake: "Only because of records of what others did: {attempts}.",
  ofTheseByParent: "Only because of others’ standing: {attempts}.",
  ofTheseByPooling: "Only because of records that one scheme passed to another: {attempts}.",
  refusedAnyway:
    "Refused either way: {attemptsN, plural, one {{attempts} application} other {{attempts} applications}}.",
  askedAnyway:
    "Asked for a deposit either way: {attemptsN, plural, one {{attempts} application} other {{attempts} applications}}.",
  paysMoreAt: "{gate}: people pay {money} {currency} more in all.",
  daysMoreAt: "{gate}: people wait {daysN, plural, one {{days} day} other {{days} days}} longer in all.",
  lookUps:
    "Whoever decides looked up a score, or could have, {timesN, plural, one {{times} time} other {{times} times}}.",
  effectsMeaning:
    "Beside the same persons, day by day, in the world without any scheme. Direct: the two answers of one institution on one day. Indirect: what the scheme did before, such as a job already lost. Both together are the total.",
  effectsCaption: "Refusals more (+) or fewer (−) than without any scheme",
  direct: "Direct",
  indirect: "Indirect",
  total: "Total",
  gatesTitle: "Share of applications refused, with schemes and without any",
  gatesTitleUnscored: "Share of applications refused, without any scheme",
  gatesAlt: "For each place where schemes act, the share of applications refused: {listed}.",
  gatesAltItem: "{label}: {refused} with schemes, {without} without any",
  gatesAltUnscored: "For each institution, the share of applications refused: {listed}.",
  gatesAltItemUnscored: "{label}: {refused}",
  gatesCaption:
    "Shut out, let in: applications on which the two answers differ. Would be refused: persons whom a scheme would refuse if they applied on the last day.",
  noMeansDeposit: "a no means a deposit",
  keyWithout: "without any scheme",
  keyMoreRefused: "with schemes: more refused",
  keyFewerRefused: "fewer refused",
  gate: "Where",
  applications: "Applications",
  refusedWith: "Refused",
  refusedWithout: "Refused without",
  shutOut: "Shut out",
  letIn: "Let in",
  closedNow: "Would be refused",

  preventedHeading: "What was prevented, and what got better",
  nothingPrevented:
    "Nothing was prevented in this version: people do exactly the same in both worlds, since in this version of the lab nobody changes what they do because of a score. That is a limit of the lab, not a finding about any scheme.",
  conductDiffers: "What people do differs between the two worlds.",
  betterHeading: "What gets better for some",
  betterInMoney:
    "No institution gave a better answer because of a scheme; what is given in money stands below.",
  nothingBetter: "Nothing that this version measures gets better for anybody.",
  letInAt:
    "{gate}: {personsN, plural, one {{persons} person} other {{persons} persons}} let in, {attemptsN, plural, one {{attempts} time} other {{attempts} times}} in all. Without any scheme each of these answers would have been no.",
  sparedAt:
    "{gate}: {personsN, plural, one {{persons} person} other {{persons} persons}} spared a deposit, {attemptsN, plural, one {{attempts} time} other {{attempts} times}} in all. Without any scheme one would have been asked for each time.",
  moneyAt: "{gate}: people gain {money} {currency} in all.",
  daysLessAt: "{gate}: people wait {daysN, plural, one {{days} day} other {{days} days}} less in all.",
  harmSeen:
    "“{scheme}” counted {recordsN, plural, one {{records} record} other {{records} records}} of acts that harm others. It saw them; it did not prevent them.",

  organisationsHeading: "Organisations",
  onlyOrganisationsScored: "“{scheme}” scores organisations and no person.",
  organisationsThere:
    "Beside the persons {organisationsN, plural, one {{organisations} synthetic organisation} other {{organisations} synthetic organisations}} acted and came to gates of their own. They do the same with and without a scheme: nobody changes what they do because of a score.",
  organisationGradesCaption:
    "Organisations in each grade of “{scheme}” on the last day, and what they did to others since the first",
  organisationsColumn: "Organisations",
  harmedOthers: "Harmed others, each",
  organisationActsCaption: "What organisations did, whether anybody saw it or not",
  actColumn: "Act",
  timesAYear: "Times a year, each",
  personsHarmed: "Persons harmed, per thousand a year",
  organisationGatesCaption: "Where institutions decide on organisations",
  promise: "{about, select, contract {contracts} payment {payments} other {“{about}”}}",
  promiseBroken: "Promises that were broken, of all about {promise}: {share}.",
  organisationsListed:
    "{organisationsN, plural, one {{organisations} organisation stands} other {{organisations} organisations stand}} on “{list}” on the last day. Times that each of them has harmed others: {ofListed}; each of those who are not on it: {ofOthers}.",
  representativesStruck:
    "“{label}”: on the last day this strikes {personsN, plural, one {{persons} person} other {{persons} persons}} who {personsN, plural, one {represents} other {represent}} an organisation.",

  mistakesHeading: "Mistaken records",
  noSourceCompares:
    "No source of records in this run compares pictures, so nobody got a record for what somebody else did. Real sources err in other ways too; this version does not model them.",
  mistakesMeaning:
    "Sources that compare pictures take some persons for others. The two groups differ in nothing but how often that happens to them.",
  mistakesTitle: "Mistaken records for every 1,000 persons of each group",
  mistakesAlt: "Bars for mistaken records for every 1,000 persons: {listed}.",
  mistakesCaption: "Records passed on, and those that name somebody else than the one who did it",
  source: "Source",
  recordsPassed: "Records passed on",
  namingAnother: "Name somebody else",
  shareNamingAnother: "Share",
  per1000First: "Per 1,000, first group",
  per1000Second: "Per 1,000, second group",
  firstGroup: "first group",
  secondGroup: "second group",

  groupsHeading: "Groups and incomes",
  groupsMeaning:
    "Everybody is in one of two groups, drawn by lot, and has an income; no rule may look at either. Differences come from what is recorded, and of whom.",
  groupsScore:
    "Under “{scheme}” the two groups average {first} and {second} points. {compares, select, rates {They differ in nothing but what those of the other group think of them.} yes {They differ in nothing but how often cameras take them for somebody else, so a small difference is luck.} other {They differ in nothing, so any difference is luck.}}",
  childrenReached:
    "Of the {allN, plural, one {{all} person under 18 who lives} other {{all} persons under 18 who live}} with a parent, a parent’s standing helps {helped} and harms {harmed}; {parentHarmed} live with a parent who has a disadvantage.",
  incomesTitle: "Mean score by income",
  incomesAlt:
    "Dots for the mean score of each tenth of income under “{scheme}”: {poorest} for the poorest tenth, {richest} for the richest. Eight in ten persons lie between {low} and {high}.",
  incomesCaption: "Mean score of those scored, by tenth of income",
  keyBand: "eight in ten persons end between {low} and {high}",
  keyStartScore: "where everyone began",
  tenthOfIncome: "Tenth of income",
  poorestTenth: "poorest tenth",
  richestTenth: "richest tenth",
  nthTenth: "{tenth} of 10",
  meanScore: "Mean score",
  selectionCaption:
    "Share of applications granted to the poorest and to the richest fifth, where schemes change it; beside each number the same without any scheme. Ratio: the lowest share of any fifth, measured by the highest.",
  poorestFifth: "Poorest fifth",
  richestFifth: "Richest fifth",
  ratio: "Ratio",
  withoutSchemes: "without",
  fewApplications: "few applications",
  livesCaption:
    "How those in each grade live on the last day. “Doors open” is the mean chance of a yes over all institutions.",
  persons: "Persons",
  income: "Income, {incomeUnit}",
  inWork: "In work",
  access: "Doors open",

  storiesHeading: "Three lives",
  storiesRule:
    "Nobody picked these persons. Four rules are asked in turn, until two have found somebody: who was shut out; who bears a mistaken record; whose score rose; whose score fell. Of all for whom a rule holds, the person in the middle by change of score is told of. The rest are drawn by lot from the seeds.",
  ruleShutOut:
    "{amongN, plural, one {The only person shut out anywhere.} other {In the middle of all {among} persons shut out anywhere.}}",
  ruleWronged:
    "{amongN, plural, one {The only person with a mistaken record on their account.} other {In the middle of all {among} persons with a mistaken record on their account.}}",
  ruleGained:
    "{amongN, plural, one {The only person whose score rose.} other {In the middle of all {among} persons whose score rose.}}",
  ruleLost:
    "{amongN, plural, one {The only person whose score fell.} other {In the middle of all {among} persons whose score fell.}}",
  ruleByLot: "Drawn by lot from {amongN, plural, one {{among} person} other {{among} persons}}.",
  personNumber: "Person {person}",
  portrait:
    "On the first day {age} years old, in {place, select, urban {a town} other {the country}}, {householdN, plural, one {living alone} other {in a household of {household}}}, with an income of {income} {incomeUnit} a head{work, select, employed {, in work} seeking {, out of work} other {}}{defaulted, select, yes {, with a loan once not repaid} other {}}.",
  placeTaken: "In the course of the run a new household took this place, so the end tells of somebody else.",
  scoreTitle: "Score, day by day",
  scoreAlt:
    "A line from {start} points on the first day to {score} on the last, with {entries, plural, =0 {no entry} one {one entry} other {# entries}}{mistaken, plural, =0 {} one {, one of them for what somebody else did} other {, # of them for what somebody else did}}{closed, plural, =0 {} one {; a dashed line marks the day of a no that would have been a yes} other {; dashed lines mark # days with a no that would have been a yes}}.",
  dayTick: "day {day}",
  ledgerCaption: "What moved the score",
  cause: "Cause",
  times: "Times",
  points: "Points",
  start: "Start",
  end: "End",
  recordOfAnother: "{label} (somebody else’s act)",
  fall: "drops at once to just below {from}, the bottom of {grade}",
  causeExpiry: "old points expire",
  causeClamp: "limits of the score",
  causeReset: "everyone starts afresh",
  causeDecay: "scores drift back to the start",
  causeNewcomer: "somebody new takes the place",
  causeAppeal: "won appeals give points back",
  causeRepair: "people get points back",
  causeLeft: "the score goes with whoever leaves",
  causeRefusedConsent: "the price of refusing a source",
  answersSame:
    "{askedN, plural, =0 {Applied nowhere.} one {Applied {asked} time, answered as without any scheme.} other {Applied {asked} times, always answered as without any scheme.}}",
  answersDiffer:
    "Applied {askedN, plural, one {{asked} time} other {{asked} times}}; {differingN, plural, one {{differing} time} other {{differing} times}} a scheme made a difference.",
  answersCaption:
    "{shown, plural, one {Where a scheme made a difference} other {The first # times that a scheme made a difference}}",
  day: "Day",
  answer: "Answer",
  bothAnswers: "{answer} (without: {without})",
  why: "Because",
  yes: "yes",
  no: "no",
  gradeDown: "down to {grade}",
  shutOutMark: "shut out",
  mistakenMark: "record of somebody else’s act",
  aimAnswer: "for a yes at “{gate}” on day {day}",
  aimGrade: "to keep grade {grade}",
  remedy: "Tried again with the same luck: {aim} it would have been enough to leave undone {listed}.",
  noRemedy:
    "Tried again with the same luck: {aim} nothing that this person could have left undone would have been enough.",
  undone: "“{act}” ({timesN, plural, one {{times} time} other {{times} times}})",

  certaintyHeading: "How sure is this?",
  luckOneRun:
    "This is one run. How much of it is chance, it cannot say: with --replicates 20 each number gets an interval. Small numbers, such as one person shut out, may be none or three with other luck.",
  luckReplicates:
    "Numbers are means of {runs} runs of the same persons with other luck. In brackets stands the range that holds the mean of endlessly many such runs in 95 of 100 cases. Numbers reckoned from several others, and the three lives, have no such range.",
  standingsCaption: "How the rules are known",
  fewCases:
    "Of these rules fewer than 20 cases are expected in such a run: what it shows of them is luck. A run with --magnify shows them at work, and is labelled so.",
  fewCasesCaption: "Rules with few cases",
  expectedCases: "cases expected",
  knownFrom: "Known from",
  rules: "Rules",
  worthUnknown:
    "Of {rulesN, plural, one {{rules} rule} other {{rules} rules}}, marked *, the sources do not give the points: the number is invented, in a stated range.",
  standingOfficial: "official text",
  standingOperator: "the operator",
  standingPress: "press",
  standingSingleSource: "a single source",
  standingContested: "contested",
  standingAnnounced: "announced only",
  standingInvented: "invented",
  standingMeasured: "measured",
  standingDerived: "derived",
  standingAssumption: "assumption",
  standingNone: "says nothing of it",

  assumptionsHeading: "Assumptions that matter",
  assumptionsModel: "A model shows what follows from its assumptions. These weigh most:",
  assumptionConduct: "People do not change what they do because of a score.",
  assumptionAwareness: "Institutions always do what the scheme’s file says, no more and no less.",
  assumptionBurnIn:
    "Before the first day {daysN, plural, one {{days} day} other {{days} days}} are lived without any scheme, so that loans and jobs have settled.",
  assumptionsCaption:
    "Numbers behind the {rules, plural, one {rule} other {# rules}} that moved scores most. Most are no measurements; they may lie anywhere in their range.",
  number: "Number",
  value: "Value",
  mayLie: "May lie between",
  howOften: "somebody {act}: days a year",
  coverage: "{source}: share of acts in its sight, in town",
  misses: "{source}: share in its sight that it misses",
  passedOn: "{source}: share of records passed on",

  repeatHeading: "How to get exactly this again",
  repeatMeaning:
    "The same version, files and seeds give the same history, to the bit, on every machine. The history hash tells whether they did.",
  engine: "Glasshouse version",
  historyHash: "History hash",
  historyHashWithout: "Without any scheme",
  seeds: "Seeds",
  seedsSaid: "luck {seed}, persons {societySeed}",
  citeHeading: "How to cite",
  cite: "Glasshouse, a laboratory for social scoring, version {version}. Report “{title}”; schemes: {schemes}; history hash {hash}.",

  sourcesHeading: "Sources",
  sourcesMeaning:
    "Every rule and every consequence, with how it is known. Marked: what may have been otherwise.",
  noSources: "{scheme}: no rules, so no sources.",
  rulesCaption: "Rules and consequences",
  ruleOrConsequence: "Rule or consequence",
  works: "Works",
  worksHeading: "Works cited",
  footer:
    "Made by Glasshouse, which scores no real person and cannot. The page loads nothing and runs nothing.",
} as const;
