import contract from '@retainwise/openapi/openapi.json' with { type: 'json' };
import { createTestAccount, type TestAccount } from '@retainwise/platform/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const CUSTOMER = 'secret-customer';
const CSV = `customer_id,mrr,contract\n${CUSTOMER},49,monthly\nc2,99,annual\n`;
const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** Every operation of the contract, so that routes added later are tested automatically. */
const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
  METHODS.filter((method) => method in item).map((method) => {
    const { 'x-permission': permission = '' } = (item as Record<string, { readonly 'x-permission'?: string }>)[method]!;
    return { path, method, permission };
  }),
);
/** What a widget session may be allowed; everything else is refused to it before anybody looks. */
const CAPABILITIES: readonly string[] = contract.components.schemas.WidgetCapability.enum;
const open = ['/health', '/ready', '/problems/{code}'];
/** Whether there is such a customer is known later, so the answer is the same for all: it has a test of its own. */
const ERASE = '/v1/customers/{customer_id}';
/** Of a customer of whom nothing is known it is empty, whoever else knows them: it has a test of its own, too. */
const TIMELINE = '/v1/customers/{customer_id}/timeline';
const ofAll = [...open, ERASE, TIMELINE];
const owned = operations.filter(({ path }) => path.includes('{') && !ofAll.includes(path));

interface Owned {
  readonly session: string;
  readonly upload: string;
  readonly prediction: string;
  readonly webhook: string;
  readonly delivery: string;
  readonly model: string;
}

/** What the contract asks for, so that a request is refused for nothing but whose the id is. */
function bodyOf(path: string, method: string): string | undefined {
  if (path.startsWith('/v1/models/') && method === 'post') return '{"reason":"For this test."}';
  if (path.startsWith('/v1/outcomes/questions/')) return '{"complete":true}';
  if (path.endsWith('/corrections')) return '{"corrections":[{"row":1,"column":"customer_id","value":"x"}]}';
  if (path.endsWith('/replay')) return '{"since":"2026-01-01T00:00:00Z"}';
  return method === 'put' ? '{"overrides":{}}' : method === 'patch' ? '{}' : undefined;
}

describe('isolation of accounts and of their end customers', () => {
  let api: TestApi;
  let stranger: TestAccount;
  let upload: string;
  let prediction: string;
  let webhook: string;
  let delivery: string;
  let model: string;
  /** The upload and prediction of an end customer of the account. */
  let ofTenant: Owned;
  let otherTenant: string;
  let sessionOfOther: string;
  /** A widget session of the account, which the account's own key made. */
  let session: string;
  let erasure: string;
  let exported: string;
  beforeAll(async () => {
    api = await startTestApi();
    await api.startWorker();
    stranger = await createTestAccount(api.database, 'Somebody Else Ltd');
    otherTenant = await api.bindKey('tenant-b');
    const nobody = { kind: 'customer' as const, accountId: api.account.account.id, reference: null, customerId: 'x' };
    erasure = (await api.database.transaction((within) => api.database.erasures.begin(nobody, within))).id;
    const whole = { accountId: api.account.account.id, reference: null };
    exported = (await api.database.transaction((within) => api.database.exports.begin(whole, within))).id;
    sessionOfOther = await api.openSession('tenant-b');
    session = (await api.database.widgetSessions.findByToken(await api.openSession('tenant-a')))!.record.id;
    ({ upload, prediction, webhook, delivery, model } = await score(await api.upload(CSV)));
    const tenant = {
      method: 'POST',
      as: await api.bindKey('tenant-a'),
      body: CSV,
      headers: { 'content-type': 'text/csv' },
    };
    ofTenant = await score(((await (await api.call('/v1/uploads', tenant)).json()) as { id: string }).id, 'tenant-a');
  });
  afterAll(() => api.close());

  async function score(scored: string, reference?: string): Promise<Owned> {
    const response = await api.call('/v1/predictions', {
      method: 'POST',
      body: JSON.stringify({ upload_id: scored }),
      headers: { 'content-type': 'application/json' },
    });
    const { id } = (await response.json()) as { id: string };
    await vi.waitFor(
      async () => {
        expect(await (await api.call(`/v1/predictions/${id}`)).json()).toMatchObject({ status: 'completed' });
      },
      { timeout: 20_000, interval: 50 },
    );
    return {
      upload: scored,
      prediction: id,
      session,
      model: await askForModel(reference),
      ...(await addWebhook(reference)),
    };
  }
  async function askForModel(reference: string | undefined): Promise<string> {
    const asked = await api.call(`/v1/models${reference === undefined ? '' : `?reference=${reference}`}`, {
      method: 'POST',
      body: JSON.stringify({ from: 'outcomes' }),
      headers: { 'content-type': 'application/json' },
    });
    return ((await asked.json()) as { id: string }).id;
  }
  async function addWebhook(reference: string | undefined): Promise<Pick<Owned, 'webhook' | 'delivery'>> {
    const made = await api.call('/v1/webhooks', {
      method: 'POST',
      body: JSON.stringify({ url: 'https://hooks.example/', reference }),
      headers: { 'content-type': 'application/json' },
    });
    const { id } = (await made.json()) as { id: string };
    const tested = await api.call(`/v1/webhooks/${id}/test`, { method: 'POST' });
    return { webhook: id, delivery: ((await tested.json()) as { id: string }).id };
  }
  function request(
    path: string,
    method: string,
    as: string | null,
    what: Owned = { upload, prediction, session, webhook, delivery, model },
  ): Promise<Response> {
    const address = path
      .replace('{upload_id}', what.upload)
      .replace('{prediction_id}', what.prediction)
      .replace('{part}', '1')
      .replace('{session_id}', what.session)
      .replace('{erasure_id}', erasure)
      .replace('{export_id}', exported)
      .replace('{key_id}', api.account.apiKey.id)
      .replace('{endpoint_id}', what.webhook)
      .replace('{model_id}', what.model)
      .replace('{delivery_id}', what.delivery)
      .replace('{customer_id}', CUSTOMER);
    const body = bodyOf(path, method);
    return api.call(address, {
      method: method.toUpperCase(),
      as,
      ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }),
    });
  }

  it('the contract has routes with ids to test', () => {
    expect(owned.length).toBeGreaterThanOrEqual(8);
  });

  const strangers: readonly { readonly of: string; readonly as: () => string; readonly what: () => Owned }[] = [
    {
      of: 'another account',
      as: () => stranger.secret,
      what: () => ({ upload, prediction, session, webhook, delivery, model }),
    },
    { of: 'an end customer of another account', as: () => stranger.secret, what: () => ofTenant },
    { of: 'another end customer', as: () => otherTenant, what: () => ofTenant },
    {
      of: 'the account itself, to an end customer,',
      as: () => otherTenant,
      what: () => ({ upload, prediction, session, webhook, delivery, model }),
    },
  ];
  const pages: typeof strangers = [
    { of: 'another end customer, to a widget session,', as: () => sessionOfOther, what: () => ofTenant },
    {
      of: 'the account itself, to a session,',
      as: () => sessionOfOther,
      what: () => ({ upload, prediction, session, webhook, delivery, model }),
    },
  ];
  const attempts = owned.flatMap((operation) =>
    [...strangers, ...(CAPABILITIES.includes(operation.permission) ? pages : [])].map((who) => ({
      ...operation,
      ...who,
    })),
  );

  it.each(attempts)('$method $path of $of answers as if it did not exist', async ({ path, method, as, what }) => {
    const response = await request(path, method, as(), what());
    const body = bodyOf(path, method);
    const text = await response.text();
    expect({ status: response.status, code: (JSON.parse(text) as { code: string }).code }).toEqual({
      status: 404,
      code: 'ERR-1004',
    });
    expect(text).not.toContain('secret-customer');
    const unknown = await api.call(
      path
        .replace('{upload_id}', 'upl_00000000000000000000')
        .replace('{prediction_id}', 'prd_00000000000000000000')
        .replace('{part}', '1')
        .replace('{session_id}', 'ws_00000000000000000000')
        .replace('{erasure_id}', 'era_00000000000000000000')
        .replace('{export_id}', 'exp_00000000000000000000')
        .replace('{key_id}', 'key_00000000000000000000')
        .replace('{endpoint_id}', 'whk_00000000000000000000')
        .replace('{model_id}', 'mdl_00000000000000000000')
        .replace('{delivery_id}', 'dlv_00000000000000000000')
        .replace('{customer_id}', 'nobody'),
      {
        method: method.toUpperCase(),
        as: as(),
        ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }),
      },
    );
    // Identical but for the request id, so a response does not reveal what exists.
    const same = (problem: string): string => problem.replace(/req_[\w-]+/, '');
    expect(same(text)).toBe(same(await unknown.text()));
  });

  it('the timeline of a customer of somebody else is that of nobody', async () => {
    for (const as of [stranger.secret, otherTenant, sessionOfOther]) {
      const response = await api.call(TIMELINE.replace('{customer_id}', CUSTOMER), { as });
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({
        customer_id: CUSTOMER,
        scores: [],
        outcomes: [],
        interventions: [],
        sentences: [],
      });
    }
    const own = await api.call(TIMELINE.replace('{customer_id}', CUSTOMER));
    expect(((await own.json()) as { scores: unknown[] }).scores).not.toEqual([]);
  });

  it('erasing a customer says the same whether there is one or not, and erases among the own ones only', async () => {
    for (const as of [stranger.secret, otherTenant]) {
      const answers: Record<string, unknown>[] = [];
      for (const customer of [CUSTOMER, 'nobody']) {
        const response = await api.call(ERASE.replace('{customer_id}', customer), { method: 'DELETE', as });
        expect(response.status).toBe(202);
        answers.push((await response.json()) as Record<string, unknown>);
      }
      const same = ({ id: _, subject_hash: _hash, requested_at: _at, ...rest }: Record<string, unknown>) => rest;
      expect(same(answers[0]!)).toEqual(same(answers[1]!));
      expect(answers[0]).toMatchObject({ uploads_left: 0 });
      const done = async (): Promise<unknown> =>
        ((await (await api.call(`/v1/erasures/${String(answers[0]!['id'])}`, { as })).json()) as { status: string })
          .status;
      await expect.poll(done, { timeout: 30_000 }).toBe('completed');
    }
    const history = await api.call(`/v1/customers/${CUSTOMER}/history`);
    expect(((await history.json()) as { data: unknown[] }).data).toHaveLength(2);
  });

  it.each(operations.filter(({ path }) => !open.includes(path)))(
    '$method $path needs a key',
    async ({ path, method }) => {
      const response = await request(path, method, null);
      expect(response.status).toBe(401);
    },
  );

  it("lists contain only the caller's own uploads, predictions and keys", async () => {
    for (const list of ['/v1/uploads', '/v1/predictions', `/v1/predictions?upload_id=${upload}`])
      for (const as of [stranger.secret, otherTenant, sessionOfOther])
        expect(await (await api.call(list, { as })).json()).toMatchObject({ data: [], next_cursor: null });
    const keys = (await (await api.call('/v1/keys', { as: stranger.secret })).json()) as { data: { id: string }[] };
    expect(keys.data.map(({ id }) => id)).toEqual([stranger.apiKey.id]);
    for (const as of [stranger.secret, otherTenant])
      expect(await (await api.call('/v1/webhooks', { as })).json()).toMatchObject({ data: [], next_cursor: null });
  });

  it("a prediction of somebody else's upload cannot be created", async () => {
    for (const { as, what } of [...strangers, ...pages]) {
      const response = await api.call('/v1/predictions', {
        method: 'POST',
        as: as(),
        body: JSON.stringify({ upload_id: what().upload }),
        headers: { 'content-type': 'application/json' },
      });
      expect(response.status).toBe(404);
    }
  });

  it('two accounts can use the same idempotency key', async () => {
    const init = {
      method: 'POST',
      body: CSV,
      headers: { 'content-type': 'text/csv', 'idempotency-key': 'shared-key' },
    };
    const mine = (await (await api.call('/v1/uploads', init)).json()) as { id: string };
    const theirs = (await (await api.call('/v1/uploads', { ...init, as: stranger.secret })).json()) as { id: string };
    expect(theirs.id).not.toBe(mine.id);
  });

  it('after all these requests the uploads and predictions of their owners still exist', async () => {
    for (const kept of [{ upload, prediction, session, webhook, delivery, model }, ofTenant]) {
      expect((await api.call(`/v1/webhooks/${kept.webhook}`)).status).toBe(200);
      expect((await api.call(`/v1/uploads/${kept.upload}`)).status).toBe(200);
      expect((await api.call(`/v1/predictions/${kept.prediction}/results`)).status).toBe(200);
    }
  });
});
