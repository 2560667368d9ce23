import { Op, QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { within } from '../connection/transaction.ts';
import { cleanText } from '../shared/clean-text.ts';
import type { Cursors } from '../shared/cursor.ts';
import { newId } from '../shared/new-id.ts';
import { afterCursor, NEWEST_FIRST, toPage } from '../shared/newest-first.ts';
import { cursorScope, inScope } from '../shared/scope.ts';
import type { AuditEventRow, AuditEventTable } from './table.ts';
import type { AuditEventRecord, AuditEventRepository } from './types.ts';

const DELETE = `
  WITH old AS (
    SELECT id FROM audit_events WHERE at < least($1::timestamptz, now() - interval '90 days')
    ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED
  )
  DELETE FROM audit_events USING old WHERE audit_events.id = old.id RETURNING audit_events.id`;

function toRecord({ createdAt, ...row }: AuditEventRow): AuditEventRecord {
  return { ...row, at: createdAt };
}

export function createAuditEventRepository(
  sequelize: Sequelize,
  auditEvents: AuditEventTable,
  cursors: Cursors,
): AuditEventRepository {
  return {
    record: async (event, transaction) => {
      const subject = event.actorSubject;
      await auditEvents.create(
        { ...event, id: newId('aud'), actorSubject: subject === null ? null : cleanText(subject) },
        { returning: false, ...within(transaction) },
      );
    },
    listPage: async ({ limit, cursor, actorId, action, since, ...owners }, transaction) => {
      const scope = ['audit', ...cursorScope(owners), actorId, action, since?.toISOString()];
      const rows = await auditEvents.findAll({
        where: {
          ...inScope(owners),
          ...(actorId === undefined ? {} : { actorId }),
          ...(action === undefined ? {} : { action }),
          ...(await afterCursor(cursors, scope, cursor)),
          ...(since === undefined ? {} : { createdAt: { [Op.gte]: since } }),
        },
        order: NEWEST_FIRST,
        limit: limit + 1,
        ...within(transaction),
      });
      const page = await toPage(
        cursors,
        scope,
        rows.map((row) => row.get()),
        limit,
      );
      return { ...page, rows: page.rows.map(toRecord) };
    },
    deleteBefore: (before, limit) =>
      sequelize.transaction(async (transaction) => {
        // The trigger lets nobody else delete.
        await sequelize.query(`SET LOCAL retainwise.audit_retention = 'on'`, { transaction });
        const gone = await sequelize.query(DELETE, { bind: [before, limit], type: QueryTypes.SELECT, transaction });
        return gone.length;
      }),
  };
}
