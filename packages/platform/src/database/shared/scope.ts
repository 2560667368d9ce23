/**
 * Whose rows a query is about. Every method that reads or changes what belongs to end customers takes one, or a ref
 * that is one: whoever forgets it does not compile.
 */
export interface Scope {
  readonly accountId: string;
  /** One end customer of the account, or `''`: what is the account's own. Null: all of the account. */
  readonly reference: string | null;
}

/** Whose a row is: never all of an account. */
export interface Owner extends Scope {
  readonly reference: string;
}

/** The condition of a scope, for a query that Sequelize builds. */
export function inScope({ accountId, reference }: Scope): { accountId: string; reference?: string } {
  return reference === null ? { accountId } : { accountId, reference };
}

/**
 * The same in SQL. The account is always `$1`.
 *
 * @param reference the number of the parameter that the reference is bound to
 * @param table where more than one has these columns
 */
export function ofScope(reference: number, table?: string): string {
  const of = table === undefined ? '' : `${table}.`;
  return `${of}account_id = $1 AND ($${reference}::text IS NULL OR ${of}reference = $${reference})`;
}

/** What a cursor of a list in this scope is signed with. Those of whole accounts are as they were before references. */
export function cursorScope({ accountId, reference }: Scope): readonly string[] {
  return reference === null ? [accountId] : [accountId, reference];
}
