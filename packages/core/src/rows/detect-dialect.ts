import Papa from 'papaparse';
import type { Delimiter, Newline } from './types.ts';

export const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const LINES_LOOKED_AT = 60;

/** The line end of the first lines outside quotes. Mixed files are read by `\n`, their stray `\r` cut off later. */
export function detectNewline(text: string): Newline {
  let quoted = false;
  let crlf = 0;
  let lf = 0;
  let cr = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === '\n') lf++;
    else if (char === '\r') {
      if (text[i + 1] === '\n') {
        crlf++;
        i++;
      } else if (i + 1 < text.length) cr++;
    }
  }
  // An odd quote hides every line end behind it: fall back to what is there.
  if (crlf + lf + cr === 0) return text.includes('\r\n') ? '\r\n' : text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  if (lf > 0) return '\n';
  return crlf > 0 ? '\r\n' : '\r';
}

/** Cells per record, most common first, how often it occurs, and how many records there are. */
function widthOf(text: string, delimiter: Delimiter, newline: Newline): { width: number; share: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline, preview: LINES_LOOKED_AT });
  const records = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  let width = 1;
  let most = 0;
  for (const [candidate, count] of counts) {
    if (count > most || (count === most && candidate > width)) [width, most] = [candidate, count];
  }
  return { width, share: records.length === 0 ? 0 : most / records.length };
}

/** The delimiter under which most records have the same number of cells, more than one. */
export function detectDelimiter(text: string, newline: Newline): Delimiter {
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    if (!text.includes(delimiter)) continue;
    const { width, share } = widthOf(text, delimiter, newline);
    if (width < 2) continue;
    // Consistency first; among equally consistent ones the one that finds more columns.
    const score = share * (1 + Math.log(width) / 10);
    if (score > bestScore + 1e-9) [best, bestScore] = [delimiter, score];
  }
  return best;
}
