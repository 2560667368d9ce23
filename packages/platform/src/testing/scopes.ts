import type { Owner, Scope } from '../database/shared/scope.ts';

/** All of an account. */
export const allOf = (accountId: string): Scope => ({ accountId, reference: null });

/** What is an account's own, of no end customer of it. */
export const ownOf = (accountId: string): Owner => ({ accountId, reference: '' });
