import { describe, expect, it } from 'vitest';
import { mapColumns } from '../mapping/index.ts';
import { openTable } from '../rows/index.ts';
import { analyzeTable } from './analyze-table.ts';
import { asOfOfTable } from './as-of-table.ts';

const NOW = new Date('2026-06-15T10:00:00Z');
const day = (days: number, from = NOW): string =>
  new Date(from.getTime() - days * 86_400_000).toISOString().slice(0, 10);

/** A table of ids and the given columns. */
function csv(columns: Readonly<Record<string, readonly string[]>>): string {
  const names = Object.keys(columns);
  const rows = columns[names[0] ?? ''] ?? [];
  const lines = rows.map((_, row) => [`c${row}`, ...names.map((name) => columns[name]?.[row] ?? '')].join(','));
  return `${['customer_id', ...names].join(',')}\n${lines.join('\n')}\n`;
}

async function asOf(text: string) {
  const table = await openTable(text);
  const { date, source } = await asOfOfTable(table, mapColumns(table), NOW);
  return [source, source === 'now' ? '' : date.toISOString().slice(0, 10)];
}

const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

describe('the moment at which a table is scored', () => {
  it('is the newest activity where nobody has done anything for more than 45 days', async () => {
    const stale = times(30, (i) => day(46 + i));
    expect(await asOf(csv({ last_login: stale }))).toEqual(['newest_date', day(46)]);
    expect(await asOf(csv({ last_login: [...stale, day(45)] }))).toEqual(['now', '']);
  });

  it('is found in the last row of a long table, and not taken from its first rows', async () => {
    const old = times(1_500, (i) => day(200 + i));
    expect(await asOf(csv({ last_login: old }))).toEqual(['newest_date', day(200)]);
    expect(await asOf(csv({ last_login: [...old, day(3)] }))).toEqual(['now', '']);
  });

  it('is read in every language and spelling of dates, also where a date stands for days or tenure', async () => {
    const german = times(24, (i) =>
      day(100 + i)
        .split('-')
        .reverse()
        .join('.'),
    );
    expect(await asOf(csv({ 'Letzter Login': german }))).toEqual(['newest_date', day(100)]);
    const french = times(24, (i) =>
      day(90 + i)
        .split('-')
        .reverse()
        .join('/'),
    );
    expect(await asOf(csv({ 'Dernière connexion': [...french, '31/12/2024'] }))).toEqual(['newest_date', day(90)]);
  });

  it('is now where a few customers are quiet: they are at risk, and the file is not old', async () => {
    expect(await asOf(csv({ last_login: times(19, (i) => day(100 + i)) }))).toEqual(['now', '']);
  });

  it('is now where sign-ups are rare, and the newest one where they stopped', async () => {
    const rare = times(24, (i) => day(120 + 80 * i));
    expect(await asOf(csv({ signup_date: rare }))).toEqual(['now', '']);
    const stopped = times(24, (i) => day(800 + 30 * i));
    expect(await asOf(csv({ signup_date: stopped }))).toEqual(['newest_date', day(800)]);
  });

  it('is not moved by renewals, mistakes in the future or announced departures', async () => {
    const last_login = times(40, (i) => day(300 + i));
    expect(await asOf(csv({ last_login, renewal_date: times(40, (i) => day(i - 20)) }))).toEqual([
      'newest_date',
      day(300),
    ]);
    expect(await asOf(csv({ last_login: [...last_login, '2099-01-01'] }))).toEqual(['newest_date', day(300)]);
    const announced = times(40, (i) => (i % 2 === 0 ? day(400 + i) : i === 1 ? day(200) : ''));
    expect(await asOf(csv({ last_login, churn_date: announced }))).toEqual(['newest_date', day(300)]);
  });

  it('is the newest departure where customers left after the last sign-up or activity', async () => {
    const signup_date = times(40, (i) => day(900 + 5 * i));
    const churn_date = times(40, (i) => (i % 2 === 0 ? day(600 + i) : ''));
    expect(await asOf(csv({ signup_date, churn_date }))).toEqual(['newest_date', day(600)]);
  });

  it('is now where there are no dates', async () => {
    expect(await asOf(csv({ tenure_months: times(30, String) }))).toEqual(['now', '']);
  });
});

describe('what a person is told about the moment', () => {
  const stale = csv({ last_login: times(30, (i) => day(500 + i)) });
  const codes = async (options: Parameters<typeof analyzeTable>[1]) => {
    const { validation } = await analyzeTable(await openTable(stale), options);
    return validation.findings.filter(({ code }) => code.startsWith('VAL-402'));
  };

  it('names the newest date and offers it where ages are measured much later', async () => {
    const [finding, ...more] = await codes({ now: NOW });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'VAL-4023', severity: 'warning', column: 'last_login' });
    expect(finding?.message).toContain(`is ${day(500)}, 500 days before 2026-06-15`);
    expect(finding?.message).toMatch(/^The newest past date of an activity, sign-up or departure/);
    expect(finding?.fix).toContain('as-of date');
  });

  it('says so where ages are measured at it', async () => {
    const now = new Date(`${day(500)}T00:00:00Z`);
    const found = await codes({ now, asOfSource: 'newest_date', today: NOW });
    expect(found).toMatchObject([{ code: 'VAL-4022', column: 'last_login' }]);
    expect(found[0]?.message).toContain(`${day(500)}, 500 days before today`);
  });

  it('says nothing where a person gave about that day', async () => {
    expect(await codes({ now: new Date(`${day(490)}T00:00:00Z`) })).toEqual([]);
  });
});
