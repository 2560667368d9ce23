import type { MappingAnswers, MappingOverrides } from '@retainwise/core';
import type { Transaction } from '../connection/transaction.ts';

/** A person's decisions about files with the same headers. */
export interface SavedMapping {
  readonly overrides: MappingOverrides;
  readonly answers: MappingAnswers;
  readonly savedAt: Date;
}

export interface SavedMappingRepository {
  /** The last decisions for files whose headers have this fingerprint; null when there are none. */
  find(accountId: string, fingerprint: string, transaction?: Transaction): Promise<SavedMapping | null>;
  /** Replaces earlier decisions. */
  save(accountId: string, fingerprint: string, mapping: SavedMapping, transaction?: Transaction): Promise<void>;
  /** False when there was none. */
  forget(accountId: string, fingerprint: string, transaction?: Transaction): Promise<boolean>;
}
