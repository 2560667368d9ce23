/** Where the files of an upload live; everything of an upload lies under one prefix, so that deleting it leaves nothing. */
export function uploadPrefix(accountId: string, uploadId: string): string {
  return `accounts/${accountId}/uploads/${uploadId}/`;
}

export interface OutputKeys {
  readonly outputKey: string;
  readonly rejectedKey: string;
}

/** Each attempt writes files of its own: a stale one can never overwrite those of the run that counts. */
export function outputKeys(accountId: string, uploadId: string, predictionId: string, attempt: number): OutputKeys {
  const folder = `${uploadPrefix(accountId, uploadId)}predictions/${predictionId}/${attempt}/`;
  return { outputKey: `${folder}results.csv`, rejectedKey: `${folder}rejected.csv` };
}
