import { describe, expect, it } from 'vitest';
import { checkApiKey, makeApiKey, shownPart } from './api-key-format.ts';

describe('API keys', () => {
  it.each([
    [true, /^rwk_live_[0-9A-Za-z]{49}$/],
    [false, /^rwk_test_[0-9A-Za-z]{49}$/],
  ])('of mode live: %s have their form and are never the same', (livemode, form) => {
    const keys = Array.from({ length: 200 }, () => makeApiKey(livemode));
    for (const key of keys) {
      expect(key).toMatch(form);
      expect(checkApiKey(key)).toBe('possible');
    }
    expect(new Set(keys.map(shownPart)).size).toBe(200);
  });

  it('are refused with any one character changed, left out, doubled or swapped, without a look-up', () => {
    const key = makeApiKey(true);
    for (let i = 9; i < key.length; i += 1) {
      const [before, here, after] = [key.slice(0, i), key.charAt(i), key.slice(i + 1)];
      expect(checkApiKey(before + (here === 'x' ? 'y' : 'x') + after)).toBe('typo');
      expect(checkApiKey(before + after)).toBe('other');
      expect(checkApiKey(before + here + here + after)).toBe('other');
      const next = after.charAt(0);
      if (next !== '' && next !== here) expect(checkApiKey(before + next + here + after.slice(1))).toBe('typo');
    }
    expect(checkApiKey(key.replace('rwk_live_', 'rwk_test_'))).toBe('typo');
  });

  it('have a known checksum, so that other programs can check it', () => {
    // CRC-32 of the 52 characters before it is 0x2c1ccd18, in base 62.
    expect(checkApiKey(`rwk_live_${'0'.repeat(43)}0o5Jv6`)).toBe('possible');
  });

  it.each([
    '',
    'rwk_',
    'rwk_live_',
    `rwk_live_${'a'.repeat(48)}`,
    `sk_live_${'a'.repeat(49)}`,
    'eyJhbGciOiJub25lIn0.e30.',
  ])('are not %s', (text) => {
    expect(checkApiKey(text)).toBe('other');
  });

  it('of earlier releases are still looked up', () => {
    for (const length of [43, 44]) expect(checkApiKey(`rwk_${'x'.repeat(length)}`)).toBe('possible');
  });
});
