import {
  createScoringRun,
  DEFAULT_EXPERIMENT,
  generateSampleCsv,
  mapColumns,
  resultRowJson,
  summaryJson,
  type ChurnModel,
} from '@retainwise/core';
import { createForestModel, readModelFile } from '@retainwise/core/models';
import { createModelRegistry, type ModelRegistry } from '@retainwise/platform/models';
import type { ScoresCreate } from '@retainwise/openapi';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toTable } from './customers-table.ts';
import { createScoreTask } from './score-task.ts';

const NOW = new Date('2026-05-01T00:00:00Z');
const registry = createModelRegistry();

type Customer = ScoresCreate['customers'][number];
type Models = Pick<ModelRegistry, 'modelsFor'>;
interface Asked {
  readonly rate: number | null;
  readonly currency: string | null;
  readonly body: ScoresCreate;
}

/** What somebody would write who keeps nothing between requests: objects, and one text of all of them. */
function theSlowWay({ rate, currency, body }: Asked, models: Models): string {
  const { customers, model = 'auto', level = 'standard', experiment = false } = body;
  const { header, rows } = toTable(customers);
  const run = createScoringRun({
    header,
    sample: rows,
    mapping: mapColumns({ header, sample: rows, format: { kind: 'json' }, asOf: NOW }),
    models: models.modelsFor({ priorChurnRate: rate }),
    model,
    level,
    experiment: experiment ? DEFAULT_EXPERIMENT : null,
    churnRate: rate,
    horizonDays: 90,
    currency,
    now: NOW,
  });
  const { results, rejected } = run.scoreBatch({ firstRow: 1, rows, defects: new Map() });
  return JSON.stringify({
    as_of: NOW.toISOString(),
    data: results.map(resultRowJson),
    rejected: rejected.map(({ rowNumber, code, message }) => ({ row_number: rowNumber, code, message })),
    summary: summaryJson(run.summary()),
  });
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}

function answerOf(score: () => string): string {
  try {
    return score();
  } catch (error) {
    return codeOf(error);
  }
}

/** One task for everybody, as an API has it. */
function taskOf(models: Models): (asked: Asked) => string {
  const task = createScoreTask(models);
  return ({ rate, currency, body }) => {
    const bytes = Buffer.from(JSON.stringify(body));
    const account = { priorChurnRate: rate, horizonDays: 90, currency, own: [] } as const;
    const input = { body: bytes, ...account, now: NOW, encoding: null };
    return Buffer.from(task(input).bytes).toString();
  };
}

const [, ...SAMPLE] = generateSampleCsv({ rows: 80 })
  .trim()
  .split('\n')
  .map((line) => line.split(','));

/** The same customers under the names of several languages, whose amounts and days are written in their ways. */
const NAMES: readonly (readonly [id: string, name: string, signup: string, contract: string, charges: string])[] = [
  ['customer_id', 'customer_name', 'signup_date', 'contract_type', 'monthly_charges'],
  ['Kundennummer', 'Firma', 'Kunde seit', 'Laufzeit', 'Monatsbeitrag'],
  ['id client', 'nom', "date d'inscription", 'contrat', 'prix'],
  ['código', 'nombre', 'fecha de alta', 'plan', 'importe anual'],
  ['id', 'x', 'stato', 'note', 'MRR'],
];
const CELLS: Readonly<Record<'signup' | 'contract' | 'charges' | 'outcome', fc.Arbitrary<string | number | null>>> = {
  signup: fc.constantFrom('2024-01-31', '03/04/2023', '31.12.2022', 'never', '', 45_000, '0000-00-00'),
  contract: fc.constantFrom('monthly', 'Jahresvertrag', '24 mois', 'two year', '1 año', '', 'unklar "?"', 12),
  charges: fc.oneof(
    fc.constantFrom('49,90 €', '$1,200.00', '1.200', -5, 0, '', 'n/a', 1e9, '12/mo'),
    fc.integer({ min: 1, max: 90_000 }).map((cents) => cents / 100),
  ),
  outcome: fc.constantFrom('yes', 'no', 'gekündigt', 'active', '', 'paused'),
};
const customer = fc.record({
  at: fc.nat(SAMPLE.length - 1),
  id: fc.oneof(fc.nat(60), fc.constantFrom('', 'é"\\', '😀')),
  tenure: fc.oneof(fc.nat(90), fc.constantFrom('', -3, '2 years', 900)),
  ...CELLS,
});
const asked: fc.Arbitrary<Asked> = fc
  .record({
    names: fc.constantFrom(...NAMES),
    customers: fc.array(customer, { minLength: 1, maxLength: 12 }),
    rate: fc.constantFrom(null, 0.05, 0.2),
    currency: fc.constantFrom(null, 'USD', 'EUR'),
    model: fc.constantFrom('auto', 'auto', 'saas-baseline', 'saas-baseline-1', 'telecom'),
    level: fc.constantFrom('basic', 'standard', 'strict'),
    experiment: fc.boolean(),
    extra: fc.boolean(),
  })
  .map(({ names: [id, name, signup, contract, charges], customers, rate, currency, extra, ...choice }): Asked => ({
    rate,
    currency,
    body: {
      ...choice,
      customers: customers.map((one): Customer => ({
        [id]: one.id,
        [name]: SAMPLE[one.at]?.[1] ?? '',
        [signup]: one.signup,
        [contract]: one.contract,
        [charges]: one.charges,
        tenure_months: one.tenure,
        ...(extra ? { churned: one.outcome, seats_used: one.at, support_tickets: one.at % 7 } : {}),
      })),
    },
  }));

describe('what is kept between requests', () => {
  it('changes no byte of an answer, whoever asked for what before', () => {
    const kept = taskOf(registry);
    let scored = 0;
    fc.assert(
      fc.property(fc.array(asked, { minLength: 1, maxLength: 3 }), (requests) => {
        for (const request of [...requests, ...requests]) {
          const answer = answerOf(() => kept(request));
          expect(answer).toBe(answerOf(() => theSlowWay(request, registry)));
          if (answer.startsWith('{')) scored++;
        }
      }),
      { numRuns: 25 },
    );
    expect(scored).toBeGreaterThan(25);
  });
});

const shared = new URL('../../../../../shared/', import.meta.url);

describe.skipIf(!existsSync(shared))(
  'with the models beside the checkout (skipped where ../shared is not there)',
  () => {
    it('an imported model has the same answers, request after request', () => {
      const bytes = readFileSync(new URL('golden/telco-depth5.model.json', shared));
      const imported: ChurnModel = createForestModel(readModelFile(bytes, { id: 'mdl_imported', version: '1' }));
      const models: Models = { modelsFor: () => [imported] };
      const kept = taskOf(models);
      const [header = [], ...rows] = readFileSync(new URL('data/telco-customer-churn.csv', shared), 'utf8')
        .split('\n', 81)
        .map((line) => line.trim().split(','));
      const customers = rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
      for (const [from, to] of [
        [0, 40],
        [40, 41],
        [41, 80],
      ]) {
        const body = { customers: customers.slice(from, to), model: 'mdl_imported' };
        const request: Asked = { rate: 0.1, currency: 'USD', body };
        const answer = answerOf(() => kept(request));
        expect(answer).toMatch(/^\{/);
        expect(answer).toBe(answerOf(() => theSlowWay(request, models)));
      }
    });
  },
);
