import type { Transaction } from '../connection/transaction.ts';
import type { Owner, Scope } from '../shared/scope.ts';

/** What a session may do at most. */
export interface SessionLimits {
  /** Null: as many as the account may. */
  readonly uploads: number | null;
  /** Rows of files. */
  readonly rows: number | null;
}

export interface WidgetSessionRecord {
  /** `ws_…`: names the session to its account. It opens nothing. */
  readonly id: string;
  readonly accountId: string;
  /** The key that made it. */
  readonly keyId: string;
  /** The end customer; never empty. */
  readonly reference: string;
  /** The person in the panel, as its backend calls them; for the audit log only. */
  readonly subject: string | null;
  /** Only this upload, when given. */
  readonly uploadId: string | null;
  readonly capabilities: readonly string[];
  /** Origins of pages that may use it; none: no page, only servers. */
  readonly allowedOrigins: readonly string[];
  /** What is left of its limits. */
  readonly left: SessionLimits;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  /** Of the request that made it. */
  readonly requestHash: string | null;
}

export interface NewWidgetSession extends Pick<
  WidgetSessionRecord,
  'accountId' | 'keyId' | 'reference' | 'subject' | 'uploadId' | 'capabilities' | 'allowedOrigins'
> {
  readonly limits: SessionLimits;
  readonly expiresInSeconds: number;
  readonly idempotencyKey?: string | null;
  readonly requestHash?: string | null;
}

/** A session, and whether it can be used. */
export interface FoundSession {
  readonly record: WidgetSessionRecord;
  /** Of the session or of its key, whichever is worse. */
  readonly state: 'active' | 'expired' | 'revoked';
  /** The session ends with its key. */
  readonly keyExpiresAt: Date | null;
}

export interface SessionRef extends Owner {
  readonly id: string;
}

export interface WidgetSessionRepository {
  /**
   * The token is returned only here: only its SHA-256 is stored.
   *
   * @throws IdempotencyConflictError when the key has used the idempotency key before
   */
  create(
    session: NewWidgetSession,
    transaction?: Transaction,
  ): Promise<{ readonly record: WidgetSessionRecord; readonly token: string }>;
  /** The session of a token, also when it has ended; null when there is none. */
  findByToken(token: string, transaction?: Transaction): Promise<FoundSession | null>;
  findByIdempotencyKey(accountId: string, keyId: string, idempotencyKey: string): Promise<WidgetSessionRecord | null>;
  /** False when there is no such session in the scope. One that has ended stays as it is. */
  revoke(scope: Scope, sessionId: string, transaction?: Transaction): Promise<boolean>;
  /**
   * Revokes the sessions in the scope, or those of one person in it. Returns how many there were.
   *
   * @param subject null for everybody
   */
  revokeAll(scope: Scope, subject: string | null, transaction?: Transaction): Promise<number>;
  /** Takes uploads and rows from what the session may spend. False, and nothing is taken, when there is not enough. */
  spend(
    session: SessionRef,
    spent: { readonly uploads?: number; readonly rows?: number },
    transaction?: Transaction,
  ): Promise<boolean>;
  /** Deletes at most `limit` sessions that expired before then; returns how many. */
  deleteBefore(before: Date, limit: number, transaction?: Transaction): Promise<number>;
}
