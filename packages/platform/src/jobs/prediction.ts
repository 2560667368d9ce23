import { z } from 'zod';
import type { PredictionRecord } from '../database/predictions/types.ts';
import type { Job } from '../job-queue/types.ts';

/** Type of the queue's jobs that score an upload. */
export const PREDICTION_JOB = 'prediction';

/** What a job carries: ids only, everything else is read from the database. */
export const predictionJobSchema = z.object({ account_id: z.string().min(1), prediction_id: z.string().min(1) });

export type PredictionJob = z.infer<typeof predictionJobSchema>;

/** The job of a prediction, at most once. Accounts take turns. */
export function predictionJob({ accountId, id }: Pick<PredictionRecord, 'accountId' | 'id'>): Job {
  const payload: PredictionJob = { account_id: accountId, prediction_id: id };
  return { type: PREDICTION_JOB, payload, groupKey: accountId, dedupId: id };
}
