/**
 * The entry point `@retainwise/core`: from a file to results. `./models` is for those who build models, `./fields` for
 * user interfaces, `./node` for whole files and threads in Node.
 */
export { InputError, RetainWiseCoreError } from './errors.ts';
export type { ErrorCode } from './errors.ts';
export { factorValue } from './explain/explanation-phrase.ts';
export type { Explanation, ExplanationMethod, Factor, RowExplanation } from './explain/types.ts';
export { createFieldReader, withExamples } from './features/index.ts';
export type { FieldReaderInput } from './features/index.ts';
export { decideAsOf, isClearlyOlder } from './features/newest-date.ts';
export { valuePhrase } from './features/value-phrase.ts';
export type { AsOf, AsOfSource, NewestDate } from './features/newest-date.ts';
export type { FieldBatch, FieldReader, FieldReaderOptions, NumericColumn } from './features/types.ts';
export { fingerprintHeader, mapColumns, mapPrepared, prepareHeader } from './mapping/index.ts';
export type { PreparedHeader } from './mapping/index.ts';
export type {
  ColumnMapping,
  ColumnMatch,
  DateOrder,
  DerivedField,
  MapColumnsInput,
  MappingAnswers,
  MappingCandidate,
  MappingOption,
  MappingOverrides,
  MappingQuestion,
  MatchStrategy,
  MissingField,
  OutcomeMeaning,
  Transform,
} from './mapping/types.ts';
export type { RiskLevel } from './models/risk-level.ts';
export { ENGLISH as ENGLISH_PHRASES } from './phrases/english/index.ts';
export { inEnglish } from './phrases/in-english.ts';
export type { Phrase } from './phrases/phrase.ts';
export { DEFAULT_HORIZON_DAYS, HORIZONS, horizonOf } from './models/heights/horizon.ts';
export type { HorizonDays } from './models/heights/horizon.ts';
export { AUTO_MODELS, DEFAULT_EXPERIMENT, isOwn } from './models/router/router.ts';
export type { Experiment, ExperimentArm, Routing } from './models/router/router.ts';
export { createExcludedModel } from './models/excluded-model.ts';
export { createSaasBaseline } from './models/saas-baseline/saas-baseline.ts';
export { createTelecomModel } from './models/telecom/telecom-model.ts';
export type { ChurnModel, ScoreMethod } from './models/types.ts';
export type { CompactExplanationJson, CompactFactorJson } from './results/compact-json.ts';
export { csvCell, originalFormula } from './results/csv.ts';
export { expandResultRecords } from './results/expand-results.ts';
export type { ModelLabels } from './results/expand-results.ts';
export { rejectedText } from './results/rejected-text.ts';
export { rejectedHeader, resultHeader, resultRecord } from './results/result-csv.ts';
export type { ResultDetail } from './results/result-detail.ts';
export { phrasedResultRowJson, resultRowJson } from './results/result-json.ts';
export type { ExplanationJson, FactorJson, ResultRowJson } from './results/result-json.ts';
export { summaryWithout } from './results/summary-without.ts';
export { SEGMENT_FIELDS, segmentValue } from './results/segments.ts';
export { segmentOfRow } from './results/segment-of-row.ts';
export { segmentsWithout } from './results/segments-without.ts';
export type { SegmentField } from './results/segments.ts';
export { summaryJson } from './results/summary-json.ts';
export type { SummaryJson } from './results/summary-json.ts';
export type {
  Confidence,
  PredictionSummary,
  RejectedRow,
  ResultRow,
  RowCursor,
  SegmentColumnTotals,
  SegmentTotals,
  TopFactor,
} from './results/types.ts';
export { readStoredRow } from './results/stored/read-stored-row.ts';
export { createStoredRowsWriter } from './results/stored/stored-rows-writer.ts';
export type { StoredRowsWriter } from './results/stored/stored-rows-writer.ts';
export {
  hasLeft,
  KINDS_PER_PART,
  levelOfStanding,
  MAX_STORED_ROW,
  STANDINGS,
  TEXTS_PER_ROW,
} from './results/stored/types.ts';
export type { ResultWords, StoredRow, StoredRows } from './results/stored/types.ts';
export { createResultJsonWriter } from './results/writer/result-json-writer.ts';
export type { ResultJsonWriter } from './results/writer/result-json-writer.ts';
export { createResultWriter } from './results/writer/result-writer.ts';
export type { ResultWriter, ResultWriterOptions } from './results/writer/result-writer.ts';
export { correctTable, listSheets, openTable, plainRecord } from './rows/index.ts';
export type { CellCorrection } from './rows/index.ts';
export { MAX_COLUMNS, MAX_HEADER_CHARACTERS, MAX_NAME_CHARACTERS, refuseHugeHeader } from './rows/limits.ts';
export type {
  ByteSource,
  ColumnFormat,
  Delimiter,
  Encoding,
  Newline,
  RowBatch,
  RowDefect,
  Table,
  TableFormat,
  TableOptions,
} from './rows/types.ts';
export { generateSampleCsv } from './sample-data/generate-sample.ts';
export type { SampleOptions } from './sample-data/generate-sample.ts';
export { FIELD_NAMES, FIELDS } from './schema/index.ts';
export type { FieldName } from './schema/index.ts';
export type { FieldDefinition, FieldGroup, FieldKind, Language } from './schema/types.ts';
export { analyzeTable } from './scoring/analyze-table.ts';
export type { Analysis, AnalyzeOptions } from './scoring/analyze-table.ts';
export type { ScoringRunInput } from './scoring/batch-scorer.ts';
export { measureTable } from './scoring/measure-table.ts';
export type { FileFigures, ModelFigures } from './scoring/file-figures.ts';
export { requireCustomerId } from './scoring/require-customer-id.ts';
export { createScoringRun } from './scoring/scoring-run.ts';
export type { ScoredBatch, ScoringRun } from './scoring/scoring-run.ts';
export { createValidator, FINDINGS, QUALITY_WEIGHTS } from './validation/index.ts';
export type { FindingCode, FindingDefinition, Validator, ValidatorOptions } from './validation/index.ts';
export type {
  BatchVerdict,
  Finding,
  FindingSample,
  Rejection,
  Severity,
  ValidationLayer,
  ValidationLevel,
  ValidationReport,
} from './validation/types.ts';
