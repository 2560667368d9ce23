import Papa from 'papaparse';
import type { QuotedOptions, QuotedRecords } from './quoted-records.ts';

/** Papaparse over a text that is well quoted (`isWellQuoted`), for as many texts as the reader is called with. */
export function createWellQuotedReader({
  delimiter,
  newline,
  escape,
}: Omit<QuotedOptions, 'final'>): (text: string, final: boolean) => QuotedRecords {
  const papa = new Papa.Parser({ delimiter, newline, quoteChar: '"', escapeChar: escape });
  return (text, final) => {
    // The declaration of `parse` says `any`; it returns what `Papa.parse` does.
    const { data, errors, meta } = papa.parse(text, 0, !final) as Papa.ParseResult<string[]>;
    const isUnclosed = errors.some(({ code }) => code === 'MissingQuotes');
    return { records: data, starts: [], malformed: [], isUnclosed, end: meta.cursor };
  };
}
