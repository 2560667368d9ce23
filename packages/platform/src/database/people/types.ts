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

export type PersonRole = 'owner' | 'analyst' | 'viewer';

/** A person in an account. Somebody who is in several organisations is one in each of their accounts. */
export interface PersonRecord {
  readonly id: string;
  readonly accountId: string;
  readonly clerkUserId: string;
  /** As an operator said; null: as in their organisation, or the owner of an account of their own. */
  readonly role: PersonRole | null;
  readonly createdAt: Date;
  /** Since then they are kept out; null: they may come in. */
  readonly removedAt: Date | null;
}

/** Whom an account is that of, in Clerk. At most one of both is there. */
export interface AccountHolder {
  readonly organizationId: string | null;
  readonly userId: string | null;
}

export interface PersonToAdd {
  readonly accountId: string;
  readonly clerkUserId: string;
  readonly role: PersonRole | null;
}

export interface PeopleRepository {
  /**
   * The person in the account of their organisation, or, where none is active, in the one that they are in directly.
   * What is not there yet is made, however many requests ask for it at once: with `invited` the person, with `open` the
   * account too, with `known` neither. Null: there is no such account, or person. Removed people are found as such.
   */
  signIn(identity: Identity, signUp: 'open' | 'invited' | 'known'): Promise<PersonRecord | null>;
  /**
   * Makes an account that of an organisation, whose people then come into it. False when there is no such account, or
   * it is an organisation's or a person's already; so when the organisation has one.
   */
  linkOrganization(accountId: string, organizationId: string, transaction?: Transaction): Promise<boolean>;
  /** The account is no organisation's any more. False when it was none's before. */
  unlinkOrganization(accountId: string, transaction?: Transaction): Promise<boolean>;
  /** Null: there is no such account. */
  holderOf(accountId: string, transaction?: Transaction): Promise<AccountHolder | null>;
  /** The account of an organisation; null: it has none. */
  accountOfOrganization(organizationId: string, transaction?: Transaction): Promise<string | null>;
  /**
   * Lets a person in, those included who were removed, and sets their role. Null when the account has no organisation
   * and the person is in another such account already: nothing would tell which of the two they mean.
   */
  add(person: PersonToAdd, transaction?: Transaction): Promise<PersonRecord | null>;
  setRole(accountId: string, id: string, role: PersonRole | null, transaction?: Transaction): Promise<boolean>;
  /** Keeps a person out until they are added again. False when there is none, or they were removed before. */
  remove(accountId: string, id: string, transaction?: Transaction): Promise<boolean>;
  /** In whatever account; for operators, who have an id and nothing else. */
  findAnywhere(id: string, transaction?: Transaction): Promise<PersonRecord | null>;
  /** People of an account, in the order in which they came, those included who were removed. */
  list(accountId: string, transaction?: Transaction): Promise<readonly PersonRecord[]>;
}
