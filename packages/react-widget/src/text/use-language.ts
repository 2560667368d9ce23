import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { ENGLISH, languageOf, loadLanguage } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { canonicalLocale, pageLocale } from './page-locale.ts';

export interface Spoken {
  readonly language: Language;
  /** Of figures and dates; undefined for the default of the surroundings. */
  readonly locale: string | undefined;
}

const never = (): (() => void) => () => undefined;
const nowhere = (): undefined => undefined;

/**
 * The language of a locale, or of the page where there is none; English for a locale whose language the widget does not
 * have. Null until the first language has been loaded: what is shown does not change its language under the eye.
 * Later changes show the language before until the next one is there.
 */
export function useLanguage(wanted: string | undefined): Spoken | null {
  // A server does not know the page; what it rendered is English, and changes when the page has taken over.
  const ofPage = useSyncExternalStore(never, pageLocale, nowhere);
  const locale = canonicalLocale(wanted) ?? ofPage;
  const code = languageOf(locale) ?? 'en';
  const [beganInEnglish] = useState(code === 'en');
  const [loaded, setLoaded] = useState<Language | null>(beganInEnglish ? ENGLISH : null);

  useEffect(() => {
    if (code === 'en') return undefined;
    let isStale = false;
    const speak = (language: Language): void => {
      if (!isStale) setLoaded(language);
    };
    // A file that does not arrive must not keep anybody from working.
    loadLanguage(code).then(speak, () => speak(ENGLISH));
    return () => {
      isStale = true;
    };
  }, [code]);

  const language = code === 'en' ? ENGLISH : loaded;
  return useMemo(() => (language === null ? null : { language, locale }), [language, locale]);
}
