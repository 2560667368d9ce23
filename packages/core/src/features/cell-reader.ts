import type { OutcomeMeaning, Transform } from '../mapping/types.ts';
import type { ColumnFormat } from '../rows/types.ts';
import {
  isMissing,
  isNoDate,
  isNoDay,
  isNoTime,
  outcomeKey,
  parseBoolean,
  parseDate,
  parseNumber,
} from '../rows/values/index.ts';
import type { FieldDefinition } from '../schema/types.ts';
import { wordsOf } from '../schema/words.ts';
import { readEachCell, readPlainNumbers, readSpellings, type CellReader, type ColumnReader } from './column-reader.ts';
import { outcomeReader } from './read-outcome.ts';
import { categoryReader } from './read-category.ts';
import { fieldScale, noAnswer, numberReader } from './read-number.ts';
import { daysBetween, monthsBetween } from '../schema/time-since.ts';

const isBareYear = ({ date }: ColumnFormat): boolean =>
  date === 'year_start' || date === 'year_middle' || date === 'year_end';

const isSameYear = (a: number, b: number): boolean => new Date(a).getUTCFullYear() === new Date(b).getUTCFullYear();

/** What single values of an outcome mean, by a person: `outcomes` of the column's match. */
type Outcomes = Readonly<Record<string, OutcomeMeaning>>;

/** The function that reads the cells of one column into one field: what a cell means, one by one. */
export function createCellReader(
  definition: FieldDefinition,
  transform: Transform | null,
  format: ColumnFormat,
  now: number,
  outcomes: Outcomes = {},
): CellReader {
  const date: CellReader = (cell) => {
    const time = parseDate(cell, format.date);
    if (isNoDay(time) && !isBareYear(format)) return NaN;
    // The day that stands for a year that has not ended may not have come yet.
    return time > now && isBareYear(format) && isSameYear(time, now) ? now : time;
  };
  if (transform === 'date_to_days_ago') return (cell) => daysBetween(date(cell), now);
  if (transform === 'date_to_months_ago') return (cell) => monthsBetween(date(cell), now);
  if (definition.name === 'churned') return outcomeReader(transform, outcomes);
  switch (definition.kind) {
    case 'number':
      return numberReader(definition, transform, format.decimal);
    case 'boolean':
      return booleanReader(definition, transform);
    case 'date':
      return date;
    case 'category':
      return categoryReader(definition);
    case 'identifier':
    case 'text':
      return () => NaN;
  }
}

/** The way through a whole column that suits its field; it gives what `createCellReader` gives for each cell. */
export function createColumnReader(
  definition: FieldDefinition,
  transform: Transform | null,
  format: ColumnFormat,
  now: number,
  outcomes: Outcomes = {},
): ColumnReader {
  const read = createCellReader(definition, transform, format, now, outcomes);
  if (definition.kind === 'date' || transform === 'date_to_days_ago' || transform === 'date_to_months_ago')
    return readEachCell(read, (cell) => isMissing(cell) || isNoDate(cell) || isNoTime(cell));
  // A value that is to be left out says nothing, and is no mistake.
  if (definition.name === 'churned')
    return readSpellings(read, (cell) => isMissing(cell) || outcomes[outcomeKey(cell)] === 'left_out');
  switch (definition.kind) {
    case 'number': {
      const none = noAnswer(definition, transform);
      const isNone = (cell: string): boolean => isMissing(cell) || none(parseNumber(cell, format.decimal));
      return readPlainNumbers(read, format.decimal, fieldScale(definition, transform), isNone);
    }
    case 'boolean':
    case 'category':
      return readSpellings(read);
    default:
      return readEachCell(read);
  }
}

/** How many there are, where yes or no is asked. */
const COUNT = /^\s*\d{1,3}(?:\.0+)?\s*$/;

function booleanReader({ categoryAliases }: FieldDefinition, transform: Transform | null): CellReader {
  const inverted = transform === 'invert_boolean';
  const answers = new Map<string, number>();
  for (const [answer, value] of [
    ['yes', 1],
    ['no', 0],
  ] as const) {
    for (const word of categoryAliases[answer] ?? []) answers.set(wordsOf(word).join(' '), value);
  }
  return (cell) => {
    if (transform === 'count_to_yes_no' && COUNT.test(cell)) return Number(cell) > 0 ? 1 : 0;
    const general = parseBoolean(cell);
    const value = Number.isNaN(general) ? (answers.get(wordsOf(cell).join(' ')) ?? NaN) : general;
    return inverted ? 1 - value : value;
  };
}
