import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { within } from '../connection/transaction.ts';
import type { UsageRepository } from './types.ts';

export function createUsageRepository(sequelize: Sequelize): UsageRepository {
  return {
    storedRows: async (accountId, transaction) => {
      // The driver gives 64-bit integers as text; as a double it is exact to 2^53.
      const [row] = await sequelize.query<{ rows: number }>(
        'SELECT stored_rows::double precision AS rows FROM account_usage WHERE account_id = $1',
        { bind: [accountId], type: QueryTypes.SELECT, ...within(transaction) },
      );
      return row?.rows ?? 0;
    },
    lockSpending: async (accountId, transaction) => {
      await sequelize.query("SELECT pg_advisory_xact_lock(hashtextextended('spending:' || $1, 0))", {
        bind: [accountId],
        type: QueryTypes.SELECT,
        transaction,
      });
    },
  };
}
