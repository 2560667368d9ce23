import type { Transaction } from 'sequelize';
import type { AccountRepository, ApiKeyRepository, UserRepository } from './accounts/types.ts';
import type { PredictionRepository } from './predictions/types.ts';
import type { ResultRepository } from './results/types.ts';
import type { SavedMappingRepository } from './saved-mappings/types.ts';
import type { UploadRepository } from './uploads/types.ts';

export type { Transaction };

/** Every repository method takes the transaction it is part of as its last, optional argument. */
export interface Database {
  readonly accounts: AccountRepository;
  readonly users: UserRepository;
  readonly apiKeys: ApiKeyRepository;
  readonly uploads: UploadRepository;
  readonly savedMappings: SavedMappingRepository;
  readonly predictions: PredictionRepository;
  readonly results: ResultRepository;
  /** Commits when the function resolves, rolls back when it throws. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Brings the schema up to date; several processes may call it at once. Returns the names of the migrations applied. */
  migrate(): Promise<readonly string[]>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
