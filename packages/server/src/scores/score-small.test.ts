import { generateSampleCsv } from '@retainwise/core';
import { createModelRegistry } from '@retainwise/platform/models';
import { describe, expect, it } from 'vitest';
import type { Answer } from './compress-answer.ts';
import { createScoreTask, type ScoreInput } from './score-task.ts';
import { createSmallScorer, SMALL } from './score-small.ts';

const models = createModelRegistry();
const scoreSmall = createSmallScorer(models);

function inputOf(customers: readonly object[]): ScoreInput {
  return {
    body: Buffer.from(JSON.stringify({ customers })),
    priorChurnRate: 0.05,
    horizonDays: 90,
    currency: 'USD',
    own: [],
    now: new Date('2026-05-01T00:00:00Z'),
    encoding: null,
  };
}

/** Customers of the sample, with texts as a CSV has them. */
function sampleCustomers(count: number): object[] {
  const [header = [], ...rows] = generateSampleCsv({ rows: count })
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return rows
    .filter((cells) => cells.length === header.length)
    .map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])));
}

const table = (columns: number, rows: number, name: (i: number) => string, cell: (i: number, row: number) => unknown) =>
  Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(Array.from({ length: columns }, (_unused, i) => [name(i), cell(i, row)])),
  );
const long = (text: string): string => text.repeat(Math.floor((SMALL.bytes - 200) / text.length));
const wide = (text: string): string => text.repeat(Math.floor(200 / text.length));

/** Of these customers as many as fit. */
function largestOf(customers: readonly object[]): ScoreInput {
  for (let count = customers.length; ; count--) {
    const input = inputOf(customers.slice(0, count));
    if (input.body.length <= SMALL.bytes || count === 1) return input;
  }
}

const textOf = (answer: Answer | null): string | null => answer && Buffer.from(answer.bytes).toString();

/** The answer, or the code of a refusal. */
function answerTo(input: ScoreInput): string {
  try {
    return textOf(scoreSmall(input)) ?? 'too large';
  } catch (error) {
    return String((error as { readonly code?: unknown }).code);
  }
}

const ROWS = Math.floor(SMALL.cells / SMALL.columns);

/** As much of each kind as a small request can have. */
const WORST: readonly (readonly [kind: string, customers: readonly object[]])[] = [
  [
    'long names',
    table(
      SMALL.columns,
      1,
      (i) => `${i} ${wide('monthly revenue ')}`,
      () => 1,
    ),
  ],
  [
    'names with wrong letters',
    table(
      SMALL.columns,
      1,
      (i) => `custmer numbr mnthly revenu${i}`,
      (i) => `c${i}`,
    ),
  ],
  [
    'names that all mean the same',
    table(
      SMALL.columns,
      ROWS,
      (i) => `mrr${' '.repeat(i)}`,
      (i, row) => i * row,
    ),
  ],
  [
    'names of many currencies',
    table(
      SMALL.columns,
      ROWS,
      (i) => `amount usd in eur ${i} per month (0-10)`,
      (i) => i,
    ),
  ],
  ['a number without end', [{ customer_id: 'a', mrr: long('1') }]],
  ['a date without end', [{ customer_id: 'a', signup_date: long('1-') }]],
  ['words without end', [{ customer_id: 'a', contract_type: long('12 months ') }]],
  ['a status without end', [{ customer_id: 'a', status: long('not churned yet ') }]],
  ['blanks without end', [{ customer_id: 'a', mrr: `${long(' ')}1` }]],
  [
    'days that can be read in two ways',
    table(
      SMALL.columns,
      ROWS,
      (i) => `date ${i}`,
      (i, row) => `0${row}/0${i % 9}/2024`,
    ),
  ],
  [
    'answers in words',
    table(
      SMALL.columns,
      ROWS,
      (i) => `churned ${i}`,
      (_, row) => ['yes', 'no', 'left'][row % 3],
    ),
  ],
  [
    'contracts in words',
    table(
      SMALL.columns,
      ROWS,
      (i) => `contract ${i}`,
      (_, row) => `every ${row} months`,
    ),
  ],
];

describe('a small request', () => {
  it.each([1, 2, 7, 20])('of %i customers has the scores that a process of the pool gives it', (count) => {
    const input = inputOf(sampleCustomers(count));
    const scored = scoreSmall(input);
    expect(scored).not.toBeNull();
    expect(textOf(scored)).toBe(textOf(createScoreTask(models)(input)));
  });

  it.each([
    ['bytes', [{ customer_id: 'a', note: 'x'.repeat(SMALL.bytes) }]],
    ['columns', table(SMALL.columns + 1, 1, String, () => 1)],
    ['cells', table(8, SMALL.cells / 8 + 1, String, () => 1)],
  ])('does not have more %s than may be', (_what, customers) => {
    expect(scoreSmall(inputOf(customers))).toBeNull();
  });

  it.each(WORST)('takes a few milliseconds, also with %s', (_what, customers) => {
    const input = largestOf(customers);
    const costs = Array.from({ length: 5 }, () => {
      const before = process.cpuUsage();
      const answer = answerTo(input);
      const { user, system } = process.cpuUsage(before);
      // Scored, or refused behind the mapping.
      expect(answer).toMatch(/^\{|^ERR-[34]\d{3}$/);
      return (user + system) / 1000;
    });
    // The least: what else the machine does only adds. About 20 ms where nothing else runs.
    expect(Math.min(...costs)).toBeLessThan(100);
  });
});
