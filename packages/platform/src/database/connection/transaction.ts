import type pg from 'pg';
import type { Sequelize, Transaction } from 'sequelize';

export type { Transaction };

/** Sequelize takes "no transaction" as an absent option. */
export function within(transaction: Transaction | undefined): { transaction?: Transaction } {
  return transaction === undefined ? {} : { transaction };
}

/** Runs `work` in the caller's transaction, or in one of its own. */
export function inOneTransaction<T>(
  sequelize: Sequelize,
  transaction: Transaction | undefined,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return transaction === undefined ? sequelize.transaction(work) : work(transaction);
}

/** The connection that a transaction holds, for libraries that bring their own SQL: Sequelize would rewrite it. */
export function connectionOf(transaction: Transaction): pg.ClientBase {
  // as: Sequelize's types hide the connection that a transaction of its pg dialect holds
  return (transaction as unknown as { readonly connection: pg.ClientBase }).connection;
}
