import type { Transaction } from 'sequelize';

/** Sequelize takes "no transaction" as an absent option. */
export function within(transaction: Transaction | undefined): { transaction?: Transaction } {
  return transaction === undefined ? {} : { transaction };
}
