import { describe, expect, it } from 'vitest';
import { LEARNING_ENGLISH } from '../english/learning.ts';
import { phrase } from '../phrase.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { inLanguage, LEARNING_LANGUAGES } from './in-language.ts';
import { it as italian } from './it.ts';
import type { LearningTools } from './learning-tools.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

const ALL: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { de, es, fr, it: italian, nl, pt };
const ENGLISH: Readonly<Record<string, unknown>> = LEARNING_ENGLISH;

const mark = (value: unknown): string => `⟦${String(value)}⟧`;
/** Tools that leave what they are given to be seen. */
const TOOLS: LearningTools = {
  count: mark,
  plural: (_, one) => one,
  percent: mark,
  nats: mark,
  bound: mark,
  decimal: mark,
  day: mark,
  columns: (names) => names.map(mark).join(' '),
};

/** The words that a text asks for, and what it says of words that can be told apart. */
function asked(entry: unknown): { readonly said: string; readonly names: readonly string[] } {
  if (typeof entry === 'string') return { said: entry, names: [] };
  const names = new Set<string>();
  const words = new Proxy(
    {},
    {
      get: (_, name: string) => {
        names.add(name);
        return valueOf(name);
      },
    },
  );
  return { said: (entry as (words: unknown, tools: LearningTools) => string)(words, TOOLS), names: [...names].sort() };
}

/** Each word has a value of its own, in the order in which they are asked for. */
const numbers = new Map<string, number>();
const valueOf = (name: string): unknown => {
  if (name === 'columns') return ['⟨columns⟩'];
  if (['rung', 'kind', 'date', 'from', 'to'].includes(name)) return `⟨${name}⟩`;
  if (!numbers.has(name)) numbers.set(name, 1_001 + numbers.size);
  return numbers.get(name);
};
const seen = (name: string): string => String(valueOf(name));

describe('the languages of learning', () => {
  it('are those of the widget', () => {
    expect(LEARNING_LANGUAGES.toSorted()).toEqual(['de', 'es', 'fr', 'it', 'nl', 'pt']);
    expect(Object.keys(ALL).toSorted()).toEqual(LEARNING_LANGUAGES.toSorted());
  });

  it.each(LEARNING_LANGUAGES)('have every text, and no other: %s', (language) => {
    expect(Object.keys(ALL[language]!).toSorted()).toEqual(Object.keys(ENGLISH).toSorted());
  });

  it.each(LEARNING_LANGUAGES)('say all that the English ones say: %s', (language) => {
    for (const [id, english] of Object.entries(ENGLISH)) {
      const { said, names } = asked(ALL[language]![id]);
      const needed = typeof english === 'string' ? [] : namesOf(english);
      expect(names, id).toEqual(needed);
      // Which way a mean has moved is said in a word.
      for (const name of names) expect(said, `${id} ${name}`).toContain(seen(name));
      if (typeof english === 'string') expect(said, id).not.toBe(english);
    }
  });

  it.each(LEARNING_LANGUAGES)('say nothing that is not known: %s', (language) => {
    expect(inLanguage(language)({ id: 'report.of_2031' })).toBeNull();
    expect(inLanguage(language)({ id: 'toString' })).toBeNull();
  });
});

/** The words that an English text asks for, which formats them by itself. */
function namesOf(english: unknown): readonly string[] {
  const names = new Set<string>();
  const words = new Proxy(
    {},
    {
      get: (_, name: string) => {
        names.add(name);
        if (name === 'columns') return ['a'];
        return ['rung', 'kind', 'date', 'to'].includes(name) ? '2026-01-01' : 1;
      },
    },
  );
  try {
    (english as (words: unknown) => string)(words);
  } catch (error) {
    // `from` is a date in one text and a number in others.
    if (!(error instanceof TypeError)) throw error;
    names.add('to');
  }
  return [...names].sort();
}

describe('a text about learning', () => {
  const top = phrase('report.top', { rows: 1_040, left: 219, random: 60.4 });

  it.each([
    ['de', 'Von unseren 1.040 höchsten sind 219 gegangen; durch Zufall wären es 60.'],
    ['fr', 'Sur nos 1 040 scores les plus hauts, 219 sont partis ; au hasard, ce serait 60.'],
    ['nl', 'Van onze 1.040 hoogste zijn er 219 vertrokken; door toeval zouden het er 60 zijn.'],
  ] as const)('has the numbers of its language: %s', (language, said) => {
    expect(inLanguage(language)(top)?.replaceAll('\u202f', ' ')).toBe(said);
  });

  it('has days, columns and rungs in its language too', () => {
    expect(inLanguage('de')(phrase('waiting.window', { date: '2027-03-14' }))).toContain('bis 14. März 2027 bekannt');
    expect(inLanguage('es')(phrase('drift.found', { columns: ['plan', 'seats'] }))).toContain('«plan» y «seats»');
    const better = phrase('ladder.better', { rung: phrase('ladder.rung.ridge'), gain: 0.0618, low: 0.0002 });
    expect(inLanguage('de')(better)).toBe(
      'Das Modell Ihrer eigenen Spalten über den Regeln schlägt die Regeln: Der logarithmische Verlust ist um 0,062 ' +
        'kleiner, sicher um mehr als 0.',
    );
  });
});
