import { MONTH_WORDS, NUMBER_WORDS, YEAR_WORDS } from './vocabulary/spans.ts';

/** `12 months`, `12 Monate`, `1 year`, `un an` … for a span of months, in the seven languages, without diacritics. */
export function spansOf(months: number): string[] {
  const spelled = (count: number, units: readonly string[]) =>
    (NUMBER_WORDS[count - 1] ?? [String(count)]).flatMap((number) => units.map((unit) => `${number} ${unit}`));
  const inMonths = [String(months), ...spelled(months, MONTH_WORDS)];
  return months % 12 === 0 ? [...inMonths, ...spelled(months / 12, YEAR_WORDS)] : inMonths;
}
