import { describe, expect, it } from 'vitest';
import { createSignInLinks } from './sign-in-links.ts';

const MINUTE_MS = 60_000;

describe('a sign-in link', () => {
  it('works once', () => {
    const links = createSignInLinks();
    const code = links.issue();
    expect(code).toMatch(/^[\w-]{43}$/);
    expect([links.redeem(code), links.redeem(code)]).toEqual([true, false]);
  });

  it('expires after fifteen minutes', () => {
    let now = 0;
    const links = createSignInLinks(() => now);
    const code = links.issue();
    now = 15 * MINUTE_MS;
    expect(links.redeem(code)).toBe(false);
    const next = links.issue();
    now += 15 * MINUTE_MS - 1;
    expect(links.redeem(next)).toBe(true);
  });

  it('is void once a new one was made', () => {
    const links = createSignInLinks();
    const [first, second] = [links.issue(), links.issue()];
    expect([links.redeem(first), links.redeem(second)]).toEqual([false, true]);
  });

  it('is not used up by wrong codes, of whatever form', () => {
    const links = createSignInLinks();
    expect(links.redeem('')).toBe(false);
    const code = links.issue();
    for (const wrong of ['', 'x', `${code}x`, code.slice(1), code.toUpperCase(), '\0', 'é'.repeat(1000)])
      expect(links.redeem(wrong)).toBe(false);
    expect(links.redeem(code)).toBe(true);
  });
});
