/**
 * 12345.5 → `12,345.5`. Written out because Intl takes a millisecond to start, and browsers differ. Numbers so large
 * that they print with an exponent are left as they are.
 */
export function groupDigits(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.includes('e') ? whole : groupThousands(whole);
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A whole number, or its digits, in groups of three. */
export function groupThousands(whole: number | string): string {
  // Most amounts are below a million, and a pattern takes ten times as long as a division.
  if (typeof whole === 'number' && whole >= 1_000 && whole < 1_000_000)
    return `${Math.floor(whole / 1_000)},${String(whole % 1_000).padStart(3, '0')}`;
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
}
