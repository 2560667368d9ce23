import type { AccountRecord, LimitsConfig } from '@retainwise/platform';

export type Limits = LimitsConfig;

/** The limits of an account: its own where it has some, those of the installation elsewhere. */
export function limitsOf({ limits: own }: Pick<AccountRecord, 'limits'>, limits: Limits): Limits {
  const { requests } = limits;
  return {
    ...limits,
    requests: {
      read: own.read ?? requests.read,
      write: own.write ?? requests.write,
      upload: own.upload ?? requests.upload,
      part: own.part ?? requests.part,
      score: own.score ?? requests.score,
    },
    uploadsAtOnce: own.uploads_at_once ?? limits.uploadsAtOnce,
    openUploads: own.open_uploads ?? limits.openUploads,
    openPredictions: own.open_predictions ?? limits.openPredictions,
    storedRows: own.stored_rows ?? limits.storedRows,
  };
}
