import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapColumns } from '../../../mapping/index.ts';
import { buildForest } from '../../../models/forest/build-forest.ts';
import { createForestModel } from '../../../models/forest-model/forest-model.ts';
import { importForest } from '../../../models/forest-model/imported-bundle.ts';
import { DEFAULT_EXPERIMENT } from '../../../models/router/router.ts';
import { createSaasBaseline } from '../../../models/saas-baseline/saas-baseline.ts';
import { createTelecomModel } from '../../../models/telecom/telecom-model.ts';
import type { ChurnModel } from '../../../models/types.ts';
import { readStoredRow } from '../../../results/stored/read-stored-row.ts';
import { textsOf } from '../../../results/stored/stored-rows-writer.ts';
import type { ResultWords, StoredRows } from '../../../results/stored/types.ts';
import { openTable } from '../../../rows/index.ts';
import type { ByteSink } from '../../../scoring/table/byte-sink.ts';
import { scoreInOneReading } from '../score-in-one-reading.ts';
import { openSpool } from '../spool.ts';
import { joinParts } from './join-parts.ts';
import { measurePart } from './measure-part.ts';
import { planParts } from './plan-parts.ts';
import { readPlain, writePlain } from './plain-text.ts';
import type { FilePart, MeasuredPart, PartSettings, WrittenPart } from './types.ts';
import { writePart } from './write-part.ts';

const NOW = new Date('2026-06-15T09:30:00Z');
const RULES = createSaasBaseline();
const TELECOM = createTelecomModel();
/** Imported, so that it says which inputs it could not take. */
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
const OVERRIDES = {
  customer_id: 'customerID',
  customer_name: 'name',
  tenure_months: 'tenure',
  contract_type: 'Contract',
  monthly_charges: 'MonthlyCharges',
  last_activity_date: 'last_login_date',
  churned: 'churned',
};
const HEADER = 'customerID,name,tenure,Contract,MonthlyCharges,last_login_date,InternetService,churned';

/** Much of one kind comes with little of another, so that there are runs of bad rows as well as single ones. */
const line = fc.oneof(
  {
    weight: 30,
    arbitrary: fc
      .record({
        id: fc.oneof(
          { weight: 9, arbitrary: fc.integer({ min: 0, max: 1e9 }).map((id) => `c${id}`) },
          { weight: 1, arbitrary: fc.constantFrom('', 'same', 'c1', 'c2', 'n/a') },
        ),
        name: fc.constantFrom(
          'Ada',
          '"Line one\nline two"',
          '"said ""no"""',
          '"a,b"',
          'Müller',
          '株式会社',
          '',
          "O'Neil",
        ),
        tenure: fc.oneof(fc.integer({ min: 0, max: 90 }).map(String), fc.constantFrom('', 'n/a', '-3')),
        contract: fc.constantFrom('Month-to-month', 'One year', 'Two year', '', 'Jährlich'),
        charges: fc.integer({ min: 0, max: 90_000 }).map((cents) => (cents / 100).toFixed(2)),
        login: fc.constantFrom('2026-06-01', '2026-05-20', '2025-11-02', '', 'never'),
        left: fc.constantFrom('no', 'no', 'no', 'yes'),
      })
      .map(({ id, name, tenure, contract, charges, login, left }) =>
        [id, name, tenure, contract, charges, login, 'DSL', left].join(','),
      ),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '\n\n', ' , ', 'short', '1,2,3,4,5,6,7,8,9,10', HEADER) },
  { weight: 1, arbitrary: fc.constantFrom('c7,Ada,3,One year,20,,DSL,no', 'Total,,,,5,,,') },
);

interface Layout {
  readonly newline: '\n' | '\r\n';
  readonly encoding: 'utf8' | 'utf8-bom' | 'latin1';
  /** Bytes that come at a time, and bytes of a part. */
  readonly pieceBytes: number;
  readonly partBytes: number;
}

function encode(lines: readonly string[], { newline, encoding }: Layout): Buffer {
  const text = `${[HEADER, ...lines].join('\n')}\n`.replaceAll('\n', newline);
  if (encoding === 'latin1') return Buffer.from(text.replaceAll('株式会社', 'Société'), 'latin1');
  return Buffer.from(encoding === 'utf8-bom' ? `\uFEFF${text}` : text);
}

function createCopySink(): ByteSink & { readonly bytes: () => Buffer } {
  const parts: Buffer[] = [];
  return {
    write: (bytes) => {
      parts.push(Buffer.from(bytes));
      return Promise.resolve();
    },
    bytes: () => Buffer.concat(parts),
  };
}

/** Rows as they are read again, and their cells. */
function readRows(stored: readonly StoredRows[], words: ResultWords): unknown[] {
  const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();
  return stored.flatMap((rows) =>
    [...rows.rowNumbers].map((rowNumber, i) => {
      const [id, name, cells, reasons] = textsOf(rows, i);
      const row = {
        rowNumber,
        standing: rows.standings[i] ?? -1,
        kind: rows.kinds[i] ?? -1,
        probability: rows.probabilities[i] ?? NaN,
        revenue: rows.revenues[i] ?? null,
        customerId: text(id),
        customerName: text(name) || null,
        reasons: reasons ?? new Uint8Array(0),
      };
      return { ...readStoredRow(row, words), standing: row.standing, cells: text(cells) };
    }),
  );
}

const copyOf = (rows: StoredRows): StoredRows => ({ ...rows, bytes: rows.bytes.slice() });

async function settingsFor(
  bytes: Buffer,
  some: Pick<PartSettings, 'models' | 'model' | 'experiment' | 'churnRate' | 'level'>,
): Promise<PartSettings> {
  const table = await openTable(bytes);
  await table.close();
  return { ...some, mapping: mapColumns({ ...table, overrides: OVERRIDES }), currency: 'GBP', now: NOW };
}

async function scoreWhole(bytes: Buffer, settings: PartSettings) {
  const results = createCopySink();
  const rejected = createCopySink();
  const stored: StoredRows[] = [];
  const spool = openSpool({ maxBytes: 2 ** 28 });
  try {
    const { summary, words } = await scoreInOneReading({
      ...settings,
      table: await openTable(bytes),
      openAgain: () => openTable(bytes),
      spool,
      results,
      rejected,
      onStored: (rows) => {
        stored.push(copyOf(rows));
        return Promise.resolve();
      },
    });
    return {
      summary,
      rows: JSON.stringify(readRows(stored, words!)),
      results: results.bytes().toString('latin1'),
      rejected: rejected.bytes().toString('latin1'),
    };
  } finally {
    await spool.close();
  }
}

/** As several processes would: what a part has comes as text, and parts are done in any order. */
async function scoreSplit(bytes: Buffer, settings: PartSettings, { pieceBytes, partBytes }: Layout, shuffled: number) {
  const openFrom = (from: number) =>
    Promise.resolve(
      (function* pieces() {
        for (let at = from; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
      })() as unknown as AsyncIterable<Uint8Array>, // as: `for await` takes both
    );
  const parts: FilePart[] = [];
  const rows = await planParts({
    openFrom: (from) => Promise.resolve(streamed(openFrom, from)),
    settings,
    partBytes,
    onPart: (part) => {
      parts.push(part);
      return Promise.resolve();
    },
    batchRows: 70,
  });
  if (rows === null) return null;
  const source = { openFrom: (from: number) => Promise.resolve(streamed(openFrom, from)), settings };
  const order = parts.toSorted((a, b) => ((a.n * shuffled) % 7) - ((b.n * shuffled) % 7));
  const measured = new Map<number, MeasuredPart>();
  for (const part of order)
    measured.set(part.n, readPlain(writePlain(await measurePart({ ...source, part, batchRows: 30 }))) as MeasuredPart);
  const joined = await joinParts(source.openFrom, settings);
  const figures = joined.figures(parts.map(({ n }) => measured.get(n)!));
  const written = new Map<number, { part: WrittenPart; stored: StoredRows[]; results: Buffer; rejected: Buffer }>();
  for (const part of order) {
    const results = createCopySink();
    const rejected = createCopySink();
    const stored: StoredRows[] = [];
    const onStored = (found: StoredRows) => {
      stored.push(copyOf(found));
      return Promise.resolve();
    };
    const done = await writePart({ ...source, part, figures, results, rejected, onStored, batchRows: 45 });
    written.set(part.n, {
      part: readPlain(writePlain(done)) as WrittenPart,
      stored,
      results: results.bytes(),
      rejected: rejected.bytes(),
    });
  }
  const all = parts.map(({ n }) => written.get(n)!);
  const { summary, words } = joined.join(
    all.map(({ part }) => part),
    figures,
  );
  return {
    parts: parts.length,
    file: {
      summary,
      rows: JSON.stringify(
        readRows(
          all.flatMap(({ stored }) => stored),
          words,
        ),
      ),
      results: Buffer.concat(all.map((one) => one.results)).toString('latin1'),
      rejected: Buffer.concat(all.map((one) => one.rejected)).toString('latin1'),
    },
  };
}

async function* streamed(open: (from: number) => Promise<AsyncIterable<Uint8Array>>, from: number) {
  yield* await open(from);
}

const layouts = fc.record({
  newline: fc.constantFrom('\n' as const, '\r\n' as const),
  encoding: fc.constantFrom('utf8' as const, 'utf8-bom' as const, 'latin1' as const),
  pieceBytes: fc.integer({ min: 300, max: 30_000 }),
  partBytes: fc.integer({ min: 2_000, max: 90_000 }),
});
const choices = fc.record({
  chosen: fc.constantFrom<{ readonly models: readonly ChurnModel[]; readonly model: string }>(
    { models: [RULES, TELECOM], model: 'auto' },
    { models: [RULES], model: 'saas-baseline' },
    { models: [OWN], model: 'own' },
  ),
  experiment: fc.constantFrom(null, { ...DEFAULT_EXPERIMENT, salt: 's' }),
  churnRate: fc.constantFrom(null, 0.03, 0.4),
  level: fc.constantFrom('basic' as const, 'standard' as const, 'strict' as const),
});
/** The beginning of a file is looked at as a whole; what is behind it can be cut. */
const LINES = 3_200;

describe('a file that is scored in parts', () => {
  it('has what it has as a whole, wherever it is cut: results, rejected rows, stored rows and totals', async () => {
    let cut = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 400, maxLength: 400, size: 'max' }),
        layouts,
        choices,
        fc.integer({ min: 1, max: 6 }),
        async (some, layout, { chosen, ...rest }, shuffled) => {
          // Repeated with other ids: most customers are new, and some are copies of one in an earlier part.
          const lines = Array.from({ length: LINES }, (_, i) =>
            (some[(i * 7) % some.length] ?? '').replace(/^c(\d{3,})/, i % 11 === 0 ? 'c$1' : `c${i}-$1`),
          );
          const bytes = encode(lines, layout);
          const settings = await settingsFor(bytes, { ...chosen, ...rest });
          const split = await scoreSplit(bytes, settings, layout, shuffled);
          cut += split!.parts - 1;
          const whole = await scoreWhole(bytes, settings);
          expect(split!.file.summary).toEqual(whole.summary);
          // Compared as a whole: to compare each row with care takes longer than to score it.
          for (const name of ['results', 'rejected', 'rows'] as const)
            expect(split!.file[name] === whole[name], `${name} are the same`).toBe(true);
        },
      ),
      { numRuns: process.env['TEST_SIZE'] === 'full' ? 200 : 6, seed: 20_261_130 },
    );
    expect(cut).toBeGreaterThan(20);
  }, 600_000);

  it.each([
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    [
      'damaged UTF-8',
      (text: string) => Buffer.concat([Buffer.from(`${text}x,é`), Buffer.from([0xff]), Buffer.from('\n')]),
    ],
  ])('is left whole in %s', async (_, encodeAs) => {
    const bytes = encodeAs(
      [HEADER, ...Array.from({ length: 3_000 }, (__, i) => `c${i},Müller,3,One year,20,2026-06-01,DSL,no`), ''].join(
        '\n',
      ),
    );
    const settings = await settingsFor(bytes, { models: [RULES], level: 'standard' });
    const layout: Layout = { newline: '\n', encoding: 'utf8', pieceBytes: 9_000, partBytes: 20_000 };
    expect(await scoreSplit(bytes, settings, layout, 1)).toBeNull();
  });
});
