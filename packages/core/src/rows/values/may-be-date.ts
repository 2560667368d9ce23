/** Digits of a year: no other number in a date is longer, but for those below. */
const YEAR_DIGITS = 4;
const ZERO = 48;
const NINE = 57;
const POINT = 46;
const COMMA = 44;
const COLON = 58;
const OPENING = 40;
/** What no date has, whatever the language: signs of addresses, amounts, shares and codes. */
const STRANGE: ReadonlySet<number> = new Set(Array.from('@$€£%#=&', (sign) => sign.charCodeAt(0)));

/**
 * One look that rules out most texts before patterns are tried: a date has a digit, none of the signs of addresses and
 * amounts, and no number longer than a year, unless it begins with it (`20240131`), it counts parts of a second, or a
 * clock follows it without a space. A zone in brackets behind it may be anything.
 *
 * @param text trimmed
 */
export function mayBeDate(text: string): boolean {
  let hasDigit = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === OPENING) break;
    if (STRANGE.has(code)) return false;
    if (!isDigit(code)) continue;
    hasDigit = true;
    const start = at;
    while (isDigit(text.charCodeAt(at + 1))) at++;
    if (at - start < YEAR_DIGITS || start === 0 || text.charCodeAt(at + 1) === COLON) continue;
    const before = text.charCodeAt(start - 1);
    if (before !== POINT && before !== COMMA) return false;
  }
  return hasDigit;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
