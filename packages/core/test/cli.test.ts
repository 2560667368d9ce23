import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCli, runCliProcess, startCli } from './support/run-cli.ts';

const shared = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);

const HEADER =
  'customer_id,company,tenure_months,contract_type,monthly_charges,' +
  'feature_usage_score,support_tickets,last_activity_days_ago';
const CUSTOMERS = [
  'c1,Acme,24,annual,99.50,80,1,2',
  'c2,"Beta, Inc",2,month_to_month,49,15,6,40',
  'c3,Gamma,12,month_to_month,20,55,2,9',
  ',Nobody,5,annual,10,50,1,1',
  'c1,Acme,24,annual,99.50,80,1,2',
];
const CSV = `${[HEADER, ...CUSTOMERS].join('\n')}\n`;
/** More than a pipe holds. */
const MANY = [HEADER, ...Array.from({ length: 20_000 }, (_, i) => `c${i},Acme,24,annual,99.50,80,1,2`), ''].join('\n');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'retainwise-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let file: string;
let count = 0;
beforeEach(async () => {
  file = join(folder, `customers-${++count}.csv`);
  await writeFile(file, CSV);
});

interface MapJson {
  readonly columns: readonly { readonly column: string; readonly field: string | null }[];
  readonly missing: readonly string[];
  readonly derived: unknown;
}
interface ReportJson {
  readonly quality_score: number;
  readonly findings: readonly { readonly code: string }[];
}
interface SummaryJson {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
}
interface RowJson {
  readonly risk_factors: readonly { readonly impact: number }[];
}
interface ErrorJson {
  readonly error: { readonly code: string };
}
const inFolder = (name: string) => join(folder, `${count}-${name}`);
const written = async (content: string | Uint8Array, name = 'input.csv') => {
  await writeFile(inFolder(name), content);
  return inFolder(name);
};
const rowsOf = async (path: string) =>
  Papa.parse<Record<string, string>>(await readFile(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
const ownFiles = async () =>
  (await readdir(folder)).filter((name) => name.startsWith(`${count}-`) || name.startsWith(`.${count}-`));

describe('retainwise map', () => {
  it('prints exactly the documented keys', async () => {
    const { code, stdout, stderr } = await runCli(['map', file, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const mapping = JSON.parse(stdout) as MapJson;
    expect(Object.keys(mapping)).toEqual(['columns', 'missing', 'derived', 'questions']);
    for (const column of mapping.columns)
      expect(Object.keys(column)).toEqual([
        'column',
        'field',
        'confidence',
        'strategy',
        'transform',
        'reason',
        'examples',
      ]);
    expect(mapping.columns.map(({ column }) => column)).toEqual(HEADER.split(','));
    expect(mapping.columns[0]).toMatchObject({ field: 'customer_id' });
    expect(mapping.derived).toEqual([{ field: 'total_charges', from: ['tenure_months', 'monthly_charges'] }]);
    expect(mapping.missing).toContain('churned');
  });

  it('lets --map overrule the mapper', async () => {
    const { stdout } = await runCli(['map', file, '--json', '--map', 'plan=company', '--map', 'support_tickets=']);
    const { columns } = JSON.parse(stdout) as MapJson;
    expect(columns[1]).toMatchObject({ field: 'plan', strategy: 'manual', confidence: 1 });
    expect(columns[6]).toMatchObject({ field: null });
  });

  it('prints an aligned table without colours into a pipe', async () => {
    const { code, stdout } = await runCliProcess(['map', file]);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toMatch(/^Column +Field +Confidence +Read as +Reason$/);
    expect(stdout).not.toContain('\u001b');
  });
});

describe('retainwise validate', () => {
  it('prints exactly the documented keys, with rows and samples', async () => {
    const { code, stdout } = await runCli(['validate', file, '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as ReportJson;
    expect(Object.keys(report)).toEqual(['quality_score', 'rows', 'accepted', 'rejected', 'findings']);
    expect(report).toMatchObject({ rows: 5, accepted: 3, rejected: 2 });
    for (const finding of report.findings)
      expect(Object.keys(finding)).toEqual([
        'code',
        'layer',
        'severity',
        'column',
        'field',
        'count',
        'samples',
        'message',
        'fix',
      ]);
    const copies = report.findings.find(({ code: found }) => found === 'VAL-4001');
    expect(copies).toMatchObject({ count: 1, layer: 'business', samples: [{ row: 5, value: 'c1' }] });
  });

  it('rejects less at level basic', async () => {
    const { stdout } = await runCli(['validate', file, '--json', '--level', 'basic']);
    expect(JSON.parse(stdout)).toMatchObject({ accepted: 4, rejected: 1 });
  });

  it('exits with 1 when no row can be scored', async () => {
    const { code, stdout } = await runCliProcess(['validate', await written('colour,size\nred,1\nblue,2\n')]);
    expect(code).toBe(1);
    expect(stdout).toContain('No column holds the customer id');
  });

  it('finds less quality in worse data', async () => {
    const score = async (csv: string) =>
      (JSON.parse((await runCli(['validate', '-', '--json'], csv)).stdout) as ReportJson).quality_score;
    const clean = await score(`${[HEADER, ...CUSTOMERS.slice(0, 3)].join('\n')}\n`);
    const damaged = CUSTOMERS.slice(0, 3).map((row) => row.replace(/,\d+,(annual|month_to_month)/, ',soon,$1'));
    const dirty = await score(`${[HEADER, ...damaged].join('\n')}\n`);
    expect(dirty).toBeLessThan(clean);
  });
});

describe('retainwise score', () => {
  it('writes results and rejected rows that add up, with JSON that parses', async () => {
    const [out, errors] = [inFolder('out.csv'), inFolder('rejected.csv')];
    const { code, stdout } = await runCliProcess(['score', file, '-o', out, '--errors', errors, '--json']);
    expect(code).toBe(0);
    const summary = JSON.parse(stdout) as SummaryJson;
    expect(summary).toMatchObject({
      rows: 5,
      accepted: 3,
      rejected: 2,
      risk_levels: expect.any(Object),
      top_factors: expect.any(Array),
    });

    const results = await rowsOf(out);
    expect(results).toHaveLength(3);
    expect(Object.keys(results[0]!)).toEqual([
      ...HEADER.split(','),
      'churn_probability',
      'risk_level',
      'revenue_at_risk',
      'explanation_summary',
      'explanation',
      'risk_factors',
      'protective_factors',
      'confidence',
      'model_version',
      'experiment_group',
      'already_churned',
    ]);
    for (const row of results) {
      expect(JSON.parse(row['explanation']!)).toMatchObject({
        summary: expect.any(String),
        factors: expect.any(Array),
      });
      JSON.parse(row['risk_factors']!);
      JSON.parse(row['protective_factors']!);
    }
    expect(results[1]).toMatchObject({ customer_id: 'c2', company: 'Beta, Inc' });
    expect(Number(results[1]!['churn_probability'])).toBeGreaterThan(Number(results[0]!['churn_probability']));

    const rejected = await rowsOf(errors);
    expect(rejected.map((row) => [row['row_number'], row['rejection_code'], row['company']])).toEqual([
      ['4', 'VAL-1002', 'Nobody'],
      ['5', 'VAL-4001', 'Acme'],
    ]);
  });

  it('reads standard input and writes standard output', async () => {
    const { code, stdout, stderr } = await runCliProcess(['score', '-', '-o', '-'], CSV);
    expect(code).toBe(0);
    expect(stdout.split('\r\n')).toHaveLength(5);
    expect(stderr).toContain('5 rows: 3 scored, 2 rejected');
  });

  it('shows the totals and the customers most at risk without writing anything when no output is named', async () => {
    const { code, stdout } = await runCli(['score', file]);
    expect(code).toBe(0);
    expect(stdout).toContain('Most at risk');
    expect(stdout.indexOf('c2')).toBeLessThan(stdout.indexOf('c3'));
    expect(await ownFiles()).toEqual([]);
  });

  it('says how many questions and warnings are open, as map and validate list them', async () => {
    const status = inFolder('status.csv');
    const rows = Array.from({ length: 8 }, (_, i) => `k${i},${i + 3},${40 + i},${i === 1 ? 'Churned' : 'Tier two'}`);
    await writeFile(status, ['customer_id,tenure_months,mrr,Account Status', ...rows].join('\n'));
    const json = async (...args: string[]) => JSON.parse((await runCli([...args, '--json'])).stdout) as unknown;
    const { questions } = (await json('map', status)) as { questions: unknown[] };
    const { findings } = (await json('validate', status)) as { findings: { severity: string }[] };
    const warnings = findings.filter(({ severity }) => severity === 'warning').length;
    expect(Math.min(questions.length, warnings)).toBeGreaterThan(0);
    expect(await json('score', status)).toMatchObject({ open_questions: questions.length, warnings });
    const { stdout } = await runCli(['score', status]);
    expect(stdout).toMatch(/\d+ open questions? and \d+ warnings?: see retainwise map and retainwise validate\n$/);
  });

  it('writes no results when no row can be scored, and keeps the reasons', async () => {
    const input = await written('customer_id,tenure\n,1\n,2\n');
    const [out, errors] = [inFolder('out.csv'), inFolder('rejected.csv')];
    const { code, stdout, stderr } = await runCli([
      'score',
      input,
      '-o',
      out,
      '--errors',
      errors,
      '--map',
      'customer_id=customer_id',
      '--json',
    ]);
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as ErrorJson).error).toMatchObject({ code: 'ERR-3005' });
    expect(stderr).toContain('ERR-3005');
    expect(await rowsOf(errors)).toHaveLength(2);
    expect((await ownFiles()).sort()).toEqual([`${count}-input.csv`, `${count}-rejected.csv`]);
  });

  it('keeps rows with too many cells as they were given', async () => {
    const input = await written(`${HEADER}\n${CUSTOMERS[0]!}\nc9,Delta,1,annual,1,1,1,1,more,and more\n`);
    const errors = inFolder('rejected.csv');
    expect((await runCli(['score', input, '--errors', errors])).code).toBe(0);
    const [, line] = (await readFile(errors, 'utf8')).split('\r\n');
    expect(line).toMatch(/^c9,Delta,1,annual,1,1,1,1,2,VAL-1003,[^,]+,more,and more$/);
  });

  it('leaves the older file and no other behind when the run fails', async () => {
    const out = await written('precious', 'out.csv');
    const input = await written(PNG, 'input.png');
    expect((await runCli(['score', input, '-o', out])).code).toBe(1);
    expect(await readFile(out, 'utf8')).toBe('precious');
    expect((await ownFiles()).sort()).toEqual([`${count}-input.png`, `${count}-out.csv`]);
  });

  it('refuses to write over its input, by name or by link', async () => {
    const link = inFolder('link.csv');
    await symlink(file, link);
    for (const args of [
      ['-o', file],
      ['-o', link],
      ['-o', inFolder('out.csv'), '--errors', link],
    ]) {
      const { code, stderr } = await runCli(['score', file, ...args]);
      expect(code).toBe(2);
      expect(stderr).toContain('would be overwritten');
    }
    expect(await readFile(file, 'utf8')).toBe(CSV);
  });

  it('writes through a link and lets it stay one', async () => {
    const target = await written('old', 'target.csv');
    const link = inFolder('link.csv');
    await symlink(target, link);
    expect((await runCli(['score', file, '-o', link])).code).toBe(0);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await rowsOf(target)).toHaveLength(3);
  });

  it('writes to a device without replacing it', async () => {
    if (process.platform === 'win32') return;
    expect((await runCliProcess(['score', file, '-o', '/dev/null'])).code).toBe(0);
    expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it('stops quietly when the reader of its output goes away', async () => {
    const child = startCli(['score', await written(MANY), '-o', '-']);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('leaves nothing behind when it is stopped while it writes', async () => {
    // Long enough that the results are still being written when they are seen.
    const rows = Array.from({ length: 200_000 }, (_, i) => `c${i},Acme,24,annual,99.50,80,1,2`);
    const input = join(await mkdtemp(join(folder, 'large-')), 'many.csv');
    await writeFile(input, [HEADER, ...rows, ''].join('\n'));
    const child = startCli(['score', input, '-o', inFolder('out.csv')]);
    const closed = once(child, 'close');
    await expect.poll(async () => (await ownFiles()).length, { timeout: 40_000 }).toBe(1);
    child.kill('SIGINT');
    expect(await closed).toEqual([130, null]);
    expect(await ownFiles()).toEqual([]);
  });

  it('leaves no copy of its input behind when it is stopped while it reads', async () => {
    const copies = await mkdtemp(join(folder, 'copies-'));
    const child = startCli(['score', '-', '-o', inFolder('out.csv')], { TMPDIR: copies, TEMP: copies, TMP: copies });
    const closed = once(child, 'close');
    // The command may stop before it has read all of it.
    child.stdin.on('error', () => undefined);
    child.stdin.write(MANY);
    await expect.poll(async () => (await readdir(copies)).length, { timeout: 40_000 }).toBe(1);
    child.kill('SIGINT');
    expect(await closed).toEqual([130, null]);
    expect(await readdir(copies)).toEqual([]);
    expect(await ownFiles()).toEqual([]);
  });

  it('sets the mean of the scores to the stated churn rate, within the stated days', async () => {
    const customers = Array.from(
      { length: 60 },
      (_, i) => `c${i},Acme,${1 + i},${i % 3 ? 'annual' : 'monthly'},50,60,1,2`,
    );
    const input = await written([HEADER, ...customers, ''].join('\n'));
    const out = inFolder('results.csv');
    const { stdout } = await runCli([
      'score',
      input,
      '-o',
      out,
      '--churn-rate',
      '5%',
      '--horizon-days',
      '30',
      '--json',
    ]);
    const rows = await rowsOf(out);
    const probabilities = rows.map((row) => Number(row['churn_probability']));
    expect(probabilities.reduce((sum, each) => sum + each, 0) / 60).toBeCloseTo(0.05, 3);
    expect(new Set(probabilities).size).toBeGreaterThan(40);
    for (const row of rows) expect(row['explanation_summary']).toContain('within 30 days');
    expect(JSON.parse(stdout)).toMatchObject({
      risk_scale: { horizon_days: 30, churn_rate: 0.05, churn_rate_source: 'stated' },
    });
  });
});

describe('retainwise explain', () => {
  it('explains one customer with effects that point the right way', async () => {
    const { code, stdout } = await runCli(['explain', file, '--customer', 'c2', '--json']);
    expect(code).toBe(0);
    const row = JSON.parse(stdout) as RowJson;
    expect(row).toMatchObject({
      row_number: 2,
      customer_id: 'c2',
      already_churned: false,
      confidence: expect.any(String),
    });
    expect(row.risk_factors.length).toBeGreaterThan(0);
    for (const factor of row.risk_factors) expect(factor.impact).toBeGreaterThan(0);
  });

  it('explains the score in words without --json', async () => {
    const { stdout } = await runCli(['explain', file, '--customer', 'c2']);
    expect(stdout).toContain('Churn probability');
    expect(stdout).toContain('Raises the risk');
  });

  it('reports an unknown customer id', async () => {
    const { code, stderr } = await runCli(['explain', file, '--customer', 'c77']);
    expect(code).toBe(1);
    expect(stderr).toContain('No row has the customer id "c77"');
  });
});

describe('wrong usage', () => {
  it.each([
    [[]],
    [['scoer', 'x']],
    [['map']],
    [['map', 'a', 'b']],
    [['map', '/nowhere/at/all.csv']],
    [['map', tmpdir()]],
    [['score', 'FILE', '--level', 'harsh']],
    [['score', 'FILE', '--now', 'soon']],
    [['score', 'FILE', '--map', 'nonsense']],
    [['score', 'FILE', '--map', 'monthly_charges=no such column']],
    [['score', 'FILE', '--model', 'no-such-model']],
    [['score', 'FILE', '--output']],
    [['score', 'FILE', '-o', '/nowhere/at/all/out.csv']],
    [['score', 'FILE', '-o', '-', '--errors', '-']],
    [['score', 'FILE', '-o', 'same.csv', '--errors', 'same.csv']],
    [['explain', 'FILE']],
  ])('%j exits with 2 and reports the fix on stderr', async (args) => {
    const { code, stdout, stderr } = await runCli(args.map((arg) => (arg === 'FILE' ? file : arg)));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('does not mix results and totals on one stream', async () => {
    const { code, stdout } = await runCliProcess(['score', file, '-o', '-', '--json']);
    expect(code).toBe(2);
    expect((JSON.parse(stdout) as ErrorJson).error.code).toBe('ERR-6001');
  });

  it('prints errors as JSON too when called with --json', async () => {
    const { code, stdout } = await runCliProcess(['validate', '/nowhere/at/all.csv', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      error: {
        code: 'ERR-6002',
        message: expect.any(String),
        fix: expect.any(String),
        location: '/nowhere/at/all.csv',
      },
    });
  });
});

describe('files that are not a table of customers', () => {
  it.each([
    ['a picture', PNG, 'ERR-3003'],
    ['an empty file', '', 'ERR-3001'],
    ['blank lines', '\n\n  \n', 'ERR-3001'],
    ['a header alone', `${HEADER}\n`, 'ERR-3002'],
    ['no customer column', 'colour,tenure\nred,5\nblue,6\n', 'ERR-3004'],
  ])('%s: exits with 1 and a code', async (_, content, expected) => {
    const { code, stdout, stderr } = await runCli(['score', '-', '--json'], content);
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as ErrorJson).error.code).toBe(expected);
    expect(stderr).toContain(expected);
  });
});

describe('help and version', () => {
  it('lists every command, and each has help of its own', async () => {
    const { code, stdout } = await runCli(['help']);
    expect(code).toBe(0);
    for (const name of ['map', 'validate', 'score', 'explain']) {
      expect(stdout).toContain(`\n  ${name}`);
      expect((await runCli(['help', name])).stdout).toContain(`retainwise ${name} FILE`);
    }
    expect((await runCli(['score', '--help'])).stdout).toContain('--errors');
  });

  it('prints the version of the package', async () => {
    const manifest = JSON.parse(await readFile(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'));
    expect((await runCliProcess(['--version'])).stdout).toBe(`${manifest.version}\n`);
  });
});

describe.skipIf(!existsSync(shared))('the shared files (skipped where ../shared is not there)', () => {
  it.each([
    ['telco-customer-churn.csv', 7_043],
    ['saas-sample-18.csv', 10],
    ['subscription-gbp.csv', 600],
    ['ravenstack-accounts.csv', 500],
    ['ravenstack-subscriptions.csv', 5_000],
  ])('scores %s: %i rows, all accounted for', async (name, rows) => {
    const out = inFolder('out.csv');
    const { code, stdout, stderr } = await runCli(['score', join(shared, name), '-o', out, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const summary = JSON.parse(stdout) as SummaryJson;
    expect(summary.rows).toBe(rows);
    expect(summary.accepted + summary.rejected).toBe(rows);
    expect(await rowsOf(out)).toHaveLength(summary.accepted);
  });
});
