import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoreFile, type FileOptions, type ScoreFileInput } from '../../browser/index.ts';
import { randomModel, xgboostDocument } from '../../models/xgboost/testing/write-models.ts';
import { makeWorkbook } from '../../rows/testing/make-workbook.ts';
import { generateSampleCsv } from '../../sample-data/generate-sample.ts';
import { scoreCommand } from './commands/score.ts';
import type { CliIo, Output } from './io.ts';

const NOW = new Date('2026-06-15T00:00:00Z');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** A header, and a line for each customer. */
const table = (header: string, count: number, row: (i: number) => string, lineEnd = '\n'): string =>
  [header, ...Array.from({ length: count }, (_, i) => row(i)), ''].join(lineEnd);
const two = (value: number): string => String(value).padStart(2, '0');

const PLAIN = table(
  'customer_id,monthly_charges,contract_type,tenure_months,logins',
  60,
  (i) => `c${i},${20 + i},${i % 3 === 0 ? 'annual' : 'monthly'},${i},${i % 7}`,
);
const GERMAN = table(
  'Kundennummer;Monatlicher Betrag;Vertragsart;Anmeldedatum;Gekündigt',
  50,
  (i) =>
    [
      `K-${i}`,
      `1.${100 + i},50 €`,
      'monatlich',
      `${1 + (i % 28)}.0${1 + (i % 9)}.2024`,
      i % 9 === 0 ? 'ja' : 'nein',
    ].join(';'),
  '\r\n',
);
const STALE = table(
  'customer_id,mrr,last_login,signup_date',
  60,
  (i) => `c${i},${30 + i},2025-03-${two(1 + (i % 28))},2023-0${1 + (i % 9)}-11`,
);
const ODD = table('id,"name, of the firm",mrr,plan,logins', 40, (i) =>
  [
    i % 13 === 5 ? '' : `a${i % 31}`,
    `"Firm ""${i}""\nLtd"`,
    i % 11 === 3 ? 'none' : `${i}.5`,
    `=SUM(${i})`,
    i % 5,
  ].join(','),
);
const CURRENCIES = table(
  'account,amount,currency,billing',
  40,
  (i) => `x${i},${10 + i},${i % 2 === 0 ? 'EUR' : 'USD'},${i % 4 === 0 ? 'yearly' : 'monthly'}`,
);
/** Day or month first: a question, answered or not. */
const QUESTION = table(
  'customer_id,mrr,signup',
  40,
  (i) => `c${i},${30 + i},0${1 + (i % 9)}/0${1 + ((i * 5) % 9)}/2024`,
);
const WITH_FEATURES = table(
  'customer_id,column 0,column 1,column 2,column 3,column 4',
  50,
  (i) => `c${i},${i},${i / 7},${-i},${i % 5},${i % 11 === 0 ? '' : i}`,
);

interface Case {
  readonly file: () => Promise<Uint8Array> | Uint8Array;
  readonly args?: readonly string[];
  readonly input?: Pick<ScoreFileInput, 'mapping' | 'answers'>;
  readonly options?: FileOptions;
}

const CASES: Readonly<Record<string, Case>> = {
  'the generated customers': { file: () => utf8(generateSampleCsv({ rows: 700 })) },
  'a plain file': { file: () => utf8(PLAIN) },
  'a file without a line end at its end': { file: () => utf8(PLAIN.trimEnd()) },
  'a German file in Windows-1252': { file: () => new Uint8Array(Buffer.from(GERMAN.replaceAll('€', 'EUR'), 'latin1')) },
  'the same with a byte order mark': { file: () => utf8(`\uFEFF${GERMAN}`) },
  'the same in UTF-16': { file: () => new Uint8Array(Buffer.from(`\uFEFF${GERMAN}`, 'utf16le')) },
  'a file with tabs': { file: () => utf8(PLAIN.replaceAll(',', '\t')) },
  'an old snapshot, measured at its newest date': { file: () => utf8(STALE) },
  'the same as of a day': {
    file: () => utf8(STALE),
    args: ['--as-of', '2025-04-01'],
    options: { asOf: new Date('2025-04-01') },
  },
  'quotes, lines in cells, formulas, ids that come again and rows that are rejected': { file: () => utf8(ODD) },
  'several currencies and intervals': { file: () => utf8(CURRENCIES) },
  'an open question': { file: () => utf8(QUESTION) },
  'a column that a person chose': {
    file: () => utf8(PLAIN),
    args: ['--map', 'login_frequency=', '--map', 'monthly_charges=tenure_months'],
    input: { mapping: { login_frequency: null, monthly_charges: 'tenure_months' } },
  },
  'a stated churn rate, another horizon and a currency': {
    file: () => utf8(PLAIN),
    args: ['--churn-rate', '4%', '--horizon-days', '30', '--currency', 'CHF'],
    options: { churnRate: 0.04, horizonDays: 30, currency: 'CHF' },
  },
  'the long form, strictly checked': {
    file: () => utf8(PLAIN),
    args: ['--detail', 'full', '--level', 'strict'],
    options: { detail: 'full', level: 'strict' },
  },
  'the old rules by name': {
    file: () => utf8(PLAIN),
    args: ['--model', 'saas-baseline-1'],
    options: { model: 'saas-baseline-1' },
  },
  'a workbook': {
    file: () =>
      makeWorkbook([
        [
          ['customer_id', 'MRR', 'Plan', 'Logins'],
          ...Array.from({ length: 50 }, (_, i) => [`c${i}`, 20 + i, i % 2 === 0 ? 'Pro' : 'Basic', i % 6]),
        ],
      ]),
  },
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

describe('a file that is scored without Node', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'retainwise-browser-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function byCommand(bytes: Uint8Array, args: readonly string[]) {
    const [file, results, rejected] = ['input', 'out.csv', 'rejected.csv'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(file, bytes);
    let printed = '';
    const output = (onText: (text: string) => void): Output => ({
      isTty: false,
      columns: Infinity,
      write: (text) => {
        onText(String(text));
        return Promise.resolve();
      },
    });
    const io: CliIo = {
      stdin: new Blob([]).stream(),
      stdout: output((text) => (printed += text)),
      stderr: output(() => undefined),
      env: {},
      now: NOW,
      version: () => Promise.resolve('0.0.0'),
      signal: new AbortController().signal,
    };
    await scoreCommand.run([file, '-o', results, '--errors', rejected, '--json', ...args], io);
    return {
      results: sha256(await readFile(results)),
      rejected: sha256(await readFile(rejected)),
      totals: JSON.parse(printed) as Record<string, unknown>,
    };
  }

  async function inBrowser(bytes: Uint8Array, input: Case['input'], options: FileOptions | undefined) {
    const scored = await scoreFile({
      file: new Blob([new Uint8Array(bytes)]),
      ...input,
      options: { now: NOW, ...options },
      keepRows: true,
    });
    return {
      results: sha256(await bytesOf(scored.results)),
      rejected: sha256(await bytesOf(scored.rejected)),
      scored,
    };
  }

  it.each(Object.entries(CASES))(
    'gives the bytes that the command gives: %s',
    async (_name, { file, args, input, options }) => {
      const bytes = await file();
      const command = await byCommand(bytes, args ?? []);
      const browser = await inBrowser(bytes, input, options);
      expect({ results: browser.results, rejected: browser.rejected }).toEqual({
        results: command.results,
        rejected: command.rejected,
      });
      const { summary, asOf } = browser.scored;
      expect(command.totals).toMatchObject({
        rows: summary.rows,
        accepted: summary.accepted,
        as_of: asOf.date.toISOString(),
        as_of_source: asOf.source,
      });
    },
  );

  it('gives them with a model of XGBoost, of bytes that the page has', async () => {
    const model = utf8(JSON.stringify(xgboostDocument(randomModel(7, 12), '2.1')));
    const path = join(folder, 'ours.json');
    await writeFile(path, model);
    const bytes = utf8(WITH_FEATURES);
    const command = await byCommand(bytes, ['--model', path, '--churn-rate', '0.1']);
    const browser = await inBrowser(bytes, undefined, { model: { name: 'ours', bytes: model }, churnRate: 0.1 });
    expect(browser.results).toBe(command.results);
    expect(browser.scored.top[0]?.modelVersion).toContain('ours');
  });

  it('takes answers as the command does', async () => {
    const open = await scoreFile({ file: new Blob([QUESTION]), options: { now: NOW } });
    const [question] = open.mapping.questions;
    const option = question?.options.at(-1)?.id;
    if (question === undefined || option === undefined) throw new Error('The file should leave a question open.');
    const command = await byCommand(utf8(QUESTION), ['--answer', `${question.id}=${option}`]);
    const browser = await inBrowser(utf8(QUESTION), { answers: { [question.id]: option } }, undefined);
    expect(browser.results).toBe(command.results);
  });

  it('refuses what the command refuses, with its code', async () => {
    const bad: readonly [string, Uint8Array][] = [
      ['ERR-3001', new Uint8Array()],
      ['ERR-3003', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
      ['ERR-3004', utf8('plan,price\na,1\na,2\na,3\n')],
      ['ERR-3005', utf8(table('customer_id,mrr,logins', 5, () => ',3,1'))],
    ];
    for (const [code, bytes] of bad) {
      await expect(byCommand(bytes, [])).rejects.toMatchObject({ code });
      await expect(inBrowser(bytes, undefined, undefined)).rejects.toMatchObject({ code });
    }
  });
});
