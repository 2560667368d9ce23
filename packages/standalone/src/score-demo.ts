import type { Prediction, ResultRow, RetainWise } from '@retainwise/sdk';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';

export interface DemoScores {
  readonly filename: string;
  readonly prediction: Prediction;
  /** The ten customers most at risk. */
  readonly top: readonly ResultRow[];
}

export interface ScoreDemoOptions {
  readonly client: RetainWise;
  /** Null scores the generated sample. */
  readonly file: string | null;
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
}

const TOP_COUNT = 10;
const SAMPLE_NAME = 'saas-customers.csv';

/**
 * Scores a file as any client does: over HTTP, through the queue. The same file gets the same prediction again, also
 * after a crash, because the idempotency keys of the requests are derived from its content.
 *
 * @throws ApiError, PredictionFailedError of the SDK
 */
export async function scoreDemo({ client, file, signal, onProgress }: ScoreDemoOptions): Promise<DemoScores> {
  const sample = file === null ? await client.sampleData.retrieve({}, { signal }) : null;
  const filename = file === null ? SAMPLE_NAME : basename(file);
  const digest = await contentDigest(file ?? sample ?? '', file !== null, filename);
  const upload = await client.uploads.create(file ?? { csv: sample ?? '' }, {
    filename,
    idempotencyKey: `upload-${digest}`,
    signal,
  });
  const prediction = await predict(client, upload.id, `score-${upload.id}`, signal, onProgress);
  const top: ResultRow[] = [];
  for await (const row of client.predictions.results(prediction.id, { sort: '-churn_probability', limit: 100 })) {
    // Customers who have already churned are not at risk.
    if (!row.already_churned) top.push(row);
    if (top.length === TOP_COUNT) break;
  }
  return { filename, prediction, top };
}

async function predict(
  client: RetainWise,
  uploadId: string,
  key: string,
  signal: AbortSignal,
  onProgress: (fraction: number) => void,
): Promise<Prediction> {
  const prediction = await client.predictions.create({ upload_id: uploadId }, { idempotencyKey: key, signal });
  // A prediction that failed at an earlier start is not retried under its key.
  if (prediction.status === 'failed') return predict(client, uploadId, `score-${prediction.id}`, signal, onProgress);
  return client.predictions.waitUntilDone(prediction.id, {
    signal,
    onProgress: ({ progress }) => onProgress(progress.fraction),
  });
}

async function contentDigest(source: string, isFile: boolean, filename: string): Promise<string> {
  const hash = createHash('sha256').update(filename).update('\0');
  if (!isFile) return hash.update(source).digest('hex');
  // A file stream without an encoding yields bytes.
  for await (const chunk of createReadStream(source) as AsyncIterable<Uint8Array>) hash.update(chunk);
  return hash.digest('hex');
}
