import { ApiError } from '@retainwise/sdk';

/** The panel or the API no longer knows who asks: nothing but a new sign-in helps. */
const CODES: ReadonlySet<string> = new Set(['ERR-1001', 'ERR-1002']);

export function isEndedCode(code: string | null): boolean {
  return code !== null && CODES.has(code);
}

export function isSessionEnded(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401 && isEndedCode(error.code);
}
