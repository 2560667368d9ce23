import type { Transaction } from '../connection/transaction.ts';

/** What a session may do at most. */
export interface SessionLimits {
  /** Null: as many as the account may. */
  readonly uploads: number | null;
  /** Rows of files. */
  readonly rows: number | null;
}

export interface WidgetSessionRecord {
  /** `ses_…`: names the session to its account. It opens nothing. */
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
}

export interface NewWidgetSession extends Pick<
  WidgetSessionRecord,
  'accountId' | 'keyId' | 'reference' | 'subject' | 'uploadId' | 'capabilities' | 'allowedOrigins'
> {
  readonly limits: SessionLimits;
  readonly expiresInSeconds: number;
}

/** Which sessions of an account: those of an end customer, of a person, or all. */
export type SessionsOf = { readonly reference: string } | { readonly subject: string } | { readonly all: true };

export interface WidgetSessionRepository {
  /** The token, `rws_` and 256 random bits, is returned only here. */
  create(
    session: NewWidgetSession,
    transaction?: Transaction,
  ): Promise<{ readonly record: WidgetSessionRecord; readonly token: string }>;
  /**
   * The session of a token, also when it has expired or was revoked, or its key: see `isActive`. Null when there is
   * none.
   */
  findByToken(
    token: string,
    transaction?: Transaction,
  ): Promise<{ readonly record: WidgetSessionRecord; readonly isActive: boolean } | null>;
  /** False when the account has no such session, or it was revoked before. */
  revoke(accountId: string, sessionId: string, transaction?: Transaction): Promise<boolean>;
  /** Returns how many there were. */
  revokeAll(accountId: string, of: SessionsOf, transaction?: Transaction): Promise<number>;
  /** Takes uploads and rows from what the session may spend. False, and nothing is taken, when there is not enough. */
  spend(
    accountId: string,
    sessionId: string,
    spent: { readonly uploads: number; readonly rows: number },
    transaction?: Transaction,
  ): Promise<boolean>;
  /** Deletes at most `limit` sessions that expired before then; returns how many. */
  deleteBefore(before: Date, limit: number, transaction?: Transaction): Promise<number>;
}
