import {
  inferColumnFormat,
  isMinusOne,
  isMissing,
  isNoDate,
  isOneOrMinusOne,
  outcomeKey,
  parseDate,
  parseOutcome,
} from '../../rows/values/index.ts';
import { outcomeOfHeader, type Outcome } from '../../schema/outcome-of-words.ts';
import { hasHappened } from '../../schema/time-since.ts';
import { TrainingError } from '../training-error.ts';

/**
 * What a person says about a label: what yes (1, true, a date) means, or what single values mean. The value '' is an
 * empty cell.
 */
export type LabelMeans = Outcome | Readonly<Record<string, Outcome | 'ignore'>>;

/** How a value of the label was read. */
export interface LabelValue {
  /** As the file has it, in its most common spelling; '' for empty cells. */
  readonly value: string;
  readonly rows: number;
  readonly readAs: Outcome | 'left_out';
}

/** What was read in the label, so that a person can see at once whether it is right. */
export interface LabelReading {
  readonly column: string;
  /** What yes means; null where the values say in words who left. */
  readonly yesMeans: Outcome | null;
  readonly decidedBy: 'the name of the column' | 'the words in the column' | 'you';
  /** The values, the most common first; of more than 20, the first 20. Malformed rows are not counted. */
  readonly values: readonly LabelValue[];
  /** Rows that have no value. */
  readonly empty: number;
  /** Rows whose value means neither left nor stayed. */
  readonly unreadable: number;
  /** What yes and no were read as, in one sentence with counts. */
  readonly sentence: string;
}

export interface ReadLabel extends LabelReading {
  /** 0 (stayed), 1 (left) or NaN per row. */
  readonly outcomes: Float64Array;
}

/** Share of a label's cells that may mean neither left nor stayed; they are left out and named. */
const MAX_UNREADABLE = 0.05;
const MAX_VALUES = 20;
/** A label with more values is a measurement or a name, and asking about each of them would help nobody. */
const MAX_ASKED = 12;
const DATE_SHARE = 0.95;

type Answer = 'yes' | 'no';
type ReadAs = Outcome | 'left_out' | null;

interface Value {
  readonly value: string;
  rows: number;
  answer: Answer | null;
  readAs: ReadAs;
}

/**
 * Reads the outcome of each row: in words ("cancelled", "aktiv"), or as yes and no, whose meaning follows from the
 * name of the column. Where neither decides, it asks.
 *
 * @param cells of the label's column
 * @param isRow whether the row counts at all; malformed rows do not
 * @param now dates up to here are in the past
 * @throws TrainingError ERR-4201 when the column is no outcome, or a person has to say what its values mean
 */
export function readLabel(
  column: string,
  cells: readonly string[],
  isRow: (row: number) => boolean,
  now: number,
  means?: LabelMeans,
): ReadLabel {
  const rows = cells.flatMap((_, row) => (isRow(row) ? [row] : []));
  const filled = rows.filter((row) => !isMissing(cells[row] ?? ''));
  if (filled.length === 0)
    throw TrainingError.unsuitable(
      `The column "${column}" is empty.`,
      'Choose the column that holds the outcome as the label.',
      `column "${column}"`,
    );
  const dates = asDates(column, cells, filled, now, means);
  const keyOf = dates?.keyOf ?? ((row: number) => (isMissing(cells[row] ?? '') ? '' : (cells[row] ?? '').trim()));
  const values = countValues(rows, keyOf);
  const given = typeof means === 'object' ? means : {};
  const unknown = Object.keys(given).filter((name) => !values.some(({ value }) => sameText(value, name)));
  if (unknown.length > 0)
    throw TrainingError.unsuitable(
      `The label "${column}" has no value ${unknown.map(quoted).join(' or ')}. It has: ${listed(values)}.`,
      'Name values of the column.',
      `column "${column}"`,
    );

  const minusOneIsNo = isOneOrMinusOne(values.flatMap(({ value }) => (value === '' ? [] : [value])));
  for (const each of values) {
    const said = Object.entries(given).find(([name]) => sameText(each.value, name))?.[1];
    if (dates !== null) each.readAs = dates.readAs(each.value);
    else if (said !== undefined) each.readAs = said === 'ignore' ? 'left_out' : said;
    else if (each.value !== '') read(each, minusOneIsNo);
  }
  const answers = values.filter(({ answer, readAs }) => answer !== null && readAs === null);
  const yesMeans = decideYes(column, values, answers, typeof means === 'string' ? means : undefined, dates !== null);
  for (const each of answers)
    each.readAs = yesMeans === null ? null : (each.answer === 'yes') === (yesMeans === 'left') ? 'left' : 'stayed';

  askAboutEmptyCells(column, values, given);
  const unread = values.filter(({ value, readAs }) => value !== '' && readAs === null);
  const unreadRows = sumOf(unread);
  if (unreadRows > MAX_UNREADABLE * filled.length) throw notAnOutcome(column, values, unread);
  for (const each of values) each.readAs ??= 'left_out';

  const readAs = new Map(values.map((each) => [each.value, each.readAs]));
  const outcomes = new Float64Array(cells.length).fill(NaN);
  const spelling = new Map(values.map((each) => [each.value.toLowerCase(), each.value]));
  for (const row of rows) {
    const as = readAs.get(spelling.get(keyOf(row).toLowerCase()) ?? '');
    if (as === 'left' || as === 'stayed') outcomes[row] = as === 'left' ? 1 : 0;
  }
  const shown = values.map(({ value, rows: count, readAs: as }): LabelValue => ({
    value,
    rows: count,
    readAs: as ?? 'left_out',
  }));
  return {
    column,
    yesMeans: dates === null ? yesMeans : 'left',
    decidedBy: means !== undefined ? 'you' : yesMeans === null ? 'the words in the column' : 'the name of the column',
    values: shown.slice(0, MAX_VALUES),
    empty: sumOf(shown.filter(({ value, readAs: as }) => value === '' && as === 'left_out')),
    unreadable: sumOf(shown.filter(({ value, readAs: as }) => value !== '' && as === 'left_out')),
    sentence: sentenceOf(column, shown),
    outcomes,
  };
}

/** The distinct values without case, the most common first, under their first spelling. */
function countValues(rows: readonly number[], keyOf: (row: number) => string): Value[] {
  const byText = new Map<string, Value>();
  for (const row of rows) {
    const value = keyOf(row);
    const known = byText.get(value.toLowerCase());
    if (known) known.rows++;
    else byText.set(value.toLowerCase(), { value, rows: 1, answer: null, readAs: null });
  }
  return [...byText.values()].sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1));
}

const sameText = (a: string, b: string): boolean => outcomeKey(a) === outcomeKey(b);

function read(each: Value, minusOneIsNo: boolean): void {
  const said = parseOutcome(each.value);
  if (said === 'left' || said === 'stayed') each.readAs = said;
  else if (said === 'yes' || said === 'no') each.answer = minusOneIsNo && isMinusOne(each.value) ? 'no' : said;
}

/** What yes means: as a person says, else as the column's name says. */
function decideYes(
  column: string,
  values: readonly Value[],
  answers: readonly Value[],
  given: Outcome | undefined,
  isDate: boolean,
): Outcome | null {
  if (answers.length === 0) {
    if (given === undefined || isDate) return null;
    throw TrainingError.unsuitable(
      `The label "${column}" says in words who left, not as yes and no, so "${given}" does not say which of them: it ` +
        `has ${listed(values)}.`,
      'Say what each value means: --label-means VALUE=left, =stayed or =ignore, once for each (labelMeans in code).',
      `column "${column}"`,
    );
  }
  const decided = given ?? outcomeOfHeader(column);
  if (decided !== null) return decided;
  const yes = answers.find(({ answer }) => answer === 'yes')?.value ?? 'yes';
  throw TrainingError.unsuitable(
    `It is not clear whether ${quoted(yes)} in the label "${column}" means that a customer left or stayed: ` +
      `the column has ${listed(values)}.`,
    `Say so: --label-means left if ${quoted(yes)} means left, --label-means stayed if it means stayed ` +
      '(labelMeans in code).',
    `column "${column}"`,
  );
}

/** Only one side is written, and the other cells are empty: whether empty means the other side, a person says. */
function askAboutEmptyCells(column: string, values: readonly Value[], given: Readonly<Record<string, unknown>>): void {
  const empty = values.find(({ value }) => value === '');
  const sides = new Set(values.flatMap(({ readAs }) => (readAs === 'left' || readAs === 'stayed' ? [readAs] : [])));
  if (empty === undefined || '' in given || sides.size !== 1 || empty.readAs !== null) return;
  const other = sides.has('left') ? 'stayed' : 'left';
  throw TrainingError.unsuitable(
    `Every filled cell of the label "${column}" means ${other === 'left' ? 'stayed' : 'left'} (${listed(
      values.filter(({ value }) => value !== ''),
    )}), and ${rowsText(empty.rows)} ${empty.rows === 1 ? 'is' : 'are'} empty.`,
    `If an empty cell means that the customer ${other}, say so: --label-means =${other} ` +
      `(labelMeans: { '': '${other}' } in code).`,
    `column "${column}"`,
  );
}

function notAnOutcome(column: string, values: readonly Value[], unread: readonly Value[]): TrainingError {
  const known = values.some(({ readAs }) => readAs === 'left' || readAs === 'stayed');
  const few = values.length <= MAX_ASKED;
  const location = `column "${column}"`;
  if (!few)
    return TrainingError.unsuitable(
      `The column "${column}" is not an outcome: it has ${values.length} different values, among them ` +
        `${listed(unread.slice(0, 5))}.`,
      'Choose a column that says who left and who stayed: yes/no, 1/0 or a status.',
      location,
    );
  return TrainingError.unsuitable(
    known
      ? `${rowsText(sumOf(unread))} of the label "${column}" mean neither left nor stayed for sure: ${listed(unread)}.`
      : `The column "${column}" is not a yes/no outcome, and its words do not say who left: it has ${listed(unread)}.`,
    `Say what ${known ? 'they mean' : 'each value means'}: ${unread
      .slice(0, 3)
      .map(({ value }) => `--label-means ${quotedArgument(value)}=left`)
      .join(' ')} (or =stayed, or =ignore to leave its rows out; labelMeans in code), or choose another column.`,
    location,
  );
}

interface DateLabel {
  readonly keyOf: (row: number) => string;
  readonly readAs: (value: string) => ReadAs;
}

const PAST = 'a date';
const FUTURE = 'a date in the future';

/** A column of the days on which customers left: a person confirms, because a contract's end is a date as well. */
function asDates(
  column: string,
  cells: readonly string[],
  filled: readonly number[],
  now: number,
  means: LabelMeans | undefined,
): DateLabel | null {
  // "Never", and days that stand for it, are no dates of customers who left.
  const dated = filled.filter((row) => !isNoDate(cells[row] ?? ''));
  const { date } = inferColumnFormat(dated.slice(0, 1_000).map((row) => cells[row] ?? ''));
  if (date === null) return null;
  const times = new Map(dated.map((row) => [row, parseDate(cells[row] ?? '', date)]));
  const known = [...times.values()].filter((time) => !Number.isNaN(time)).length;
  if (known < DATE_SHARE * dated.length) return null;
  if (means !== 'left')
    throw TrainingError.unsuitable(
      `The label "${column}" holds dates in ${rowsText(dated.length)} and nothing in the others.`,
      'If they are the days on which customers left, say so: --label-means left (labelMeans in code). ' +
        'Then a date in the past means left, and a later date or an empty cell means stayed.',
      `column "${column}"`,
    );
  return {
    keyOf(row) {
      const time = times.get(row);
      return time === undefined
        ? ''
        : Number.isNaN(time)
          ? (cells[row] ?? '').trim()
          : hasHappened(time, now)
            ? PAST
            : FUTURE;
    },
    readAs: (value) => (value === PAST ? 'left' : value === FUTURE || value === '' ? 'stayed' : null),
  };
}

const sumOf = (values: readonly { readonly rows: number }[]): number => values.reduce((sum, { rows }) => sum + rows, 0);
const rowsText = (rows: number): string => `${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}`;
const quoted = (value: string): string => (value === '' ? 'an empty cell' : `"${value.slice(0, 40)}"`);
const quotedArgument = (value: string): string => (/^[\w.-]+$/.test(value) ? value : `"${value.slice(0, 40)}"`);

function listed(values: readonly { readonly value: string; readonly rows: number }[]): string {
  const shown = values.slice(0, 6).map(({ value, rows }) => `${quoted(value)} (${rowsText(rows)})`);
  return shown.join(', ') + (values.length > 6 ? ` and ${values.length - 6} more` : '');
}

/** `Yes in "Active" was read as stayed, No as left: 77 of 300 left; left out: 3 rows without a value.` */
function sentenceOf(column: string, values: readonly LabelValue[]): string {
  const name = (value: string): string => (value === '' ? 'an empty cell' : value.slice(0, 40));
  const side = (as: LabelValue['readAs']): readonly LabelValue[] => values.filter(({ readAs }) => readAs === as);
  const text = (some: readonly LabelValue[]): string => {
    const names = some.slice(0, 6).map(({ value }) => name(value));
    return names.join(', ') + (some.length > 6 ? ` and ${some.length - 6} more` : '');
  };
  const [left, stayed, out] = [side('left'), side('stayed'), side('left_out')];
  // The positive value is said first, as people say it: "Yes in Active was read as stayed".
  const yesFirst = stayed.some(({ value }) => parseOutcome(value) === 'yes');
  const [first, firstAs, second, secondAs] = yesFirst
    ? [stayed, 'stayed', left, 'left']
    : [left, 'left', stayed, 'stayed'];
  const total = sumOf(left) + sumOf(stayed);
  const omitted = out.map(
    ({ value, rows }) => `${rowsText(rows)} ${value === '' ? 'without a value' : `of ${quoted(value)}`}`,
  );
  return (
    [
      first.length > 0
        ? `${text(first)} in \`${column}\` was read as *${firstAs}*`
        : `Nothing in \`${column}\` was read as *${firstAs}*`,
      second.length > 0 ? `${text(second)} as *${secondAs}*` : '',
    ]
      .filter((part) => part !== '')
      .join(', ') +
    `: ${sumOf(left).toLocaleString('en')} of ${total.toLocaleString('en')} left` +
    (omitted.length === 0
      ? ''
      : `; left out: ${omitted.slice(0, 6).join(', ')}` +
        (omitted.length > 6 ? ` and ${omitted.length - 6} more values` : ''))
  );
}
