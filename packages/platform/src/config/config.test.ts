import { generateKeyPairSync } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { ConfigError } from './config-error.ts';
import { loadConfig } from './config.ts';

function problemsOf(env: Record<string, string>): ConfigError {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('The configuration was taken.');
}

const rsaKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' }).toString();

describe('loadConfig', () => {
  it('needs nothing', () => {
    expect(loadConfig({})).toEqual({
      port: 8787,
      host: '127.0.0.1',
      metrics: null,
      emf: null,
      ecsAgentUri: null,
      publicUrl: null,
      dataDir: '.retainwise',
      databaseUrl: null,
      databasePoolMax: 10,
      migrateOnStart: true,
      databaseApiUrl: null,
      rowLevelSecurity: true,
      jobPoolMax: 10,
      storageMinFreeBytes: null,
      objectStore: { kind: 'files' },
      jobQueue: { kind: 'embedded' },
      maxUploadBytes: 104_857_600,
      downloadRedirect: false,
      docsDirectory: null,
      maxResumableBytes: 2 ** 30,
      partBytes: 8 * 2 ** 20,
      work: { processes: null, deadlineSeconds: 30, maxMegabytes: 768 },
      maxConnections: 2_000,
      stopDelaySeconds: 0,
      workerConcurrency: 1,
      maxRunningPerAccount: 5,
      workerThreads: availableParallelism() >= 4 ? 2 : 1,
      workerStopSeconds: 20,
      split: { aboveBytes: 2 ** 30, partBytes: 64 * 2 ** 20 },
      workerHealthPort: 8790,
      uploadRetentionDays: 30,
      auditRetentionDays: 400,
      limits: {
        requests: { read: 600, write: 60, upload: 20, part: 600, score: 120 },
        authFailures: 20,
        uploadsAtOnce: 4,
        uploadsPerProcess: 32,
        openUploads: 20,
        streamsAtOnce: 5,
        openPredictions: 20,
        storedRows: 20_000_000,
      },
      trustProxy: 0,
      clerk: null,
      webhooks: { secretKeys: [], allowLoopback: false },
      silentJobMinutes: 15,
      sweepSeconds: 60,
      logLevel: 'info',
      logPretty: null,
    });
  });

  it('scales the limits of all classes of requests, and has no value that turns them off', () => {
    const { limits } = loadConfig({ RATE_LIMIT_SCALE: '10', RATE_LIMIT_WRITE: '7' });
    expect(limits.requests).toEqual({ read: 6000, write: 70, upload: 200, part: 6000, score: 1200 });
    expect(limits.openPredictions).toBe(20);
    for (const name of ['RATE_LIMIT_SCALE', 'RATE_LIMIT_READ', 'MAX_STORED_ROWS', 'MAX_AUTH_FAILURES'])
      for (const value of ['0', '-1', '1.5', 'off', 'Infinity'])
        expect(problemsOf({ [name]: value }).message).toContain(name);
  });

  it('reads the AWS adapters', () => {
    const config = loadConfig({
      OBJECT_STORE: 's3',
      S3_BUCKET: 'files',
      S3_PREFIX: 'a/b/',
      AWS_REGION: 'eu-central-1',
      S3_FORCE_PATH_STYLE: 'true',
      JOB_QUEUE: 'sqs',
      SQS_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/1/jobs.fifo',
    });
    expect(config.objectStore).toEqual({
      kind: 's3',
      bucket: 'files',
      prefix: 'a/b/',
      region: 'eu-central-1',
      endpoint: null,
      forcePathStyle: true,
    });
    expect(config.jobQueue).toEqual({
      kind: 'sqs',
      queueUrl: 'https://sqs.eu-central-1.amazonaws.com/1/jobs.fifo',
      deadLetterQueueUrl: null,
      region: 'eu-central-1',
      endpoint: null,
    });
  });

  it('reads where clients reach the API, with or without a slash', () => {
    for (const given of ['https://churn.example.com/base', 'https://churn.example.com/base/'])
      expect(loadConfig({ PUBLIC_URL: given }).publicUrl).toBe('https://churn.example.com/base');
    expect(problemsOf({ PUBLIC_URL: 'javascript:alert(1)' }).problems).toMatchObject([{ variable: 'PUBLIC_URL' }]);
  });

  it('has no links to files on disk, and says what to do', () => {
    expect(() => loadConfig({ DOWNLOAD_REDIRECT: 'true' })).toThrow(
      /DOWNLOAD_REDIRECT.*files on disk[^]*OBJECT_STORE=s3/,
    );
    const s3 = { OBJECT_STORE: 's3', S3_BUCKET: 'bucket', AWS_REGION: 'eu-central-1' };
    expect(loadConfig({ DOWNLOAD_REDIRECT: 'true', ...s3 }).downloadRedirect).toBe(true);
  });

  it('reads how people sign in with Clerk, with all keys while they are rotated', () => {
    const keys = [rsaKey(), rsaKey()];
    const env = {
      CLERK_JWT_KEY: keys.join('\n').replaceAll('\n', '\\n'),
      CLERK_ISSUER: 'https://clerk.example.com/',
      CLERK_AUDIENCE: 'retainwise',
      CLERK_AUTHORIZED_PARTIES: 'https://app.example.com, http://localhost:5173',
    };
    expect(loadConfig(env).clerk).toEqual({
      jwtKeys: keys,
      issuer: 'https://clerk.example.com',
      audience: 'retainwise',
      authorizedParties: ['https://app.example.com', 'http://localhost:5173'],
      signUp: 'invited',
      impersonation: 'read-only',
    });
    for (const name of Object.keys(env)) {
      expect(problemsOf({ ...env, [name]: '' }).problems).toMatchObject([{ variable: name }]);
      // Any text is an audience.
      if (name !== 'CLERK_AUDIENCE')
        expect(problemsOf({ ...env, [name]: ',' }).problems).toMatchObject([{ variable: name }]);
    }
  });

  it.each([
    ['a private key', () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey],
    ['a short key', () => generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey],
    ['a key of another kind', () => generateKeyPairSync('ed25519').publicKey],
  ])('takes no other key for that of Clerk: %s', (_what, make) => {
    const key = make();
    const pem = key.export({ type: key.type === 'private' ? 'pkcs8' : 'spki', format: 'pem' }).toString();
    expect(problemsOf({ CLERK_JWT_KEY: pem }).message).toContain('CLERK_JWT_KEY has an invalid value');
    expect(problemsOf({ CLERK_JWT_KEY: `${rsaKey()}${pem}` }).message).not.toContain(pem.slice(30, 60));
  });

  it('takes an empty variable for an absent one', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: ' ' }).port).toBe(8787);
  });

  it('lists every wrong variable with its fix', () => {
    const error = problemsOf({
      PORT: '99999',
      WORKER_CONCURRENCY: '1.5',
      OBJECT_STORE: 'ftp',
      JOB_QUEUE: 'sqs',
      LOG_LEVEL: 'loud',
    });
    expect(error.problems.map(({ variable }) => variable).sort()).toEqual([
      'AWS_REGION',
      'LOG_LEVEL',
      'OBJECT_STORE',
      'PORT',
      'SQS_QUEUE_URL',
      'WORKER_CONCURRENCY',
    ]);
    for (const { variable, fix } of error.problems) {
      expect(fix).toMatch(/^Give /);
      expect(error.message).toContain(variable);
    }
    expect(error.code).toBe('ERR-9001');
  });

  it('never repeats a value: it may be a secret', () => {
    expect(problemsOf({ DATABASE_URL: 'mysql://root:hunter2@db/x', S3_BUCKET: 'x' }).message).not.toMatch(
      /hunter2|mysql/,
    );
  });
});
