import { PlatformError } from '@retainwise/platform';

/** The command line cannot be used. */
export class AdminUsageError extends PlatformError {
  override readonly name = 'AdminUsageError';

  constructor(message: string, fix: string, cause?: unknown) {
    super('ERR-9004', message, { fix, cause });
  }
}

export function noSuch(kind: 'account' | 'key', id: string): PlatformError {
  const [what, list] = kind === 'account' ? ['account', 'account list'] : ['API key', 'key list --account ID'];
  return new PlatformError('ERR-9005', `There is no ${what} ${id}.`, {
    fix: `\`retainwise-admin ${list}\` has those of this database. Check that DATABASE_URL is the one you mean.`,
  });
}
