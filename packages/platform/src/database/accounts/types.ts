import type { AccountRecord, ApiKeyRecord, UserRecord } from '../records.ts';
import type { Transaction } from '../types.ts';

export interface NewAccount {
  readonly name: string;
  readonly currency?: string | null;
  readonly priorChurnRate?: number | null;
}

export interface AccountRepository {
  create(account: NewAccount, transaction?: Transaction): Promise<AccountRecord>;
  find(accountId: string, transaction?: Transaction): Promise<AccountRecord | null>;
}

export interface NewUser {
  readonly accountId: string;
  readonly clerkUserId: string;
  readonly email?: string | null;
}

export interface UserRepository {
  create(user: NewUser, transaction?: Transaction): Promise<UserRecord>;
  /** A person who signed in is known by the id that Clerk gave. */
  findByClerkId(clerkUserId: string, transaction?: Transaction): Promise<UserRecord | null>;
}

export interface NewApiKey {
  readonly accountId: string;
  readonly name: string;
  readonly expiresAt?: Date | null;
}

export interface ApiKeyRepository {
  /** The secret (`rwk_` and 256 random bits) is in no other answer: only its SHA-256 is kept. */
  create(
    key: NewApiKey,
    transaction?: Transaction,
  ): Promise<{ readonly record: ApiKeyRecord; readonly secret: string }>;
  /** The key of this secret, revoked and expired ones included (the caller tells them apart for the user); null when unknown. */
  findBySecret(secret: string, transaction?: Transaction): Promise<ApiKeyRecord | null>;
  /** Like findBySecret, but null for a revoked or expired key. Notes the use, at most once a minute. */
  findActiveBySecret(secret: string, transaction?: Transaction): Promise<ApiKeyRecord | null>;
  /** False when the account has no such key that is in force. */
  revoke(accountId: string, keyId: string, transaction?: Transaction): Promise<boolean>;
}
