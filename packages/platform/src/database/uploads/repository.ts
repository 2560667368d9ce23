import { Op } from 'sequelize';
import { cleanJson, cleanText } from '../shared/clean-text.ts';
import type { Cursors } from '../shared/cursor.ts';
import type { UploadTable, UploadRow } from './table.ts';
import { newId } from '../shared/new-id.ts';
import { afterCursor, NEWEST_FIRST, toPage } from '../shared/newest-first.ts';
import { within } from '../connection/transaction.ts';
import { refuseRepeatedKey } from '../shared/idempotency-key.ts';
import type { UploadChanges, UploadRecord, UploadRepository } from './types.ts';

function toRecord(row: UploadRow): UploadRecord {
  return { ...row, fileSizeBytes: Number(row.fileSizeBytes) };
}

/** Reports and mappings quote the file, which may hold what jsonb cannot. */
function clean<T extends UploadChanges>({ mapping, validation, mappingOverrides, mappingAnswers, ...rest }: T) {
  return {
    ...rest,
    ...(mapping === undefined ? {} : { mapping: cleanJson(mapping) }),
    ...(validation === undefined ? {} : { validation: cleanJson(validation) }),
    ...(mappingOverrides === undefined ? {} : { mappingOverrides: cleanJson(mappingOverrides) }),
    ...(mappingAnswers === undefined ? {} : { mappingAnswers: cleanJson(mappingAnswers) }),
  };
}

export function createUploadRepository(uploads: UploadTable, cursors: Cursors): UploadRepository {
  return {
    create: async (upload, transaction) => {
      const values = { ...clean(upload), id: upload.id ?? newId('upl'), filename: cleanText(upload.filename) };
      const row = await refuseRepeatedKey(() => uploads.create(values, within(transaction)));
      return toRecord((await row.reload(within(transaction))).get());
    },
    find: async (accountId, uploadId, transaction) => {
      const row = await uploads.findOne({ where: { accountId, id: uploadId }, ...within(transaction) });
      return row === null ? null : toRecord(row.get());
    },
    findByIdempotencyKey: async (accountId, key, transaction) => {
      const row = await uploads.findOne({ where: { accountId, idempotencyKey: key }, ...within(transaction) });
      return row === null ? null : toRecord(row.get());
    },
    listPage: async ({ accountId, limit, cursor }, transaction) => {
      const scope = ['uploads', accountId];
      const rows = await uploads.findAll({
        where: { accountId, status: 'ready', ...(await afterCursor(cursors, scope, cursor)) },
        order: NEWEST_FIRST,
        limit: limit + 1,
        ...within(transaction),
      });
      return toPage(
        cursors,
        scope,
        rows.map((row) => toRecord(row.get())),
        limit,
      );
    },
    listExpired: async (now, limit, transaction) => {
      const rows = await uploads.findAll({
        where: { status: 'ready', expiresAt: { [Op.lte]: now } },
        order: [['expiresAt', 'ASC']],
        limit,
        ...within(transaction),
      });
      return rows.map((row) => toRecord(row.get()));
    },
    update: async (accountId, uploadId, changes, transaction) => {
      const [, rows] = await uploads.update(clean(changes), {
        where: { accountId, id: uploadId },
        returning: true,
        ...within(transaction),
      });
      return rows[0] === undefined ? null : toRecord(rows[0].get());
    },
    delete: async (accountId, uploadId, transaction) =>
      (await uploads.destroy({ where: { accountId, id: uploadId }, ...within(transaction) })) === 1,
  };
}
