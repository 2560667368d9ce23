import { DataTypes } from 'sequelize';
import type { Model, ModelStatic, Optional, Sequelize } from 'sequelize';
import { createdAtColumn, idColumn, textColumn } from '../shared/columns.ts';
import type { AccountRecord } from './types.ts';

export type AccountTable = ModelStatic<Model<AccountRecord, Optional<AccountRecord, 'createdAt'>>>;

export function defineAccounts(sequelize: Sequelize): AccountTable {
  return sequelize.define(
    'account',
    {
      id: idColumn(),
      name: textColumn(),
      currency: DataTypes.CHAR(3),
      priorChurnRate: DataTypes.DOUBLE,
      createdAt: createdAtColumn(),
    },
    { tableName: 'accounts' },
  );
}
