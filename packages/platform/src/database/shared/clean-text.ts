const REPLACEMENT = '\uFFFD';

/** Files may contain NUL and lone surrogates, PostgreSQL text may not. Both become U+FFFD. */
export function cleanText(text: string): string {
  // eslint-disable-next-line no-control-regex -- searches for NUL
  return text.replace(/\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, REPLACEMENT);
}

/**
 * JSON text that PostgreSQL's jsonb accepts. JSON.stringify writes NUL and lone surrogates, and only those, as
 * `\u0000` and `\udXXX`. An escaped backslash is skipped, so that a cell with the characters `\u0000` keeps them.
 */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value);
  if (!text.includes('\\u')) return text;
  return text.replace(/\\(\\|u0000|ud[89a-f][0-9a-f]{2})/g, (whole, escape: string) =>
    escape === '\\' ? whole : REPLACEMENT,
  );
}

/** The same value with every string in it clean. */
export function cleanJson<T>(value: T): T {
  return JSON.parse(toJson(value)) as T; // as: a value and its JSON have the same shape for the plain data kept here
}
