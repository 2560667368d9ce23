import { createHash, randomBytes } from 'node:crypto';
import type { Sequelize } from 'sequelize';
import type { AccountChangeNotifier } from '../shared/account-changes.ts';
import { base58, newId } from '../shared/new-id.ts';
import type { ApiKeyRow, ApiKeyTable } from './table.ts';
import type { ApiKeyRecord, ApiKeyRepository } from './types.ts';
import { within } from '../connection/transaction.ts';

const KEY_PREFIX = 'rwk_';
/** 256 bits in base58. */
const KEY_CHARACTERS = 44;
const DISPLAYED_CHARACTERS = 10;

/** Keys are random, not chosen by people, so one round of SHA-256 is enough: a dictionary attack cannot succeed. */
function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function toRecord({
  id,
  accountId,
  name,
  displayPrefix,
  createdAt,
  lastUsedAt,
  revokedAt,
  expiresAt,
}: ApiKeyRow): ApiKeyRecord {
  return { id, accountId, name, displayPrefix, createdAt, lastUsedAt, revokedAt, expiresAt };
}

function isActive({ revokedAt, expiresAt }: ApiKeyRow, now: number): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt.getTime() > now);
}

/** Never back in time: several processes write what they know. */
const RECORD_USES = `
  UPDATE api_keys SET last_used_at = greatest(last_used_at, used.at)
  FROM unnest($1::text[], $2::timestamptz[]) AS used (id, at)
  WHERE api_keys.id = used.id`;

export function createApiKeyRepository(
  sequelize: Sequelize,
  apiKeys: ApiKeyTable,
  changes: AccountChangeNotifier,
): ApiKeyRepository {
  const findRow = async (secret: string, transaction: Parameters<ApiKeyRepository['findBySecret']>[1]) =>
    (await apiKeys.findOne({ where: { keyHash: hashSecret(secret) }, ...within(transaction) }))?.get() ?? null;

  return {
    create: async ({ accountId, name, expiresAt = null }, transaction) => {
      const secret = KEY_PREFIX + base58(randomBytes(32), KEY_CHARACTERS);
      const row = await apiKeys.create(
        {
          id: newId('key'),
          accountId,
          name,
          keyHash: hashSecret(secret),
          displayPrefix: secret.slice(0, DISPLAYED_CHARACTERS),
          expiresAt,
        },
        within(transaction),
      );
      return { record: toRecord(row.get()), secret };
    },
    findBySecret: async (secret, transaction) => {
      const row = await findRow(secret, transaction);
      return row === null ? null : toRecord(row);
    },
    findActiveBySecret: async (secret, transaction) => {
      const row = await findRow(secret, transaction);
      return row === null || !isActive(row, Date.now()) ? null : toRecord(row);
    },
    recordUses: async (uses) => {
      const bind = [uses.map(({ id }) => id), uses.map(({ at }) => at.toISOString())];
      await sequelize.query(RECORD_USES, { bind });
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
