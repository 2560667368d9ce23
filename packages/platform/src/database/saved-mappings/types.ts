import type { MappingAnswers, MappingOverrides } from '@retainwise/core';
import type { Transaction } from '../connection/transaction.ts';

/** What a person decided about files with the same headers. */
export interface SavedMapping {
  readonly overrides: MappingOverrides;
  readonly answers: MappingAnswers;
  readonly savedAt: Date;
}

export interface SavedMappingRepository {
  /** What was decided last for files whose headers have this fingerprint; null when nothing was. */
  find(accountId: string, fingerprint: string, transaction?: Transaction): Promise<SavedMapping | null>;
  /** Takes the place of what was decided before. */
  save(accountId: string, fingerprint: string, mapping: SavedMapping, transaction?: Transaction): Promise<void>;
  /** False when there was none. */
  forget(accountId: string, fingerprint: string, transaction?: Transaction): Promise<boolean>;
}
