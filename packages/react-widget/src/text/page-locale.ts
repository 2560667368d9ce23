/**
 * The locale of the page: its language as the person's browser has it, `de-AT` on a page in German; the browser's own
 * where the page does not say its language.
 */
export function pageLocale(): string | undefined {
  const page = canonicalLocale(document.documentElement.lang);
  if (page === undefined) return canonicalLocale(navigator.language);
  const language = (locale: string): string => new Intl.Locale(locale).language;
  const own = navigator.languages.map(canonicalLocale).find((locale) => locale && language(locale) === language(page));
  // A page that names a region means it.
  return page.includes('-') ? page : (own ?? page);
}

/** A locale that `Intl` takes: it throws on any other, which would crash the page. Undefined for none. */
export function canonicalLocale(locale: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale?.replaceAll('_', '-') || undefined)[0];
  } catch {
    return undefined;
  }
}
