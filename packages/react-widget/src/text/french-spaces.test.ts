import { describe, expect, it } from 'vitest';
import { inFrench } from './french-spaces.ts';

describe('French texts', () => {
  it('break neither within quotes nor before double punctuation', () => {
    const text = inFrench({
      ask: (column: string) => `La colonne « ${column} » est-elle juste ? Oui ; non : choisissez !`,
      plain: 'À partir de 12:30, un « mot »',
    });
    expect(text.ask('Last seen')).toBe(
      'La colonne «\u00a0Last seen\u00a0» est-elle juste\u00a0? Oui\u00a0; non\u00a0: choisissez\u00a0!',
    );
    expect(text.plain).toBe('À partir de 12:30, un «\u00a0mot\u00a0»');
  });
});
