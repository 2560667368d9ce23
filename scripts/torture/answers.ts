import { z } from 'zod';

/** What the clients read of the answers. */
export const idSchema = z.object({ id: z.string() });

export const predictionSchema = z.object({
  id: z.string(),
  status: z.enum(['queued', 'running', 'completed', 'failed', 'cancelled']),
  rows_accepted: z.number().nullable(),
  rows_rejected: z.number().nullable(),
});
export type PredictionAnswer = z.infer<typeof predictionSchema>;

export const pageSchema = z.object({
  data: z.array(z.object({ row_number: z.number() })),
  next_cursor: z.string().nullable(),
  total: z.number(),
});
