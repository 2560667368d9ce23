import Papa from 'papaparse';
import type { Delimiter, Newline } from './types.ts';
import { looksLikeValue } from './looks-like-value.ts';

export interface Dialect {
  readonly delimiter: Delimiter;
  readonly newline: Newline;
  /** Lines end in `\n` and `\r\n` both: a `\r` at the end of a record belongs to its line end. */
  readonly mixedNewlines: boolean;
}

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const RECORDS_LOOKED_AT = 60;
/** A first line as Excel writes and reads it, in quotes or not. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r|$)/i;

/** How the records of a file are separated, told from its first characters, and the length of a line that says so. */
export function detectDialect(text: string): Dialect & { readonly separatorLine: number } {
  const stated = SEPARATOR_LINE.exec(text);
  const separatorLine = stated?.[0].length ?? 0;
  const body = text.slice(separatorLine);
  const lineEnds = detectNewline(body);
  // The pattern admits only the four delimiters.
  const delimiter = (stated?.[1] as Delimiter | undefined) ?? detectDelimiter(body, lineEnds.newline);
  return { delimiter, ...lineEnds, separatorLine };
}

/** The line ends outside quotes. Quotes open only at the start of a cell: an inch mark hides nothing. */
function detectNewline(text: string): Pick<Dialect, 'newline' | 'mixedNewlines'> {
  let quoted = false;
  let atStart = true;
  let crlf = 0;
  let lf = 0;
  let cr = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (quoted) {
      quoted = char !== '"';
    } else if (char === '"') {
      // A doubled quote closes and opens again.
      quoted = atStart || text[i - 1] === '"';
    } else if (char === '\n') {
      lf++;
    } else if (char === '\r') {
      if (text[i + 1] === '\n') {
        crlf++;
        i++;
      } else if (i + 1 < text.length) cr++;
    }
    atStart = !quoted && (char === '\n' || char === '\r' || char === ',' || char === ';' || char === '\t' || char === '|');
  }
  // A quote that nothing closes hides every line end behind it: take what is there.
  if (crlf + lf + cr === 0) return { newline: text.includes('\r\n') ? '\r\n' : text.includes('\n') || !text.includes('\r') ? '\n' : '\r', mixedNewlines: false };
  if (lf > 0) return { newline: '\n', mixedNewlines: crlf > 0 };
  return { newline: crlf > 0 ? '\r\n' : '\r', mixedNewlines: false };
}

/** The delimiter under which most records have the same number of cells, more than one. */
function detectDelimiter(text: string, newline: Newline): Delimiter {
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    if (!text.includes(delimiter)) continue;
    const score = scoreDelimiter(text, delimiter, newline);
    if (score > bestScore + 1e-9) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function scoreDelimiter(text: string, delimiter: Delimiter, newline: Newline): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline, preview: RECORDS_LOOKED_AT });
  const records = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  // The last record may be cut off.
  if (records.length > 2 && records.length < RECORDS_LOOKED_AT) records.pop();
  const { width, count } = usualWidth(records.map(({ length }) => length));
  if (width < 2) return 0;
  // Consistency first; among equally consistent ones the one that finds more columns.
  const score = (count / records.length) * (1 + Math.log(width) / 10);
  // A table starts with its header. Values under a line of another width are decimal commas, cut in two.
  const first = records.findIndex(({ length }) => length === width);
  const cells = records[first] ?? [];
  const cutsValues = first > 0 && cells.filter(looksLikeValue).length > 0.5 * cells.length;
  return cutsValues ? score / 2 : score;
}

/** The most common of some numbers of cells; ties go to the wider. */
export function usualWidth(widths: readonly number[]): { readonly width: number; readonly count: number } {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [[width, count] = [0, 0]] = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
  return { width, count };
}
