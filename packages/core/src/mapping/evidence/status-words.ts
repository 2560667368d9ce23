import type { ColumnProfile } from '../profile/profile-column.ts';
import { STATUSES } from '../vocabulary/statuses.ts';

const STATUS: ReadonlySet<string> = new Set(STATUSES);
const MOSTLY = 0.8;

/** Whether the cells are statuses, which are neither countries nor industries. */
export function saysStatus({ words, filled }: ColumnProfile): boolean {
  let known = 0;
  for (const [text, count] of words) if (STATUS.has(text)) known += count;
  return filled > 0 && known >= filled * MOSTLY;
}
