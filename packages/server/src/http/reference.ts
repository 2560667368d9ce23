import { ApiError } from './api-error.ts';

const MAX_CHARACTERS = 256;
/** Control characters and halves of surrogate pairs. */
const UNUSABLE = /[\p{Cc}\p{Cs}]/u;

/**
 * A reference as it was sent, or nothing at all: one that were read as empty, or as another than it says, would give
 * one end customer what is another's. Letters that can be written in two ways are not rewritten, but refused, because
 * two references that differ in that alone are two.
 *
 * @param location where it was sent
 * @throws ApiError ERR-2001
 */
export function checkReference(value: unknown, location: string): string {
  if (typeof value !== 'string') throw refused(location, 'The reference is not a text.');
  const characters = Array.from(value).length;
  if (characters === 0) throw refused(location, 'The reference is empty.');
  if (characters > MAX_CHARACTERS)
    throw refused(location, `The reference has ${characters} characters. It may have ${MAX_CHARACTERS}.`);
  if (UNUSABLE.test(value))
    throw refused(location, 'The reference has control characters, or is not well-formed Unicode.');
  if (value.normalize('NFC') !== value)
    throw refused(
      location,
      'The reference is not in the Unicode normalization form NFC.',
      "Send it as value.normalize('NFC') gives it, wherever you send it.",
    );
  return value;
}

function refused(
  location: string,
  message: string,
  fix = `Send your own name of the end customer, 1 to ${MAX_CHARACTERS} characters; leave it out for what is your own.`,
): ApiError {
  return new ApiError('ERR-2001', message, { errors: [{ location, message, fix }] });
}
