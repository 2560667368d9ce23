/**
 * A label in the middle of a sentence: `monthly charges`. Its first word is in lower case, unless it has other capitals
 * (NPS, API, iPad).
 */
export function labelInSentence({ label }: { readonly label: string }): string {
  const first = /^\S*/.exec(label)?.[0] ?? '';
  return /^.+\p{Lu}/u.test(first) ? label : `${first.toLowerCase()}${label.slice(first.length)}`;
}
