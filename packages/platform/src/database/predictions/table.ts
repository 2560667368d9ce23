import { DataTypes } from 'sequelize';
import type { Model, ModelStatic, Sequelize } from 'sequelize';
import { countColumn, createdAtColumn, idColumn, objectColumn, textColumn } from '../shared/columns.ts';
import type { UploadTable } from '../uploads/table.ts';
import type { PredictionFailure, PredictionRecord } from './types.ts';

export interface PredictionRow extends Omit<PredictionRecord, 'filename' | 'failure'> {
  readonly errorCode: PredictionFailure['code'] | null;
  readonly errorMessage: string | null;
  readonly errorFix: string | null;
  readonly requeues: number;
  /** Joined. */
  readonly upload?: { readonly filename: string };
}
export type PredictionTable = ModelStatic<Model<PredictionRow, Partial<PredictionRow>>>;

export function definePredictions(sequelize: Sequelize, uploads: UploadTable): PredictionTable {
  const predictions: PredictionTable = sequelize.define(
    'prediction',
    {
      id: idColumn(),
      accountId: textColumn(),
      reference: textColumn(),
      uploadId: textColumn(),
      userId: DataTypes.TEXT,
      status: { type: DataTypes.TEXT, allowNull: false, defaultValue: 'queued' },
      model: textColumn(),
      level: textColumn(),
      settings: DataTypes.JSONB,
      mapping: DataTypes.JSONB,
      outputKey: DataTypes.TEXT,
      rejectedKey: DataTypes.TEXT,
      rowsTotal: countColumn(),
      rowsProcessed: countColumn(),
      rowsAccepted: DataTypes.INTEGER,
      rowsRejected: DataTypes.INTEGER,
      metrics: DataTypes.JSONB,
      metadata: objectColumn(),
      errorCode: DataTypes.TEXT,
      errorMessage: DataTypes.TEXT,
      errorFix: DataTypes.TEXT,
      attempt: countColumn(),
      failures: countColumn(),
      lostAlone: countColumn(),
      lostTogether: countColumn(),
      queueMessageId: DataTypes.TEXT,
      queuedAt: DataTypes.DATE,
      startedAt: DataTypes.DATE,
      completedAt: DataTypes.DATE,
      idempotencyKey: DataTypes.TEXT,
      requestHash: { type: DataTypes.TEXT, field: 'request_fingerprint' },
      runHash: DataTypes.TEXT,
      resultRun: DataTypes.INTEGER,
      requeues: countColumn(),
      createdAt: createdAtColumn(),
    },
    { tableName: 'predictions' },
  );
  predictions.belongsTo(uploads, { foreignKey: 'uploadId', as: 'upload', constraints: false });
  return predictions;
}
