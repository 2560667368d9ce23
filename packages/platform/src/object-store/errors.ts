import { PlatformError } from '../errors.ts';

/** A key that is not allowed. */
export class InvalidObjectKeyError extends PlatformError {
  override readonly name = 'InvalidObjectKeyError';

  constructor(reason: string) {
    super('ERR-9011', `The object key is invalid: ${reason}.`, {
      fix: 'Build keys from ids and fixed names, such as accounts/acc_1/uploads/upl_1/input.csv.',
    });
  }
}

export class ObjectNotFoundError extends PlatformError {
  override readonly name = 'ObjectNotFoundError';
  readonly key: string;

  constructor(key: string, cause: unknown) {
    super('ERR-9012', `There is no object ${key}.`, {
      fix: 'Check that it was stored and has not been deleted.',
      cause,
    });
    this.key = key;
  }
}

/** The store itself failed: it cannot be reached, refuses, has no room. It may well work again later. */
export class ObjectStoreUnavailableError extends PlatformError {
  override readonly name = 'ObjectStoreUnavailableError';

  constructor(cause: unknown) {
    super('ERR-5006', 'Files cannot be stored or read at the moment.', {
      fix: 'Try again after the number of seconds in Retry-After.',
      cause,
    });
  }
}
