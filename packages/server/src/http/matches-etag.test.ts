import { expect, it } from 'vitest';
import { matchesEtag } from './matches-etag.ts';

it.each([
  ['W/"1-2-running"', true],
  ['"1-2-running"', true],
  ['"other", W/"1-2-running"', true],
  ['*', true],
  ['W/"1-2-completed"', false],
  ['1-2-running', false],
  ['', false],
  [undefined, false],
])('If-None-Match %s: %s', (header, matches) => {
  expect(matchesEtag(header, 'W/"1-2-running"')).toBe(matches);
});
