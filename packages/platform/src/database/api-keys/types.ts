import type { Transaction } from '../connection/transaction.ts';

export interface ApiKeyRecord {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  /** First characters of the key, so that people can recognise it. */
  readonly displayPrefix: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly expiresAt: Date | null;
}

export interface NewApiKey {
  readonly accountId: string;
  readonly name: string;
  readonly expiresAt?: Date | null;
}

export interface CreatedApiKey {
  readonly record: ApiKeyRecord;
  /** `rwk_` and 256 random bits. Returned only here: only its SHA-256 is stored. */
  readonly secret: string;
}

export interface KeyUse {
  readonly id: string;
  readonly at: Date;
}

export interface ApiKeyRepository {
  create(key: NewApiKey, transaction?: Transaction): Promise<CreatedApiKey>;
  /** Null when no key has this secret. Includes revoked and expired keys: the caller reports them differently. */
  findBySecret(secret: string, transaction?: Transaction): Promise<ApiKeyRecord | null>;
  /** Like findBySecret, but null for a revoked or expired key. */
  findActiveBySecret(secret: string, transaction?: Transaction): Promise<ApiKeyRecord | null>;
  /** When keys were last used, in one statement. */
  recordUses(uses: readonly KeyUse[]): Promise<void>;
  /** False when the account has no such key, or it is revoked already. */
  revoke(accountId: string, keyId: string, transaction?: Transaction): Promise<boolean>;
}
