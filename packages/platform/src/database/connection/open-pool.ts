import { Sequelize } from 'sequelize';
import { tlsOptions } from './tls-options.ts';

export interface PoolOptions {
  readonly url: string;
  readonly poolMax: number;
}

/** Opens a pool of connections, for the adapters of this package that bring their own SQL. Connects on first use. */
export function openPool({ url, poolMax }: PoolOptions): Sequelize {
  const ssl = tlsOptions(url);
  const address = new URL(url);
  // Sequelize would let these replace `ssl`.
  for (const name of ['ssl', 'sslmode', 'sslrootcert']) address.searchParams.delete(name);
  return new Sequelize(address.href, {
    dialect: 'postgres',
    dialectOptions: { ssl },
    // Statements contain customers' data.
    logging: false,
    pool: { max: poolMax, min: 0, idle: 10_000, acquire: 30_000 },
    define: { timestamps: false, underscored: true, freezeTableName: true },
  });
}
