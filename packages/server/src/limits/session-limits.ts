import type { Database, WidgetSessionRecord } from '@retainwise/platform';
import { ApiError } from '../http/api-error.ts';

type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/**
 * Takes what a request uses from the limits of its session. In the transaction that does what is paid for: either both
 * are done, or neither. Comes last in it, because the row is held until its end.
 *
 * @param session null for callers who are no session
 * @throws ApiError ERR-1009 when not enough is left
 */
export async function spendOfSession(
  { widgetSessions }: Pick<Database, 'widgetSessions'>,
  session: WidgetSessionRecord | null,
  spent: { readonly uploads?: number; readonly rows?: number },
  transaction: Transaction,
): Promise<void> {
  if (session === null || !isLimited(session, spent)) return;
  if (await widgetSessions.spend(session, spent, transaction)) return;
  throw new ApiError(
    'ERR-1009',
    spent.uploads === undefined
      ? 'This session has too few rows left for this file.'
      : 'This session has made as many uploads as it may.',
  );
}

/** A limit that was not set stays so. */
function isLimited({ left }: WidgetSessionRecord, { uploads = 0, rows = 0 }: Parameters<typeof spendOfSession>[2]) {
  return (uploads > 0 && left.uploads !== null) || (rows > 0 && left.rows !== null);
}
