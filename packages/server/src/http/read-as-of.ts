import { ApiError } from './api-error.ts';

/**
 * The moment that `as_of` of a request names; a day is its first moment in UTC. Null without one.
 *
 * @throws ApiError ERR-2001 for a day that does not exist
 */
export function readAsOf(text: string | undefined): Date | null {
  if (text === undefined) return null;
  const date = new Date(text);
  // JavaScript takes the 31st of February for the 3rd of March.
  const exists =
    !Number.isNaN(date.getTime()) &&
    new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDate() === Number(text.slice(8, 10));
  if (exists) return date;
  throw new ApiError('ERR-2001', `body/as_of "${text}" is not a date.`, {
    errors: [{ location: 'body/as_of', message: 'is not a date', fix: 'Write it as 2026-01-31.' }],
  });
}
