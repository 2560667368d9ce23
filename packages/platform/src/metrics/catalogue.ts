/**
 * Every metric there is; what is not here cannot be emitted. `infra/metrics.json`, the dashboard and what alarms may
 * name are made from it, so a metric is described once.
 */

export type MetricUnit = 'Count' | 'Seconds' | 'None';

/** Values of a label where they are known; null where they are not, as with routes. Never ids of accounts. */
type LabelValues = readonly string[] | null;

export interface MetricDefinition {
  readonly kind: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
  readonly unit: MetricUnit;
  readonly labels: Readonly<Record<string, LabelValues>>;
  /** Of histograms: upper bounds, ascending. */
  readonly buckets?: readonly number[];
  /**
   * Given: also a metric of CloudWatch. Each value of `label` is one that is paid for, so only a label whose values are
   * known can be one; others are added up. `alarmed`: an alarm is on it.
   */
  readonly cloudwatch?: { readonly label: string | null; readonly alarmed: boolean };
}

const ALARMED = { label: null, alarmed: true } as const;
const NO_LABELS = {} as const;

const JOB_OUTCOMES = [
  'completed',
  'failed',
  'cancelled',
  'superseded',
  'ignored',
  'interrupted',
  'postponed',
  'given_up',
] as const;

export const METRICS = {
  retainwise_http_requests_total: {
    kind: 'counter',
    help: 'HTTP requests answered',
    unit: 'Count',
    labels: { method: null, route: null, status: null },
  },
  retainwise_http_request_duration_seconds: {
    kind: 'histogram',
    help: 'Time to the end of the response',
    unit: 'Seconds',
    labels: { method: null, route: null },
    // Uploads take long; other requests should not.
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300],
  },
  retainwise_upload_failures_total: {
    kind: 'counter',
    help: 'Uploads that were answered with a 5xx: the fault is ours, not that of the file',
    unit: 'Count',
    labels: NO_LABELS,
    cloudwatch: ALARMED,
  },
  retainwise_event_streams_open: {
    kind: 'gauge',
    help: 'Event streams that are open',
    unit: 'Count',
    labels: { kind: ['account', 'prediction'] },
  },
  retainwise_event_streams_total: {
    kind: 'counter',
    help: 'Event streams by how they ended; "refused" never began, because the caller has as many as it may',
    unit: 'Count',
    labels: { kind: ['account', 'prediction'], end: null },
  },
  retainwise_events_sent_total: {
    kind: 'counter',
    help: 'Events sent to clients',
    unit: 'Count',
    labels: NO_LABELS,
  },
  retainwise_object_store_errors_total: {
    kind: 'counter',
    help: 'Calls that the object store failed, by itself or because it could not be reached',
    unit: 'Count',
    labels: NO_LABELS,
    cloudwatch: ALARMED,
  },
  retainwise_database_errors_total: {
    kind: 'counter',
    help: 'Statements that failed because the database could not be reached, was too busy or had too few resources',
    unit: 'Count',
    labels: NO_LABELS,
    cloudwatch: ALARMED,
  },
  retainwise_model_load_failures_total: {
    kind: 'counter',
    help: 'Predictions whose model could not be loaded in the version they need',
    unit: 'Count',
    labels: NO_LABELS,
    cloudwatch: ALARMED,
  },
  retainwise_worker_up: {
    kind: 'gauge',
    help: '1 while a worker takes jobs',
    unit: 'Count',
    labels: NO_LABELS,
    cloudwatch: ALARMED,
  },
  retainwise_outbox_oldest_seconds: {
    kind: 'gauge',
    help: 'How long the oldest job waits that could be sent to the queue and is not',
    unit: 'Seconds',
    labels: NO_LABELS,
    cloudwatch: ALARMED,
  },
  retainwise_prediction_jobs_total: {
    kind: 'counter',
    help: 'Deliveries of prediction jobs by outcome.',
    unit: 'Count',
    labels: { outcome: JOB_OUTCOMES },
    cloudwatch: { label: 'outcome', alarmed: false },
  },
  retainwise_job_errors_total: {
    kind: 'counter',
    help: 'Runs of jobs that threw, whatever came of the job in the end',
    unit: 'Count',
    labels: NO_LABELS,
    cloudwatch: ALARMED,
  },
  retainwise_predictions_failed_total: {
    kind: 'counter',
    help: 'Predictions that failed, by whose fault it was: "ours" is ERR-5003, "file" the file',
    unit: 'Count',
    labels: { cause: ['ours', 'file'] },
    cloudwatch: { label: 'cause', alarmed: true },
  },
  retainwise_prediction_jobs_running: {
    kind: 'gauge',
    help: 'Prediction jobs that are running.',
    unit: 'Count',
    labels: NO_LABELS,
  },
  retainwise_prediction_job_seconds: {
    kind: 'histogram',
    help: 'Duration of one delivery of a prediction job.',
    unit: 'Seconds',
    labels: NO_LABELS,
    buckets: [0.1, 0.5, 1, 5, 15, 60, 300, 1800],
    cloudwatch: { label: null, alarmed: false },
  },
  retainwise_rows_total: {
    kind: 'counter',
    help: 'Rows of completed predictions.',
    unit: 'Count',
    labels: { outcome: ['accepted', 'rejected'] },
    cloudwatch: { label: 'outcome', alarmed: false },
  },
  retainwise_confidence_mean: {
    kind: 'histogram',
    help: 'Mean confidence of each completed prediction of 500 customers or more: low counts 0, medium 0.5, high 1',
    unit: 'None',
    labels: NO_LABELS,
    buckets: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
    cloudwatch: ALARMED,
  },
  retainwise_prediction_parts_total: {
    kind: 'counter',
    help: 'Parts of predictions that other workers lead, by what was done and whether it was done. Others are again.',
    unit: 'Count',
    labels: { stage: ['measured', 'written'], outcome: ['done', 'again'] },
  },
  retainwise_upload_deletions_total: {
    kind: 'counter',
    help: 'Uploads that sweeps worked on, by outcome. Those that failed are tried again.',
    unit: 'Count',
    labels: { outcome: ['deleted', 'failed'] },
  },
  retainwise_orphaned_objects_deleted_total: {
    kind: 'counter',
    help: 'Files that no row named, deleted by the daily sweep. More than 0 after the first one is a fault.',
    unit: 'Count',
    labels: NO_LABELS,
  },
  retainwise_webhook_attempts_total: {
    kind: 'counter',
    help: 'Attempts to deliver a webhook, by how they ended',
    unit: 'Count',
    labels: { outcome: ['delivered', 'failed', 'released', 'lost'] },
    cloudwatch: { label: 'outcome', alarmed: false },
  },
  retainwise_webhook_attempt_seconds: {
    kind: 'histogram',
    help: 'From the begin of an attempt to its answer',
    unit: 'Seconds',
    labels: NO_LABELS,
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
  },
  retainwise_webhook_in_flight: {
    kind: 'gauge',
    help: 'Webhooks that are being sent',
    unit: 'Count',
    labels: NO_LABELS,
  },
  retainwise_webhook_endpoints_disabled_total: {
    kind: 'counter',
    help: 'Endpoints that were disabled because of their answers, by reason',
    unit: 'Count',
    labels: { reason: null },
  },
  retainwise_webhook_oldest_due_seconds: {
    kind: 'gauge',
    help: 'How long the oldest webhook is due that has not been sent',
    unit: 'Seconds',
    labels: NO_LABELS,
  },
  retainwise_webhook_due: {
    kind: 'gauge',
    help: 'Webhooks that are due and have not been sent; counted up to 10,000',
    unit: 'Count',
    labels: NO_LABELS,
    cloudwatch: ALARMED,
  },
} as const satisfies Readonly<Record<string, MetricDefinition>>;

type Catalogue = typeof METRICS;
export type MetricName = keyof Catalogue;

type NamesOf<Kind extends MetricDefinition['kind']> = {
  [Name in MetricName]: Catalogue[Name]['kind'] extends Kind ? Name : never;
}[MetricName];

export type CounterName = NamesOf<'counter'>;
export type GaugeName = NamesOf<'gauge'>;
export type HistogramName = NamesOf<'histogram'>;

type ValueOf<Values> = Values extends readonly string[] ? Values[number] : string;

/** The labels of a metric, each with the values that it may have. */
export type LabelsOf<Name extends MetricName> = {
  readonly [Label in keyof Catalogue[Name]['labels']]: ValueOf<Catalogue[Name]['labels'][Label]>;
};

/** As of any metric, for what works with all of them. */
export function definitionOf(name: MetricName): MetricDefinition {
  return METRICS[name];
}

export const METRIC_NAMES: readonly MetricName[] = Object.keys(METRICS) as MetricName[];

/** Without our prefix, which the namespace says, and without what only Prometheus wants to see. */
export function cloudwatchName(name: MetricName): string {
  return name.replace(/^retainwise_/, '').replace(/_total$/, '');
}
