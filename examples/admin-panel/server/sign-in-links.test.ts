import { describe, expect, it } from 'vitest';
import { createSignInLinks } from './sign-in-links.ts';

const MINUTE_MS = 60_000;

describe('a sign-in link', () => {
  it('works once', async () => {
    const links = createSignInLinks();
    const code = await links.issue();
    expect(code).toMatch(/^[\w-]{43}$/);
    expect([await links.redeem(code), await links.redeem(code)]).toEqual([true, false]);
  });

  it('expires after ten minutes', async () => {
    let now = 0;
    const links = createSignInLinks(() => now);
    const code = await links.issue();
    now = 10 * MINUTE_MS;
    expect(await links.redeem(code)).toBe(false);
    const next = await links.issue();
    now += 10 * MINUTE_MS - 1;
    expect(await links.redeem(next)).toBe(true);
  });

  it('is void once a new one was made', async () => {
    const links = createSignInLinks();
    const [first, second] = [await links.issue(), await links.issue()];
    expect([await links.redeem(first), await links.redeem(second)]).toEqual([false, true]);
  });

  it('is not used up by wrong codes, of whatever form', async () => {
    const links = createSignInLinks();
    expect(await links.redeem('')).toBe(false);
    const code = await links.issue();
    for (const wrong of ['', 'x', `${code}x`, code.slice(1), code.toUpperCase(), '\0', 'é'.repeat(1000)])
      expect(await links.redeem(wrong)).toBe(false);
    expect(await links.redeem(code)).toBe(true);
  });
});
