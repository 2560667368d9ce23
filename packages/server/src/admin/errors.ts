import { PlatformError } from '@retainwise/platform';
import { printable } from './table.ts';

/** The command line cannot be used. */
export class AdminUsageError extends PlatformError {
  override readonly name = 'AdminUsageError';

  constructor(message: string, fix: string, cause?: unknown) {
    super('ERR-9004', message, { fix, cause });
  }
}

/** What is called what, and which command lists them. */
const KINDS = {
  account: ['account', 'account list'],
  key: ['API key', 'key list --account ID'],
  user: ['person', 'user list --account ID'],
} as const;

export function noSuch(kind: keyof typeof KINDS, id: string): PlatformError {
  const [what, list] = KINDS[kind];
  return new PlatformError('ERR-9005', `There is no ${what} ${printable(id)}.`, {
    fix: `\`retainwise-admin ${list}\` has those of this database. Check that DATABASE_URL is the one you mean.`,
  });
}
