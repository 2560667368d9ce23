import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { within } from '../connection/transaction.ts';
import { createTurns } from '../shared/turns.ts';
import type { UsageRepository } from './types.ts';

/** Other processes take turns by it. */
const LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('spending:' || $1, 0))";

export function createUsageRepository(sequelize: Sequelize): UsageRepository {
  const inTurn = createTurns();
  return {
    storedRows: async (accountId, transaction) => {
      // The driver gives 64-bit integers as text; as a double it is exact to 2^53.
      const [row] = await sequelize.query<{ rows: number }>(
        'SELECT stored_rows::double precision AS rows FROM account_usage WHERE account_id = $1',
        { bind: [accountId], type: QueryTypes.SELECT, ...within(transaction) },
      );
      return row?.rows ?? 0;
    },
    spending: (accountId, work) =>
      inTurn(accountId, () =>
        sequelize.transaction(async (transaction) => {
          // Before any row is written: it waits for nobody who waits for rows.
          await sequelize.query(LOCK, { bind: [accountId], type: QueryTypes.SELECT, transaction });
          return work(transaction);
        }),
      ),
  };
}
