export { analyzeTable } from './scoring/analyze-table.ts';
export { requireCustomerId } from './scoring/require-customer-id.ts';
export type { Analysis, AnalyzeOptions } from './scoring/analyze-table.ts';
export * from './errors.ts';
export { explainForest } from './models/forest/shap/explain-forest.ts';
export type { ExplainForestOptions, ForestExplainer } from './models/forest/shap/explain-forest.ts';
export type * from './explain/types.ts';
export { createFieldReader } from './features/index.ts';
export type * from './features/types.ts';
export { fingerprintHeader, mapColumns } from './mapping/index.ts';
export type * from './mapping/types.ts';
export { buildForest } from './models/forest/build-forest.ts';
export type { ForestHeader, RawTree } from './models/forest/build-forest.ts';
export type { ForestData } from './models/forest/forest-data.ts';
export { forestFromJson, forestToJson } from './models/forest/forest-json.ts';
export type { ForestJson } from './models/forest/forest-json.ts';
export { Forest } from './models/forest/forest.ts';
export { ModelFormatError } from './models/forest/model-format-error.ts';
export type { RiskLevel } from './models/risk-level.ts';
export { createForestModel } from './models/forest-model/forest-model.ts';
export { readModelBundle, writeModelBundle } from './models/forest-model/bundle-json.ts';
export type { ModelBundleJson } from './models/forest-model/bundle-json.ts';
export type { ModelBundle } from './models/forest-model/model-bundle.ts';
export { readModelFile } from './models/forest-model/read-model-file.ts';
export { DEFAULT_EXPERIMENT, experimentPosition, routeFile } from './models/router/router.ts';
export type { Experiment, ExperimentArm, Routing } from './models/router/router.ts';
export { createSaasBaseline } from './models/saas-baseline/saas-baseline.ts';
export { createTelecomModel } from './models/telecom/telecom-model.ts';
export type * from './models/types.ts';
export { readXgboostModel } from './models/xgboost/read-xgboost-model.ts';
export { csvRecord } from './results/csv.ts';
export { rejectedHeader, rejectedRecord, resultHeader, resultRecord } from './results/result-csv.ts';
export { createResultWriter } from './results/writer/result-writer.ts';
export type { ResultWriter } from './results/writer/result-writer.ts';
export { resultRowJson } from './results/result-json.ts';
export type { ResultRowJson } from './results/result-json.ts';
export { summaryJson } from './results/summary-json.ts';
export type { SummaryJson } from './results/summary-json.ts';
export type * from './results/types.ts';
export { openTable } from './rows/index.ts';
export type * from './rows/types.ts';
export {
  inferColumnFormat,
  isMissing,
  parseBoolean,
  parseDate,
  parseDuration,
  parseNumber,
} from './rows/values/index.ts';
export { generateSampleCsv } from './sample-data/generate-sample.ts';
export { FIELDS, FIELD_NAMES, fieldDefinition } from './schema/index.ts';
export type { FieldName } from './schema/index.ts';
export type * from './schema/types.ts';
export { createScoringRun } from './scoring/scoring-run.ts';
export type { ScoringRunInput } from './scoring/batch-scorer.ts';
export type { ScoredBatch, ScoringRun } from './scoring/scoring-run.ts';
export { rejectedText } from './results/rejected-text.ts';
export { createValidator, FINDINGS, QUALITY_WEIGHTS } from './validation/index.ts';
export type { FindingCode, FindingDefinition, Validator, ValidatorOptions } from './validation/index.ts';
export type * from './validation/types.ts';
