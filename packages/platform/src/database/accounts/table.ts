import { DataTypes, literal } from 'sequelize';
import type { Model, ModelStatic, Optional, Sequelize } from 'sequelize';
import type { AccountRecord, ApiKeyRecord, UserRecord } from '../records.ts';

export type AccountModel = ModelStatic<Model<AccountRecord, Optional<AccountRecord, 'createdAt'>>>;
export type UserModel = ModelStatic<Model<UserRecord, Optional<UserRecord, 'createdAt'>>>;

/** The hash is in the row and in no record. */
export interface ApiKeyRow extends ApiKeyRecord {
  readonly keyHash: string;
}
export type ApiKeyModel = ModelStatic<Model<ApiKeyRow, Optional<ApiKeyRow, 'createdAt' | 'lastUsedAt' | 'revokedAt'>>>;

// Functions: Sequelize writes into the definition of a column.
const id = () => ({ type: DataTypes.TEXT, primaryKey: true });
const text = () => ({ type: DataTypes.TEXT, allowNull: false });
const createdAt = () => ({ type: DataTypes.DATE, allowNull: false, defaultValue: literal('now()') });

export function defineAccounts(sequelize: Sequelize): {
  accounts: AccountModel;
  users: UserModel;
  apiKeys: ApiKeyModel;
} {
  return {
    accounts: sequelize.define(
      'account',
      { id: id(), name: text(), currency: DataTypes.CHAR(3), priorChurnRate: DataTypes.DOUBLE, createdAt: createdAt() },
      { tableName: 'accounts' },
    ),
    users: sequelize.define(
      'user',
      { id: id(), accountId: text(), clerkUserId: text(), email: DataTypes.TEXT, createdAt: createdAt() },
      { tableName: 'users' },
    ),
    apiKeys: sequelize.define(
      'apiKey',
      {
        id: id(),
        accountId: text(),
        name: text(),
        keyHash: DataTypes.CHAR(64),
        displayPrefix: text(),
        createdAt: createdAt(),
        lastUsedAt: DataTypes.DATE,
        revokedAt: DataTypes.DATE,
        expiresAt: DataTypes.DATE,
      },
      { tableName: 'api_keys' },
    ),
  };
}
