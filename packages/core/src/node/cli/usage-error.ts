import { RetainWiseCoreError } from '../../errors.ts';

/** ERR-6001 invalid arguments, ERR-6002 a file cannot be read, ERR-6003 a file cannot be written. */
export type UsageCode = 'ERR-6001' | 'ERR-6002' | 'ERR-6003';

/** The command line is invalid, or names a file that cannot be used; exit code 2. */
export class UsageError extends RetainWiseCoreError {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    fix: string,
    {
      code = 'ERR-6001',
      ...options
    }: { readonly code?: UsageCode; readonly location?: string; readonly cause?: unknown } = {},
  ) {
    super(code, message, { fix, ...options });
  }
}
