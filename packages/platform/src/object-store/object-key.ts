import { InvalidObjectKeyError } from './errors.ts';

const MAX_KEY = 700;
const MAX_SEGMENT = 200;
const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Returns the key if it is a relative path that stays below its root on every file system; else throws. */
export function checkObjectKey(key: string): string {
  if (key.length > MAX_KEY) throw new InvalidObjectKeyError(`it is longer than ${MAX_KEY} characters`);
  for (const segment of key.split('/')) {
    if (segment === '') throw new InvalidObjectKeyError('it has an empty part');
    if (segment.length > MAX_SEGMENT)
      throw new InvalidObjectKeyError(`a part is longer than ${MAX_SEGMENT} characters`);
    if (!SEGMENT.test(segment))
      throw new InvalidObjectKeyError(
        'a part begins with a dot or has a character other than letters, digits, ".", "_" and "-"',
      );
  }
  return key;
}

/** Returns the prefix without its `/`, or throws InvalidObjectKeyError. */
export function checkObjectPrefix(prefix: string): string {
  if (!prefix.endsWith('/')) throw new InvalidObjectKeyError('a prefix ends with "/"');
  return checkObjectKey(prefix.slice(0, -1));
}
