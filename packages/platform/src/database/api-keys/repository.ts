import { createHash, randomBytes } from 'node:crypto';
import { literal, Op } from 'sequelize';
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

export function createApiKeyRepository(apiKeys: ApiKeyTable): ApiKeyRepository {
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
      if (row === null || !isActive(row, Date.now())) return null;
      await apiKeys.update(
        { lastUsedAt: literal('now()') },
        {
          where: { id: row.id, lastUsedAt: { [Op.or]: [null, { [Op.lt]: literal("now() - interval '1 minute'") }] } },
          ...within(transaction),
        },
      );
      return toRecord(row);
    },
    revoke: async (accountId, keyId, transaction) => {
      const [changed] = await apiKeys.update(
        { revokedAt: new Date() },
        { where: { accountId, id: keyId, revokedAt: null }, ...within(transaction) },
      );
      return changed === 1;
    },
  };
}
