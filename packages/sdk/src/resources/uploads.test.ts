import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { FileReadError, UsageError, type UploadSource } from '../index.ts';
import { BASE, http, HttpResponse, problem, testClient, useTestServer } from '../testing/test-server.ts';

const CSV = 'customer_id,name\nc1,Müller\n';
const bytes = new TextEncoder().encode(CSV);

describe('uploads', () => {
  const server = useTestServer();
  let directory: string;
  let path: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'retainwise-sdk-'));
    path = join(directory, 'März 2026.csv');
    await writeFile(path, CSV);
  });
  afterAll(() => rm(directory, { recursive: true }));

  interface Received {
    readonly body: string;
    readonly filename: string;
    readonly mapping: string | null;
    readonly key: string | null;
  }
  function receive(answers: readonly (() => Response)[] = []): Received[] {
    const received: Received[] = [];
    server.use(
      http.post(`${BASE}/v1/uploads`, async ({ request }) => {
        const form = await request.formData();
        const file = form.get('file') as File;
        received.push({
          body: await file.text(),
          filename: file.name,
          mapping: form.get('mapping') as string | null,
          key: request.headers.get('idempotency-key'),
        });
        return answers[received.length - 1]?.() ?? HttpResponse.json({ id: 'upl_1' }, { status: 201 });
      }),
    );
    return received;
  }

  const sources: [string, () => UploadSource, string][] = [
    ['a path', () => path, 'März 2026.csv'],
    ['a text', () => ({ csv: CSV }), 'customers.csv'],
    ['a Blob', () => new Blob([bytes]), 'customers.csv'],
    ['a File', () => new File([bytes], 'export.csv'), 'export.csv'],
    ['bytes', () => bytes, 'customers.csv'],
    ['a part of a buffer', () => new Uint8Array([0, ...bytes, 0]).subarray(1, -1), 'customers.csv'],
    ['an ArrayBuffer', () => bytes.slice().buffer, 'customers.csv'],
    ['a web stream', () => new Blob([bytes]).stream(), 'customers.csv'],
    ['a stream of a file', () => createReadStream(path), 'März 2026.csv'],
    ['a stream of strings', () => Readable.from(Array.from(CSV)), 'customers.csv'],
  ];
  it.each(sources)('send %s byte for byte', async (_what, source, filename) => {
    const received = receive();
    await expect(testClient().uploads.create(source())).resolves.toMatchObject({ id: 'upl_1' });
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ body: CSV, key: expect.stringMatching(/^sdk-/) });
    expect(received[0]!.filename).toBe(filename);
  });

  it('carry the name and the decisions on the mapping', async () => {
    const received = receive();
    await testClient().uploads.create(
      { csv: CSV },
      { filename: 'a&b=c.csv', mapping: { customer_id: 'Konto & Nr', plan: null }, idempotencyKey: 'march-2026' },
    );
    expect(received[0]!.filename).toBe('a&b=c.csv');
    expect(JSON.parse(received[0]!.mapping!)).toEqual({ customer_id: 'Konto & Nr', plan: null });
    expect(received[0]!.key).toBe('march-2026');
  });

  it('are sent again from the start under the same key when the API could not take them', async () => {
    const received = receive([() => problem(503, 'ERR-5002', { 'retry-after': '0' })]);
    await testClient().uploads.create(path);
    expect(received.map(({ body }) => body)).toEqual([CSV, CSV]);
    expect(received[0]!.key).toBe(received[1]!.key);
  });

  it('from a stream are not sent twice: it has been read', async () => {
    const received = receive([() => problem(503, 'ERR-5002', { 'retry-after': '0' })]);
    await expect(testClient().uploads.create(new Blob([bytes]).stream())).rejects.toMatchObject({ status: 503 });
    expect(received).toHaveLength(1);
  });

  it('tell how far they are, also of a Blob', async () => {
    receive();
    for (const source of [path, new Blob([bytes]), createReadStream(path)]) {
      const seen: unknown[] = [];
      await testClient().uploads.create(source, { onProgress: (progress) => seen.push(progress) });
      expect(seen.at(-1)).toEqual({
        sentBytes: bytes.length,
        totalBytes: source instanceof Readable ? null : bytes.length,
      });
    }
  });

  it('end once, with what happened, when their source fails', async () => {
    let tries = 0;
    const fetch = async (input: RequestInfo | URL): Promise<Response> => {
      tries += 1;
      await new Request(input).text();
      return HttpResponse.json({ id: 'upl_1' }, { status: 201 });
    };
    const cause = new Error('the database went away');
    async function* failing(): AsyncGenerator<string> {
      yield await Promise.resolve('customer_id\n');
      throw cause;
    }
    const error = await testClient({ fetch })
      .uploads.create(failing())
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(FileReadError);
    expect(error).toMatchObject({ cause, message: expect.stringContaining('went away') });
    expect(tries).toBe(1);
  });

  it('end with the reason of whoever aborts', async () => {
    receive();
    const controller = new AbortController();
    const reason = new Error('the person left');
    async function* endless(): AsyncGenerator<string> {
      yield 'customer_id\n';
      controller.abort(reason);
      await new Promise<never>(() => undefined);
    }
    await expect(testClient().uploads.create(endless(), { signal: controller.signal })).rejects.toBe(reason);
  });

  it('take as long as they take: the time limit is for answers', async () => {
    server.use(
      http.post(`${BASE}/v1/uploads`, async ({ request }) => {
        await request.text();
        return HttpResponse.json({ id: 'upl_1' }, { status: 201 });
      }),
    );
    let release = (): void => undefined;
    const later = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* slow(): AsyncGenerator<string> {
      yield 'customer_id\n';
      await later;
      yield 'c1\n';
    }
    const client = testClient({ timeout: 5 });
    const upload = client.uploads.create(slow());
    // Another request has run out of time meanwhile.
    server.use(http.get(`${BASE}/v1/account`, () => new Promise<never>(() => undefined)));
    await expect(client.account.retrieve()).rejects.toThrow('in time');
    release();
    await expect(upload).resolves.toEqual({ id: 'upl_1' });
  });

  it('of a text that was taken for a path show nothing of it', async () => {
    const error = await testClient()
      .uploads.create('customer_id,email\nc1,ann@example.com\n')
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain('{ csv: text }');
    expect(String(error)).not.toContain('ann@');
  });

  describe('in a browser', () => {
    afterEach(() => vi.unstubAllGlobals());

    it('gather a stream, since few browsers send one, and so can send it again', async () => {
      vi.stubGlobal('window', { document: {} });
      vi.stubGlobal('location', { href: 'https://panel.example.com/' });
      const received = receive([() => problem(503, 'ERR-5002', { 'retry-after': '0' })]);
      await testClient({ dangerouslyAllowBrowser: true }).uploads.create(new Blob([bytes]).stream());
      expect(received.map(({ body }) => body)).toEqual([CSV, CSV]);
    });
  });

  it('of something else, or of a file that is not there, are refused before anything is sent', async () => {
    const received = receive();
    await expect(testClient().uploads.create(join(directory, 'missing.csv'))).rejects.toBeInstanceOf(UsageError);
    await expect(testClient().uploads.create(directory)).rejects.toBeInstanceOf(UsageError);
    await expect(testClient().uploads.create(42 as unknown as UploadSource)).rejects.toBeInstanceOf(UsageError);
    expect(received).toHaveLength(0);
  });

  it('are retrieved, listed, decided on, validated and deleted', async () => {
    const requests: string[] = [];
    const note = ({ request }: { request: Request }): Response => {
      const { pathname, search } = new URL(request.url);
      requests.push(`${request.method} ${pathname}${search}`);
      return request.method === 'DELETE'
        ? new HttpResponse(null, { status: 204 })
        : HttpResponse.json({ data: [{ id: 'upl_1' }], next_cursor: null, columns: [] });
    };
    server.use(http.all(`${BASE}/v1/uploads`, note), http.all(`${BASE}/v1/uploads/*`, note));
    const { uploads } = testClient();
    await uploads.retrieve('upl_1');
    for await (const upload of uploads.list({ limit: 5 })) expect(upload.id).toBe('upl_1');
    await uploads.mapping('upl_1');
    await uploads.updateMapping('upl_1', { plan: null });
    await uploads.correct('upl_1', [{ row: 2, column: 'plan', value: 'Pro' }], { idempotencyKey: 'correct-once' });
    await uploads.validation('upl_1', { level: 'strict' });
    await expect(uploads.delete('upl_1')).resolves.toBeUndefined();
    expect(requests).toEqual([
      'GET /v1/uploads/upl_1',
      'GET /v1/uploads?limit=5',
      'GET /v1/uploads/upl_1/mapping',
      'PUT /v1/uploads/upl_1/mapping',
      'POST /v1/uploads/upl_1/corrections',
      'GET /v1/uploads/upl_1/validation?level=strict',
      'DELETE /v1/uploads/upl_1',
    ]);
  });
});
