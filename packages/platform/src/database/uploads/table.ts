import { DataTypes, literal } from 'sequelize';
import type { Model, ModelStatic, Sequelize } from 'sequelize';
import { countColumn, createdAtColumn, idColumn, objectColumn, textColumn } from '../shared/columns.ts';
import type { UploadRecord } from './types.ts';

/** As read: the driver gives 64-bit integers as text. */
export type UploadRow = Omit<UploadRecord, 'fileSizeBytes' | 'partSize'> & {
  readonly fileSizeBytes: number | string;
  readonly partSize: number | string | null;
  /** Last sign of life of whoever receives or deletes it. */
  readonly heartbeatAt: Date;
};
export type UploadTable = ModelStatic<Model<UploadRow, Partial<UploadRow>>>;

export function defineUploads(sequelize: Sequelize): UploadTable {
  return sequelize.define(
    'upload',
    {
      id: idColumn(),
      accountId: textColumn(),
      reference: textColumn(),
      userId: DataTypes.TEXT,
      filename: textColumn(),
      objectKey: textColumn(),
      fileSizeBytes: { type: DataTypes.BIGINT, allowNull: false, defaultValue: 0 },
      rowCount: countColumn(),
      columnCount: countColumn(),
      checksumSha256: DataTypes.CHAR(64),
      status: { type: DataTypes.TEXT, allowNull: false, defaultValue: 'receiving' },
      sheet: DataTypes.TEXT,
      kind: { type: DataTypes.TEXT, allowNull: false, defaultValue: 'customers' },
      complete: { type: DataTypes.BOOLEAN, allowNull: false, defaultValue: false },
      outcomes: DataTypes.JSONB,
      format: DataTypes.JSONB,
      mapping: DataTypes.JSONB,
      columnFormats: DataTypes.JSONB,
      mappingOverrides: objectColumn(),
      mappingAnswers: objectColumn(),
      validation: DataTypes.JSONB,
      qualityScore: DataTypes.DOUBLE,
      idempotencyKey: DataTypes.TEXT,
      requestHash: { type: DataTypes.TEXT, field: 'request_fingerprint' },
      createdAt: createdAtColumn(),
      expiresAt: DataTypes.DATE,
      partSize: DataTypes.BIGINT,
      storeUpload: DataTypes.TEXT,
      expectedSha256: DataTypes.CHAR(64),
      analysisAttempts: countColumn(),
      problem: DataTypes.JSONB,
      erasureId: DataTypes.TEXT,
      heartbeatAt: { type: DataTypes.DATE, allowNull: false, defaultValue: literal('now()') },
    },
    { tableName: 'uploads' },
  );
}
