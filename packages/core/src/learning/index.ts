/**
 * `@retainwise/core/learning`: learn from outcomes, and judge what was said by them. Pure functions without I/O and
 * without a clock; the trees are grown by a function that you pass in (`openTreeTrainer` of `./node`).
 */
export { createLadderModel } from '../models/ladder-model/ladder-model.ts';
export { readLadderBundle, writeLadderBundle } from '../models/ladder-model/ladder-json.ts';
export type { LadderBundleJson } from '../models/ladder-model/ladder-json.ts';
export type { LadderBundle } from '../models/ladder-model/ladder-bundle.ts';
export { LEARNING_ENGLISH } from '../phrases/english/learning.ts';
export { inLanguage, LEARNING_LANGUAGES } from '../phrases/languages/in-language.ts';
export type { LearningLanguage } from '../phrases/languages/in-language.ts';
export { phrase } from '../phrases/phrase.ts';
export type { LearningPhraseId } from '../phrases/phrase.ts';
export { detectDrift } from './drift/detect-drift.ts';
export type { ComparedFeature, DriftReport } from './drift/detect-drift.ts';
export type { FeatureDrift } from './drift/feature-drift.ts';
export { assignHoldout } from './interventions/assign-holdout.ts';
export type { Arm, Candidate, HoldoutOptions } from './interventions/assign-holdout.ts';
export { measureEffect } from './interventions/measure-effect.ts';
export type { Effect, ExperimentResult, ExperimentRows } from './interventions/measure-effect.ts';
export { planExperiment } from './interventions/plan-experiment.ts';
export type { ExperimentPlan, PlanInput } from './interventions/plan-experiment.ts';
export { weakestKind } from './labels/label-kind.ts';
export type { LabelKind } from './labels/label-kind.ts';
export { labelRows } from './labels/label-rows.ts';
export type { LabelCounts, LabelledRows } from './labels/label-rows.ts';
export { inSample } from './labels/in-sample.ts';
export { DAY_MS, GRACE_DAYS, labelOf, maturesAt } from './labels/label-window.ts';
export type { CensoredBecause, Label, LabelQuestion, Observed } from './labels/label-window.ts';
export { standingOutcomes } from './labels/outcome.ts';
export type { Outcome } from './labels/outcome.ts';
export { proposeOutcomes, questionOf } from './labels/propose-outcomes.ts';
export type {
  CustomerList,
  ListComparison,
  ListCounts,
  ListQuestion,
  ProposedOutcome,
} from './labels/propose-outcomes.ts';
export { reconstructLabels } from './labels/reconstruct-labels.ts';
export type { ReconstructedRows } from './labels/reconstruct-labels.ts';
export type { Rung } from './ladder/types.ts';
export { learn } from './learn.ts';
export type { LearnOptions, LearnResult } from './learn.ts';
export type { LearnCard, RungJson } from './learn-card.ts';
export { challengerQuality } from './promotion/challenger-quality.ts';
export { judge, shouldRollBack } from './promotion/judge.ts';
export type { Evidence, Judgement } from './promotion/judge.ts';
export { gaveWay, watchShadow } from './promotion/watch-shadow.ts';
export type { ShadowState } from './promotion/watch-shadow.ts';
export { reportCard } from './report-card/report-card.ts';
export type { ReportCardInput } from './report-card/report-card.ts';
export { reportCardJson } from './report-card/report-card-json.ts';
export type { FigureJson, OutcomeJson, ReportCardJson } from './report-card/report-card-json.ts';
export { reportCardPhrases } from './report-card/report-card-phrases.ts';
export type {
  Calibration,
  CalibrationPoint,
  Estimate,
  Figure,
  Headline,
  Interval,
  JudgedRows,
  ObservedOverExpected,
  Ranking,
  ReportCard,
  Segment,
  Stage,
  Treatment,
} from './report-card/types.ts';
