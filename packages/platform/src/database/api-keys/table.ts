import { DataTypes } from 'sequelize';
import type { Model, ModelStatic, Optional, Sequelize } from 'sequelize';
import { createdAtColumn, idColumn, textColumn } from '../shared/columns.ts';
import type { ApiKeyRecord } from './types.ts';

/** The hash is in the row and in no record. */
export interface ApiKeyRow extends ApiKeyRecord {
  readonly keyHash: string;
  readonly idempotencyKey: string | null;
}
export type ApiKeyTable = ModelStatic<Model<ApiKeyRow, Optional<ApiKeyRow, 'createdAt' | 'lastUsedAt' | 'revokedAt'>>>;

export function defineApiKeys(sequelize: Sequelize): ApiKeyTable {
  return sequelize.define(
    'apiKey',
    {
      id: idColumn(),
      accountId: textColumn(),
      name: textColumn(),
      keyHash: DataTypes.CHAR(64),
      displayPrefix: textColumn(),
      createdAt: createdAtColumn(),
      lastUsedAt: DataTypes.DATE,
      revokedAt: DataTypes.DATE,
      expiresAt: DataTypes.DATE,
      scopes: DataTypes.ARRAY(DataTypes.TEXT),
      reference: DataTypes.TEXT,
      livemode: { type: DataTypes.BOOLEAN, allowNull: false },
      createdBy: DataTypes.TEXT,
      rotatedFrom: DataTypes.TEXT,
      idempotencyKey: DataTypes.TEXT,
      requestHash: DataTypes.TEXT,
    },
    { tableName: 'api_keys' },
  );
}
