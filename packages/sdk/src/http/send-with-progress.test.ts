// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { BASE, http, HttpResponse, useTestServer } from '../testing/test-server.ts';
import { sendWithProgress } from './send-with-progress.ts';

const server = useTestServer();
const URL = `${BASE}/v1/uploads`;
const body = new Blob(['x'.repeat(10_000)]);
const post = (init: RequestInit = {}): Request =>
  new Request(URL, { method: 'POST', headers: { 'x-tried': 'yes' }, ...init });

describe('a request that tells its progress', () => {
  it('sends its headers, and answers as fetch does', async () => {
    let tried: string | null = null;
    server.use(
      http.post(URL, ({ request }) => {
        tried = request.headers.get('x-tried');
        return HttpResponse.json({ id: 'upl_1' }, { status: 201, headers: { 'x-request-id': 'req_1' } });
      }),
    );
    const response = await sendWithProgress(post(), body, () => undefined);
    expect(tried).toBe('yes');
    expect([response.status, response.headers.get('x-request-id'), await response.json()]).toEqual([
      201,
      'req_1',
      { id: 'upl_1' },
    ]);
  });

  it('gives a refusal as an answer, and takes one without a body', async () => {
    server.use(
      http.post(URL, () => HttpResponse.json({ code: 'ERR-2003' }, { status: 413 }), { once: true }),
      http.post(URL, () => new HttpResponse(null, { status: 204 })),
    );
    expect((await sendWithProgress(post(), body, () => undefined)).status).toBe(413);
    expect((await sendWithProgress(post(), body, () => undefined)).status).toBe(204);
  });

  it('fails as fetch does when there is no answer', async () => {
    server.use(http.post(URL, () => HttpResponse.error()));
    await expect(sendWithProgress(post(), body, () => undefined)).rejects.toBeInstanceOf(TypeError);
  });

  it('ends with the reason of the one who aborted it, before it began and while it runs', async () => {
    const reason = new Error('the page was left');
    const leaving = new AbortController();
    server.use(
      http.post(URL, () => {
        leaving.abort(reason);
        return new Promise<never>(() => undefined);
      }),
    );
    await expect(sendWithProgress(post({ signal: AbortSignal.abort(reason) }), body, () => undefined)).rejects.toBe(
      reason,
    );
    await expect(sendWithProgress(post({ signal: leaving.signal }), body, () => undefined)).rejects.toBe(reason);
  });
});
