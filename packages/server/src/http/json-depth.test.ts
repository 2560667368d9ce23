import { expect, it } from 'vitest';
import { refuseDeepJson } from './json-depth.ts';

const check = (text: string) => () => refuseDeepJson(Buffer.from(text));

it('JSON as deep as any body of the contract passes', () => {
  expect(check(`${'['.repeat(64)}${']'.repeat(64)}`)).not.toThrow();
  expect(check(`[${'{"a":[]},'.repeat(1_000)}{}]`)).not.toThrow();
});

it('brackets in text are no levels, and a quote that is escaped does not end the text', () => {
  expect(check(`["${'['.repeat(100)}", "\\"${'{'.repeat(100)}"]`)).not.toThrow();
});

it.each(['['.repeat(65), '{"a":'.repeat(65), `"\\\\"${'['.repeat(65)}`])('JSON that is deeper is refused', (text) => {
  expect(check(text)).toThrow(expect.objectContaining({ code: 'ERR-2001' }) as Error);
});
