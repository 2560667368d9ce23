import { createHash } from 'node:crypto';
import type { PartRef } from '../database/prediction-parts/types.ts';
import type { PredictionRecord } from '../database/predictions/types.ts';
import type { UploadRef } from '../database/uploads/types.ts';

const REFERENCE_DIGITS = 16;
/** Of any file of an upload: whether it is of an end customer, and of which upload. */
const FILE_OF_UPLOAD = /^accounts\/[^/]+\/(?:ref\/[0-9a-f]{16}\/)?uploads\/([^/]+)\/./;

/** Prefix of all files of an upload, so that deleting the prefix deletes everything. */
export function uploadPrefix({ accountId, reference, id }: UploadRef): string {
  return `${ownerPrefix(accountId, reference)}uploads/${id}/`;
}

/** A reference may have any characters, and is nobody's business who sees the store. */
export function ownerPrefix(accountId: string, reference: string): string {
  if (reference === '') return `accounts/${accountId}/`;
  const digest = createHash('sha256').update(reference).digest('hex').slice(0, REFERENCE_DIGITS);
  return `accounts/${accountId}/ref/${digest}/`;
}

/** The upload that a file is of; null for other files. */
export function uploadOfFile(key: string): string | null {
  return FILE_OF_UPLOAD.exec(key)?.[1] ?? null;
}

/** The upload of a prediction, which belongs to whom the prediction does. */
export function uploadOf({
  accountId,
  reference,
  uploadId,
}: Pick<PredictionRecord, 'accountId' | 'reference' | 'uploadId'>): UploadRef {
  return { accountId, reference, id: uploadId };
}

export interface OutputKeys {
  readonly outputKey: string;
  readonly rejectedKey: string;
}

/** Each attempt writes its own files: a superseded one can never overwrite those of the current one. */
export function outputKeys(upload: UploadRef, predictionId: string, attempt: number): OutputKeys {
  const folder = outputFolder(upload, predictionId, attempt);
  return { outputKey: `${folder}results.csv.gz`, rejectedKey: `${folder}rejected.csv.gz` };
}

/** Prefix of the files of a prediction's parts, while it is divided. */
export function partsPrefix(upload: UploadRef, predictionId: string): string {
  return `${uploadPrefix(upload)}predictions/${predictionId}/parts/`;
}

/** The prediction whose parts a file is of; null for other files. */
export function predictionOfPart(key: string): string | null {
  return /\/predictions\/([^/]+)\/parts\//.exec(key)?.[1] ?? null;
}

/** Each attempt at a part writes its own files. They are not whole by themselves: see `spliced-file.ts`. */
export function partKeys(
  upload: UploadRef,
  { id, plan, n, attempt }: Pick<PartRef, 'id' | 'plan' | 'n' | 'attempt'>,
): OutputKeys {
  const name = `${partsPrefix(upload, id)}${plan}.${n}.${attempt}`;
  return { outputKey: `${name}.results.deflate`, rejectedKey: `${name}.rejected.deflate` };
}

/** Those of `outputKeys`, and those of a version that did not compress: its attempts may have ended since. */
export function everyOutputKey(upload: UploadRef, predictionId: string, attempt: number): readonly string[] {
  const folder = outputFolder(upload, predictionId, attempt);
  return ['results', 'rejected'].flatMap((name) => [`${folder}${name}.csv.gz`, `${folder}${name}.csv`]);
}

function outputFolder(upload: UploadRef, predictionId: string, attempt: number): string {
  return `${uploadPrefix(upload)}predictions/${predictionId}/${attempt}/`;
}
