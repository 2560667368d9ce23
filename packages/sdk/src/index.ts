export { RetainWise } from './client.ts';
export { ApiError } from './errors/api-error.ts';
export type { ApiErrorDetails } from './errors/api-error.ts';
export type { AnyErrorCode, ErrorCode } from './errors/error-code.ts';
export {
  ConnectionError,
  FileReadError,
  IncompleteDownloadError,
  PredictionFailedError,
  RetainWiseError,
  SessionError,
  TimeoutError,
  UsageError,
} from './errors/client-errors.ts';
export { PredictionCancelledError } from './errors/prediction-cancelled.ts';
export {
  AuthenticationError,
  ConflictError,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnexpectedAnswerError,
} from './errors/status-errors.ts';
export type { Download } from './files/download.ts';
export type { NodeReadable, UploadSource } from './files/upload-source.ts';
export type { List, ListPage, Page } from './http/page.ts';
export type { RequestOptions } from './http/transport.ts';
export type { RequestLog } from './http/log-requests.ts';
export type { ChangedOptions, RetainWiseOptions } from './options.ts';
export type { FetchSession, SessionGrant } from './session/session.ts';
export type { ReferenceOption } from './http/reference.ts';
export type { Audit, AuditListParams } from './resources/audit-types.ts';
export type { EventOptions, Events, SubscribeOptions } from './resources/events.ts';
export type { KeyListParams, KeyOptions, Keys } from './resources/key-types.ts';
export type {
  Change,
  ChangeListParams,
  DashboardParams,
  DashboardResource,
  Exports,
  SegmentParams,
  Worklist,
  WorklistParams,
} from './resources/overview-types.ts';
export type {
  CreateOptions,
  DownloadParams,
  PredictionListParams,
  Predictions,
  ResultListParams,
} from './resources/predictions.ts';
export type { ResumeOptions } from './parts/input.ts';
export type { ResumeStore } from './parts/resume-store.ts';
export type { SampleData, SampleDataParams } from './resources/client-types.ts';
export type {
  ScoreOptions,
  ScoreProgress,
  UploadListParams,
  UploadOptions,
  UploadProgress,
  Uploads,
} from './resources/uploads.ts';
export type { WidgetSessionOptions, WidgetSessions } from './resources/widget-session-types.ts';
export type { WaitOptions } from './resources/wait-until-done.ts';
export type {
  WebhookCreateOptions,
  WebhookDeliveryListParams,
  WebhookListParams,
  Webhooks,
} from './resources/webhook-types.ts';
export type {
  Account,
  AccountUpdate,
  AnyUpload,
  ApiKey,
  ApiKeyWithSecret,
  AuditAction,
  AuditEvent,
  AuditEventPage,
  ChangePage,
  ColumnMatch,
  CustomerHistory,
  Dashboard,
  DashboardState,
  DerivedField,
  Erasure,
  Experiment,
  Explanation,
  Export,
  Factor,
  Finding,
  Health,
  KeyCreate,
  KeyPage,
  KeyRotate,
  Level,
  Levels,
  LiveEvent,
  Mapping,
  MissingField,
  ModelChoice,
  ModelVersion,
  Overrides,
  Permission,
  Prediction,
  PredictionCreate,
  PredictionError,
  PredictionEvent,
  PredictionPage,
  PredictionSettings,
  PredictionStatus,
  Problem,
  ProblemItem,
  Question,
  ResultPage,
  ResultRow,
  ResumableUpload,
  RiskLevel,
  Segments,
  Scores,
  ScoresCreate,
  Summary,
  Upload,
  UploadEvent,
  UploadPage,
  ValidationReport,
  WebhookCreate,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookDeliveryStatus,
  WebhookEndpoint,
  WebhookEndpointPage,
  WebhookEndpointWithSecret,
  WebhookEvent,
  WebhookEventType,
  WebhookReplay,
  WebhookReplayed,
  WebhookSecretRotate,
  WebhookUpdate,
  WidgetCapability,
  WorklistCustomer,
  WorklistEntry,
  WorklistOutcome,
  WorklistPage,
  WorklistStatus,
  WorklistUpdate,
  WidgetSession,
  WidgetSessionCreate,
} from '@retainwise/openapi';
