import type { FileHealth } from './input-files.ts';

/** What a client was told, and what it therefore may expect. */
export interface KnownUpload {
  readonly id: string;
  readonly filename: string;
  readonly health: FileHealth;
  readonly rows: number;
  readonly customers: readonly string[];
  /** Sent with an idempotency key: however often it was repeated, there is one. */
  readonly idempotent: boolean;
  /** `asked`: a deletion was sent and its answer is not known. `acknowledged`: it has been deleted. */
  deletion: 'none' | 'asked' | 'acknowledged';
}

export interface KnownPrediction {
  readonly id: string;
  readonly upload: KnownUpload;
}

/** Something that a client must never see, by the invariant that it breaks. */
export interface Complaint {
  readonly about: 'answers' | 'twice' | 'lost' | 'deletion' | 'status';
  readonly text: string;
}

/** The books as the clients keep them. */
export interface Ledger {
  readonly uploads: Map<string, KnownUpload>;
  readonly predictions: Map<string, KnownPrediction>;
  /** Names of files that were broken off or refused: no upload may have them. */
  readonly unwanted: Set<string>;
  readonly complaints: Complaint[];
  /** Answers by method and status; `none` where the connection broke. */
  readonly answers: Map<string, number>;
  /** How often clients saw what they checked: pages, downloads, deletions. */
  readonly checks: Map<Complaint['about'], number>;
}

export function createLedger(): Ledger {
  return {
    uploads: new Map(),
    predictions: new Map(),
    unwanted: new Set(),
    complaints: [],
    answers: new Map(),
    checks: new Map(),
  };
}

export function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
