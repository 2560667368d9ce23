import { FIELD_OPTIONS } from '@retainwise/core/fields';
import { describe, expect, it } from 'vitest';
import { en, type Messages } from './en.ts';
import { ENGLISH, LANGUAGE_CODES, languageOf, loadLanguage } from './languages/index.ts';
import { labelsOf } from './labels.ts';
import { pluralOf } from './plural.ts';

const OTHERS = LANGUAGE_CODES.filter((code) => code !== 'en');

/** Texts that a language may share with English: the same word, or the figures alone. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: ['groupSupport', 'histogramRange'],
  fr: ['questionsTitle', 'groupSupport', 'severityInfo', 'points', 'meanPoints'],
  es: ['severityError'],
  pt: [],
  it: [],
  nl: ['severityInfo', 'groupTelecom', 'derived'],
};

/** Arguments that can be told apart from any text; the first is a number where a number decides the form. */
const rendered = (text: string | ((...args: never[]) => string), count?: number): string => {
  if (typeof text === 'string') return text;
  const args = Array.from({ length: text.length }, (_, i) => (i === 0 && count !== undefined ? count : `⟦${i}⟧`));
  return text(...(args as never[]));
};
const COUNTED = [
  'filesWaiting',
  'questionsTitle',
  'score',
  'tileRejected',
  'tileChurned',
  'reasonCustomers',
  'downloadRejected',
];
const keys = Object.keys(en) as (keyof Messages)[];
const argumentsOf = (key: keyof Messages): number => (typeof en[key] === 'function' ? en[key].length : 0);

describe.each(OTHERS)('the texts in %s', (code) => {
  it('are all there, and say everything that the English ones say', async () => {
    const { text } = await loadLanguage(code);
    expect(Object.keys(text)).toEqual(keys);
    for (const key of keys) {
      const said = rendered(text[key], COUNTED.includes(key) ? 3 : undefined);
      expect(said.trim(), key).not.toBe('');
      // The first argument of a counted text only chooses the form.
      for (let i = COUNTED.includes(key) ? 1 : 0; i < argumentsOf(key); i++) expect(said, key).toContain(`⟦${i}⟧`);
    }
  });

  it('are not English', async () => {
    const { text } = await loadLanguage(code);
    const same = keys.filter((key) => /\p{L}{3}/u.test(rendered(en[key])) && rendered(text[key]) === rendered(en[key]));
    expect(same.filter((key) => !SAME[code]?.includes(key))).toEqual([]);
  });

  it('have a label for every field, each another', async () => {
    const { fields } = await loadLanguage(code);
    expect(Object.keys(fields ?? {})).toEqual(FIELD_OPTIONS.map(({ name }) => name));
    expect(new Set(Object.values(fields ?? {})).size).toBe(FIELD_OPTIONS.length);
  });

  it('are in the singular for one', async () => {
    const { text } = await loadLanguage(code);
    for (const key of ['questionsTitle', 'tileRejected', 'reasonCustomers'] as const)
      expect(rendered(text[key], 1).replaceAll('1', ''), key).not.toBe(rendered(text[key], 3).replaceAll('3', ''));
  });
});

describe('a plural', () => {
  it('follows the rules of its language', () => {
    const clients = (count: number) => pluralOf('fr')(count, 'client', 'clients', 'de clients');
    expect([0, 1, 2, 1_000_000].map(clients)).toEqual(['client', 'client', 'clients', 'de clients']);
    expect([0, 1, 2].map((count) => pluralOf('de')(count, 'Kunde', 'Kunden'))).toEqual(['Kunden', 'Kunde', 'Kunden']);
  });
});

describe('a locale', () => {
  it.each([
    ['de-AT', 'de'],
    ['PT-br', 'pt'],
    ['en', 'en'],
    ['pl-PL', null],
    [undefined, null],
  ])('%s is spoken as %s', (locale, code) => expect(languageOf(locale)).toBe(code));
});

describe('the label of a field', () => {
  it('is in the language, and the given one where the field is a column of a model', async () => {
    const { fieldLabel } = labelsOf(await loadLanguage('de'), undefined);
    expect(fieldLabel('plan', 'Plan')).toBe('Tarif');
    expect(fieldLabel('shoe_size', 'Shoe size')).toBe('Shoe size');
    expect(labelsOf(ENGLISH, 'en').fieldLabel('plan')).toBe('Plan');
    expect(labelsOf(ENGLISH, 'en').fieldLabel('shoe_size')).toBe('shoe_size');
  });
});
