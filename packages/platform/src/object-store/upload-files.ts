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
  const folder = `${uploadPrefix(accountId, uploadId)}predictions/${predictionId}/${attempt}/`;
  return { outputKey: `${folder}results.csv`, rejectedKey: `${folder}rejected.csv` };
}
