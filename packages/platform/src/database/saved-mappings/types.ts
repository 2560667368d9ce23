import type { MappingAnswers, MappingOverrides } from '@retainwise/core';
import type { Transaction } from '../connection/transaction.ts';
import type { Owner } from '../shared/scope.ts';

/** A person's decisions about files with the same headers. */
export interface SavedMapping {
  readonly overrides: MappingOverrides;
  readonly answers: MappingAnswers;
  readonly savedAt: Date;
}

/** Decisions of one end customer are never those of another, nor the account's own. */
export interface SavedMappingRepository {
  /** The last decisions for files whose headers have this fingerprint; null when there are none. */
  find(owner: Owner, fingerprint: string, transaction?: Transaction): Promise<SavedMapping | null>;
  /** Replaces earlier decisions. */
  save(owner: Owner, fingerprint: string, mapping: SavedMapping, transaction?: Transaction): Promise<void>;
  /** False when there was none. */
  forget(owner: Owner, fingerprint: string, transaction?: Transaction): Promise<boolean>;
}
