/**
 * The entry point `@retainwise/core/models`: for those who build, read, explain or compare models. Scoring files with
 * the models that exist needs the main entry point only.
 */
export { createForestModel } from './forest-model/forest-model.ts';
export { readModelBundle, writeModelBundle } from './forest-model/bundle-json.ts';
export type { ModelBundleJson } from './forest-model/bundle-json.ts';
export type { ModelBundle, SimpleExplanation } from './forest-model/model-bundle.ts';
export { readModelFile } from './forest-model/read-model-file.ts';
export { buildForest } from './forest/build-forest.ts';
export type { ForestHeader, RawTree } from './forest/build-forest.ts';
export type { ForestData } from './forest/forest-data.ts';
export { forestFromJson, forestToJson } from './forest/forest-json.ts';
export type { ForestJson } from './forest/forest-json.ts';
export { Forest } from './forest/forest.ts';
export { ModelFormatError } from './forest/model-format-error.ts';
export { explainForest } from './forest/shap/explain-forest.ts';
export type { ExplainForestOptions, ForestExplainer } from './forest/shap/explain-forest.ts';
export { createLadderModel } from './ladder-model/ladder-model.ts';
export { readLadderBundle, writeLadderBundle } from './ladder-model/ladder-json.ts';
export type { LadderBundleJson } from './ladder-model/ladder-json.ts';
export type { LadderBundle, LinearFeature, StackWeights } from './ladder-model/ladder-bundle.ts';
export { openModelFile } from './open-model-file.ts';
export { openModel } from './open-model.ts';
export { PLAIN_RISK_SCALE, riskLevelOf, riskScaleOf } from './risk-level.ts';
export type { RateSource, RiskLevel, RiskScale } from './risk-level.ts';
export { DEFAULT_EXPERIMENT, experimentPosition, routeFile } from './router/router.ts';
export type { Experiment, ExperimentArm, RouteInput, Routing } from './router/router.ts';
export { createSaasBaseline } from './saas-baseline/saas-baseline.ts';
export { createTelecomModel } from './telecom/telecom-model.ts';
export type {
  ChurnModel,
  Eligibility,
  FactorDefinition,
  InputQuality,
  ModelScores,
  ModelSource,
  ScoreMethod,
  ScoreOptions,
  WeakInputs,
} from './types.ts';
export { readXgboostModel } from './xgboost/read-xgboost-model.ts';
