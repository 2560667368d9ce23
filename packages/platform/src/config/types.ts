import type { ClerkConfig } from './clerk.ts';
import type { WebhooksConfig } from './webhooks.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

export type ObjectStoreConfig =
  | { readonly kind: 'files' }
  | {
      readonly kind: 's3';
      readonly bucket: string;
      readonly prefix: string;
      readonly region: string;
      readonly endpoint: string | null;
      readonly forcePathStyle: boolean;
    };

export type JobQueueConfig =
  | { readonly kind: 'embedded' }
  | {
      readonly kind: 'sqs';
      readonly queueUrl: string;
      readonly deadLetterQueueUrl: string | null;
      readonly region: string;
      readonly endpoint: string | null;
    };

/** Of what callers may do; an account's row may have other limits (see AccountLimits). */
export interface LimitsConfig {
  /** Requests of each API key in a minute, by class. An account's keys together may make twice as many. */
  readonly requests: Readonly<Record<'read' | 'write' | 'upload' | 'part' | 'score', number>>;
  /** Failed authentications of one client address in a minute. */
  readonly authFailures: number;
  /** Uploads of one account that an API process receives at the same time, and those of all accounts. */
  readonly uploadsAtOnce: number;
  readonly uploadsPerProcess: number;
  /** Uploads of one account that are sent in parts and are not ready. */
  readonly openUploads: number;
  /** Event streams of one API key that one process has open. */
  readonly streamsAtOnce: number;
  /** Predictions of one account that are queued or running. */
  readonly openPredictions: number;
  /** Rows of an account's uploads and results. */
  readonly storedRows: number;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where the API serves /metrics apart from all else; null: beside it, on its own port. */
  readonly metrics: { readonly port: number; readonly host: string } | null;
  /** Null: metrics are not written for CloudWatch. */
  readonly emf: { readonly namespace: string } | null;
  /** Where clients reach the API, without a trailing slash; null: host and port. The admin panel accepts its host. */
  readonly publicUrl: string | null;
  /** Directory of the embedded database and object store. */
  readonly dataDir: string;
  /** Null: run the embedded PostgreSQL. Contains a password. */
  readonly databaseUrl: string | null;
  readonly databasePoolMax: number;
  /** False: the schema is brought up to date by the command for it, and a process ends where it was not. */
  readonly migrateOnStart: boolean;
  /** Whom APIs connect as, where they do not own the tables; for the command that migrates. Contains a password. */
  readonly databaseApiUrl: string | null;
  /** The API asks as a role that sees only rows of the tenant it works for. */
  readonly rowLevelSecurity: boolean;
  /** For jobs: each holds a connection while it writes results, and must always get another. */
  readonly jobPoolMax: number;
  /** New uploads and predictions are refused below this; null: a tenth of the disk, at most 2 GiB. */
  readonly storageMinFreeBytes: number | null;
  readonly objectStore: ObjectStoreConfig;
  readonly jobQueue: JobQueueConfig;
  readonly maxUploadBytes: number;
  /** Results are downloaded from S3 itself, by a link that the API answers with. */
  readonly downloadRedirect: boolean;
  /** Where the documentation was built, to be served at `/docs`; null where it is not served. */
  readonly docsDirectory: string | null;
  /** Of a file that is sent in parts, and of each of its parts; larger ones where 10,000 of them are too few. */
  readonly maxResumableBytes: number;
  readonly partBytes: number;
  /** Bounds of what one request may ask of the CPU, in processes beside the API. */
  readonly work: {
    /** Processes for files, and as many for scores; null: one on one or two cores, else one less than cores. */
    readonly processes: number | null;
    readonly deadlineSeconds: number;
    /** Memory of one process. */
    readonly maxMegabytes: number;
  };
  /** Connections of clients at the same time; further ones are closed at once. */
  readonly maxConnections: number;
  /** So long an API that is told to stop goes on, so that no request is sent to it when it refuses them. */
  readonly stopDelaySeconds: number;
  readonly workerConcurrency: number;
  /** Predictions of one account that run at the same time, on all workers together. */
  readonly maxRunningPerAccount: number;
  /** Threads that work on one large file. */
  readonly workerThreads: number;
  /** So long a worker that is told to stop lets its jobs go on; then it gives them back, which takes 5 s at most. */
  readonly workerStopSeconds: number;
  /** Text files above so many bytes are scored in parts by several workers, each of at least so many bytes. */
  readonly split: { readonly aboveBytes: number; readonly partBytes: number };
  /** Port of the health and metrics endpoint of a separate worker process; 0 for a free port. */
  readonly workerHealthPort: number;
  /** The agent that ECS has in each of its tasks; null elsewhere. */
  readonly ecsAgentUri: string | null;
  readonly uploadRetentionDays: number;
  /** How long the audit log is kept. */
  readonly auditRetentionDays: number;
  readonly limits: LimitsConfig;
  /** How many proxies in front of the API append to X-Forwarded-For; 0: the header is ignored. */
  readonly trustProxy: number;
  /** Null: nobody signs in with Clerk. */
  readonly clerk: ClerkConfig | null;
  readonly webhooks: WebhooksConfig;
  /** A prediction without a sign of life for so long is looked after. */
  readonly silentJobMinutes: number;
  /** How often workers look for what has expired, fallen silent or was left behind. */
  readonly sweepSeconds: number;
  readonly logLevel: LogLevel;
  /** Readable lines rather than JSON; null: when standard error is a terminal. */
  readonly logPretty: boolean | null;
}
