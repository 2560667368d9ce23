const CURRENCY = /^(?:[$€£¥₹]|[A-Z]{2,3}\$?(?=[\s\d(+-])|kr\.?(?=\s))|(?:[$€£¥₹]|\b(?:usd|eur|gbp|chf|aud|cad|brl|sek|nok|dkk|kr|zł|pln|inr|jpy))\.?$/gi;
const GROUPED = { '.': /^\d{1,3}(?:[,\s']\d{2,3})*(?:\.\d*)?$|^\d*\.?\d+$|^\d+\.?$/, ',': /^\d{1,3}(?:[.\s']\d{3})*(?:,\d*)?$|^\d*,?\d+$|^\d+,?$/ } as const;
const SUFFIX: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mm: 1e6, mio: 1e6, b: 1e9, bn: 1e9 };

/** Plain digits with at most one decimal point and a leading minus: the common case, read without a pattern. */
function isPlain(text: string): boolean {
  let dots = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
    else if (code === 46 && dots === 0) dots = 1;
    else if (!(code === 45 && i === 0)) return false;
  }
  return digits > 0;
}

/**
 * A number as people and systems write it: `$1,299.00`, `1.299,00 €`, `1 299,00`, `(45.00)`, `45-`, `12k`, `1e3`, `45 %`.
 * A percent sign is dropped, not divided by. `decimal` is the column's sign, decided by `inferColumnFormat`.
 *
 * @returns NaN when the text is no number
 */
export function parseNumber(cell: string, decimal: '.' | ',' = '.'): number {
  if (decimal === '.' && isPlain(cell)) return Number(cell);
  let text = cell.trim();
  if (text === '') return NaN;
  if (/^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i.test(text)) return Number(text);

  let sign = 1;
  if (text.startsWith('(') && text.endsWith(')')) {
    sign = -1;
    text = text.slice(1, -1).trim();
  }
  text = text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/[’`´]/g, "'").replace(/[−–]/g, '-');
  text = text.replace(/\s*%$/, '').replace(CURRENCY, '').trim();
  if (text.startsWith('-') || text.startsWith('+')) {
    if (text.startsWith('-')) sign = -sign;
    text = text.slice(1).trim().replace(CURRENCY, '').trim();
  } else if (text.endsWith('-')) {
    sign = -sign;
    text = text.slice(0, -1).trim();
  }
  const unit = /^(.*\d)\s*(k|m|mm|mio|b|bn)\.?$/i.exec(text);
  const scale = unit?.[2] ? (SUFFIX[unit[2].toLowerCase()] ?? 1) : 1;
  const digits = unit?.[1] ?? text;
  if (!GROUPED[decimal].test(digits)) return NaN;
  const plain = decimal === '.' ? digits.replace(/[,\s']/g, '') : digits.replace(/[.\s']/g, '').replace(',', '.');
  return sign * scale * Number(plain);
}
