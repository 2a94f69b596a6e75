import { accessGini } from "./access.ts";
import { actsDone } from "./acts-done.ts";
import { childrenReached } from "./children-reached.ts";
import { consentRefused, enrolledByMonth } from "./enrolled-by-month.ts";
import { gradeMobility } from "./grade-mobility.ts";
import { gradeShares, gradeSharesByDay } from "./grade-shares.ts";
import { harmToPersons } from "./harm-to-persons.ts";
import { indicatorMeans } from "./indicators.ts";
import { listedByDay, listFlow, listGrounds, timeOnListByIncome } from "./lists.ts";
import { livesByGrade } from "./lives-by-grade.ts";
import { livesByMonth } from "./lives-by-month.ts";
import type { Measure } from "./measure.ts";
import { mistakenRecords } from "./mistaken-records.ts";
import { organisationActs } from "./organisation-acts.ts";
import { organisationRefusals } from "./organisation-refusals.ts";
import { organisationsByGrade } from "./organisations-by-grade.ts";
import { organisationsByList } from "./organisations-by-list.ts";
import { organisationsThere } from "./organisations-there.ts";
import { personsByAnswer } from "./persons-by-answer.ts";
import { personsCovered } from "./persons-covered.ts";
import { pointsByContext, pointsByRule } from "./points.ts";
import { promisesBroken } from "./promises-broken.ts";
import { recordsBySource, recordsWithoutRule } from "./records.ts";
import { refusalsByGate } from "./refusals-by-gate.ts";
import { recordsPooled, refusalsByPooling } from "./refusals-by-pooling.ts";
import { representativesStruck } from "./representatives-struck.ts";
import { scoreByGroup } from "./score-by-group.ts";
import { scoreByIncome } from "./score-by-income.ts";
import { scoreDecilesByDay } from "./score-deciles.ts";
import { scoreGini } from "./score-gini.ts";
import { scoreHistogramByDay } from "./score-histogram.ts";
import { scoreMean, scoreMeanByDay } from "./score-mean.ts";
import { selectionByGate } from "./selection-by-gate.ts";

/** Every measure, in the order in which documents list them. */
export const measures: readonly Measure[] = [
  actsDone,
  personsCovered,
  enrolledByMonth,
  consentRefused,
  scoreMean,
  scoreGini,
  scoreMeanByDay,
  scoreDecilesByDay,
  scoreHistogramByDay,
  gradeShares,
  gradeSharesByDay,
  gradeMobility,
  scoreByIncome,
  scoreByGroup,
  indicatorMeans,
  listFlow,
  listGrounds,
  timeOnListByIncome,
  listedByDay,
  recordsBySource,
  recordsWithoutRule,
  recordsPooled,
  mistakenRecords,
  pointsByRule,
  pointsByContext,
  refusalsByGate,
  personsByAnswer,
  refusalsByPooling,
  selectionByGate,
  livesByGrade,
  livesByMonth,
  accessGini,
  childrenReached,
  organisationsThere,
  organisationActs,
  harmToPersons,
  promisesBroken,
  organisationsByGrade,
  organisationsByList,
  organisationRefusals,
  representativesStruck,
];
