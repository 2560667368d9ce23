import { ENGLISH_PHRASES, FINDINGS, inEnglish, type Phrase } from '@retainwise/core';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES, loadLanguage } from '../languages/index.ts';
import { labelsOf } from '../labels.ts';
import { pluralOf } from '../plural.ts';
import type { Phrases } from './catalogue.ts';
import { phrases as de } from './de/index.ts';
import { phrases as es } from './es/index.ts';
import { phrases as fr } from './fr/index.ts';
import { phrases as it_ } from './it/index.ts';
import { phrases as nl } from './nl/index.ts';
import { phrases as pt } from './pt/index.ts';
import type { PhraseTools } from './tools.ts';

const ALL: Readonly<Record<string, Phrases>> = { de, es, fr, it: it_, nl, pt };
const CODES = Object.keys(ALL);

const mark = (value: unknown): string => `⟦${String(value)}⟧`;
const join = (parts: readonly string[]): string => parts.join(' ');
/** Tools that leave what they are given to be seen. */
const TOOLS: PhraseTools = {
  number: mark,
  percent: mark,
  day: mark,
  list: join,
  either: join,
  quote: (text) => text,
  counted: mark,
  some: (values, more) => join([...values, mark(more)]),
  period: mark,
  each: mark,
  by: () => '',
  recognized: join,
  fieldLabel: (_field, given) => mark(given),
};
const LISTS = new Set([
  'values',
  'categories',
  'parts',
  'fields',
  'columns',
  'codes',
  'units',
  'headers',
  'names',
  'others',
]);
/** Parameters that only choose among words. */
const CHOOSING = new Set([
  'sign',
  'field',
  'name',
  'label',
  'period',
  'rate',
  'auc',
  'share',
  'percent',
  'high',
  'medium',
]);

/** What a phrase says of words that can be told apart, and which it asks for. */
function asked(entry: unknown): { readonly said: string; readonly names: readonly string[] } {
  if (typeof entry === 'string') return { said: entry, names: [] };
  const names = new Set<string>();
  const words = new Proxy(
    {},
    {
      get: (_, name: string) => {
        names.add(name);
        if (LISTS.has(name)) return [`⟦${name}⟧`];
        return ['rate', 'auc', 'share', 'percent', 'high', 'medium'].includes(name) ? 0.5 : `⟦${name}⟧`;
      },
    },
  );
  return { said: (entry as (words: unknown, tools: PhraseTools) => string)(words, TOOLS), names: [...names] };
}

describe.each(CODES)('the sentences of the API in %s', (code) => {
  const { catalogue, findings, words } = ALL[code]!;
  const entries: Readonly<Record<string, unknown>> = catalogue;

  it('are all there', () => {
    expect(Object.keys(catalogue).toSorted()).toEqual(Object.keys(ENGLISH_PHRASES).toSorted());
    expect(Object.keys(findings)).toEqual(Object.keys(FINDINGS));
  });

  it('say all that the English ones say', () => {
    for (const [id, entry] of Object.entries(entries)) {
      const { said, names } = asked(entry);
      for (const name of names) if (!CHOOSING.has(name)) expect(said, `${id} ${name}`).toContain(name);
    }
    for (const [name, { message, fix }] of Object.entries(FINDINGS))
      for (const [english, other] of [
        [message, findings[name as keyof typeof findings].message],
        [fix, findings[name as keyof typeof findings].fix],
      ] as const)
        for (const placeholder of ['{where}', '{rows}', '{values}', '{detail}'])
          expect(other.includes(placeholder), `${name} ${placeholder}`).toBe(english.includes(placeholder));
  });

  it('are not English', () => {
    const english: Readonly<Record<string, unknown>> = ENGLISH_PHRASES;
    const same = Object.entries(entries).filter(
      ([id, entry]) => typeof entry === 'string' && entry === english[id] && /\p{L} \p{L}/u.test(entry),
    );
    expect(same).toEqual([]);
    for (const [name, { message, fix }] of Object.entries(FINDINGS)) {
      expect(findings[name as keyof typeof findings].message).not.toBe(message);
      if (fix.replace(/\{\w+\}/g, '') !== '') expect(findings[name as keyof typeof findings].fix).not.toBe(fix);
    }
  });

  it('count as their language counts', () => {
    const plural = pluralOf(code);
    expect(plural(1, ...words.row)).not.toBe(plural(2, ...words.row));
    expect(plural(1, ...words.value)).not.toBe(plural(2, ...words.value));
  });
});

const COLUMN = { id: 'where.column', params: { column: 'Preis' } };
const TENURE: Phrase = {
  id: 'reason.mapped',
  params: {
    field: { id: 'field', params: { name: 'tenure_months' } },
    parts: [
      { id: 'name.alias', params: { header: 'Days', language: { id: 'language.en' } } },
      { id: 'conversion.days_to_months' },
    ],
  },
};

describe('what the API says', () => {
  it('stays English in English', () => {
    const { say } = labelsOf(
      { code: 'en', text: undefined as never, fields: null, speak: null, sayProblem: null },
      'en',
    );
    expect(say(TENURE, inEnglish(TENURE))).toBe(
      'Tenure: "Days" is an English name for it; days are converted to months.',
    );
  });

  it.each([
    ['de', 'Dauer als Kunde: „Days“ ist ein englischer Name dafür; Tage werden in Monate umgerechnet.'],
    ['fr', 'Ancienneté\u00a0: «\u00a0Days\u00a0» en est un nom anglais\u00a0; les jours sont convertis en mois.'],
    ['nl', 'Klantduur: ‘Days’ is er een Engelse naam voor; dagen worden omgerekend naar maanden.'],
  ])('is said in %s by its ids', async (code, said) => {
    const { say } = labelsOf(await loadLanguage(code as 'de'), undefined);
    expect(say(TENURE, 'English')).toBe(said);
  });

  it.each([
    ['de', 1, '1 Wert in Spalte „Preis“ ist negativ.'],
    ['de', 1200, '1.200 Werte in Spalte „Preis“ sind negativ.'],
    ['pt', 2, '2 valores na coluna “Preis” são negativos.'],
    ['it', 2, '2 valori nella colonna “Preis” sono negativi.'],
    ['fr', 1, '1 valeur dans la colonne «\u00a0Preis\u00a0» est négative.'],
  ])('counts in %s: %s', async (code, count, said) => {
    const { say } = labelsOf(await loadLanguage(code as 'de'), undefined);
    expect(say({ id: 'finding.VAL-3006', params: { where: COLUMN, count } }, 'English')).toBe(said);
  });

  it('has the numbers and currencies of the locale', async () => {
    const value = { id: 'value.amount_in', params: { amount: 1899.5, currency: 'CHF' } };
    expect(labelsOf(await loadLanguage('de'), 'de-CH').say(value, '')).toMatch(/^1['’]899\.5 CHF$/);
    expect(labelsOf(await loadLanguage('de'), 'de-DE').say(value, '')).toBe('1.899,5 CHF');
  });

  it.each(LANGUAGE_CODES)('is the English sentence where an API knows more than the widget, in %s', async (code) => {
    const { say } = labelsOf(await loadLanguage(code), undefined);
    expect(say({ id: 'reason.of_2031' }, 'English')).toBe('English');
    expect(say({ id: 'finding.VAL-9999' }, 'English')).toBe('English');
    expect(say({ id: 'toString' }, 'English')).toBe('English');
    expect(say(undefined, 'English')).toBe('English');
  });
});
