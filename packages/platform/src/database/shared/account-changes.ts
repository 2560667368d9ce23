import type { Transaction } from '../connection/transaction.ts';

/** Tells what keeps accounts and keys in memory that one was changed through the same pool. */
export interface AccountChanges {
  /** Called once the change is committed. */
  onChange(listener: (accountId: string) => void): void;
}

export interface AccountChangeNotifier extends AccountChanges {
  /** A change that is part of a transaction counts when that commits. */
  changed(accountId: string, transaction: Transaction | undefined): void;
}

export function createAccountChanges(): AccountChangeNotifier {
  const listeners: ((accountId: string) => void)[] = [];
  const tell = (accountId: string): void => listeners.forEach((listener) => listener(accountId));
  return {
    onChange: (listener) => listeners.push(listener),
    changed(accountId, transaction) {
      if (transaction === undefined) tell(accountId);
      else transaction.afterCommit(() => tell(accountId));
    },
  };
}
