import { z } from 'zod';

/** Type of the queue's jobs that score an upload. */
export const PREDICTION_JOB = 'prediction';

/** What a job carries: names only, the truth is in the database. */
export const predictionJobSchema = z.object({ account_id: z.string().min(1), prediction_id: z.string().min(1) });

export type PredictionJob = z.infer<typeof predictionJobSchema>;
