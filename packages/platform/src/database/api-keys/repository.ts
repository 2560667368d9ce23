import { createHash } from 'node:crypto';
import type { Sequelize } from 'sequelize';
import { makeApiKey, shownPart } from '../../secrets/api-key-format.ts';
import { within, type Transaction } from '../connection/transaction.ts';
import type { AccountChangeNotifier } from '../shared/account-changes.ts';
import type { Cursors } from '../shared/cursor.ts';
import { refuseRepeatedKey } from '../shared/idempotency-key.ts';
import { newId } from '../shared/new-id.ts';
import { afterCursor, NEWEST_FIRST, toPage } from '../shared/newest-first.ts';
import type { ApiKeyRow, ApiKeyTable } from './table.ts';
import type { ApiKeyRecord, ApiKeyRepository, CreatedApiKey, NewApiKey, RotationRefusal } from './types.ts';

/** Keys are random, not chosen by people, so one round of SHA-256 is enough: a dictionary attack cannot succeed. */
function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function toRecord({ keyHash: _hash, idempotencyKey: _key, ...record }: ApiKeyRow): ApiKeyRecord {
  return record;
}

function isOver({ expiresAt }: ApiKeyRow, now: number): boolean {
  return expiresAt !== null && expiresAt.getTime() <= now;
}

/** Never back in time: several processes write what they know. */
const RECORD_USES = `
  UPDATE api_keys SET last_used_at = greatest(last_used_at, used.at)
  FROM unnest($1::text[], $2::timestamptz[]) AS used (id, at)
  WHERE api_keys.id = used.id`;

export interface ApiKeyRepositoryOptions {
  readonly changes: AccountChangeNotifier;
  readonly cursors: Cursors;
}

export function createApiKeyRepository(
  sequelize: Sequelize,
  apiKeys: ApiKeyTable,
  { changes, cursors }: ApiKeyRepositoryOptions,
): ApiKeyRepository {
  const findRow = async (where: Partial<ApiKeyRow>, transaction: Transaction | undefined) =>
    (await apiKeys.findOne({ where, ...within(transaction) }))?.get() ?? null;

  async function findRecord(where: Partial<ApiKeyRow>, transaction?: Transaction): Promise<ApiKeyRecord | null> {
    const row = await findRow(where, transaction);
    return row === null ? null : toRecord(row);
  }

  async function create(
    key: NewApiKey & { readonly rotatedFrom?: string },
    transaction: Transaction | undefined,
  ): Promise<CreatedApiKey> {
    const livemode = key.livemode ?? true;
    const secret = makeApiKey(livemode);
    const values = {
      id: newId('key'),
      accountId: key.accountId,
      name: key.name,
      keyHash: hashSecret(secret),
      displayPrefix: shownPart(secret),
      expiresAt: key.expiresAt ?? null,
      scopes: key.scopes ?? null,
      reference: key.reference ?? null,
      livemode,
      createdBy: key.createdBy ?? null,
      rotatedFrom: key.rotatedFrom ?? null,
      idempotencyKey: key.idempotencyKey ?? null,
      requestHash: key.requestHash ?? null,
    };
    const row = await refuseRepeatedKey(() => apiKeys.create(values, within(transaction)));
    return { record: toRecord((await row.reload(within(transaction))).get()), secret };
  }

  /** The old key, which nobody else can rotate or revoke before the transaction ends; or why it cannot be rotated. */
  async function hold(accountId: string, id: string, transaction: Transaction): Promise<ApiKeyRow | RotationRefusal> {
    const found = await apiKeys.findOne({ where: { accountId, id }, lock: transaction.LOCK.UPDATE, transaction });
    const row = found?.get();
    if (row === undefined) return { refused: 'unknown' };
    const replacement = await findRow({ accountId, rotatedFrom: id }, transaction);
    if (replacement !== null) return { refused: 'rotated', replacedBy: replacement.id };
    if (row.revokedAt !== null) return { refused: 'revoked' };
    return isOver(row, Date.now()) ? { refused: 'expired' } : row;
  }

  return {
    create,
    find: (accountId, id, transaction) => findRecord({ accountId, id }, transaction),
    findAnywhere: (id, transaction) => findRecord({ id }, transaction),
    findByIdempotencyKey: (accountId, createdBy, idempotencyKey) =>
      findRecord({ accountId, createdBy, idempotencyKey }),
    listPage: async ({ accountId, reference, limit, cursor }, transaction) => {
      const scope = ['keys', accountId, reference];
      const rows = await apiKeys.findAll({
        where: {
          accountId,
          ...(reference === null ? {} : { reference }),
          ...(await afterCursor(cursors, scope, cursor)),
        },
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
    findBySecret: (secret, transaction) => findRecord({ keyHash: hashSecret(secret) }, transaction),
    findActiveBySecret: async (secret, transaction) => {
      const row = await findRow({ keyHash: hashSecret(secret) }, transaction);
      return row === null || row.revokedAt !== null || isOver(row, Date.now()) ? null : toRecord(row);
    },
    recordUses: async (uses) => {
      const bind = [uses.map(({ id }) => id), uses.map(({ at }) => at.toISOString())];
      await sequelize.query(RECORD_USES, { bind });
    },
    rotate: (accountId, keyId, { overlapMs, ...rotation }, given) => {
      const work = async (transaction: Transaction): Promise<CreatedApiKey | RotationRefusal> => {
        const old = await hold(accountId, keyId, transaction);
        if ('refused' in old) return old;
        const { name, scopes, reference, livemode, expiresAt } = old;
        const made = await create(
          { accountId, name, scopes, reference, livemode, expiresAt, ...rotation, rotatedFrom: keyId },
          transaction,
        );
        const end = Math.min(Date.now() + overlapMs, expiresAt?.getTime() ?? Infinity);
        await apiKeys.update({ expiresAt: new Date(end) }, { where: { accountId, id: keyId }, transaction });
        changes.changed(accountId, transaction);
        return made;
      };
      return given === undefined ? sequelize.transaction(work) : work(given);
    },
    revoke: async (accountId, keyId, transaction) => {
      const [changed] = await apiKeys.update(
        { revokedAt: new Date() },
        { where: { accountId, id: keyId, revokedAt: null }, ...within(transaction) },
      );
      changes.changed(accountId, transaction);
      return changed === 1;
    },
  };
}
