import { QueryTypes, type Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import { newId } from '../shared/new-id.ts';
import { pageOf } from './parts.ts';
import * as sql from './statements.ts';
import type {
  ExportedFiles,
  ExportPage,
  ExportPosition,
  ExportRecord,
  ExportRef,
  ExportRepository,
  HeldExport,
} from './types.ts';

export function createExportRepository(sequelize: Sequelize): ExportRepository {
  const select = <Row extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(text, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });
  const change = async (text: string, bind: readonly unknown[], transaction?: Transaction): Promise<void> => {
    await sequelize.query(text, { bind: [...bind], ...within(transaction) });
  };
  const mine = ({ id, accountId, attempt }: HeldExport): readonly unknown[] => [id, accountId, attempt];

  return {
    begin: async ({ accountId, reference }, transaction) => {
      for (;;) {
        const added = await select(sql.ADD, [newId('exp'), accountId, reference], transaction);
        if (added.length > 0) await change(sql.EXPIRE_OLDEST, [accountId, reference], transaction);
        const [open] = await select<ExportRecord>(sql.OPEN, [accountId, reference], transaction);
        // Otherwise the one that was under way has just ended.
        if (open !== undefined) return open;
      }
    },
    find: async ({ accountId, reference }, id) =>
      (await select<ExportRecord>(sql.FIND, [accountId, id, reference]))[0] ?? null,
    take: async (holdSeconds) => (await select<HeldExport>(sql.TAKE, [holdSeconds]))[0] ?? null,
    hold: async (held, seconds) => (await select(sql.HOLD, [...mine(held), seconds])).length > 0,
    postpone: async (held, seconds, isFailure) => {
      const bind = [...mine(held), seconds, isFailure ? 1 : 0];
      return (await select<{ failures: number }>(sql.POSTPONE, bind))[0]?.failures ?? 0;
    },
    complete: async (held, { objectKey, bytes, files }, days) =>
      (await select(sql.COMPLETE, [...mine(held), objectKey, bytes, files, days])).length > 0,
    fail: (held, days) => change(sql.FAIL, [...mine(held), days]),
    listExpired: (limit) => select<ExportRef>(sql.EXPIRED, [limit]),
    restartAbout: async ({ accountId, reference }) => {
      await change(sql.RESTART_ABOUT, [accountId, reference]);
      return select<ExportRef>(sql.ENDED_ABOUT, [accountId, reference]);
    },
    delete: ({ id, accountId }) => change('DELETE FROM exports WHERE id = $1 AND account_id = $2', [id, accountId]),
    listKnown: async (ids) =>
      (await select<{ id: string }>('SELECT id FROM exports WHERE id = ANY($1::text[])', [[...ids]])).map(
        ({ id }) => id,
      ),
    page: async (part, { accountId, reference }, after, limit): Promise<ExportPage> => {
      const found = await select<{ row: Record<string, unknown>; position: ExportPosition }>(
        pageOf(part, after === null),
        [accountId, reference, limit, ...(after ?? [])],
      );
      const last = found.length < limit ? undefined : found.at(-1);
      return { rows: found.map(({ row }) => row), next: last?.position ?? null };
    },
    filesOf: async ({ accountId, reference }, uploadId) =>
      (await select<ExportedFiles>(sql.FILES, [accountId, uploadId, reference]))[0] ?? null,
  };
}
