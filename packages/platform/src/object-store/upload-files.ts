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
