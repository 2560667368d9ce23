import { DataTypes, literal } from 'sequelize';
import type { Model, ModelStatic, Sequelize } from 'sequelize';
import type { UploadRecord } from '../records.ts';

/** As read: the driver gives 64-bit integers as text. */
export type UploadRow = Omit<UploadRecord, 'fileSizeBytes'> & { readonly fileSizeBytes: number | string };
export type UploadModel = ModelStatic<Model<UploadRow, Partial<UploadRow>>>;

export function defineUploads(sequelize: Sequelize): UploadModel {
  const text = () => ({ type: DataTypes.TEXT, allowNull: false });
  const count = () => ({ type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 });
  return sequelize.define(
    'upload',
    {
      id: { type: DataTypes.TEXT, primaryKey: true },
      accountId: text(),
      userId: DataTypes.TEXT,
      filename: text(),
      objectKey: text(),
      fileSizeBytes: { type: DataTypes.BIGINT, allowNull: false, defaultValue: 0 },
      rowCount: count(),
      columnCount: count(),
      checksumSha256: DataTypes.CHAR(64),
      status: { type: DataTypes.TEXT, allowNull: false, defaultValue: 'receiving' },
      format: DataTypes.JSONB,
      mapping: DataTypes.JSONB,
      mappingOverrides: { type: DataTypes.JSONB, allowNull: false, defaultValue: {} },
      mappingAnswers: { type: DataTypes.JSONB, allowNull: false, defaultValue: {} },
      validation: DataTypes.JSONB,
      qualityScore: DataTypes.DOUBLE,
      idempotencyKey: DataTypes.TEXT,
      requestFingerprint: DataTypes.TEXT,
      createdAt: { type: DataTypes.DATE, allowNull: false, defaultValue: literal('now()') },
      expiresAt: DataTypes.DATE,
    },
    { tableName: 'uploads' },
  );
}
