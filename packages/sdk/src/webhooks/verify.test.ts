import { createHmac, randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import * as webhooks from './index.ts';
import type { VerificationFailure } from './index.ts';

const secretOf = (bytes: number) => `whsec_${randomBytes(bytes).toString('base64')}`;
const SECRET = secretOf(32);
const NOW = new Date('2026-06-01T10:00:00Z');
const SECONDS = NOW.getTime() / 1000;
const BODY = JSON.stringify({ id: 'evt_1', type: 'webhook.test', reference: 'ü', data: { endpoint_id: 'whk_1' } });

function sign(secret: string, id: string, timestamp: string | number, body: string | Uint8Array): string {
  const hmac = createHmac('sha256', Buffer.from(secret.slice(6), 'base64'));
  return `v1,${hmac.update(`${id}.${timestamp}.`).update(body).digest('base64')}`;
}
function headersFor(changes: Record<string, string> = {}, body: string | Uint8Array = BODY, secret = SECRET) {
  const [id, timestamp] = [changes['webhook-id'] ?? 'evt_1', changes['webhook-timestamp'] ?? String(SECONDS)];
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': sign(secret, id, timestamp, body),
    ...changes,
  };
}
interface Given {
  readonly body?: webhooks.WebhookPayload;
  readonly secret?: string | readonly string[];
}
const verify = (headers: webhooks.WebhookHeaders, { body = BODY, secret = SECRET }: Given = {}) =>
  webhooks.verify(body, headers, secret, { now: NOW });
async function refusal(attempt: Promise<unknown>): Promise<VerificationFailure | null> {
  try {
    await attempt;
    return null;
  } catch (error) {
    if (!(error instanceof webhooks.WebhookVerificationError)) throw error;
    expect(error.message).not.toContain(SECRET.slice(6));
    return error.reason;
  }
}

describe('verifying a webhook', () => {
  it('gives its event, for headers of fetch and of Node, and a body of text and of bytes', async () => {
    const headers = headersFor();
    const bytes = new TextEncoder().encode(BODY);
    for (const given of [headers, new Headers(headers), { ...headers, 'Webhook-Id': undefined }])
      for (const body of [BODY, bytes, bytes.buffer, Buffer.from(BODY)])
        expect(await verify(given, { body })).toMatchObject({ type: 'webhook.test', reference: 'ü' });
    const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
    expect(await verify(upper)).toMatchObject({ id: 'evt_1' });
  });

  it('agrees with another implementation of Standard Webhooks', async () => {
    const now = new Date();
    const signature = new Webhook(SECRET).sign('msg_1', now, BODY);
    const seconds = String(Math.floor(now.getTime() / 1000));
    const headers = { 'webhook-id': 'msg_1', 'webhook-timestamp': seconds, 'webhook-signature': signature };
    expect(await webhooks.verify(BODY, headers, SECRET)).toEqual(new Webhook(SECRET).verify(BODY, headers));
  });

  it('takes any of several signatures, and any of several secrets, while one is rotated', async () => {
    const [old, fresh] = [secretOf(24), secretOf(64)];
    const both = [old, fresh].map((secret) => sign(secret, 'evt_1', SECONDS, BODY)).join(' ');
    const headers = headersFor({ 'webhook-signature': `v1a,asymmetric ${both} v2,later` });
    for (const secret of [old, fresh, [SECRET, fresh]]) expect(await refusal(verify(headers, { secret }))).toBeNull();
    expect(await refusal(verify(headers, { secret: SECRET }))).toBe('signature');
  });

  it.each([-300, -299, 0, 299, 300])('takes one that was sent %i seconds from now', async (offset) => {
    expect(await refusal(verify(headersFor({ 'webhook-timestamp': String(SECONDS + offset) })))).toBeNull();
  });

  it.each([-301, 301, -86_400, 86_400 * 365])('refuses one that was sent %i seconds from now', async (offset) => {
    expect(await refusal(verify(headersFor({ 'webhook-timestamp': String(SECONDS + offset) })))).toBe('timestamp');
  });

  it('takes nothing for recent by a tolerance that is no number', async () => {
    const attempt = webhooks.verify(BODY, headersFor(), SECRET, { now: NOW, toleranceSeconds: Number.NaN });
    expect(await refusal(attempt)).toBe('timestamp');
  });

  // Each is signed as it stands, so that nothing but its form can refuse it.
  it.each([
    `${SECONDS}x`,
    ` ${SECONDS}`,
    `${SECONDS}.0`,
    `+${SECONDS}`,
    '-1',
    '1e9',
    'NaN',
    '0x5f',
    '９',
    '9'.repeat(13),
  ])('refuses the timestamp "%s"', async (timestamp) => {
    expect(await refusal(verify(headersFor({ 'webhook-timestamp': timestamp })))).toBe('header');
  });

  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('refuses one without %s', async (name) => {
    const { [name]: _gone, ...rest } = headersFor() as Record<string, string>;
    expect(await refusal(verify(rest))).toBe('header');
    expect(await refusal(verify(new Headers(rest)))).toBe('header');
    expect(await refusal(verify({ ...rest, [name]: '' }))).toBe('header');
    expect(await refusal(verify({ ...rest, [name]: ['a', 'b'] }))).toBe('header');
  });

  it('refuses one of which anything was changed', async () => {
    const headers = headersFor();
    expect(await refusal(verify({ ...headers, 'webhook-id': 'evt_2' }))).toBe('signature');
    expect(await refusal(verify({ ...headers, 'webhook-timestamp': String(SECONDS + 1) }))).toBe('signature');
    for (const body of [`${BODY} `, BODY.replace('whk_1', 'whk_2'), '', JSON.stringify(JSON.parse(BODY), null, 1)])
      expect(await refusal(verify(headers, { body }))).toBe('signature');
    // id.timestamp.body cannot be cut in other places.
    expect(await refusal(verify({ ...headers, 'webhook-id': `evt_1.${SECONDS}` }))).toBe('signature');
  });

  it.each(['v1,', 'v1,=', 'v1,not base64!', 'v1', 'v0,AAAA', '', ' ', 'v1,AAAA', `v1,${'A'.repeat(43)}=`])(
    'refuses the signature "%s"',
    async (signature) => {
      const refused = await refusal(verify({ ...headersFor(), 'webhook-signature': signature }));
      expect(refused).toBe(signature === '' ? 'header' : 'signature');
    },
  );

  it.each([
    ['of one byte', secretOf(1)],
    ['of 23 bytes', secretOf(23)],
    ['of 65 bytes', secretOf(65)],
    ['without its prefix', SECRET.slice(6)],
    ['with another prefix', SECRET.replace('whsec_', 'rwk_')],
    ['that is empty', ''],
    ['with nothing behind its prefix', 'whsec_'],
    ['that is not base64', `whsec_${'!'.repeat(43)}=`],
  ])('refuses a secret %s, whoever signed with it', async (_what, secret) => {
    const headers = headersFor({}, BODY, SECRET);
    expect(await refusal(verify(headers, { secret }))).toBe('secret');
    expect(await refusal(verify(headers, { secret: [SECRET, secret] }))).toBe('secret');
  });

  it('refuses no secret at all, as a variable that is not set is', async () => {
    for (const none of [undefined, null, [], {}, 7] as never[])
      expect(await refusal(webhooks.verify(BODY, headersFor(), none, { now: NOW }))).toBe('secret');
  });

  it('says what to do with a body that was parsed already', async () => {
    const body = JSON.parse(BODY) as unknown as string;
    await expect(verify(headersFor(), { body })).rejects.toThrow('express.raw()');
    const broken = 'no json';
    expect(await refusal(verify(headersFor({}, broken), { body: broken }))).toBe('payload');
    const binary = Uint8Array.of(0xff, 0xfe);
    expect(await refusal(verify(headersFor({}, binary), { body: binary }))).toBe('payload');
  });
});
