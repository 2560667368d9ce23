import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';
import type { Scope } from '../shared/scope.ts';

/**
 * The role as which an API asks the database: row-level security lets it see and change only rows of the scope that
 * its connection was given last, and nothing before. Migration 0028 has the policies.
 */
export const TENANT_ROLE = 'retainwise_tenant';

/** Rows of all accounts: for work that is done for nobody in particular. */
export const EVERYTHING = 'everything';

export type RowScope = Scope | typeof EVERYTHING;

/** The values of `retainwise.account` and `retainwise.reference` that the policies compare rows with. */
export type ScopeSettings = readonly [account: string, reference: string];

const NOTHING: ScopeSettings = ['', ''];
const ALL: ScopeSettings = ['*', '*'];
const SET_SCOPE = `SELECT set_config('retainwise.account', $1, false), set_config('retainwise.reference', $2, false)`;

const BEGINS = /^\s*(?:BEGIN|START\s+TRANSACTION)\b/i;
const ENDS = /^\s*(?:COMMIT|END|ROLLBACK|ABORT)\b/i;
/** Takes back what was set since, as the end does. */
const ROLLS_BACK_TO = /^\s*ROLLBACK\s+(?:WORK\s+|TRANSACTION\s+)?TO\b/i;

/** A reference may be any text, so that it is marked as one: `=` for the account's own rows. */
export function settingsOf(scope: RowScope | undefined): ScopeSettings {
  if (scope === undefined) return NOTHING;
  if (scope === EVERYTHING) return ALL;
  return [scope.accountId, scope.reference === null ? '*' : `=${scope.reference}`];
}

/** For whom the code that runs now asks the database; it follows promises, timers and events from where it began. */
export class RowScopes {
  readonly #current = new AsyncLocalStorage<RowScope>();

  run<T>(scope: RowScope, work: () => T): T {
    return this.#current.run(scope, work);
  }

  current(): ScopeSettings {
    return settingsOf(this.#current.getStore());
  }
}

/**
 * Tells the database the scope of each statement of a connection before it, where it is another than that of the
 * statement before. A connection whose scope cannot be set is closed: the statement behind would be asked with the
 * scope of somebody else.
 */
export function keepInScope(client: pg.Client, scopes: RowScopes): void {
  const send = client.query.bind(client);
  let [account, reference] = NOTHING;
  let inTransaction = false;
  /** Settings that a transaction has changed are as before when it is rolled back. */
  let changedInTransaction = false;

  function setScope([wantedAccount, wantedReference]: ScopeSettings): void {
    [account, reference] = [wantedAccount, wantedReference];
    changedInTransaction ||= inTransaction;
    send(SET_SCOPE, [account, reference], (error: Error | undefined) => {
      // The driver calls this before it sends the next statement.
      if (error) streamOf(client).destroy();
    });
  }

  function follow(text: string): void {
    const wanted = scopes.current();
    if (wanted[0] !== account || wanted[1] !== reference) setScope(wanted);
    if (BEGINS.test(text)) {
      inTransaction = true;
    } else if (ENDS.test(text)) {
      // No scope is like this one: it is set again.
      if (changedInTransaction) [account, reference] = ['unknown', 'unknown'];
      if (ROLLS_BACK_TO.test(text)) return;
      inTransaction = false;
      changedInTransaction = false;
    }
  }

  const scoped = (...args: unknown[]): unknown => {
    follow(textOf(args[0]));
    return Reflect.apply(send, client, args);
  };
  // as: the overloads of the driver's method, which are passed on unread
  client.query = scoped as typeof client.query;
}

/** Of a text, a configuration with one, or an object that submits itself. */
function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  const { text } = query as { readonly text?: unknown };
  return typeof text === 'string' ? text : '';
}

/** The socket of a connection, which the driver's types hide. */
function streamOf(client: pg.Client): { destroy(): void } {
  // as: `connection` is public in JavaScript
  return (client as unknown as { readonly connection: { readonly stream: { destroy(): void } } }).connection.stream;
}
