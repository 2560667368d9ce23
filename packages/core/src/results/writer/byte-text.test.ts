import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, ByteText } from './byte-text.ts';

describe('a text of bytes', () => {
  it('is what was written, whatever was taken before', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.constantFrom('a'.repeat(256), 'é'.repeat(256), 'a'.repeat(257), `${'a'.repeat(255)}é`, '😀'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 5 }), fc.boolean(), (texts, asBytes) => {
        const out = new ByteText(4);
        let spare: ArrayBuffer | undefined;
        for (const pieces of texts) {
          pieces.forEach((text, i) => (i % 2 === 0 ? out.text(text) : out.bytes(bytesOf(text))));
          const taken = asBytes ? out.take(spare) : bytesOf(out.takeText());
          expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(taken)).toBe(pieces.join(''));
          spare = asBytes ? (taken.buffer as ArrayBuffer) : undefined;
        }
      }),
    );
  });

  it('holds a part of itself once more', () => {
    const out = new ByteText(4);
    out.text('abcd');
    out.again(1, 3);
    out.byte(45);
    out.digits(1_234_567, 3);
    expect(out.takeText()).toBe('abcdbc-567');
  });
});
