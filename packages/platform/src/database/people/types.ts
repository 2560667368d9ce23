import type { Transaction } from '../connection/transaction.ts';

/** Somebody who is signed in with Clerk, as its token says. */
export interface Identity {
  /** Clerk's id of the person. */
  readonly userId: string;
  /** Clerk's id of the organisation that the person works for; null: for themselves. */
  readonly organizationId: string | null;
  /** What an account that is made for them is called. */
  readonly name: string;
}

/** A person in an account. Somebody who is in several organisations is one in each of their accounts. */
export interface PersonRecord {
  readonly id: string;
  readonly accountId: string;
  readonly clerkUserId: string;
  readonly createdAt: Date;
}

export interface PeopleRepository {
  /**
   * The person in the account of their organisation, or in their own. What is not there yet is made, however many
   * requests ask for it at once: the person, and with `signUp: 'open'` the account too. Null: there is no such account.
   */
  signIn(identity: Identity, signUp: 'open' | 'invited'): Promise<PersonRecord | null>;
  /**
   * Makes an account that of an organisation. False when there is no such account, or it is an organisation's or a
   * person's already; so when the organisation has one.
   */
  linkOrganization(accountId: string, organizationId: string, transaction?: Transaction): Promise<boolean>;
  /** People of an account, in the order in which they came. */
  list(accountId: string, transaction?: Transaction): Promise<readonly PersonRecord[]>;
}
