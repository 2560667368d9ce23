import type {
  AssignmentPage,
  CustomerTimeline,
  InterventionExperiment,
  OutcomePage,
  OutcomeProposalPage,
  OutcomeProposalsDecided,
  OutcomesWatermark,
  Prediction,
  ReportCardAnswer,
} from '@retainwise/openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const WAIT = { timeout: 60_000 };
const JSON_TYPE = { 'content-type': 'application/json' };
const HEADER = 'customer_id,mrr,contract,tenure_months,last_activity_days_ago,support_tickets,nps_score,status';

interface Customer {
  readonly id: string;
  readonly status?: 'active' | 'cancelled';
}

/** Every third customer is at risk. */
const csvOf = (customers: readonly Customer[]): string =>
  [
    HEADER,
    ...customers.map(({ id, status = 'active' }, i) =>
      [id, 100 + i, 'monthly', 12, ...(i % 3 === 0 ? [90, 12, 0] : [1, 0, 10]), status].join(','),
    ),
  ].join('\n');
const customers = (count: number): Customer[] => Array.from({ length: count }, (_, i) => ({ id: `c${i}` }));
const without = (gone: readonly string[], all: readonly Customer[]): Customer[] =>
  all.filter(({ id }) => !gone.includes(id));

describe('complete lists of customers', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await api.startWorker();
  });
  afterAll(() => api.close());

  async function get<T>(path: string, as: string): Promise<T> {
    const response = await api.call(path, { as });
    expect(response.status, `${path}\n${await response.clone().text()}`).toBe(200);
    return (await response.json()) as T;
  }
  async function post<T>(path: string, body: object, as: string, status = 200): Promise<T> {
    const response = await api.call(path, { method: 'POST', as, body: JSON.stringify(body), headers: JSON_TYPE });
    expect(response.status, `${path}\n${await response.clone().text()}`).toBe(status);
    return (await response.json()) as T;
  }
  /** Uploads a list and scores it. */
  async function score(csv: string, asOf: string, as: string, query = '?complete=true'): Promise<string> {
    const init = { method: 'POST', as, body: csv, headers: { 'content-type': 'text/csv' } };
    const upload = (await (await api.call(`/v1/uploads${query}`, init)).json()) as { id: string; complete: boolean };
    expect(upload.complete).toBe(query.includes('complete=true'));
    const { id } = await post<{ id: string }>('/v1/predictions', { upload_id: upload.id, as_of: asOf }, as, 202);
    await expect.poll(async () => (await get<Prediction>(`/v1/predictions/${id}`, as)).status, WAIT).toBe('completed');
    return id;
  }

  it('propose who left, came back or is called gone, and a person confirms', async () => {
    const as = await api.bindKey('lists');
    const all = [...customers(60), { id: 'back', status: 'cancelled' as const }];
    await score(csvOf(all), '2026-01-01', as);
    const next = without(['c7', 'c8'], all).map((each) =>
      each.id === 'c9' ? { ...each, status: 'cancelled' as const } : each.id === 'back' ? { id: 'back' } : each,
    );
    const later = await score(csvOf(next), '2026-02-01', as);
    const { data, questions } = await get<OutcomeProposalPage>('/v1/outcomes/proposals', as);
    expect(questions).toEqual([]);
    expect(Object.fromEntries(data.map(({ customer_id, event, because }) => [customer_id, [event, because]]))).toEqual({
      c7: ['ended', 'vanished'],
      c8: ['ended', 'vanished'],
      c9: ['ended', 'status'],
      back: ['reactivated', 'came_back'],
    });
    for (const proposal of data)
      expect(proposal).toMatchObject({
        occurred_after: '2026-01-01T00:00:00.000Z',
        occurred_at: '2026-02-01T00:00:00.000Z',
        prediction_id: later,
      });
    expect(await get<OutcomesWatermark>('/v1/outcomes/watermark', as)).toMatchObject({
      observed_through: '2026-02-01T00:00:00.000Z',
      sources: [{ source: 'lists' }],
    });

    const idOf = (customer: string): string => data.find(({ customer_id }) => customer_id === customer)!.id;
    const confirmed = await post<OutcomeProposalsDecided>(
      '/v1/outcomes/proposals/confirm',
      { proposal_ids: [idOf('c7'), '999999'] },
      as,
    );
    expect(confirmed.data.map(({ state }) => state)).toEqual(['confirmed', 'unknown']);
    await post('/v1/outcomes/proposals/reject', { proposal_ids: [idOf('c8')] }, as);
    const again = await post<OutcomeProposalsDecided>(
      '/v1/outcomes/proposals/reject',
      { proposal_ids: [idOf('c7')] },
      as,
    );
    expect(again.data).toEqual([
      { proposal_id: idOf('c7'), state: 'decided_before', outcome_id: confirmed.data[0]!.outcome_id },
    ]);
    const left = await get<OutcomePage>('/v1/outcomes?customer_id=c7', as);
    expect(left.data.map(({ state, stands, source }) => [state, stands, source])).toEqual([
      ['recorded', true, 'lists'],
      ['proposed', false, 'lists'],
    ]);
    expect((await get<OutcomeProposalPage>('/v1/outcomes/proposals', as)).data).toHaveLength(2);
    expect((await get<OutcomeProposalPage>('/v1/outcomes/proposals', api.account.secret)).data).toEqual([]);
  });

  it('that miss too many ask whether they are complete, and propose them once somebody says so', async () => {
    const as = await api.bindKey('partial');
    await score(csvOf(customers(60)), '2026-01-01', as);
    await score(csvOf(customers(20)), '2026-01-08', as);
    const asked = await get<OutcomeProposalPage>('/v1/outcomes/proposals', as);
    expect(asked.data).toEqual([]);
    expect(asked.questions).toMatchObject([{ because: 'too_few_in_common', vanished: 40, answer: null }]);
    expect(asked.questions[0]!.message).toContain('33%');
    const watermark = await get<OutcomesWatermark>('/v1/outcomes/watermark', as);
    expect(watermark.observed_through).toBe('2026-01-01T00:00:00.000Z');
    const path = `/v1/outcomes/questions/${asked.questions[0]!.id}`;
    expect(await post(path, { complete: true }, as)).toMatchObject({ answer: 'complete' });
    expect(await post(path, { complete: false }, as, 409)).toMatchObject({ code: 'ERR-4015' });
    expect((await get<OutcomeProposalPage>('/v1/outcomes/proposals', as)).data).toHaveLength(40);
  });

  it('are compared only with complete ones', async () => {
    const as = await api.bindKey('not complete');
    await score(csvOf(customers(30)), '2026-01-01', as, '');
    await score(csvOf(customers(28)), '2026-02-01', as);
    await score(csvOf(customers(27)), '2026-03-01', as, '');
    expect(await get<OutcomeProposalPage>('/v1/outcomes/proposals', as)).toMatchObject({ questions: [], data: [] });
  });

  it('show in the timeline of a customer beside what was said, and what is waited for', async () => {
    const as = await api.bindKey('timeline');
    await score(csvOf(customers(30)), '2026-01-01', as);
    await post('/v1/interventions', { interventions: [{ customer_id: 'c0', kind: 'call', at: '2026-01-05' }] }, as);
    await post('/v1/outcomes', { outcomes: [{ customer_id: 'c0', event: 'ended', occurred_at: '2026-02-20' }] }, as);
    const waiting = await get<ReportCardAnswer>('/v1/report-card', as);
    expect(waiting.waiting_for.map(({ phrase }) => phrase.id)).toEqual(['waiting.window']);
    const open = await get<CustomerTimeline>('/v1/customers/c0/timeline', as);
    expect(open.scores).toMatchObject([{ window: { state: 'open', matures_at: '2026-04-08T00:00:00.000Z' } }]);
    await api.call('/v1/outcomes/watermark', {
      method: 'PUT',
      as,
      body: JSON.stringify({ observed_through: '2026-04-20' }),
      headers: JSON_TYPE,
    });
    const known = await get<CustomerTimeline>('/v1/customers/c0/timeline', as);
    expect(known.scores).toMatchObject([{ window: { state: 'left', left_at: '2026-02-20T00:00:00.000Z' } }]);
    expect(known.sentences.map(({ phrase }) => phrase.id)).toEqual([
      'timeline.said',
      'timeline.contacted',
      'timeline.left',
    ]);
    expect(known.sentences[0]!.text).toMatch(/^On 1 January 2026 we said \d+(\.\d)?% within 90 days\.$/);
    const german = { as, headers: { 'accept-language': 'de-AT' } };
    const auf = (await (await api.call('/v1/customers/c0/timeline', german)).json()) as CustomerTimeline;
    expect(auf.sentences[0]!.text).toMatch(
      /^Am 1\. Januar 2026 haben wir \d+(,\d)?.% innerhalb von 90 Tagen gesagt\.$/,
    );
    expect(auf.sentences.at(-1)!.text).toBe('Gegangen am 20. Februar 2026.');
    const csv = await (await api.call('/v1/learning/export', { as })).text();
    const [header, ...rows] = csv.trim().split('\n');
    expect(header).toBe(
      'customer_id,as_of,model_version,horizon_days,features,prediction,actual_churn,churn_date,feedback_source,' +
        'experiment_group,outcome_recorded_at',
    );
    expect(rows).toHaveLength(30);
    expect(rows[0]).toMatch(
      /^c0,2026-01-01T00:00:00.000Z,[^,]+,90,"\{""mrr"":""100"",.*\}",0\.\d+,true,2026-02-20,api,none,20/,
    );
    expect(rows[1]).toMatch(/^c1,.*,false,,,none,$/);
    const stayed = await get<CustomerTimeline>('/v1/customers/c1/timeline', as);
    expect(stayed.scores).toMatchObject([{ window: { state: 'stayed', left_at: null } }]);
    expect(await get<CustomerTimeline>('/v1/customers/c0/timeline', api.account.secret)).toMatchObject({
      scores: [],
      outcomes: [],
      interventions: [],
      sentences: [],
    });
  });

  it('let chance hold customers out of being contacted, and say what contacting did', async () => {
    const as = await api.bindKey('experiment');
    await score(csvOf(customers(300)), '2025-11-01', as, '');
    const wish = { name: 'Calls', action: 'call', holdout_share: 0.4, levels: ['low', 'medium', 'high'] };
    const begun = await post<InterventionExperiment>('/v1/experiments', wish, as, 201);
    expect(begun).toMatchObject({ status: 'running', assigned: { treat: 0, holdout: 0 }, effect: null });
    expect(begun.plan!.text).toMatch(/customers are needed/);
    expect(await post('/v1/experiments', wish, as, 409)).toMatchObject({ code: 'ERR-4014' });
    const path = `/v1/experiments/${begun.id}`;
    await score(csvOf(customers(300)), '2026-01-01', as, '?filename=again.csv');
    const assigned = (await get<InterventionExperiment>(path, as)).assigned;
    expect(assigned.treat + assigned.holdout).toBe(300);
    expect(Math.abs(assigned.holdout - 120)).toBeLessThanOrEqual(3);
    await score(csvOf(customers(301)), '2026-01-02', as, '');
    expect((await get<InterventionExperiment>(path, as)).assigned).not.toEqual(assigned);

    const held = await get<AssignmentPage>(`${path}/assignments?assigned=holdout&limit=200`, as);
    const gone = held.data.map(({ customer_id }) => ({
      customer_id,
      event: 'ended',
      occurred_at: '2026-02-01',
    }));
    await post('/v1/outcomes', { outcomes: gone.slice(0, 100) }, as);
    await api.call('/v1/outcomes/watermark', {
      method: 'PUT',
      as,
      body: JSON.stringify({ observed_through: '2026-06-01' }),
      headers: JSON_TYPE,
    });
    const { effect } = await get<InterventionExperiment>(path, as);
    expect(effect).toMatchObject({ verdict: 'helps' });
    expect(effect!.churn!.value).toBeLessThan(-0.5);
    expect(await post(`${path}/end`, {}, as)).toMatchObject({ status: 'ended' });
    expect((await api.call(path)).status).toBe(404);
  });
});
