import type { Transaction } from '../connection/transaction.ts';
import type { ListOptions, Page } from '../shared/page.ts';

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
  /** Names of permissions, as they were given; null for all. */
  readonly scopes: readonly string[] | null;
  /** The end customer whose data it sees; null for all of the account. */
  readonly reference: string | null;
  readonly livemode: boolean;
  /** Id of the key that made it; null for the operator. */
  readonly createdBy: string | null;
  /** Id of the key that it replaces. */
  readonly rotatedFrom: string | null;
  /** Of the request that made it. */
  readonly requestHash: string | null;
}

/** What was asked for, so that a repeated request is recognized. */
interface Idempotency {
  readonly idempotencyKey?: string | null;
  readonly requestHash?: string | null;
}

export interface NewApiKey extends Idempotency {
  readonly accountId: string;
  readonly name: string;
  readonly expiresAt?: Date | null;
  readonly scopes?: readonly string[] | null;
  readonly reference?: string | null;
  readonly livemode?: boolean;
  readonly createdBy?: string | null;
}

export interface KeyRotation extends Idempotency {
  /** How long the old key can still be used. */
  readonly overlapMs: number;
  readonly createdBy?: string | null;
}

export interface CreatedApiKey {
  readonly record: ApiKeyRecord;
  /** See `secrets/api-key-format.ts`. Returned only here: only its SHA-256 is stored. */
  readonly secret: string;
}

/** Why a key cannot be rotated. */
export type RotationRefusal =
  | { readonly refused: 'unknown' | 'revoked' | 'expired' }
  | { readonly refused: 'rotated'; readonly replacedBy: string };

export interface KeyUse {
  readonly id: string;
  readonly at: Date;
}

export interface ApiKeyListOptions extends ListOptions {
  /** Only keys of this end customer; null for all of the account. */
  readonly reference: string | null;
}

export interface ApiKeyRepository {
  /** @throws IdempotencyConflictError when `createdBy` has used the idempotency key before */
  create(key: NewApiKey, transaction?: Transaction): Promise<CreatedApiKey>;
  /** Includes revoked and expired keys. */
  find(accountId: string, keyId: string, transaction?: Transaction): Promise<ApiKeyRecord | null>;
  /** Of any account: for operators, who know keys by their ids. */
  findAnywhere(keyId: string, transaction?: Transaction): Promise<ApiKeyRecord | null>;
  findByIdempotencyKey(accountId: string, createdBy: string, key: string): Promise<ApiKeyRecord | null>;
  /** Newest first, those included that were revoked or have expired. */
  listPage(options: ApiKeyListOptions, transaction?: Transaction): Promise<Page<ApiKeyRecord>>;
  /** Null when no key has this secret. Includes revoked and expired keys: the caller reports them differently. */
  findBySecret(secret: string, transaction?: Transaction): Promise<ApiKeyRecord | null>;
  /** Like findBySecret, but null for a revoked or expired key. */
  findActiveBySecret(secret: string, transaction?: Transaction): Promise<ApiKeyRecord | null>;
  /** When keys were last used, in one statement. */
  recordUses(uses: readonly KeyUse[]): Promise<void>;
  /**
   * Makes a key that may do what the old one may, and lets the old one expire, both or neither. Of two at the same
   * time, one rotates and the other is refused.
   *
   * @throws IdempotencyConflictError when `createdBy` has used the idempotency key before
   */
  rotate(
    accountId: string,
    keyId: string,
    rotation: KeyRotation,
    transaction?: Transaction,
  ): Promise<CreatedApiKey | RotationRefusal>;
  /** False when the account has no such key, or it is revoked already. */
  revoke(accountId: string, keyId: string, transaction?: Transaction): Promise<boolean>;
}
