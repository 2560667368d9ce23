import { QueryTypes, type Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import { toJson } from '../shared/clean-text.ts';
import type { Owner } from '../shared/scope.ts';

/** How the customers of a scoring differ from those of another. */
export interface StoredDrift {
  readonly predictionId: string;
  /** The prediction that it is compared with. */
  readonly against: string;
  readonly modelVersion: string;
  readonly state: 'too_few' | 'none' | 'drifted';
  /** What the engine found. */
  readonly report: unknown;
  readonly createdAt: Date;
}

export interface DriftRepository {
  /** Each prediction is compared once. Webhooks are told of a drift. @returns whether it is new */
  add(owner: Owner, drift: Omit<StoredDrift, 'createdAt'>, transaction?: Transaction): Promise<boolean>;
  /** Newest first. */
  list(owner: Owner, limit: number): Promise<readonly StoredDrift[]>;
}

const ADD = `
  INSERT INTO drift_reports (account_id, reference, prediction_id, against, model_version, state, report)
  VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (account_id, reference, prediction_id) DO NOTHING RETURNING id`;

const LIST = `
  SELECT prediction_id AS "predictionId", against, model_version AS "modelVersion", state, report,
    created_at AS "createdAt"
  FROM drift_reports WHERE account_id = $1 AND reference = $2 ORDER BY drift_reports.id DESC LIMIT $3`;

export function createDriftRepository(sequelize: Sequelize): DriftRepository {
  const select = <Row extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(text, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });
  return {
    async add({ accountId, reference }, { predictionId, against, modelVersion, state, report }, transaction) {
      const bind = [accountId, reference, predictionId, against, modelVersion, state, toJson(report)];
      return (await select(ADD, bind, transaction)).length > 0;
    },
    list: ({ accountId, reference }, limit) => select<StoredDrift>(LIST, [accountId, reference, limit]),
  };
}
