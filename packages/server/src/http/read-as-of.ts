import { ApiError } from './api-error.ts';

/** Clocks differ by a little; a day that has begun somewhere on earth is not the future. */
const MAX_AHEAD_MS = 86_400_000;

/**
 * The moment that `as_of` of a request names; a day is its first moment in UTC. Null without one.
 *
 * @throws ApiError ERR-2001 for a day that does not exist
 */
export function readAsOf(text: string | undefined): Date | null {
  return text === undefined ? null : readMoment(text, 'body/as_of');
}

/**
 * A moment that has been.
 *
 * @param location of the text in the request
 * @throws ApiError ERR-2001 for a day that does not exist, or that is yet to come
 */
export function readPastMoment(text: string, location: string, now: Date): Date {
  const moment = readMoment(text, location);
  if (moment.getTime() <= now.getTime() + MAX_AHEAD_MS) return moment;
  throw new ApiError('ERR-2001', `${location} "${text}" is in the future.`, {
    errors: [{ location, message: 'is in the future', fix: 'Tell what has happened, not what is planned.' }],
  });
}

function readMoment(text: string, location: string): Date {
  const date = new Date(text);
  // JavaScript takes the 31st of February for the 3rd of March.
  const exists =
    !Number.isNaN(date.getTime()) &&
    new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDate() === Number(text.slice(8, 10));
  if (exists) return date;
  throw new ApiError('ERR-2001', `${location} "${text}" is not a date.`, {
    errors: [{ location, message: 'is not a date', fix: 'Write it as 2026-01-31.' }],
  });
}
