export { RetainWise } from './client.ts';
export {
  ApiError, AuthenticationError, ConflictError, ConnectionError, InvalidRequestError, NotFoundError, PermissionError, PredictionFailedError,
  RateLimitError, RetainWiseError, ServerError, TimeoutError, UsageError,
} from './errors/errors.ts';
export type { ApiErrorDetails } from './errors/errors.ts';
export type { Download } from './files/download.ts';
export type { NodeReadable, UploadSource } from './files/upload-source.ts';
export type { List, Page } from './http/page.ts';
export type { RequestOptions } from './http/transport.ts';
export type { RetainWiseOptions } from './options.ts';
export type { CreateOptions, PredictionListParams, Predictions, ResultListParams } from './resources/predictions.ts';
export type { UploadListParams, UploadOptions, Uploads } from './resources/uploads.ts';
export type { WaitOptions } from './resources/wait-until-done.ts';
export type {
  Account, ColumnMatch, DerivedField, Explanation, Factor, Finding, Level, Levels, Mapping, MissingField, ModelChoice, Overrides, Prediction, PredictionCreate,
  PredictionError, PredictionPage, PredictionStatus, Problem, ProblemItem, Question, ResultPage, ResultRow, RiskLevel, Scores, ScoresCreate, Summary, Upload,
  UploadPage, ValidationReport,
} from '@retainwise/openapi';
