import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, toJson } from './clean-text.ts';

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });

describe('text for PostgreSQL', () => {
  it('replaces NUL and halves of surrogate pairs, and keeps whole pairs', () => {
    expect(cleanText('a\0b\uD83Dc\uDE00d😀')).toBe('a\uFFFDb\uFFFDc\uFFFDd😀');
  });

  it('keeps a cell that spells an escape', () => {
    expect(JSON.parse(toJson({ cell: '\\u0000 and \\ud800' }))).toEqual({ cell: '\\u0000 and \\ud800' });
  });

  it('makes JSON of any text the JSON of its clean text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.parse(toJson([text]))).toEqual([cleanText(text)]);
        expect(() => encodeURIComponent(cleanText(text))).not.toThrow();
        expect(cleanText(text)).toHaveLength(text.length);
      }),
    );
  });
});
