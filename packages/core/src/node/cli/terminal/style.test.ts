import { expect, it } from 'vitest';
import type { Output } from '../io.ts';
import { styleFor } from './style.ts';

const output = (isTty: boolean): Output => ({ isTty, columns: 80, write: () => Promise.resolve() });

it('uses colours on a terminal only, and never with NO_COLOR', () => {
  expect(styleFor(output(true), {}).red('x')).toBe('\u001b[31mx\u001b[39m');
  expect(styleFor(output(false), {}).red('x')).toBe('x');
  expect(styleFor(output(true), { NO_COLOR: '1' }).red('x')).toBe('x');
  expect(styleFor(output(true), { TERM: 'dumb' }).red('x')).toBe('x');
});
