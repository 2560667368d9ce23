import { DataTypes } from 'sequelize';
import type { Model, ModelStatic, Sequelize } from 'sequelize';
import type { SavedMapping } from './types.ts';

export interface SavedMappingRow extends SavedMapping {
  readonly accountId: string;
  readonly reference: string;
  readonly fingerprint: string;
}
export type SavedMappingTable = ModelStatic<Model<SavedMappingRow, SavedMappingRow>>;

export function defineSavedMappings(sequelize: Sequelize): SavedMappingTable {
  return sequelize.define(
    'savedMapping',
    {
      accountId: { type: DataTypes.TEXT, primaryKey: true },
      reference: { type: DataTypes.TEXT, primaryKey: true },
      fingerprint: { type: DataTypes.CHAR(16), primaryKey: true },
      overrides: { type: DataTypes.JSONB, allowNull: false },
      answers: { type: DataTypes.JSONB, allowNull: false },
      savedAt: { type: DataTypes.DATE, allowNull: false },
    },
    { tableName: 'saved_mappings' },
  );
}
