import { z } from 'zod';
import { ConfigError } from './config-error.ts';
import type { ConfigProblem } from './config-error.ts';

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

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where clients reach the API, without a trailing slash; null: host and port. The admin panel accepts its host. */
  readonly publicUrl: string | null;
  /** Directory of the embedded database and object store. */
  readonly dataDir: string;
  /** Null: run the embedded PostgreSQL. Contains a password. */
  readonly databaseUrl: string | null;
  readonly databasePoolMax: number;
  readonly objectStore: ObjectStoreConfig;
  readonly jobQueue: JobQueueConfig;
  readonly maxUploadBytes: number;
  readonly workerConcurrency: number;
  /** Port of the health and metrics endpoint of a separate worker process; 0 for a free port. */
  readonly workerHealthPort: number;
  readonly uploadRetentionDays: number;
  /** A prediction without a sign of life for so long is looked after. */
  readonly silentJobMinutes: number;
  readonly logLevel: LogLevel;
  /** Readable lines rather than JSON; null: when standard error is a terminal. */
  readonly logPretty: boolean | null;
}

/** A whole number in a range; the fix says which. */
const whole = (min: number, max: number, fallback: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .default(fallback)
    .describe(`Give a whole number from ${min} to ${max}, or omit it for ${fallback}.`);
const text = (fallback: string, fix: string) => z.string().min(1).default(fallback).describe(fix);
const url = (protocol: RegExp, fix: string) => z.url({ protocol }).optional().describe(fix);
const oneOf = <const T extends readonly [string, ...string[]]>(values: T, fallback: T[number]) =>
  z
    .enum(values)
    .default(fallback)
    .describe(`Give one of ${values.join(', ')}, or omit it for ${fallback}.`);

const HTTP = /^https?$/;

const variables = {
  PORT: whole(0, 65_535, 8787),
  HOST: text('127.0.0.1', 'Give an address to listen on, such as 127.0.0.1, or 0.0.0.0 for all.'),
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
  MAX_UPLOAD_BYTES: whole(1024, 10 * 2 ** 30, 104_857_600),
  WORKER_CONCURRENCY: whole(1, 64, 1),
  WORKER_HEALTH_PORT: whole(0, 65_535, 8790),
  UPLOAD_RETENTION_DAYS: whole(1, 3650, 30),
  SILENT_JOB_MINUTES: whole(2, 1440, 15),
  LOG_LEVEL: oneOf(['debug', 'info', 'warn', 'error', 'silent'], 'info'),
  LOG_PRETTY: z
    .enum(['true', 'false'])
    .optional()
    .describe('Give true or false, or omit it to decide by the terminal.'),
};

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
  const missing = new Map(needed.filter(([name]) => env[name] === undefined));
  return [...missing].map(([variable, reason]) => ({
    variable,
    message: `is required with ${reason}`,
    fix: variables[variable].description ?? '',
  }));
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
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);

  const v = parsed.data;
  const region = v.AWS_REGION ?? '';
  return {
    port: v.PORT,
    host: v.HOST,
    publicUrl: v.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    dataDir: v.DATA_DIR,
    databaseUrl: v.DATABASE_URL ?? null,
    databasePoolMax: v.DATABASE_POOL_MAX,
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
    workerConcurrency: v.WORKER_CONCURRENCY,
    workerHealthPort: v.WORKER_HEALTH_PORT,
    uploadRetentionDays: v.UPLOAD_RETENTION_DAYS,
    silentJobMinutes: v.SILENT_JOB_MINUTES,
    logLevel: v.LOG_LEVEL,
    logPretty: v.LOG_PRETTY === undefined ? null : v.LOG_PRETTY === 'true',
  };
}
