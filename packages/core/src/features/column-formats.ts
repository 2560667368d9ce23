import type { ColumnFormat } from '../rows/types.ts';
import { inferColumnFormat, parseDate } from '../rows/values/index.ts';

const DAY = 86_400_000;

/**
 * Formats of several columns of one table, decided together. Where the dates of a column could be read day first or
 * month first, the order that other dates of the table prove is used; else the one without future dates; else day
 * first where the table writes decimal commas. `dateAmbiguous` stays true only when nothing decided.
 *
 * @param columns cells of the sample, by column
 */
export function decideColumnFormats(columns: readonly (readonly string[])[], now: number): ColumnFormat[] {
  const formats = columns.map((cells) => inferColumnFormat(cells));
  const orders = formats
    .filter(({ date, dateAmbiguous }) => !dateAmbiguous && (date === 'dmy' || date === 'mdy'))
    .map(({ date }) => date);
  const proven = orders.length > 0 && orders.every((order) => order === orders[0]) ? orders[0] : undefined;
  const commas = formats.some(({ decimal }) => decimal === ',');
  return formats.map((format, i) => {
    if (!format.dateAmbiguous) return format;
    const date = proven ?? orderWithoutFuture(columns[i] ?? [], now) ?? (commas ? 'dmy' : undefined);
    return date === undefined ? format : { ...format, date, dateAmbiguous: false };
  });
}

function orderWithoutFuture(cells: readonly string[], now: number): 'dmy' | 'mdy' | undefined {
  const future = (order: 'dmy' | 'mdy'): number => cells.filter((cell) => parseDate(cell, order) > now + DAY).length;
  const dmy = future('dmy');
  const mdy = future('mdy');
  if (dmy === 0 && mdy > 0) return 'dmy';
  return mdy === 0 && dmy > 0 ? 'mdy' : undefined;
}
