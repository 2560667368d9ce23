import type { HorizonDays } from '@retainwise/core';
import type { ReportCardJson } from '@retainwise/core/learning';
import { QueryTypes, type Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import { toJson } from '../shared/clean-text.ts';
import type { Owner } from '../shared/scope.ts';

export interface StoredReportCard {
  readonly card: ReportCardJson;
  readonly horizonDays: HorizonDays;
  readonly computedAt: Date;
  /** The last outcome that it knows; null where there was none. */
  readonly lastOutcomeId: string | null;
}

export interface ReportCardRepository {
  /** Takes the place of the one before for the same horizon. Webhooks are told where more is known than before. */
  save(owner: Owner, card: Omit<StoredReportCard, 'computedAt'>, transaction?: Transaction): Promise<void>;
  /** The newest of a horizon, or of any; null where none was computed yet. */
  find(
    owner: Owner,
    of?: { readonly horizonDays?: HorizonDays },
    transaction?: Transaction,
  ): Promise<StoredReportCard | null>;
}

const SAVE = `
  INSERT INTO report_cards (account_id, reference, horizon_days, card, last_outcome_id) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (account_id, reference, horizon_days) DO UPDATE
  SET card = excluded.card, last_outcome_id = excluded.last_outcome_id, computed_at = clock_timestamp()`;

const FIND = `
  SELECT card, horizon_days AS "horizonDays", computed_at AS "computedAt", last_outcome_id AS "lastOutcomeId"
  FROM report_cards
  WHERE account_id = $1 AND reference = $2 AND ($3::integer IS NULL OR horizon_days = $3)
  ORDER BY computed_at DESC LIMIT 1`;

export function createReportCardRepository(sequelize: Sequelize): ReportCardRepository {
  return {
    async save({ accountId, reference }, { card, horizonDays, lastOutcomeId }, transaction) {
      const bind = [accountId, reference, horizonDays, toJson(card), lastOutcomeId];
      await sequelize.query(SAVE, { bind, ...within(transaction) });
    },
    async find({ accountId, reference }, { horizonDays } = {}, transaction) {
      const bind = [accountId, reference, horizonDays ?? null];
      const options = { bind, type: QueryTypes.SELECT, ...within(transaction) } as const;
      return (await sequelize.query<StoredReportCard>(FIND, options))[0] ?? null;
    },
  };
}
