import type { SavedMapping } from '../records.ts';
import type { Transaction } from '../types.ts';

export interface SavedMappingRepository {
  /** What was decided last for files whose headers have this fingerprint; null when nothing was. */
  find(accountId: string, fingerprint: string, transaction?: Transaction): Promise<SavedMapping | null>;
  /** Takes the place of what was decided before. */
  save(accountId: string, fingerprint: string, mapping: SavedMapping, transaction?: Transaction): Promise<void>;
  /** False when there was none. */
  forget(accountId: string, fingerprint: string, transaction?: Transaction): Promise<boolean>;
}
