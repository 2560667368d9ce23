import { z } from 'zod';
import type { PredictionRecord, PredictionRef } from '../database/predictions/types.ts';
import type { Job } from '../job-queue/types.ts';
import { traceparentOf, type Trace } from '../logging/trace.ts';

/** Type of the queue's jobs that score an upload. */
export const PREDICTION_JOB = 'prediction';

/** Of the request that asked for it. Jobs of earlier versions, and those that a sweep sends again, have none. */
const traceparent = z.string().max(512).optional();

/** What a job carries: ids only, everything else is read from the database. */
export const predictionJobSchema = z.object({
  account_id: z.string().min(1),
  prediction_id: z.string().min(1),
  traceparent,
});

/** A job that helps with the parts of a prediction. By another name, so that an earlier version does not take it up. */
export const partsJobSchema = z.object({ account_id: z.string().min(1), parts_of: z.string().min(1), traceparent });

/** Any job of the queue. */
export const predictionWorkSchema = z.union([predictionJobSchema, partsJobSchema]);

export type PartsJob = z.infer<typeof partsJobSchema>;

export type PredictionJob = z.infer<typeof predictionJobSchema>;

/** The job of a prediction, at most once. Accounts take turns. */
export function predictionJob(
  { accountId, id }: Pick<PredictionRecord, 'accountId' | 'id'>,
  trace: Trace | null = null,
): Job {
  const payload: PredictionJob = { account_id: accountId, prediction_id: id, ...named(trace) };
  return { type: PREDICTION_JOB, payload, groupKey: accountId, dedupId: id };
}

/** The job of one more worker for the parts of a prediction. It takes its turn as the others of the account do. */
export function partsJob(
  { accountId, id, plan }: PredictionRef & { readonly plan: number },
  helper: number,
  trace: Trace | null = null,
): Job {
  const payload: PartsJob = { account_id: accountId, parts_of: id, ...named(trace) };
  return { type: PREDICTION_JOB, payload, groupKey: accountId, dedupId: `${id}.${plan}.${helper}` };
}

function named(trace: Trace | null): { readonly traceparent?: string } {
  return trace === null ? {} : { traceparent: traceparentOf(trace) };
}
