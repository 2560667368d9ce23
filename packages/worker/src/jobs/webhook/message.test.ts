import { makeWebhookSecret } from '@retainwise/platform';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { messageBody, messageHeaders } from './message.ts';

const event = {
  id: 'evt_1',
  type: 'prediction.completed',
  reference: 'tenant ü',
  subjectId: 'prd_1',
  data: {
    upload_id: 'upl_1',
    status: 'completed',
    rows_total: 3,
    rows_processed: 3,
    rows_accepted: 2,
    rows_rejected: 1,
  },
  at: new Date('2026-06-01T10:00:00.123Z'),
};
const now = () => Math.floor(Date.now() / 1000);

describe('a message', () => {
  it('is verified by another implementation of Standard Webhooks, with each of its secrets', () => {
    const secrets = [makeWebhookSecret(), makeWebhookSecret()];
    const body = messageBody(event);
    const headers = messageHeaders(event.id, now(), body, secrets);
    for (const secret of secrets) expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
    expect(() => new Webhook(makeWebhookSecret()).verify(body, headers)).toThrow();
    expect(() => new Webhook(secrets[0]!).verify(`${body} `, headers)).toThrow();
  });

  it('is signed as that implementation signs it', () => {
    const secret = makeWebhookSecret();
    const body = messageBody(event);
    const at = now();
    const signature = new Webhook(secret).sign(event.id, new Date(at * 1000), body);
    expect(messageHeaders(event.id, at, body, [secret])['webhook-signature']).toBe(signature);
  });

  it('says which row it is about, whose, and how many: nothing else of what is stored', () => {
    const data = { ...event.data, filename: 'customers.csv', error_message: 'row 4: Ada Lovelace', error_code: null };
    expect(JSON.parse(messageBody({ ...event, data }))).toEqual({
      id: 'evt_1',
      type: 'prediction.completed',
      timestamp: '2026-06-01T10:00:00.123Z',
      reference: 'tenant ü',
      data: {
        prediction_id: 'prd_1',
        upload_id: 'upl_1',
        status: 'completed',
        rows_total: 3,
        rows_accepted: 2,
        rows_rejected: 1,
        error_code: null,
      },
    });
    const upload = { ...event, type: 'upload.ready', reference: '', subjectId: 'upl_1' };
    expect(
      JSON.parse(messageBody({ ...upload, data: { row_count: 3, column_count: 2, filename: 'x' } })),
    ).toMatchObject({
      reference: null,
      data: { upload_id: 'upl_1', row_count: 3, column_count: 2 },
    });
  });
});
