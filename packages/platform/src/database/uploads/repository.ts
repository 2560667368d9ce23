import { fn, literal, Op, QueryTypes, type FindAttributeOptions } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { cleanJson, cleanText } from '../shared/clean-text.ts';
import type { Cursors } from '../shared/cursor.ts';
import type { UploadTable, UploadRow } from './table.ts';
import { newId } from '../shared/new-id.ts';
import { afterCursor, NEWEST_FIRST, toPage } from '../shared/newest-first.ts';
import { within } from '../connection/transaction.ts';
import { refuseRepeatedKey } from '../shared/idempotency-key.ts';
import { cursorScope, inScope } from '../shared/scope.ts';
import type { NamedKeys, UploadChanges, UploadListEntry, UploadRecord, UploadRef, UploadRepository } from './types.ts';

function toRecord({ heartbeatAt: _, ...row }: UploadRow): UploadRecord {
  return {
    ...row,
    fileSizeBytes: Number(row.fileSizeBytes),
    partSize: row.partSize === null ? null : Number(row.partSize),
  };
}

/** What lists hold of the columns that they leave out, computed by the database. */
const LIST_COLUMNS: FindAttributeOptions = {
  exclude: ['mapping', 'columnFormats', 'validation', 'qualityScore'],
  include: [
    [literal('coalesce("quality_score", ("validation" -> \'qualityScore\')::double precision)'), 'qualityScore'],
    [literal(`jsonb_array_length("mapping" -> 'questions')`), 'questions'],
    [literal(`("validation" -> 'accepted')::integer`), 'acceptedRows'],
    [literal(`("validation" -> 'rejected')::integer`), 'rejectedRows'],
  ],
};

function toListEntry(row: Omit<UploadRow, 'mapping' | 'columnFormats' | 'validation'>): UploadListEntry {
  const { heartbeatAt: _, ...entry } = row;
  // as: Sequelize does not type columns that a query computes
  const computed = entry as typeof entry & Pick<UploadListEntry, 'questions' | 'acceptedRows' | 'rejectedRows'>;
  return {
    ...computed,
    fileSizeBytes: Number(entry.fileSizeBytes),
    partSize: entry.partSize === null ? null : Number(entry.partSize),
  };
}

const REF_COLUMNS = ['id', 'accountId', 'reference'];
const byRef = (upload: UploadRef) => ({ ...inScope(upload), id: upload.id });

/** Nobody but those who delete it sees an upload that is being deleted. */
const VISIBLE = { status: { [Op.ne]: 'deleting' } } as const;

/** Without a sign of life its process has ended. One that is sent in parts has none between two of them. */
const RECEIVING_WHOLE = { status: 'receiving', partSize: null } as const;

/** With the predictions of an upload come the files of those that completed, and the runs that may have files. */
const NAMES = `
  SELECT
    uploads.id AS "uploadId", uploads.account_id AS "accountId", uploads.reference, uploads.status,
    array_remove(
      ARRAY[uploads.object_key] || array_agg(predictions.output_key) || array_agg(predictions.rejected_key), NULL
    ) AS keys,
    coalesce(
      json_agg(json_build_object('predictionId', runs.prediction_id, 'attempt', runs.attempt))
        FILTER (WHERE runs.attempt IS NOT NULL),
      '[]'
    ) AS runs
  FROM uploads
  LEFT JOIN predictions ON predictions.account_id = uploads.account_id AND predictions.upload_id = uploads.id
  LEFT JOIN prediction_runs AS runs
    ON runs.account_id = predictions.account_id AND runs.prediction_id = predictions.id
  WHERE uploads.id = ANY ($1::text[])
  GROUP BY uploads.id`;

/** Locked rows are skipped: somebody else is taking them. */
const TAKE = `
  UPDATE uploads SET heartbeat_at = now()
  WHERE id IN (
    SELECT id FROM uploads WHERE status = 'deleting' AND heartbeat_at < $1
    ORDER BY heartbeat_at LIMIT $2 FOR UPDATE SKIP LOCKED
  )
  RETURNING id, account_id AS "accountId", reference`;

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

export function createUploadRepository(sequelize: Sequelize, uploads: UploadTable, cursors: Cursors): UploadRepository {
  return {
    create: async (upload, transaction) => {
      const values = { ...clean(upload), id: upload.id ?? newId('upl'), filename: cleanText(upload.filename) };
      const row = await refuseRepeatedKey(() => uploads.create(values, within(transaction)));
      return toRecord((await row.reload(within(transaction))).get());
    },
    find: async (scope, uploadId, transaction) => {
      const where = { ...inScope(scope), id: uploadId, ...VISIBLE };
      const row = await uploads.findOne({ where, ...within(transaction) });
      return row === null ? null : toRecord(row.get());
    },
    findByIdempotencyKey: async (owner, key, transaction) => {
      const row = await uploads.findOne({
        where: { ...inScope(owner), idempotencyKey: key, ...VISIBLE },
        ...within(transaction),
      });
      return row === null ? null : toRecord(row.get());
    },
    listPage: async ({ limit, cursor, ...owners }, transaction) => {
      const scope = ['uploads', ...cursorScope(owners)];
      const rows = await uploads.findAll({
        where: { ...inScope(owners), status: 'ready', ...(await afterCursor(cursors, scope, cursor)) },
        attributes: LIST_COLUMNS,
        order: NEWEST_FIRST,
        limit: limit + 1,
        ...within(transaction),
      });
      return toPage(
        cursors,
        scope,
        rows.map((row) => toListEntry(row.get())),
        limit,
      );
    },
    listExpired: async (now, limit, after, transaction) => {
      const rows = await uploads.findAll({
        where: {
          ...VISIBLE,
          expiresAt: { [Op.lte]: now },
          ...(after?.expiresAt
            ? {
                [Op.or]: [
                  { expiresAt: { [Op.gt]: after.expiresAt } },
                  { expiresAt: after.expiresAt, id: { [Op.gt]: after.id } },
                ],
              }
            : {}),
        },
        order: [
          ['expiresAt', 'ASC'],
          ['id', 'ASC'],
        ],
        limit,
        ...within(transaction),
      });
      return rows.map((row) => toRecord(row.get()));
    },
    holdReady: async (upload, transaction) => {
      const where = { ...byRef(upload), status: 'ready' as const, erasureId: null };
      // Whoever deletes the upload waits, and then finds what this transaction wrote.
      return (await uploads.findOne({ where, attributes: ['id'], lock: transaction.LOCK.SHARE, transaction })) !== null;
    },
    heartbeat: async (upload, transaction) => {
      const where = { ...byRef(upload), status: 'receiving' as const };
      const [changed] = await uploads.update({ heartbeatAt: fn('now') }, { where, ...within(transaction) });
      return changed === 1;
    },
    finish: async (upload, { filename, attempt, ...completion }, transaction) => {
      const state =
        attempt === undefined ? RECEIVING_WHOLE : { status: 'analyzing' as const, analysisAttempts: attempt };
      const [, rows] = await uploads.update(
        { ...clean(completion), filename: cleanText(filename), status: 'ready' },
        { where: { ...byRef(upload), ...state }, returning: true, ...within(transaction) },
      );
      return rows[0] === undefined ? null : toRecord(rows[0].get());
    },
    markDeleting: async (upload, { silentSince } = {}, transaction) => {
      const state = silentSince === undefined ? VISIBLE : { ...RECEIVING_WHOLE, heartbeatAt: { [Op.lt]: silentSince } };
      const [changed] = await uploads.update(
        { status: 'deleting', idempotencyKey: null, heartbeatAt: fn('now') },
        { where: { ...byRef(upload), ...state }, ...within(transaction) },
      );
      return changed === 1;
    },
    findDeleting: async (scope, uploadId, transaction) => {
      const where = { ...inScope(scope), id: uploadId, status: 'deleting' as const };
      const row = await uploads.findOne({ where, attributes: REF_COLUMNS, ...within(transaction) });
      return row === null ? null : row.get();
    },
    listSilent: async (since, limit, transaction) => {
      const rows = await uploads.findAll({
        where: { ...RECEIVING_WHOLE, heartbeatAt: { [Op.lt]: since } },
        attributes: REF_COLUMNS,
        order: [['heartbeatAt', 'ASC']],
        limit,
        ...within(transaction),
      });
      return rows.map((row) => row.get());
    },
    takeDeleting: (since, limit, transaction) =>
      sequelize.query<UploadRef>(TAKE, { bind: [since, limit], type: QueryTypes.SELECT, ...within(transaction) }),
    disownUnfinished: async (transaction) => {
      await uploads.update(
        { heartbeatAt: new Date(0) },
        { where: { status: { [Op.ne]: 'ready' } }, ...within(transaction) },
      );
    },
    listNames: (uploadIds, transaction) =>
      sequelize.query<NamedKeys>(NAMES, { bind: [uploadIds], type: QueryTypes.SELECT, ...within(transaction) }),
    update: async (upload, changes, transaction) => {
      const ofFile = upload.objectKey === undefined ? {} : { objectKey: upload.objectKey, erasureId: null };
      const [, rows] = await uploads.update(clean(changes), {
        where: { ...byRef(upload), ...VISIBLE, ...ofFile },
        returning: true,
        ...within(transaction),
      });
      return rows[0] === undefined ? null : toRecord(rows[0].get());
    },
    delete: async (upload, transaction) =>
      (await uploads.destroy({ where: byRef(upload), ...within(transaction) })) === 1,
  };
}
