import { mapColumns } from '@retainwise/core';
import { describe, expect, it } from 'vitest';
import { createModelRegistry } from './registry.ts';
import { createPredictionSettings, type PredictionSettingsInput } from './prediction-settings.ts';

const registry = createModelRegistry();
const sample = [
  ['c1', '10', 'monthly'],
  ['c2', '20', 'annual'],
];

function settingsFor(
  header: readonly string[],
  model = 'auto',
  asked: Partial<Pick<PredictionSettingsInput, 'churnRate' | 'horizonDays' | 'experiment'>> = {},
) {
  const mapping = mapColumns({ header, sample });
  const upload = {
    id: 'upl_1',
    mapping,
    columnFormats: header.map(() => ({ decimal: ',', date: null, dateAmbiguous: false }) as const),
    mappingOverrides: { contract_type: 'contract' },
    mappingAnswers: {},
    validation: null,
  };
  const account = { currency: 'EUR', priorChurnRate: 0.05, horizonDays: 90 } as const;
  const now = new Date('2026-05-01T00:00:00Z');
  return createPredictionSettings({ account, upload, registry, model, level: 'standard', now, ...asked });
}

describe('the settings of a new prediction', () => {
  it('hold everything that may change later', () => {
    const { settings, mapping } = settingsFor(['customer_id', 'tenure_months', 'contract']);
    expect(settings).toMatchObject({
      asOf: '2026-05-01T00:00:00.000Z',
      columnFormats: [{ decimal: ',' }, { decimal: ',' }, { decimal: ',' }],
      currency: 'EUR',
      priorChurnRate: 0.05,
      explanation: 'exact',
      horizonDays: 90,
      experiment: null,
    });
    expect(mapping.columns.map(({ field }) => field)).toEqual(['customer_id', 'tenure_months', 'contract_type']);
    expect(mapping.overrides).toEqual({ contract_type: 'contract' });
  });

  it('name each model of the experiment by version, with the reason where it cannot score the file', () => {
    const { settings } = settingsFor(['customer_id', 'tenure_months', 'contract']);
    expect(settings.models).toEqual([
      { id: 'saas-baseline', version: 'saas-baseline-2', excluded: null },
      { id: 'telecom', version: 'telecom-3', excluded: expect.stringContaining('telecom needs') },
    ]);
    const pinned = registry.pinned(settings);
    expect(pinned.map(({ version }) => version)).toEqual(['saas-baseline-2', 'telecom-3']);
    expect(pinned[1]!.eligibility(new Set(), [])).toEqual({
      eligible: false,
      reason: settings.models![1]!.excluded,
    });
  });

  it('take what the request asks for, and leave the rate of another horizon alone', () => {
    const header = ['customer_id', 'tenure_months', 'contract'];
    expect(settingsFor(header, 'auto', { churnRate: 0.1, horizonDays: 30 }).settings).toMatchObject({
      priorChurnRate: 0.1,
      horizonDays: 30,
    });
    expect(settingsFor(header, 'auto', { horizonDays: 30 }).settings).toMatchObject({
      priorChurnRate: null,
      horizonDays: 30,
    });
    expect(settingsFor(header, 'auto', { churnRate: null }).settings.priorChurnRate).toBeNull();
  });

  it('split the customers only when somebody asks for the experiment', () => {
    const header = ['customer_id', 'tenure_months', 'contract'];
    expect(settingsFor(header, 'auto', { experiment: true }).settings.experiment).toMatchObject({
      salt: 'telecom-vs-saas-baseline',
    });
  });

  it('can name an old version of the rules', () => {
    const { settings } = settingsFor(['customer_id', 'tenure_months', 'contract'], 'saas-baseline-1');
    expect(settings.models).toEqual([{ id: 'saas-baseline', version: 'saas-baseline-1', excluded: null }]);
    expect(registry.pinned(settings).map(({ version }) => version)).toEqual(['saas-baseline-1']);
  });

  it('name only the model that was asked for', () => {
    const { settings } = settingsFor(['customer_id', 'tenure_months', 'contract'], 'saas-baseline');
    expect(settings.models).toEqual([{ id: 'saas-baseline', version: 'saas-baseline-2', excluded: null }]);
  });

  it.each([
    ['an unknown model', ['customer_id', 'tenure_months', 'contract'], 'mdl_unknown', 'ERR-4001'],
    ['a model without its columns', ['customer_id', 'tenure_months', 'contract'], 'telecom', 'ERR-4002'],
    ['a file without customer ids', ['notes', 'tenure_months', 'contract'], 'auto', 'ERR-3004'],
  ])('are refused for %s', (_what, header, model, code) => {
    expect(() => settingsFor(header, model)).toThrow(expect.objectContaining({ code }));
  });
});
