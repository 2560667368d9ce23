import { UsageError } from '../errors/client-errors.ts';

/** Which of your end customers something is about. */
export interface ReferenceOption {
  /**
   * Your own name of the end customer, as you always write it. Leave the option out, rather than undefined, for what is
   * not about one of them.
   */
  readonly reference?: string;
}

/**
 * The reference, where one is named. What came out as undefined, null or empty would stand for all of the account.
 *
 * @throws UsageError when the option is there and has no text
 */
export function namedReference(options: ReferenceOption): { readonly reference?: string } {
  if (!('reference' in options)) return {};
  const { reference } = options;
  // Callers without type checks may pass anything.
  if (typeof reference === 'string' && reference !== '') return { reference };
  throw new UsageError('The option "reference" is there, but it is empty or not a text.', {
    fix: 'Pass your own name of the end customer, or leave the option out.',
  });
}
