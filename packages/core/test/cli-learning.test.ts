import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../src/numerics/random.ts';
import { churnCsv } from '../src/training/testing/churn-csv.ts';
import { runCli } from './support/run-cli.ts';

const shared = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

interface LearntJson {
  readonly rung: string;
  readonly rungs: readonly { readonly rung: string; readonly metrics: { readonly log_loss: number } }[];
  readonly advice: readonly { readonly text: string }[];
}
interface CardJson {
  readonly is_forecast: boolean;
  readonly stage: string;
  readonly coverage: { readonly scored: number; readonly matured: number; readonly open: number };
  readonly outcome: {
    readonly expected: number;
    readonly observed: number;
    readonly interval: [number, number];
  } | null;
  readonly estimate: { readonly rows: number } | null;
  readonly sentences: readonly { readonly text: string }[];
}
interface ErrorJson {
  readonly error: { readonly code: string; readonly location: string | null };
}

let folder: string;
const path = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'retainwise-learn-'));
  await writeFile(path('customers.csv'), churnCsv({ rows: 500 }));
  await writeFile(path('fresh.csv'), churnCsv({ rows: 400, seed: 9 }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('retainwise learn', () => {
  it('writes a model that score and explain take, and says what was tried', async () => {
    const args = ['learn', path('customers.csv'), '--label', 'Left', '--label-kind', 'forward', '-o', path('own.json')];
    const learnt = await runCli([...args, '--no-trees', '--json', '--now', '2026-06-15']);
    expect(learnt.stderr).toBe('');
    expect(learnt.code).toBe(0);
    const card = JSON.parse(learnt.stdout) as LearntJson;
    expect(card.rung).toBe('ridge');
    expect(card.rungs.map(({ rung }) => rung)).toEqual(['recalibrated', 'ridge']);
    const scored = await runCli([
      ...['score', path('fresh.csv'), '--model', path('own.json'), '-o', path('results.csv')],
      ...['--now', '2026-06-15'],
    ]);
    expect(scored.code).toBe(0);
    const [, first] = (await readFile(path('results.csv'), 'utf8')).split('\n');
    expect(first).toContain('mdl_own-20260615');
    const explained = await runCli(['explain', path('fresh.csv'), '--customer', 'c3', '--model', path('own.json')]);
    expect(explained.code).toBe(0);
  });

  it('gives the same model for the same rows and seed', async () => {
    const args = ['learn', path('customers.csv'), '--label', 'Left', '--no-trees', '--now', '2026-06-15'];
    for (const name of ['a.json', 'b.json']) expect((await runCli([...args, '-o', path(name)])).code).toBe(0);
    const [a, b] = await Promise.all(['a.json', 'b.json'].map((name) => readFile(path(name), 'utf8')));
    expect(a).toBe(b?.replaceAll('mdl_b', 'mdl_a'));
  });

  it('learns from a list of customers and a later file of who left', async () => {
    const rows = (await readFile(path('customers.csv'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const [header = [], ...customers] = rows;
    await writeFile(path('list.csv'), [header, ...customers].map((cells) => cells.slice(0, -1).join(',')).join('\n'));
    const left = customers.filter((cells) => cells.at(-1) === 'Yes').map(([id]) => `${id ?? ''},2026-02-11`);
    await writeFile(path('gone.csv'), ['customer_id,churn_date', ...left].join('\n'));
    const args = ['learn', path('list.csv'), '--left', path('gone.csv'), '--as-of', '2026-01-01', '--no-trees'];
    const learnt = await runCli([...args, '--observed-through', '2026-05-01', '-o', path('own.json'), '--json']);
    expect(learnt.stderr).toBe('');
    const card = JSON.parse(learnt.stdout) as LearntJson & { label_kind: string; data: { churned: number } };
    expect(card).toMatchObject({ rung: 'ridge', label_kind: 'forward', data: { churned: left.length } });
    const early = await runCli([...args, '--observed-through', '2026-03-01', '-o', path('own.json'), '--json']);
    expect(early.code).toBe(1);
    expect((JSON.parse(early.stdout) as ErrorJson).error.code).toBe('ERR-4201');
    const both = await runCli([...args, '--label', 'Region', '-o', path('own.json'), '--json']);
    expect(both.code).toBe(2);
  });

  it('says in words what it did', async () => {
    const args = ['learn', path('customers.csv'), '--label', 'Left', '--no-trees', '-o', path('own.json')];
    const { stdout } = await runCli(args);
    expect(stdout).toContain('500 customers, ');
    expect(stdout).toContain('it was not tried as a forecast');
    expect(stdout).toMatch(/columns on top of them .* taken/);
    expect(stdout).toContain('beats the rules');
  });

  it.each([
    ['an output file', ['--label', 'Left'], '--output'],
    ['a kind of label that exists', ['--label', 'Left', '-o', 'm.json', '--label-kind', 'guess'], '--label-kind'],
    ['another output than its input', ['--label', 'Left', '-o', 'INPUT'], null],
  ])('asks for %s', async (_, args, location) => {
    const given = args.map((arg) => (arg === 'INPUT' ? path('customers.csv') : arg));
    const { code, stdout } = await runCli(['learn', path('customers.csv'), ...given, '--json']);
    expect(code).toBe(2);
    const { error } = JSON.parse(stdout) as ErrorJson;
    expect(error.location).toBe(location ?? path('customers.csv'));
  });
});

describe('retainwise report-card', () => {
  const DAYS = ['2026-01-05', '2026-02-10', '2026-03-20', '2026-05-30'];
  let leavers = 0;
  beforeAll(async () => {
    const random = createRandom(4);
    const results = ['customer_id,monthly_charges,churn_probability,already_churned'];
    const left = ['id,left on'];
    for (let i = 0; i < 800; i++) {
      const p = 0.02 + 0.5 * random.next() ** 2;
      results.push(`c${i},${10 + (i % 40)},${p.toFixed(4)},${i < 5}`);
      if (random.next() >= p) continue;
      // The last day is behind the window.
      const day = DAYS[i % DAYS.length] ?? '';
      left.push(`c${i},${day}`);
      if (day < '2026-04-01' && i >= 5) leavers++;
    }
    await writeFile(path('said.csv'), `${results.join('\n')}\n`);
    await writeFile(path('left.csv'), `${left.join('\n')}\n`);
  });
  const card = (...args: readonly string[]): ReturnType<typeof runCli> =>
    runCli([
      ...['report-card', path('said.csv'), '--left', path('left.csv'), '--as-of', '2026-01-01'],
      ...['--map', 'churn_date=left on', ...args],
    ]);

  it('says how many were expected and how many left, of those who were customers', async () => {
    const { code, stdout, stderr } = await card('--observed-through', '2026-06-01', '--json');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const found = JSON.parse(stdout) as CardJson;
    expect(found.is_forecast).toBe(true);
    expect(found.coverage).toMatchObject({ scored: 795, matured: 795, open: 0 });
    expect(found.outcome?.observed).toBe(leavers);
    expect(found.stage).toBe('full');
    expect(found.sentences.some(({ text }) => text.startsWith('Of our '))).toBe(true);
  });

  it('says nothing of scores whose time is not over, and what is to be expected of them', async () => {
    const { stdout } = await card('--observed-through', '2026-03-01', '--json');
    const found = JSON.parse(stdout) as CardJson;
    expect(found.coverage).toMatchObject({ matured: 0, open: 795 });
    expect(found.outcome).toBeNull();
    expect(found.estimate?.rows).toBe(795);
  });

  it('is a page of sentences and a table without --json', async () => {
    const { stdout } = await card('--observed-through', '2026-06-01');
    expect(stdout).toMatch(/^This is a forecast: /);
    expect(stdout).toMatch(/We expected \d+ \(\d+ to \d+\) to leave; \d+ left\./);
    expect(stdout).toMatch(/Customers +Said +Left +95 % interval/);
    expect(stdout).toContain('5 customers had left when they were scored (already_churned), and count nowhere');
    expect(stdout).not.toContain('left out');
  });

  it('asks for what it cannot know, and refuses what it cannot judge by', async () => {
    const missing = await card('--json');
    expect((JSON.parse(missing.stdout) as ErrorJson).error.location).toBe('--observed-through');
    const status = await card('--observed-through', '2026-06-01', '--label-kind', 'status', '--json');
    expect((JSON.parse(status.stdout) as ErrorJson).error.location).toBe('--label-kind');
    const noScores = await runCli([
      ...['report-card', path('customers.csv'), '--left', path('left.csv'), '--as-of', '2026-01-01'],
      ...['--observed-through', '2026-06-01', '--json'],
    ]);
    expect(noScores.code).toBe(2);
    const noDates = await runCli([
      ...['report-card', path('said.csv'), '--left', path('customers.csv'), '--as-of', '2026-01-01'],
      ...['--observed-through', '2026-06-01', '--json'],
    ]);
    expect(noDates.code).toBe(2);
  });
});

const telco = join(shared, 'telco-customer-churn.csv');
describe.skipIf(!existsSync(telco))('public tables (skipped where ../shared/data is not there)', () => {
  it('a small business whose columns say next to nothing stays with the rules', async () => {
    const { stdout } = await runCli([
      ...['learn', join(shared, 'subscription-gbp.csv'), '--label', 'churned_90d', '--label-kind', 'forward'],
      ...['-o', path('gbp.json'), '--no-trees', '--json'],
    ]);
    const { rung, rungs } = JSON.parse(stdout) as LearntJson;
    expect(rung).toBe('recalibrated');
    expect((rungs[1]?.metrics.log_loss ?? 1) - (rungs[0]?.metrics.log_loss ?? 0)).toBeLessThan(0.005);
  });
});
