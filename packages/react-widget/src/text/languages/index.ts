import { en } from '../en.ts';
import type { Language } from './language.ts';

export const ENGLISH: Language = { code: 'en', text: en, fields: null, speak: null, sayProblem: null };

/** The languages beside English. Each is in a file of its own, which only those load who use it. */
const LOADERS = {
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  it: () => import('./it.ts'),
  nl: () => import('./nl.ts'),
} as const;

export type LanguageCode = 'en' | keyof typeof LOADERS;

export const LANGUAGE_CODES = ['en', ...Object.keys(LOADERS)] as readonly LanguageCode[];

/** The language of a locale: `de-AT` → `de`. Null for one that the widget does not have. */
export function languageOf(locale: string | undefined): LanguageCode | null {
  const code = locale?.split('-', 1)[0]?.toLowerCase();
  return LANGUAGE_CODES.find((known) => known === code) ?? null;
}

export async function loadLanguage(code: LanguageCode): Promise<Language> {
  return code === 'en' ? ENGLISH : (await LOADERS[code]()).language;
}
