const SYMBOLS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/[øØ]/g, 'o'],
  [/[æÆ]/g, 'ae'],
  [/[œŒ]/g, 'oe'],
  [/ł/g, 'l'],
  [/Ł/g, 'L'],
  // "N° client", "Nº de cliente" and "# of seats" all name a number.
  [/\b[nN]\s?\.?\s?[°º]/g, ' no '],
  [/#/g, ' number '],
  [/R\$/g, ' brl '],
  [/%/g, ' percent '],
  [/€/g, ' eur '],
  [/£/g, ' gbp '],
  // Mixpanel writes its own properties as $email; elsewhere the symbol is a unit.
  [/\$(?=[A-Za-z])/g, ' '],
  [/\$/g, ' usd '],
];

/** Most headers and cells have none of these symbols. */
const PLAIN = /^[A-Za-z0-9 _.,:;/()-]*$/;
const NOT_ASCII = /[^\u0020-\u007e]/;

/**
 * The words of a header or a cell: lower case, without diacritics, split at punctuation, at camelCase humps and between
 * letters and digits.
 * `customerID` → customer, id; `MRR (€)` → mrr, eur; `logins_30d` → logins, 30, d.
 */
export function wordsOf(text: string): string[] {
  let plain = text;
  if (!PLAIN.test(text)) for (const [symbol, word] of SYMBOLS) plain = plain.replace(symbol, word);
  if (!NOT_ASCII.test(plain)) return asciiWords(plain);
  return (
    plain
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
      .replace(/(\p{L})(\d)/gu, '$1 $2')
      .replace(/(\d)(\p{L})/gu, '$1 $2')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  );
}

/** The same of the characters that nearly all headers are made of, in a tenth of the time: a mapping reads hundreds. */
function asciiWords(text: string): string[] {
  if (!/[A-Z]/.test(text)) return text.match(/[a-z]+|\d+/g) ?? [];
  return (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}

/** Spellings of a German word on a keyboard without umlauts: `Kündigung` is also written `Kuendigung`. */
export function withoutUmlauts(text: string): string {
  return text
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/Ä/g, 'Ae')
    .replace(/Ö/g, 'Oe')
    .replace(/Ü/g, 'Ue');
}
