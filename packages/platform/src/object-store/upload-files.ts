import type { PartRef } from '../database/prediction-parts/types.ts';

/** Prefix of all files of an upload, so that deleting the prefix deletes everything. */
export function uploadPrefix(accountId: string, uploadId: string): string {
  return `accounts/${accountId}/uploads/${uploadId}/`;
}

export interface OutputKeys {
  readonly outputKey: string;
  readonly rejectedKey: string;
}

/** Each attempt writes its own files: a superseded one can never overwrite those of the current one. */
export function outputKeys(accountId: string, uploadId: string, predictionId: string, attempt: number): OutputKeys {
  const folder = outputFolder(accountId, uploadId, predictionId, attempt);
  return { outputKey: `${folder}results.csv.gz`, rejectedKey: `${folder}rejected.csv.gz` };
}

/** Prefix of the files of a prediction's parts, while it is divided. */
export function partsPrefix(accountId: string, uploadId: string, predictionId: string): string {
  return `${uploadPrefix(accountId, uploadId)}predictions/${predictionId}/parts/`;
}

/** The prediction whose parts a file is of; null for other files. */
export function predictionOfPart(key: string): string | null {
  return /\/predictions\/([^/]+)\/parts\//.exec(key)?.[1] ?? null;
}

/** Each attempt at a part writes its own files. They are not whole by themselves: see `spliced-file.ts`. */
export function partKeys(
  uploadId: string,
  { accountId, id, plan, n, attempt }: Pick<PartRef, 'accountId' | 'id' | 'plan' | 'n' | 'attempt'>,
): OutputKeys {
  const name = `${partsPrefix(accountId, uploadId, id)}${plan}.${n}.${attempt}`;
  return { outputKey: `${name}.results.deflate`, rejectedKey: `${name}.rejected.deflate` };
}

/** Those of `outputKeys`, and those of a version that did not compress: its attempts may have ended since. */
export function everyOutputKey(
  accountId: string,
  uploadId: string,
  predictionId: string,
  attempt: number,
): readonly string[] {
  const folder = outputFolder(accountId, uploadId, predictionId, attempt);
  return ['results', 'rejected'].flatMap((name) => [`${folder}${name}.csv.gz`, `${folder}${name}.csv`]);
}

function outputFolder(accountId: string, uploadId: string, predictionId: string, attempt: number): string {
  return `${uploadPrefix(accountId, uploadId)}predictions/${predictionId}/${attempt}/`;
}
