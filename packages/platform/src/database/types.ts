import type { Transaction } from './connection/transaction.ts';
import type { Listener } from './events/listener.ts';
import type { Owner, Scope } from './shared/scope.ts';
import type { Repositories } from './repositories.ts';

/** Every repository method takes the transaction it is part of as its last, optional argument. */
export interface Database extends Repositories {
  /** Commits when the function resolves, rolls back when it throws. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /**
   * A transaction in which others of the same owner would wait for each other's rows or locks. Those of this process
   * wait for their turn without a connection: forty at once would take them all, and keep everybody else from theirs.
   * One may not be begun within another.
   */
  transactionInTurn<T>(owner: Owner, work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /**
   * Whatever `work` asks the database, however late, concerns rows of this scope only. A second wall: where row-level
   * security is in force, other rows are not there.
   */
  actFor<T>(scope: Scope, work: () => T): T;
  /** Whatever `work` asks concerns the rows of all accounts: it is done for nobody in particular, or for several. */
  actForAll<T>(work: () => T): T;
  /** @throws PlatformError ERR-9007 where row-level security is not in force and should be, or the other way round */
  checkRole(): Promise<void>;
  /** Brings the schema up to date; several processes may call it at once. Returns the names of applied migrations. */
  migrate(): Promise<readonly string[]>;
  /** @throws SchemaBehindError where the schema lacks what this release needs. A newer one is fine. */
  requireSchema(): Promise<void>;
  /**
   * Calls with each account that has new events, and with null when any may have. Begins once it is started.
   */
  listenForEvents(onWake: (accountId: string | null) => void): Listener;
  /** By the clock that signs of life are written with: those of the processes may be wrong. */
  currentTime(): Promise<Date>;
  /** Opens all connections of the pool: the first requests of a process need not wait for theirs. */
  warmUp(): Promise<void>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
