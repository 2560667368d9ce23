import { expect, it } from 'vitest';
import type { AnyErrorCode, ErrorCode } from './error-code.ts';

it('a code is one of the catalogue, and codes of a newer API are accepted too', () => {
  const known: ErrorCode = 'ERR-3004';
  const newer: AnyErrorCode = 'ERR-7001';
  // @ts-expect-error: this version does not know the code
  const unknown: ErrorCode = 'ERR-7001';
  expect<AnyErrorCode[]>([known, newer, unknown]).toEqual(['ERR-3004', 'ERR-7001', 'ERR-7001']);
});
