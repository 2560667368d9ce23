import { DataTypes, literal } from 'sequelize';
import type { Model, ModelStatic, Sequelize } from 'sequelize';
import { idColumn, textColumn } from '../shared/columns.ts';
import type { AuditEventRecord } from './types.ts';

/** As lists call it. */
export type AuditEventRow = Omit<AuditEventRecord, 'at'> & { readonly createdAt: Date };
export type AuditEventTable = ModelStatic<Model<AuditEventRow, Partial<AuditEventRow>>>;

export function defineAuditEvents(sequelize: Sequelize): AuditEventTable {
  return sequelize.define(
    'auditEvent',
    {
      id: idColumn(),
      accountId: textColumn(),
      reference: textColumn(),
      actorKind: textColumn(),
      actorId: DataTypes.TEXT,
      actorSubject: DataTypes.TEXT,
      action: textColumn(),
      objectKind: textColumn(),
      objectId: DataTypes.TEXT,
      requestId: DataTypes.TEXT,
      addressPrefix: DataTypes.TEXT,
      createdAt: { type: DataTypes.DATE, allowNull: false, defaultValue: literal('clock_timestamp()'), field: 'at' },
    },
    { tableName: 'audit_events' },
  );
}
