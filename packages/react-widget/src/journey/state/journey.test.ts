import type { Mapping, Prediction, Upload, ValidationReport } from '@retainwise/sdk';
import { describe, expect, it } from 'vitest';
import { beginning, journeyReducer, type Journey, type JourneyAction } from './journey.ts';
import { localProblem } from '../../problem.ts';

// The reducer passes these on without looking inside.
const upload = { id: 'upl_1', filename: 'a.csv' } as Upload;
const mapping = { columns: [], questions: [] } as unknown as Mapping;
const report = { accepted: 2 } as ValidationReport;
const prediction = { id: 'prd_1' } as Prediction;
const file = { name: 'a.csv', blob: new Blob() };
const problem = localProblem('no');

const after = (...actions: JourneyAction[]): Journey => actions.reduce(journeyReducer, beginning(null));
const toMapping: JourneyAction[] = [
  { type: 'upload_started', file, overrides: {} },
  { type: 'uploaded', upload, overrides: {} },
  { type: 'mapping_loaded', mapping },
];
const toValidation: JourneyAction[] = [...toMapping, { type: 'mapping_confirmed' }, { type: 'validated', report }];
const toScoring: JourneyAction[] = [
  ...toValidation,
  { type: 'scoring_requested' },
  { type: 'scoring_started', predictionId: 'prd_1' },
];

describe('the journey', () => {
  it('goes from a file to its results', () => {
    expect(after().step).toBe('upload');
    expect(after(...toMapping)).toMatchObject({ step: 'mapping', upload, mapping });
    expect(after(...toValidation)).toMatchObject({ step: 'validation', report });
    expect(after(...toScoring)).toMatchObject({ step: 'scoring', predictionId: 'prd_1' });
    expect(
      after(...toScoring, { type: 'progressed', prediction, secondsLeft: null }, { type: 'completed', prediction }),
    ).toEqual({
      step: 'results',
      prediction,
    });
  });

  it('goes on from what was decided about an earlier file with the same headers', () => {
    const recalled = { ...mapping, overrides: { plan: 'Tier', email: null }, answers: { unit: 'days' } } as Mapping;
    const uploaded: JourneyAction[] = [
      { type: 'upload_started', file, overrides: {} },
      { type: 'uploaded', upload, overrides: { plan: 'Paket' } },
    ];
    expect(after(...uploaded, { type: 'mapping_loaded', mapping: recalled })).toMatchObject({
      overrides: { plan: 'Paket', email: null },
      answers: { unit: 'days' },
    });
    expect(after(...toMapping)).toMatchObject({ overrides: {}, answers: {} });
  });

  it('may begin with a prediction that was started before', () => {
    expect(journeyReducer(beginning('prd_1'), { type: 'completed', prediction })).toEqual({
      step: 'results',
      prediction,
    });
  });

  it('asks for the id column and comes back with the decision', () => {
    const asked = after(
      { type: 'upload_started', file, overrides: {} },
      { type: 'id_unknown', file, candidates: [{ column: 'nr', examples: ['1'] }] },
    );
    expect(asked.step).toBe('choose_id');
    expect(journeyReducer(asked, { type: 'upload_started', file, overrides: { customer_id: 'nr' } })).toMatchObject({
      step: 'uploading',
      overrides: { customer_id: 'nr' },
    });
  });

  it('keeps decisions when the columns are looked at again', () => {
    const saved = after(
      ...toMapping,
      { type: 'mapping_saving' },
      { type: 'mapping_saved', mapping, overrides: { plan: null }, answers: { unit: 'days' } },
      { type: 'mapping_confirmed' },
      { type: 'mapping_reopened' },
    );
    expect(saved).toMatchObject({
      step: 'mapping',
      overrides: { plan: null },
      answers: { unit: 'days' },
      mapping: null,
    });
  });

  it.each<[string, JourneyAction[]]>([
    ['upload', [{ type: 'upload_started', file, overrides: {} }]],
    ['mapping', [...toMapping, { type: 'mapping_saving' }]],
    ['validation', [...toValidation, { type: 'scoring_requested' }]],
    ['scoring', toScoring],
  ])('stays at the step "%s" when something fails there, ready to try again', (step, actions) => {
    const failed = after(...actions, { type: 'failed', problem });
    expect(failed).toMatchObject({ step, problem });
    expect(failed).not.toMatchObject({ saving: true });
    expect(failed).not.toMatchObject({ starting: true });
  });

  it('keeps what could not be sent, to send it again', () => {
    const attempt = { file, overrides: { customer_id: 'nr' } };
    expect(after({ type: 'upload_started', ...attempt }, { type: 'failed', problem })).toEqual({
      step: 'upload',
      problem,
      again: attempt,
    });
    expect(after({ type: 'upload_started', ...attempt }, { type: 'failed', problem }, { type: 'restarted' })).toEqual(
      beginning(null),
    );
  });

  it('knows how much of a file is sent', () => {
    expect(
      after(
        { type: 'upload_started', file, overrides: {} },
        { type: 'upload_progressed', sent: 0.4, resumedBytes: 0, secondsLeft: null },
      ),
    ).toMatchObject({ step: 'uploading', sent: 0.4 });
    expect(after(...toMapping, { type: 'upload_progressed', sent: 1, resumedBytes: 0, secondsLeft: null })).toEqual(
      after(...toMapping),
    );
  });

  it('waits for another job when one that failed is tried again', () => {
    const again = after(...toScoring, { type: 'failed', problem }, { type: 'scoring_requested' });
    expect(again).toMatchObject({ step: 'scoring', predictionId: 'prd_1', problem: null });
    expect(journeyReducer(again, { type: 'scoring_started', predictionId: 'prd_2' })).toEqual(beginning('prd_2'));
  });

  it('ignores answers that come too late', () => {
    for (const late of [
      { type: 'completed', prediction },
      { type: 'uploaded', upload, overrides: {} },
      { type: 'validated', report },
      { type: 'mapping_loaded', mapping },
    ] as const) {
      expect(after(...toScoring, { type: 'restarted' }, late)).toEqual(beginning(null));
    }
  });
});
