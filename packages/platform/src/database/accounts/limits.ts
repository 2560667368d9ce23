import { z } from 'zod';
import type { AccountLimits } from './types.ts';

/** An operator writes them by hand, so one that is no limit counts as absent: the installation's limit applies. */
const limit = z.int32().min(1).optional().catch(undefined);
const limitsSchema = z.object({
  read: limit,
  write: limit,
  upload: limit,
  part: limit,
  score: limit,
  uploads_at_once: limit,
  open_uploads: limit,
  open_predictions: limit,
  stored_rows: z.int().min(1).optional().catch(undefined),
});

/** The limits in an account's row, without what cannot be used. */
export function readLimits(stored: unknown): AccountLimits {
  const known = limitsSchema.safeParse(stored);
  if (!known.success) return {};
  return Object.fromEntries(Object.entries(known.data).filter(([, value]) => value !== undefined));
}
