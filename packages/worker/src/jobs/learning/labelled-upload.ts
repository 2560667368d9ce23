import type { ModelRecord } from '@retainwise/platform';
import type { TrainingRows } from './cohorts.ts';
import type { LearningContext } from './context.ts';

/** Bytes of a file that a model is learnt from: it is read in memory. */
const MAX_BYTES = 64 * 2 ** 20;

/** An upload that says who has left, by the column that was named or the one that its mapping found; null without. */
export async function readLabelledUpload(
  { database, objectStore, owner, signal }: LearningContext,
  { uploadId, labelColumn }: ModelRecord,
): Promise<TrainingRows | null> {
  const upload = uploadId === null ? null : await database.uploads.find(owner, uploadId);
  if (upload?.status !== 'ready' || upload.fileSizeBytes > MAX_BYTES) return null;
  const found = upload.mapping?.columns.find(({ field }) => field === 'churned' || field === 'churn_date');
  const label = labelColumn ?? found?.column;
  if (label === undefined) return null;
  const parts: Uint8Array[] = [];
  for await (const part of await objectStore.get(upload.objectKey, undefined, signal))
    if (part instanceof Uint8Array) parts.push(part);
  const bytes = Uint8Array.from(Buffer.concat(parts));
  return {
    from: { kind: 'file', file: { bytes, sheet: upload.sheet, label, now: upload.createdAt.getTime() } },
    trainedOn: { firstAsOf: null, lastAsOf: null, rows: 0, events: 0, lastPredictionId: null },
  };
}
