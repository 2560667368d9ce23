import { DataTypes } from 'sequelize';
import type { Model, ModelStatic, Optional, Sequelize } from 'sequelize';
import { createdAtColumn, idColumn, objectColumn, textColumn } from '../shared/columns.ts';
import type { AccountRecord } from './types.ts';

type AccountRow = AccountRecord & { readonly erasingSince?: Date | null };
export type AccountTable = ModelStatic<Model<AccountRow, Optional<AccountRow, 'createdAt' | 'limits'>>>;

export function defineAccounts(sequelize: Sequelize): AccountTable {
  return sequelize.define(
    'account',
    {
      id: idColumn(),
      name: textColumn(),
      currency: DataTypes.CHAR(3),
      priorChurnRate: DataTypes.DOUBLE,
      horizonDays: DataTypes.SMALLINT,
      limits: objectColumn(),
      createdAt: createdAtColumn(),
      erasingSince: DataTypes.DATE,
    },
    { tableName: 'accounts' },
  );
}
