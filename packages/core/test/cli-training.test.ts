import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { churnCsv } from '../src/training/testing/churn-csv.ts';
import { runCli } from './support/run-cli.ts';

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const METRICS = ['accuracy', 'roc_auc', 'pr_auc', 'log_loss', 'brier', 'ece', 'lift_at_10'];

interface MetricsJson {
  readonly rows: number;
  readonly roc_auc: number;
  readonly log_loss: number;
  readonly card: { readonly split: unknown };
}
interface RowJson {
  readonly churn_probability: number;
  readonly explanation: { readonly method: string; readonly base_probability: number };
}
interface SummaryJson {
  readonly models: readonly { readonly model: string; readonly rows: number }[];
}
interface ErrorJson {
  readonly error: { readonly code: string };
}

let folder: string;
let file: string;
let fresh: string;
let model: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'retainwise-train-'));
  [file, fresh, model] = ['customers.csv', 'fresh.csv', 'model.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(file, churnCsv({ rows: 500 }));
  await writeFile(fresh, churnCsv({ rows: 300, seed: 9 }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("retainwise train, evaluate and score with a model of one's own", () => {
  it('trains a model, writes it with its card, and prints the documented keys', async () => {
    const card = join(folder, 'card.md');
    const { code, stdout, stderr } = await runCli([
      'train',
      file,
      '--label',
      'Left',
      '-o',
      model,
      '--card',
      card,
      '--json',
      '--now',
      '2026-06-15',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const printed = JSON.parse(stdout) as MetricsJson;
    expect(Object.keys(printed)).toEqual([
      'model',
      'model_version',
      'output',
      'as_of',
      'as_of_source',
      ...METRICS,
      'intervals',
      'label',
      'leaks',
      'comparisons',
      'warnings',
      'card',
    ]);
    expect(printed).toMatchObject({ model: 'mdl_model', model_version: 'mdl_model-20260615', output: model });
    expect(printed.roc_auc).toBeGreaterThan(0.7);
    expect(printed.card.split).toMatchObject({ train_rows: 400, test_rows: 100 });
    expect(await readFile(card, 'utf8')).toContain('# Model card: mdl_model');
    expect(await readFile(card, 'utf8')).toContain('trained again on all rows');
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('says in text how it read the label, what it left out and whether it is better', async () => {
    const leaky = join(folder, 'leaky.csv');
    await writeFile(leaky, churnCsv({ rows: 150, extra: { Phase: (_, churned) => (churned ? 'gone' : 'here') } }));
    const args = ['train', leaky, '--label', 'Left', '-o', join(folder, 'leaky.json'), '--without', 'Points'];
    const { code, stdout } = await runCli(args);
    expect(code).toBe(0);
    for (const part of [
      'Yes in `Left` was read as *left*, No as *stayed*',
      'decided by the name of the column',
      '`Phase` was left out',
      '--keep Phase',
      'Points (left out as asked)',
      'Better than the average?',
      'Better than the rules?',
    ])
      expect(stdout).toContain(part);
  }, 180_000);

  it('evaluates it on customers that it has not seen', async () => {
    const { code, stdout, stderr } = await runCli(['evaluate', fresh, '--model', model, '--label', 'Left', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const printed = JSON.parse(stdout) as MetricsJson;
    expect(Object.keys(printed)).toEqual([
      'model',
      'model_version',
      'rows',
      'churned',
      'left_out',
      'label',
      'warnings',
      ...METRICS,
      'intervals',
      'calibration_table',
    ]);
    expect(printed.rows).toBe(300);
    expect(printed.roc_auc).toBeGreaterThan(0.7);
    const baseline = JSON.parse(
      (await runCli(['evaluate', fresh, '--model', 'saas-baseline', '--label', 'Left', '--json'])).stdout,
    ) as MetricsJson;
    expect(printed.log_loss).toBeLessThan(baseline.log_loss);
    expect((await runCli(['evaluate', fresh, '--model', model, '--label', 'Left'])).stdout).toContain('ROC AUC');
  });

  it('scores with it, every reason adding up to the score', async () => {
    const out = join(folder, 'scored.csv');
    const { code } = await runCli(['score', fresh, '--model', model, '-o', out]);
    expect(code).toBe(0);
    const rows = Papa.parse<Record<string, string>>(await readFile(out, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(rows).toHaveLength(300);
    for (const row of rows) {
      const { method, base_probability: base } = JSON.parse(row['explanation']!) as RowJson['explanation'];
      const impacts = ['risk_factors', 'protective_factors'].flatMap(
        (column) => JSON.parse(row[column]!) as { impact: number }[],
      );
      expect(method).toBe('exact');
      expect(
        Math.abs(impacts.reduce((sum, { impact }) => sum + impact, base) - Number(row['churn_probability'])),
      ).toBeLessThan(1e-5);
      expect(row['model_version']).toBe('mdl_model-20260615');
      expect(row['experiment_group']).toBe('none');
    }
  });

  it('explains one customer with it, exactly or simply', async () => {
    const explain = async (...args: string[]) =>
      JSON.parse(
        (await runCli(['explain', fresh, '--customer', 'c7', '--model', model, '--json', ...args])).stdout,
      ) as RowJson;
    const [exact, simple] = [await explain(), await explain('--explain', 'simple')];
    expect(exact.explanation.method).toBe('exact');
    expect(simple.explanation.method).toBe('simple');
    expect(simple.churn_probability).toBe(exact.churn_probability);
  });

  it.each([
    ['a label that is not there', ['train', 'FILE', '--label', 'Gone', '-o', 'OUT'], 1, 'ERR-4201'],
    ['a label of many values', ['train', 'FILE', '--label', 'Points', '-o', 'OUT'], 1, 'ERR-4201'],
    ['a label that may mean either', ['train', 'FILE', '--label', 'Region', '-o', 'OUT'], 1, 'ERR-4201'],
    [
      'an answer that is none',
      ['train', 'FILE', '--label', 'Left', '-o', 'OUT', '--label-means', 'gone'],
      2,
      'ERR-6001',
    ],
    [
      'a column to leave out that is not there',
      ['train', 'FILE', '--label', 'Left', '-o', 'OUT', '--without', 'Gone'],
      1,
      'ERR-4201',
    ],
    [
      'a column both kept and left out',
      ['train', 'FILE', '--label', 'Left', '-o', 'OUT', '--without', 'Points', '--keep', 'Points'],
      1,
      'ERR-4201',
    ],
    ['no label', ['train', 'FILE', '-o', 'OUT'], 2, 'ERR-6001'],
    ['no output', ['train', 'FILE', '--label', 'Left'], 2, 'ERR-6001'],
    ['an odd share', ['train', 'FILE', '--label', 'Left', '-o', 'OUT', '--test-share', '7'], 2, 'ERR-6001'],
    ['an output over the input', ['train', 'FILE', '--label', 'Left', '-o', 'FILE'], 2, 'ERR-6001'],
    [
      'a split by time without dates',
      ['train', 'FILE', '--label', 'Left', '-o', 'OUT', '--split', 'time'],
      1,
      'ERR-4201',
    ],
    ['no model', ['evaluate', 'FILE', '--label', 'Left'], 2, 'ERR-6001'],
    [
      'a model file that is not there',
      ['evaluate', 'FILE', '--label', 'Left', '--model', './gone.json'],
      2,
      'ERR-6002',
    ],
    ['a model file that is none', ['evaluate', 'FILE', '--label', 'Left', '--model', 'FILE'], 1, 'ERR-4104'],
    ['a model whose fields are not there', ['score', 'FILE', '--model', 'telecom'], 1, 'ERR-4002'],
    ['an unknown way of explaining', ['score', 'FILE', '--explain', 'vaguely'], 2, 'ERR-6001'],
  ])('refuses %s', async (_, args, expected, error) => {
    const out = join(folder, 'refused.json');
    const { code, stdout } = await runCli([
      ...args.map((arg) => (arg === 'FILE' ? file : arg === 'OUT' ? out : arg)),
      '--json',
    ]);
    expect({ code, error: (JSON.parse(stdout) as ErrorJson).error.code }).toEqual({ code: expected, error });
    expect(existsSync(out)).toBe(false);
  });
});

describe.skipIf(!existsSync(shared))('the shared files (skipped where ../shared is not there)', () => {
  it('are scored by telecom and the rules, half and half, and by a model that Python trained', async () => {
    const telco = join(shared, 'data/telco-customer-churn.csv');
    const summary = JSON.parse((await runCli(['score', telco, '--experiment', '--json'])).stdout) as SummaryJson;
    expect(summary.models.map(({ model: name }) => name).sort()).toEqual(['saas-baseline', 'telecom']);
    for (const { rows } of summary.models) expect(Math.abs(rows - 3_521.5)).toBeLessThan(3 * Math.sqrt(7_043 / 4));
    const imported = JSON.parse(
      (
        await runCli([
          'evaluate',
          telco,
          '--model',
          join(shared, 'golden/telco-depth5.model.ubj'),
          '--label',
          'Churn',
          '--json',
        ])
      ).stdout,
    ) as MetricsJson;
    expect(imported.roc_auc).toBeGreaterThan(0.85);
  });
});
