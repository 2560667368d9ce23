import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from './commands/index.ts';
import type { Output } from './io.ts';
import { runCli } from './run.ts';

const ROWS = 40;
/** The last login in the file is half a year before it is scored. */
const CSV = [
  'customer_id,status,churned,monthly_charges,currency,last_login',
  ...Array.from({ length: ROWS }, (_, i) => {
    const day = String(1 + (i % 30)).padStart(2, '0');
    const status = i === 3 ? 'cancelled' : 'active';
    return `C-${i},${status},no,${20 + i},${i % 4 === 0 ? 'USD' : 'EUR'},2025-11-${day}`;
  }),
  '',
].join('\n');

async function run(...args: readonly string[]): Promise<string> {
  let stdout = '';
  const output = (onText: (text: string) => void): Output => ({
    isTty: false,
    columns: Infinity,
    write(text) {
      onText(String(text));
      return Promise.resolve();
    },
  });
  const exit = await runCli(args, COMMANDS, {
    stdin: new Blob([CSV]).stream(),
    stdout: output((text) => (stdout += text)),
    stderr: output(() => undefined),
    env: {},
    now: new Date('2026-06-15T00:00:00Z'),
    version: () => Promise.resolve('0.0.0'),
    signal: new AbortController().signal,
  });
  expect({ exit, stdout }).toMatchObject({ exit: 0 });
  return stdout;
}

describe('the as-of date of a file that is clearly older than today', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'retainwise-as-of-'));
    file = join(folder, 'customers.csv');
    await writeFile(file, CSV);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is said by score and explain', async () => {
    const line = 'Scored as of 2025-11-30, the newest date in the file';
    expect(await run('score', file)).toContain(line);
    expect(await run('explain', file, '--customer', 'C-1')).toContain(line);
    expect(JSON.parse(await run('explain', file, '--customer', 'C-1', '--json'))).toMatchObject({
      as_of: '2025-11-30T00:00:00.000Z',
      as_of_source: 'newest_date',
    });
  });

  it('is the same for standard input, in score, explain and validate', async () => {
    for (const args of [['score'], ['explain', '--customer', 'C-1'], ['validate']] as const) {
      const [command, ...options] = args;
      expect(await run(command, '-', ...options, '--json')).toBe(await run(command, file, ...options, '--json'));
    }
  });

  it('gives way to the day that a person gives', async () => {
    expect(await run('explain', file, '--customer', 'C-1', '--as-of', '2026-01-31')).toContain(
      'Scored as of 2026-01-31, as given',
    );
  });

  it('stands beside the findings that change what the totals mean, and totals by currency', async () => {
    const text = await run('score', file);
    expect(text).toContain('Warning Two columns disagree about who has left in 1 row');
    expect(text).toMatch(/Revenue at risk: [\d.,]+ EUR a year .*\nRevenue at risk: [\d.,]+ USD a year/);
    const json = JSON.parse(await run('score', file, '--json')) as Record<string, unknown>;
    expect(json).toMatchObject({ currency: 'EUR', revenue_by_currency: [{ currency: 'EUR' }, { currency: 'USD' }] });
    expect(json.warning_messages).toHaveLength(2);
  });
});
