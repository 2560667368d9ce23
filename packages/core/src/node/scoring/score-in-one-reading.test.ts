import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapColumns } from '../../mapping/index.ts';
import type { MappingOverrides } from '../../mapping/types.ts';
import { buildForest } from '../../models/forest/build-forest.ts';
import { createForestModel } from '../../models/forest-model/forest-model.ts';
import { importForest } from '../../models/forest-model/imported-bundle.ts';
import { DEFAULT_EXPERIMENT } from '../../models/router/router.ts';
import { createSaasBaseline } from '../../models/saas-baseline/saas-baseline.ts';
import { createTelecomModel } from '../../models/telecom/telecom-model.ts';
import type { ChurnModel } from '../../models/types.ts';
import type { StoredRows } from '../../results/stored/types.ts';
import { openTable } from '../../rows/index.ts';
import { measureTable } from '../../scoring/measure-table.ts';
import type { ByteSink } from '../../scoring/table/byte-sink.ts';
import { scoreInOneReading } from './score-in-one-reading.ts';
import { scoreTable, type ScoreTableInput } from '../../scoring/table/score-table.ts';
import { openSpool } from './spool.ts';
import { startWritingThread } from './writing-thread.ts';

const NOW = new Date('2026-06-15T09:30:00Z');
const RULES = createSaasBaseline();
const OLD_RULES = createSaasBaseline(undefined, { version: 'saas-baseline-1' });
const TELECOM = createTelecomModel();
const OWN = createForestModel(
  importForest(
    buildForest({ numFeatures: 2, featureNames: ['tenure', 'Contract_One year'], baseMargin: 0, treeWeights: null }, [
      {
        left: [1, -1, -1],
        right: [2, -1, -1],
        feature: [0, 0, 0],
        splitCondition: [12, 1, -1],
        defaultLeft: [0, 0, 0],
        cover: [100, 60, 40],
        numDeleted: 0,
      },
    ]),
    { id: 'own', version: 'own-1' },
  ),
);

/** Odd values must not change which column is which. */
const OVERRIDES: MappingOverrides = {
  customer_id: 'customerID',
  customer_name: 'name',
  tenure_months: 'tenure',
  contract_type: 'Contract',
  monthly_charges: 'MonthlyCharges',
  last_activity_date: 'last_login_date',
  internet_service: 'InternetService',
  payment_method: 'PaymentMethod',
  churned: 'churned',
};

/** What a file may be like: odd values, customers who left, copies, other currencies, letters beyond ASCII. */
const customer = fc.record({
  tenure: fc.oneof(fc.integer({ min: 0, max: 90 }).map(String), fc.constantFrom('', 'n/a', '12,5', '-3')),
  contract: fc.constantFrom('Month-to-month', 'One year', 'Two year', '', 'Jährlich'),
  charges: fc.oneof(
    fc.integer({ min: 0, max: 90_000 }).map((cents) => (cents / 100).toFixed(2)),
    fc.constant(''),
  ),
  sign: fc.constantFrom('', '', '', '€ ', '$ '),
  login: fc.constantFrom('2026-06-01', '2026-05-20', '2025-11-02', '', 'never'),
  name: fc.constantFrom('Müller, "Söhne"', 'Ada', '株式会社', ''),
  left: fc.constantFrom('no', 'no', 'no', 'yes'),
  id: fc.constantFrom('', 'same', null, null, null, null, null, null),
});

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

function csvOf(customers: readonly (typeof customer extends fc.Arbitrary<infer T> ? T : never)[]): string {
  const lines = customers.map(({ tenure, contract, charges, sign, login, name, left, id }, i) =>
    [
      id ?? `c${i}`,
      name,
      tenure,
      contract,
      `${charges === '' ? '' : sign}${charges}`,
      login,
      'DSL',
      'Mailed check',
      'No',
      left,
    ]
      .map(quoted)
      .join(','),
  );
  const names =
    'customerID,name,tenure,Contract,MonthlyCharges,last_login_date,' +
    'InternetService,PaymentMethod,OnlineSecurity,churned';
  return `${names}\n${lines.join('\n')}\n`;
}

function createHexSink(): ByteSink & { readonly hex: () => string } {
  const parts: Buffer[] = [];
  return {
    write: (bytes) => {
      parts.push(Buffer.from(bytes));
      return Promise.resolve();
    },
    hex: () => Buffer.concat(parts).toString('latin1'),
  };
}

type Settings = Pick<ScoreTableInput, 'models' | 'model' | 'experiment' | 'churnRate' | 'level' | 'detail'>;

interface Way {
  readonly threads?: number;
  readonly batchRows?: number;
  /** Bytes of the spool; null reads twice. */
  readonly spoolBytes?: number | null;
}

/** Everything that comes out, to the last byte. Batches are not compared: their number may differ. */
async function score(csv: string, settings: Settings, { threads = 0, batchRows = 40, spoolBytes = 2 ** 28 }: Way) {
  const table = await openTable(csv);
  const results = createHexSink();
  const rejected = createHexSink();
  const stored: StoredRows[] = [];
  const writers = Array.from({ length: threads }, startWritingThread);
  const input = {
    ...settings,
    mapping: mapColumns({ ...table, overrides: OVERRIDES }),
    currency: 'GBP',
    now: NOW,
  };
  const output = {
    table,
    results,
    rejected,
    writers,
    batchRows,
    onStored: (rows: StoredRows) => {
      stored.push({ ...rows, bytes: rows.bytes.slice() });
      return Promise.resolve();
    },
  };
  const spool = openSpool({ maxBytes: spoolBytes ?? 0 });
  try {
    const scores =
      spoolBytes === null
        ? await scoreTable({ ...input, ...output, figures: await measureTable(await openTable(csv), input, batchRows) })
        : await scoreInOneReading({ ...input, ...output, spool, openAgain: () => openTable(csv) });
    const columns = stored.map(({ rowNumbers, standings, probabilities, revenues, bytes }) => ({
      rowNumbers: [...rowNumbers],
      standings: [...standings],
      probabilities: [...probabilities],
      revenues: [...revenues],
      text: threads > 0 ? null : Buffer.from(bytes).toString('latin1'),
    }));
    return {
      ...scores,
      ...(threads > 0 ? { words: null } : {}),
      columns,
      results: results.hex(),
      rejected: rejected.hex(),
    };
  } finally {
    await spool.close();
    await Promise.all(writers.map((writer) => writer.stop()));
  }
}

const settings = fc.record({
  chosen: fc.constantFrom<{ readonly models: readonly ChurnModel[]; readonly model: string }>(
    { models: [RULES, TELECOM], model: 'auto' },
    { models: [RULES], model: 'saas-baseline' },
    { models: [OLD_RULES], model: 'saas-baseline' },
    { models: [TELECOM], model: 'telecom' },
    { models: [OWN], model: 'own' },
  ),
  experiment: fc.constantFrom(null, { ...DEFAULT_EXPERIMENT, salt: 's' }),
  churnRate: fc.constantFrom(null, 0.03, 0.4),
  level: fc.constantFrom('basic' as const, 'standard' as const, 'strict' as const),
  detail: fc.constantFrom('compact' as const, 'full' as const),
});

describe('a table that is scored in one reading', () => {
  it('has what two readings give, to the last byte, also where the spool is too small', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(customer, { minLength: 5, maxLength: 120 }),
        settings,
        fc.constantFrom(7, 40, 1_000),
        async (customers, { chosen, ...rest }, batchRows) => {
          const csv = csvOf(customers);
          const asked = { ...chosen, ...rest };
          const twice = await score(csv, asked, { spoolBytes: null, batchRows });
          expect(await score(csv, asked, { batchRows })).toEqual(twice);
          expect(await score(csv, asked, { batchRows, spoolBytes: 9_000 })).toEqual(twice);
        },
      ),
      { numRuns: process.env['TEST_SIZE'] === 'full' ? 40 : 15 },
    );
  }, 60_000);

  it.each([2 ** 28, 9_000])('says how far it has read, once, with %i bytes for the spool', async (maxBytes) => {
    const csv = csvOf(fc.sample(customer, { numRuns: 100, seed: 3 }));
    const [table, spool] = [await openTable(csv), openSpool({ maxBytes })];
    const read: number[] = [];
    try {
      await scoreInOneReading({
        models: [RULES],
        mapping: mapColumns({ ...table, overrides: OVERRIDES }),
        now: NOW,
        table,
        spool,
        openAgain: () => openTable(csv),
        batchRows: 40,
        onRead: (rows) => {
          read.push(rows);
          return Promise.resolve();
        },
      });
    } finally {
      await spool.close();
    }
    expect(read).toEqual([40, 80, 100]);
  });

  it('has the same by a writing thread, which is sent what was put aside', async () => {
    const csv = csvOf(fc.sample(customer, { numRuns: 300, seed: 5 }).map((each) => ({ ...each, sign: '' })));
    const asked = { models: [TELECOM], model: 'telecom', churnRate: 0.1 };
    const alone = await score(csv, asked, {});
    expect(await score(csv, asked, { threads: 1 })).toEqual({
      ...alone,
      words: null,
      columns: alone.columns.map((rows) => ({ ...rows, text: null })),
    });
  });
});
