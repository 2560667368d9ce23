/**
 * The header of a column as words for people: `total_day_minutes` → `Total day minutes`, `MonthsInService` → `Months in
 * service`. Headers with spaces are words already, and abbreviations stay as they are.
 */
export function labelOfHeader(header: string): string {
  const trimmed = header.trim();
  if (/\s/.test(trimmed)) return trimmed.replace(/\s+/g, ' ');
  const words = trimmed
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[\s_]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return trimmed;
  const sentence = words
    .map((word, i) => (i > 0 && /^\p{Lu}\p{Ll}*$/u.test(word) ? word.toLowerCase() : word))
    .join(' ');
  return `${sentence[0]?.toUpperCase() ?? ''}${sentence.slice(1)}`;
}
