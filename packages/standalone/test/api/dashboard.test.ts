import type {
  ChangePage,
  CustomerHistory,
  Dashboard,
  Segments,
  WorklistEntry,
  WorklistPage,
} from '@retainwise/openapi';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const COUNT = 60;
const HEADER =
  'customer_id,name,plan,country,mrr,contract,tenure_months,' +
  'last_activity_days_ago,support_tickets,feature_usage_score,nps_score';

interface Customer {
  readonly id: string;
  readonly plan: string;
  readonly idle: number;
  readonly tickets: number;
  readonly usage: number;
  readonly nps: number;
}

/** Customers of a company that changes: from week to week some fall silent, some come back, some go, some join. */
function week(n: number): readonly Customer[] {
  return Array.from({ length: COUNT }, (_, i) => i + 3 * n).map((i) => {
    const isSilent = n === 0 ? i % 20 === 19 : n === 1 ? i % 10 === 9 : i % 20 === 9;
    const signs = isSilent ? { idle: 85, tickets: 14, usage: 3, nps: 0 } : { idle: 1, tickets: 0, usage: 90, nps: 10 };
    return { id: `c${i}`, plan: i % 2 === 0 ? 'Pro' : 'Basic', ...signs };
  });
}

const csvOf = (customers: readonly Customer[]): string =>
  [
    HEADER,
    ...customers.map(
      ({ id, plan, idle, tickets, usage, nps }, i) =>
        `${id},"Firm ${id}",${plan},${i % 3 === 0 ? 'DE' : 'FR'},${100 + i},monthly,12,` +
        [idle, tickets, usage, nps].join(','),
    ),
  ].join('\n');

describe('a dashboard over three uploads of a company that changes', () => {
  let api: TestApi;
  let tenant: string;
  const ids: string[] = [];
  beforeAll(async () => {
    api = await startTestApi();
    await api.startWorker();
    tenant = await api.bindKey('tenant-a');
  });
  afterAll(() => api.close());

  async function get<T>(path: string, as?: string): Promise<T> {
    const response = await api.call(path, as === undefined ? {} : { as });
    expect(response.status, `${path}\n${await response.clone().text()}`).toBe(200);
    return (await response.json()) as T;
  }
  async function patch(customer: string, body: object, as?: string): Promise<Response> {
    return api.call(`/v1/worklist/${customer}`, {
      method: 'PATCH',
      body: JSON.stringify(body),
      headers: JSON_TYPE,
      ...(as === undefined ? {} : { as }),
    });
  }
  /** In which tables something is still noted about a customer. */
  async function stored(customer: string): Promise<readonly string[]> {
    const client = new pg.Client(api.databaseUrl);
    await client.connect();
    try {
      const found: string[] = [];
      for (const table of ['worklist_entries', 'outcomes', 'result_changes', 'results']) {
        const { rows } = await client.query(`SELECT 1 FROM ${table} WHERE customer_id = $1`, [customer]);
        if (rows.length > 0) found.push(table);
      }
      return found;
    } finally {
      await client.end();
    }
  }
  async function score(csv: string, asOf: string): Promise<string> {
    const body = JSON.stringify({ upload_id: await api.upload(csv), as_of: asOf });
    const made = await api.call('/v1/predictions', { method: 'POST', body, headers: JSON_TYPE });
    const { id } = (await made.json()) as { id: string };
    await expect
      .poll(async () => (await get<{ status: string }>(`/v1/predictions/${id}`)).status, { timeout: 20_000 })
      .toBe('completed');
    return id;
  }

  it('is there before the first upload, and says that there is nothing yet', async () => {
    expect(await get<Dashboard>('/v1/dashboard')).toEqual({
      reference: null,
      latest: null,
      previous: null,
      changes: null,
      trend: [],
      drivers: [],
    });
    expect(await get<WorklistPage>('/v1/worklist')).toMatchObject({ prediction_id: null, data: [] });
  });

  it('shows the first upload with its intervals, and nothing to compare it with', async () => {
    ids.push(await score(csvOf(week(0)), '2026-03-02'));
    const { latest, previous, changes, trend, drivers } = await get<Dashboard>('/v1/dashboard');
    expect(latest).toMatchObject({ prediction_id: ids[0], customers: COUNT, horizon_days: 90 });
    const { estimate, low, high } = latest!.expected_leavers;
    expect(low!).toBeLessThan(estimate);
    expect(high!).toBeGreaterThan(estimate);
    expect(latest!.revenue_at_risk_interval.low!).toBeLessThan(latest!.revenue_at_risk);
    expect([previous, changes, trend.length]).toEqual([null, null, 1]);
    expect(drivers[0]!.total_absolute_impact).toBeGreaterThan(0);
  });

  it('says what changed since the upload before, for each customer with the reason that moved', async () => {
    ids.push(await score(csvOf(week(1)), '2026-03-09'), await score(csvOf(week(2)), '2026-03-16'));
    const { latest, previous, changes, trend } = await get<Dashboard>('/v1/dashboard');
    expect([latest!.prediction_id, previous!.prediction_id]).toEqual([ids[2], ids[1]]);
    expect(trend.map(({ prediction_id: id }) => id)).toEqual(ids);
    expect(changes).toMatchObject({ gone: 3, joined: 3 });
    const listed = async (id: string, kind: string) =>
      get<ChangePage>(`/v1/predictions/${id}/changes?kind=${kind}&limit=200`);
    const newly = await listed(ids[1]!, 'newly_at_risk');
    expect(newly.since).toBe(ids[0]);
    expect(newly.data.map(({ customer_id: id }) => id).toSorted()).toEqual(
      week(1)
        .filter(({ id }) => Number(id.slice(1)) % 20 === 9 && Number(id.slice(1)) < COUNT)
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const { before, after, moved } of newly.data) {
      expect(after!.churn_probability).toBeGreaterThan(before!.churn_probability);
      expect(moved!.impact_after).toBeGreaterThan(moved!.impact_before);
      expect(['last_activity_days_ago', 'support_tickets', 'feature_usage_score', 'nps_score']).toContain(moved!.field);
    }
    expect(changes!.recovered).toBeGreaterThan(0);
    expect((await listed(ids[2]!, 'recovered')).data).toHaveLength(changes!.recovered);
    expect((await listed(ids[2]!, 'joined')).data).toMatchObject([
      { before: null, moved: null },
      { before: null },
      { before: null },
    ]);
    expect((await listed(ids[2]!, 'gone')).data).toMatchObject([{ after: null }, { after: null }, { after: null }]);
    expect((await listed(ids[0]!, 'joined')).data).toEqual([]);
    const other = await api.call(`/v1/predictions/${ids[2]}/changes?kind=gone&since=${ids[0]}`);
    expect([other.status, ((await other.json()) as { code: string }).code]).toEqual([409, 'ERR-4008']);
  });

  it('orders by the moment of the data: an older file that comes later is not the latest', async () => {
    const late = await score(csvOf(week(0)), '2026-03-01');
    const { latest, trend } = await get<Dashboard>('/v1/dashboard');
    expect([latest!.prediction_id, trend[0]!.prediction_id]).toEqual([ids[2], late]);
  });

  it('divides customers by a column, and the segments add up to the whole', async () => {
    const segments = await get<Segments>(`/v1/predictions/${ids[2]}/segments`);
    expect(segments.columns.map(({ column, header }) => [column, header])).toEqual([
      ['plan', 'plan'],
      ['country', 'country'],
      ['contract_type', 'contract'],
    ]);
    expect(segments.data.map(({ value, customers }) => [value, customers])).toEqual([
      ['Basic', 30],
      ['Pro', 30],
    ]);
    const { latest } = await get<Dashboard>('/v1/dashboard');
    const sum = (of: (segment: Segments['data'][number]) => number) => segments.data.reduce((all, s) => all + of(s), 0);
    expect(sum(({ revenue_at_risk: revenue }) => revenue)).toBeCloseTo(latest!.revenue_at_risk, 6);
    expect(sum(({ by_level: { high } }) => high)).toBe(latest!.by_level.high);
    const unknown = await api.call(`/v1/predictions/${ids[2]}/segments?column=industry`);
    expect(unknown.status).toBe(404);
  });

  it('filters results by a segment, with every other filter and order', async () => {
    const page = async (query: string) =>
      get<{ data: { customer_id: string }[]; total: number; next_cursor: string | null }>(
        `/v1/predictions/${ids[2]}/results?segment_column=plan&segment_value=Pro${query}`,
      );
    const all = await page('&sort=row_number&limit=200');
    const wanted = week(2).filter(({ plan }) => plan === 'Pro');
    expect(all.data.map(({ customer_id: id }) => id)).toEqual(wanted.map(({ id }) => id));
    expect(all.total).toBe(30);
    const first = await page('&limit=20');
    const second = await page(`&limit=20&cursor=${first.next_cursor!}`);
    expect([...first.data, ...second.data].map(({ customer_id: id }) => id).toSorted()).toEqual(
      wanted.map(({ id }) => id).toSorted(),
    );
    expect((await page('&search=c10')).data.map(({ customer_id: id }) => id)).toEqual(['c10']);
    expect((await page('&search=c11')).total).toBe(0);
    const refused = async (query: string) => {
      const response = await api.call(`/v1/predictions/${ids[2]}/results?${query}`);
      return [response.status, ((await response.json()) as { code: string }).code];
    };
    expect(await refused('segment_column=industry&segment_value=x')).toEqual([422, 'ERR-4009']);
    expect(await refused('segment_column=plan')).toEqual([400, 'ERR-2001']);
    const none = await get<{ total: number }>(`/v1/predictions/${ids[2]}/results?segment_column=plan&segment_value=`);
    expect(none.total).toBe(0);
  });

  it('lists whom to call first, without those who are done, dismissed or snoozed', async () => {
    const first = await get<WorklistPage>('/v1/worklist?capacity=5');
    const revenue = first.data.map(({ result }) => result.revenue_at_risk!);
    expect(first.data).toHaveLength(5);
    expect(revenue).toEqual(revenue.toSorted((a, b) => b - a));
    expect(first.covered.customers).toBe(5);
    const [one, two, three, four, five] = first.data.map(({ result }) => result.customer_id) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const note = 'Asked for a call on Friday.';
    expect((await patch(one, { status: 'done', outcome: 'stayed', note })).status).toBe(200);
    expect((await patch(two, { status: 'in_progress', owner: 'Ana', version: 0 })).status).toBe(200);
    expect((await patch(three, { snoozed_until: '2999-01-01T00:00:00Z' })).status).toBe(200);
    expect((await patch(four, { status: 'dismissed', outcome: 'wrong' })).status).toBe(200);
    const second = await get<WorklistPage>('/v1/worklist?capacity=2');
    expect(second.data.map(({ result }) => result.customer_id)).toEqual([two, five]);
    expect(second.counts).toEqual({ in_progress: 1, done: 1, dismissed: 1, snoozed: 1 });
    const third = await get<WorklistPage>(`/v1/worklist?capacity=200&cursor=${second.next_cursor!}`);
    expect(third.data).toHaveLength(COUNT - 5);
    const by = async (query: string) =>
      (await get<WorklistPage>(`/v1/worklist?${query}`)).data.map(({ result }) => result.customer_id);
    expect([await by('status=done'), await by('status=snoozed'), await by('owner=Ana')]).toEqual([
      [one],
      [three],
      [two],
    ]);
    const events = await get<{ data: { action: string; object: { id: string } }[] }>('/v1/audit-events');
    expect(events.data.filter(({ action }) => action === 'worklist.updated')).toHaveLength(4);
    expect(JSON.stringify(events)).not.toContain(note);
    expect(events.data.some(({ object: { id } }) => id === one)).toBe(false);
  });

  it('refuses a change to a version that is no longer, and of a customer whom nobody knows', async () => {
    const customer = week(2)[0]!.id;
    const changed = await patch(customer, { note: 'a', version: 0 });
    expect(((await changed.json()) as WorklistEntry).version).toBe(1);
    const late = await patch(customer, { note: 'b', version: 0 });
    expect([late.status, ((await late.json()) as { code: string }).code]).toEqual([409, 'ERR-2017']);
    const undone = await patch(customer, { note: null, version: 1 });
    expect(await undone.json()).toMatchObject({ note: null, version: 2, status: 'open' });
    expect((await patch('nobody', { note: 'a' })).status).toBe(404);
    expect((await patch(customer, { note: 'a' }, tenant)).status).toBe(404);
    expect(await get<Dashboard>('/v1/dashboard', tenant)).toMatchObject({ reference: 'tenant-a', latest: null });
  });

  it('gives a page of an end customer what its session allows, and nothing of others', async () => {
    const as = await api.openSession('tenant-a');
    expect(await get<WorklistPage>('/v1/worklist', as)).toMatchObject({ prediction_id: null, data: [] });
    expect((await patch('c10', { note: 'a' }, as)).status).toBe(404);
    const reading = await api.openSession('tenant-a', { capabilities: ['results:read'] });
    expect(await get<Dashboard>('/v1/dashboard', reading)).toMatchObject({ latest: null });
    expect((await patch('c10', { note: 'a' }, reading)).status).toBe(403);
    expect((await api.call('/v1/dashboard?reference=tenant-b', { as })).status).toBe(404);
  });

  it('forgets a customer who is erased: in segments, changes and the work list', async () => {
    const erased = week(2).at(-1)!.id;
    await patch(erased, { note: 'to be forgotten', outcome: 'left' });
    const before = await get<Segments>(`/v1/predictions/${ids[2]}/segments?column=plan`);
    await api.call(`/v1/customers/${erased}`, { method: 'DELETE' });
    // Uploads come first; what is in none of them when these are done.
    await expect.poll(() => stored(erased), { timeout: 30_000 }).toEqual([]);
    const plan = week(2).at(-1)!.plan;
    const countOf = ({ data }: Segments) => data.find(({ value }) => value === plan)!.customers;
    await expect
      .poll(async () => countOf(await get<Segments>(`/v1/predictions/${ids[2]}/segments?column=plan`)))
      .toBe(countOf(before) - 1);
    const joined = await get<ChangePage>(`/v1/predictions/${ids[2]}/changes?kind=joined`);
    expect(joined.counts!.joined).toBe(2);
    expect(JSON.stringify(joined)).not.toContain(erased);
  });

  it('gives the history of a customer with the moments of the data', async () => {
    const { data } = await get<CustomerHistory>('/v1/customers/c10/history');
    expect(data.map(({ as_of: asOf, horizon_days: days }) => [asOf?.slice(0, 10), days])).toEqual(
      expect.arrayContaining([
        ['2026-03-16', 90],
        ['2026-03-02', 90],
      ]),
    );
  });
});
