import { DataTypes, literal } from 'sequelize';
import type { Model, ModelStatic, Sequelize } from 'sequelize';
import type { PredictionRecord } from '../records.ts';
import type { UploadModel } from '../uploads/table.ts';

export interface PredictionRow extends Omit<PredictionRecord, 'filename' | 'failure'> {
  readonly errorCode: string | null;
  readonly errorMessage: string | null;
  readonly errorFix: string | null;
  /** Joined. */
  readonly upload?: { readonly filename: string };
}
export type PredictionModel = ModelStatic<Model<PredictionRow, Partial<PredictionRow>>>;

export function definePredictions(sequelize: Sequelize, uploads: UploadModel): PredictionModel {
  const text = () => ({ type: DataTypes.TEXT, allowNull: false });
  const count = () => ({ type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 });
  const predictions: PredictionModel = sequelize.define(
    'prediction',
    {
      id: { type: DataTypes.TEXT, primaryKey: true },
      accountId: text(),
      uploadId: text(),
      userId: DataTypes.TEXT,
      status: { type: DataTypes.TEXT, allowNull: false, defaultValue: 'queued' },
      model: text(),
      level: text(),
      settings: DataTypes.JSONB,
      mapping: DataTypes.JSONB,
      outputKey: DataTypes.TEXT,
      rejectedKey: DataTypes.TEXT,
      rowsTotal: count(),
      rowsProcessed: count(),
      rowsAccepted: DataTypes.INTEGER,
      rowsRejected: DataTypes.INTEGER,
      metrics: DataTypes.JSONB,
      metadata: { type: DataTypes.JSONB, allowNull: false, defaultValue: {} },
      errorCode: DataTypes.TEXT,
      errorMessage: DataTypes.TEXT,
      errorFix: DataTypes.TEXT,
      attempt: count(),
      queueMessageId: DataTypes.TEXT,
      queuedAt: DataTypes.DATE,
      startedAt: DataTypes.DATE,
      completedAt: DataTypes.DATE,
      idempotencyKey: DataTypes.TEXT,
      requestFingerprint: DataTypes.TEXT,
      createdAt: { type: DataTypes.DATE, allowNull: false, defaultValue: literal('now()') },
    },
    { tableName: 'predictions' },
  );
  predictions.belongsTo(uploads, { foreignKey: 'uploadId', as: 'upload', constraints: false });
  return predictions;
}
