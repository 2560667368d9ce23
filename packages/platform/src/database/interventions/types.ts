import type { Transaction } from '../connection/transaction.ts';
import type { Page } from '../shared/page.ts';
import type { Owner } from '../shared/scope.ts';

export interface InterventionRecord {
  readonly customerId: string;
  readonly kind: string;
  readonly at: Date;
  readonly experimentId: string | null;
  readonly assigned: 'holdout' | 'treat' | 'none';
}

/** Somebody was contacted. */
export type ToldIntervention = Pick<InterventionRecord, 'customerId' | 'kind' | 'at'>;

export interface InterventionPageOptions extends Owner {
  readonly customerId?: string | undefined;
  /** Only those that an experiment assigned; to one side of it, where it is named. */
  readonly experiment?: { readonly id: string; readonly assigned?: 'holdout' | 'treat' | undefined };
  readonly limit: number;
  readonly cursor?: string | null;
}

export interface InterventionRepository {
  /** Notes who was contacted; the same once. @returns for each, whether it is new */
  record(owner: Owner, told: readonly ToldIntervention[], transaction?: Transaction): Promise<readonly boolean[]>;
  /** Newest first. @throws InvalidCursorError (ERR-2001) */
  listPage(options: InterventionPageOptions, transaction?: Transaction): Promise<Page<InterventionRecord>>;
  /** Everybody whom an experiment assigned, in the order in which that happened. */
  assigned(owner: Owner, transaction?: Transaction): Promise<readonly InterventionRecord[]>;
  /** The newest thousand, oldest first. */
  ofCustomer(owner: Owner, customerId: string, transaction?: Transaction): Promise<readonly InterventionRecord[]>;
}
