import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { DEFAULT_MAX_RUNNING } from '../job-queue/types.ts';
import { CLERK_TOGETHER, clerkVariables, readClerk } from './clerk.ts';
import { ConfigError } from './config-error.ts';
import type { ConfigProblem } from './config-error.ts';
import type { Config } from './types.ts';
import { oneOf, optionalWhole, text, url, whole } from './values.ts';
import { readWebhooks, webhookVariables } from './webhooks.ts';

const HTTP = /^https?$/;

const variables = {
  PORT: whole(0, 65_535, 8787),
  HOST: text('127.0.0.1', 'Give an address to listen on, such as 127.0.0.1, or 0.0.0.0 for all.'),
  METRICS_PORT: optionalWhole(0, 65_535, 'to serve /metrics on PORT'),
  METRICS_HOST: text('127.0.0.1', 'Give the address that /metrics is served on, one that only your network reaches.'),
  METRICS_EMF: z.enum(['true', 'false']).default('false').describe('Give true or false.'),
  METRICS_EMF_NAMESPACE: z
    .string()
    .regex(/^[A-Za-z0-9._/#:-]{1,255}$/)
    .default('RetainWise')
    .describe('Give letters, digits and . _ / # : -, such as RetainWise/production.'),
  PUBLIC_URL: url(
    HTTP,
    'Give the http(s) URL at which clients reach the API, such as https://churn.example.com, or omit it.',
  ),
  DATA_DIR: text('.retainwise', 'Give a directory.'),
  DATABASE_URL: url(
    /^postgres(ql)?$/,
    'Give a URL such as postgres://user:password@host:5432/retainwise, or omit it for the embedded PostgreSQL.',
  ),
  DATABASE_POOL_MAX: whole(2, 500, 10),
  DATABASE_API_URL: url(
    /^postgres(ql)?$/,
    'Give the DATABASE_URL of the APIs, such as postgres://retainwise_api:password@host:5432/retainwise, or omit it.',
  ),
  MIGRATE_ON_START: z
    .enum(['true', 'false'])
    .default('true')
    .describe('Give true, or false where packages/server/dist/migrate.js runs before each new release.'),
  OBJECT_STORE: oneOf(['files', 's3'], 'files'),
  S3_BUCKET: z
    .string()
    .min(3)
    .max(63)
    .optional()
    .describe('Give the name of a bucket (required with OBJECT_STORE=s3).'),
  S3_PREFIX: z
    .string()
    .regex(/^([A-Za-z0-9._-]+\/)*$/)
    .default('')
    .describe('Give a path that ends with "/", such as retainwise/, or omit it.'),
  S3_ENDPOINT: url(HTTP, 'Give an http(s) URL, or omit it for AWS.'),
  S3_FORCE_PATH_STYLE: z.enum(['true', 'false']).default('false').describe('Give true or false.'),
  AWS_REGION: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/)
    .optional()
    .describe('Give a region such as eu-central-1 (required with OBJECT_STORE=s3 and JOB_QUEUE=sqs).'),
  JOB_QUEUE: oneOf(['embedded', 'sqs'], 'embedded'),
  SQS_QUEUE_URL: url(HTTP, 'Give the URL of a FIFO queue (required with JOB_QUEUE=sqs).'),
  SQS_DEAD_LETTER_QUEUE_URL: url(HTTP, 'Give the URL of a FIFO queue, or omit it.'),
  SQS_ENDPOINT: url(HTTP, 'Give an http(s) URL, or omit it for AWS.'),
  STORAGE_MIN_FREE_BYTES: optionalWhole(0, 1e15, 'for a tenth of the disk, at most 2 GiB'),
  ROW_LEVEL_SECURITY: oneOf(['on', 'off'], 'on'),
  DOWNLOAD_REDIRECT: z
    .enum(['true', 'false'])
    .default('false')
    .describe('Give true or false. True needs OBJECT_STORE=s3: files on disk have no address of their own.'),
  DOCS_DIR: z.string().min(1).optional().describe('Give the directory that `npm run build:docs` made, or omit it.'),
  MAX_UPLOAD_BYTES: whole(1024, 10 * 2 ** 30, 104_857_600),
  MAX_RESUMABLE_UPLOAD_BYTES: whole(1024, 2 ** 40, 2 ** 30),
  UPLOAD_PART_BYTES: whole(1024, 256 * 2 ** 20, 8 * 2 ** 20),
  WORK_PROCESSES: optionalWhole(1, 64, 'to decide by the cores of the machine'),
  WORK_DEADLINE_SECONDS: whole(1, 3600, 30),
  WORK_MEMORY_MB: whole(256, 65_536, 768),
  MAX_CONNECTIONS: whole(10, 100_000, 2_000),
  STOP_DELAY_SECONDS: whole(0, 300, 0),
  WORKER_CONCURRENCY: whole(1, 64, 1),
  MAX_RUNNING_PER_ACCOUNT: whole(1, 1_000, DEFAULT_MAX_RUNNING),
  // With fewer cores the database and the API need what a further thread would use.
  WORKER_THREADS: whole(1, 16, availableParallelism() >= 4 ? 2 : 1),
  WORKER_STOP_SECONDS: whole(1, 3600, 20),
  WORKER_HEALTH_PORT: whole(0, 65_535, 8790),
  SPLIT_FILES_ABOVE_BYTES: whole(0, 2 ** 50, 2 ** 30),
  SPLIT_PART_BYTES: whole(1, 2 ** 40, 64 * 2 ** 20),
  ECS_AGENT_URI: url(HTTP, 'ECS sets it; omit it elsewhere.'),
  UPLOAD_RETENTION_DAYS: whole(1, 3650, 30),
  AUDIT_RETENTION_DAYS: whole(90, 3650, 400),
  RATE_LIMIT_READ: whole(1, 1_000_000, 600),
  RATE_LIMIT_WRITE: whole(1, 1_000_000, 60),
  RATE_LIMIT_UPLOAD: whole(1, 1_000_000, 20),
  RATE_LIMIT_PART: whole(1, 1_000_000, 600),
  RATE_LIMIT_SCORE: whole(1, 1_000_000, 120),
  RATE_LIMIT_SCALE: whole(1, 1_000, 1),
  MAX_AUTH_FAILURES: whole(1, 1_000_000, 20),
  MAX_UPLOADS_AT_ONCE: whole(1, 10_000, 4),
  MAX_UPLOADS_PER_PROCESS: whole(1, 10_000, 32),
  MAX_OPEN_UPLOADS: whole(1, 10_000, 20),
  MAX_STREAMS_AT_ONCE: whole(1, 10_000, 5),
  MAX_OPEN_PREDICTIONS: whole(1, 1_000_000, 20),
  MAX_STORED_ROWS: whole(1, 1_000_000_000_000, 20_000_000),
  TRUST_PROXY: whole(0, 10, 0),
  ...clerkVariables,
  ...webhookVariables,
  SILENT_JOB_MINUTES: whole(2, 1440, 15),
  SWEEP_SECONDS: whole(1, 3600, 60),
  LOG_LEVEL: oneOf(['debug', 'info', 'warn', 'error', 'silent'], 'info'),
  LOG_PRETTY: z
    .enum(['true', 'false'])
    .optional()
    .describe('Give true or false, or omit it to decide by the terminal.'),
};

/** All that a process reads of its environment. */
export const VARIABLE_NAMES: readonly string[] = Object.keys(variables);

type Variable = keyof typeof variables;
const schema = z.object(variables);

function isVariable(name: unknown): name is Variable {
  return typeof name === 'string' && Object.hasOwn(variables, name);
}

/** Variables that other variables require. */
function neededBy(env: Readonly<Record<string, string | undefined>>): ConfigProblem[] {
  const needed: [Variable, string][] = [];
  if (env['OBJECT_STORE'] === 's3') needed.push(['S3_BUCKET', 'OBJECT_STORE=s3'], ['AWS_REGION', 'OBJECT_STORE=s3']);
  if (env['JOB_QUEUE'] === 'sqs') needed.push(['SQS_QUEUE_URL', 'JOB_QUEUE=sqs'], ['AWS_REGION', 'JOB_QUEUE=sqs']);
  const [ofClerk] = CLERK_TOGETHER.filter((name) => env[name] !== undefined);
  if (ofClerk !== undefined) needed.push(...CLERK_TOGETHER.map((name): [Variable, string] => [name, ofClerk]));
  const missing = new Map(needed.filter(([name]) => env[name] === undefined));
  return [...missing].map(([variable, reason]) => ({
    variable,
    message: `is required with ${reason}`,
    fix: variables[variable].description ?? '',
  }));
}

/** Settings that cannot be had together. */
function contradictions(env: Readonly<Record<string, string | undefined>>): ConfigProblem[] {
  if (env['DOWNLOAD_REDIRECT'] !== 'true' || env['OBJECT_STORE'] === 's3') return [];
  return [
    {
      variable: 'DOWNLOAD_REDIRECT',
      message: 'is not possible with files on disk',
      fix: 'Set OBJECT_STORE=s3, or omit DOWNLOAD_REDIRECT.',
    },
  ];
}

/**
 * Reads the configuration from environment variables. An empty variable counts as absent.
 *
 * @throws ConfigError (ERR-9001) that lists every invalid variable with its fix, never a value
 */
export function loadConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const env = Object.fromEntries(
    Object.entries(environment).filter(
      ([name, value]) => isVariable(name) && value !== undefined && value.trim() !== '',
    ),
  );
  const parsed = schema.safeParse(env);
  const wrong = new Set((parsed.error?.issues ?? []).map(({ path }) => path[0]).filter(isVariable));
  const problems = [
    ...[...wrong].map((variable) => ({
      variable,
      message: 'has an invalid value',
      fix: variables[variable].description ?? '',
    })),
    ...neededBy(env),
    ...contradictions(env),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);

  const v = parsed.data;
  const region = v.AWS_REGION ?? '';
  return {
    port: v.PORT,
    host: v.HOST,
    metrics: v.METRICS_PORT === undefined ? null : { port: v.METRICS_PORT, host: v.METRICS_HOST },
    emf: v.METRICS_EMF === 'true' ? { namespace: v.METRICS_EMF_NAMESPACE } : null,
    publicUrl: v.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    dataDir: v.DATA_DIR,
    databaseUrl: v.DATABASE_URL ?? null,
    databasePoolMax: v.DATABASE_POOL_MAX,
    migrateOnStart: v.MIGRATE_ON_START === 'true',
    databaseApiUrl: v.DATABASE_API_URL ?? null,
    rowLevelSecurity: v.ROW_LEVEL_SECURITY === 'on',
    jobPoolMax: Math.max(v.DATABASE_POOL_MAX, 2 * v.WORKER_CONCURRENCY + 2),
    storageMinFreeBytes: v.STORAGE_MIN_FREE_BYTES ?? null,
    objectStore:
      v.OBJECT_STORE === 'files'
        ? { kind: 'files' }
        : {
            kind: 's3',
            bucket: v.S3_BUCKET ?? '',
            prefix: v.S3_PREFIX,
            region,
            endpoint: v.S3_ENDPOINT ?? null,
            forcePathStyle: v.S3_FORCE_PATH_STYLE === 'true',
          },
    jobQueue:
      v.JOB_QUEUE === 'embedded'
        ? { kind: 'embedded' }
        : {
            kind: 'sqs',
            queueUrl: v.SQS_QUEUE_URL ?? '',
            deadLetterQueueUrl: v.SQS_DEAD_LETTER_QUEUE_URL ?? null,
            region,
            endpoint: v.SQS_ENDPOINT ?? null,
          },
    maxUploadBytes: v.MAX_UPLOAD_BYTES,
    downloadRedirect: v.DOWNLOAD_REDIRECT === 'true',
    docsDirectory: v.DOCS_DIR ?? null,
    maxResumableBytes: v.MAX_RESUMABLE_UPLOAD_BYTES,
    partBytes: v.UPLOAD_PART_BYTES,
    work: {
      processes: v.WORK_PROCESSES ?? null,
      deadlineSeconds: v.WORK_DEADLINE_SECONDS,
      maxMegabytes: v.WORK_MEMORY_MB,
    },
    maxConnections: v.MAX_CONNECTIONS,
    stopDelaySeconds: v.STOP_DELAY_SECONDS,
    workerConcurrency: v.WORKER_CONCURRENCY,
    maxRunningPerAccount: v.MAX_RUNNING_PER_ACCOUNT,
    workerThreads: v.WORKER_THREADS,
    workerStopSeconds: v.WORKER_STOP_SECONDS,
    split: { aboveBytes: v.SPLIT_FILES_ABOVE_BYTES, partBytes: v.SPLIT_PART_BYTES },
    workerHealthPort: v.WORKER_HEALTH_PORT,
    ecsAgentUri: v.ECS_AGENT_URI ?? null,
    uploadRetentionDays: v.UPLOAD_RETENTION_DAYS,
    auditRetentionDays: v.AUDIT_RETENTION_DAYS,
    limits: {
      requests: {
        read: v.RATE_LIMIT_READ * v.RATE_LIMIT_SCALE,
        write: v.RATE_LIMIT_WRITE * v.RATE_LIMIT_SCALE,
        upload: v.RATE_LIMIT_UPLOAD * v.RATE_LIMIT_SCALE,
        part: v.RATE_LIMIT_PART * v.RATE_LIMIT_SCALE,
        score: v.RATE_LIMIT_SCORE * v.RATE_LIMIT_SCALE,
      },
      authFailures: v.MAX_AUTH_FAILURES,
      uploadsAtOnce: v.MAX_UPLOADS_AT_ONCE,
      uploadsPerProcess: v.MAX_UPLOADS_PER_PROCESS,
      openUploads: v.MAX_OPEN_UPLOADS,
      streamsAtOnce: v.MAX_STREAMS_AT_ONCE,
      openPredictions: v.MAX_OPEN_PREDICTIONS,
      storedRows: v.MAX_STORED_ROWS,
    },
    trustProxy: v.TRUST_PROXY,
    clerk: readClerk(v),
    webhooks: readWebhooks(v),
    silentJobMinutes: v.SILENT_JOB_MINUTES,
    sweepSeconds: v.SWEEP_SECONDS,
    logLevel: v.LOG_LEVEL,
    logPretty: v.LOG_PRETTY === undefined ? null : v.LOG_PRETTY === 'true',
  };
}
