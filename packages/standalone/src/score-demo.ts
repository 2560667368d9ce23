import type { RetainWise } from '@retainwise/sdk';
import { type Prediction, type ResultRow } from '@retainwise/sdk';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';

export interface DemoScores {
  readonly filename: string;
  readonly prediction: Prediction;
  /** The customers most at risk, the first ten. */
  readonly top: readonly ResultRow[];
}

export interface ScoreDemoOptions {
  readonly client: RetainWise;
  /** Null for the generated sample. */
  readonly file: string | null;
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
}

const TOP = 10;
const SAMPLE_NAME = 'saas-customers.csv';

/**
 * Scores a file the way any client does: over HTTP, through the queue. The same file gives the same prediction again,
 * also after a crash in the middle: the keys that make requests idempotent come from its content.
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
    // Somebody who has left is no risk any more.
    if (!row.already_churned) top.push(row);
    if (top.length === TOP) break;
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
  // One that failed at an earlier start is not tried again under its key.
  if (prediction.status === 'failed') return predict(client, uploadId, `score-${prediction.id}`, signal, onProgress);
  return client.predictions.waitUntilDone(prediction.id, {
    signal,
    onProgress: ({ progress }) => onProgress(progress.fraction),
  });
}

async function contentDigest(source: string, isFile: boolean, filename: string): Promise<string> {
  const hash = createHash('sha256').update(filename).update('\0');
  if (!isFile) return hash.update(source).digest('hex');
  // A stream of a file without an encoding gives bytes.
  for await (const chunk of createReadStream(source) as AsyncIterable<Uint8Array>) hash.update(chunk);
  return hash.digest('hex');
}
