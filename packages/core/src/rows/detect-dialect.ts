import { createLineEnds } from './line-ends.ts';
import { looksLikeValue } from './looks-like-value.ts';
import { readQuotedRecords } from './quoted-records.ts';
import { QuoteTracker } from './quote-tracker.ts';
import type { Delimiter, Newline } from './types.ts';

export interface Dialect {
  readonly delimiter: Delimiter;
  readonly newline: Newline;
  /** Lines end in `\n` and `\r\n` both: a `\r` at the end of a record belongs to its line end. */
  readonly mixedNewlines: boolean;
  /** The character before a quote inside quotes. */
  readonly escape: '"' | '\\';
  /** Spaces stand between delimiters and quotes: `"a", "b"`. */
  readonly spacesBeforeQuotes?: boolean;
}

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const RECORDS_LOOKED_AT = 60;
/** A first line as Excel writes and reads it, in quotes or not. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r|$)/i;

/** Share of the line ends from which on a `\r` beside `\n` is one too. */
const MIN_LONE_RETURN_SHARE = 0.1;

export interface DetectedDialect extends Dialect {
  /** Length of a line that states the delimiter. */
  readonly separatorLine: number;
  /** Lines end in `\r` too; `newline` applies once they are normalized (`createLineEnds`). */
  readonly loneReturns: boolean;
}

/** Detects from the first characters of a file how its records are separated. */
export function detectDialect(text: string): DetectedDialect {
  const stated = SEPARATOR_LINE.exec(text);
  const separatorLine = stated?.[0].length ?? 0;
  const body = text.slice(separatorLine);
  const lineEnds = detectNewline(body);
  const escape = detectEscape(body);
  // The pattern admits only the four delimiters.
  const delimiter =
    (stated?.[1] as Delimiter | undefined) ??
    detectDelimiter(lineEnds.loneReturns ? createLineEnds()(body) : body, lineEnds.newline, escape);
  const spacesBeforeQuotes = hasSpacesBeforeQuotes(body, delimiter);
  return { delimiter, ...lineEnds, escape, spacesBeforeQuotes, separatorLine };
}

/** The line ends outside quotes. */
function detectNewline(text: string): Pick<DetectedDialect, 'newline' | 'mixedNewlines' | 'loneReturns'> {
  const quotes = new QuoteTracker();
  let crlf = 0;
  let lf = 0;
  let cr = 0;
  let afterReturn = false;
  for (const char of text) {
    const counts = !quotes.isQuoted(char);
    if (char === '\n' && counts) {
      if (afterReturn) crlf++;
      else lf++;
    } else if (afterReturn) cr++;
    afterReturn = char === '\r' && counts;
  }
  // An unclosed quote hides every line end after it: use those that there are.
  if (crlf + lf + cr === 0)
    return {
      newline: text.includes('\r\n') ? '\r\n' : text.includes('\n') || !text.includes('\r') ? '\n' : '\r',
      mixedNewlines: false,
      loneReturns: false,
    };
  // A few returns are part of cells whose writer forgot to quote them.
  if (cr > 0 && lf + crlf > 0 && cr >= MIN_LONE_RETURN_SHARE * (lf + crlf + cr))
    return { newline: '\n', mixedNewlines: false, loneReturns: true };
  if (lf > 0) return { newline: '\n', mixedNewlines: crlf > 0, loneReturns: false };
  return { newline: crlf > 0 ? '\r\n' : '\r', mixedNewlines: false, loneReturns: false };
}

/** How quotes are written between quotes: doubled, or behind a backslash as Spark and MySQL write them. */
function detectEscape(text: string): Dialect['escape'] {
  // A path may end in a backslash, before the quote that closes its cell.
  const backslashes = text.match(/[^\\]\\"(?!\s*(?:[,;\t|\r\n"]|$))/g)?.length ?? 0;
  if (backslashes === 0) return '"';
  const doubled = text.match(/[^,;\t|\r\n"]""(?!")|""[^,;\t|\r\n"]/g)?.length ?? 0;
  return backslashes > doubled ? '\\' : '"';
}

/** Share of the quotes behind spaces that have to close before a separator, so that they are not inch marks. */
const MIN_CLOSED_SHARE = 0.8;

/** Whether quotes at the beginning of a cell stand behind spaces, as some programs separate by comma and space. */
function hasSpacesBeforeQuotes(text: string, delimiter: Delimiter): boolean {
  const between = delimiter === '|' ? String.raw`\|` : delimiter;
  const opened = text.match(new RegExp(`(?:^|[${between}\r\n]) +"`, 'g'))?.length ?? 0;
  if (opened === 0) return false;
  // The last of them may be cut off. A quote within quotes is doubled or behind a backslash.
  const closed = new RegExp(`(?:^|[${between}\r\n]) +"(?:[^"\\]|""|\\.)*" *(?=[${between}\r\n]|$)`, 'g');
  return (text.match(closed)?.length ?? 0) >= Math.max(1, MIN_CLOSED_SHARE * (opened - 1));
}

/** The delimiter under which most records have the same number of cells, more than one. */
function detectDelimiter(text: string, newline: Newline, escape: Dialect['escape']): Delimiter {
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    if (!text.includes(delimiter)) continue;
    const score = scoreDelimiter(text, { delimiter, newline, escape });
    if (score > bestScore + 1e-9) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function scoreDelimiter(text: string, quoting: Pick<Dialect, 'delimiter' | 'newline' | 'escape'>): number {
  const { records: data } = readQuotedRecords(text, {
    ...quoting,
    spacesBeforeQuotes: hasSpacesBeforeQuotes(text, quoting.delimiter),
    final: true,
    limit: RECORDS_LOOKED_AT,
  });
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
