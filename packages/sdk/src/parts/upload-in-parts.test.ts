import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ApiError, FileReadError, type ResumeStore } from '../index.ts';
import { BASE, http, HttpResponse, problem, testClient, useTestServer } from '../testing/test-server.ts';

const MB = 2 ** 20;
const PART = 4 * MB;
const FILE = Buffer.from('customer_id,mrr\n' + 'c1,49\n'.repeat(9 * 174_763)).subarray(0, 9 * MB + 7);
const digest = (bytes: Uint8Array) => `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;

describe('a file above 8 MiB', () => {
  const server = useTestServer();
  let directory: string;
  let path: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'retainwise-sdk-parts-'));
    path = join(directory, 'large.csv');
  });
  beforeEach(() => writeFile(path, FILE));
  afterAll(() => rm(directory, { recursive: true }));

  interface Faults {
    /** In place of the answer to a part, by its number, once each. */
    readonly parts?: Record<number, (() => Response | Promise<Response>) | undefined>;
    readonly announced?: () => Response;
    readonly outcome?: object;
  }
  /** An API that takes parts of 4 MiB, in memory. */
  function api({ parts: faults = {}, announced, outcome = { status: 'ready' } }: Faults = {}) {
    const uploads = new Map<string, { parts: Map<number, Buffer>; status: string; asked: number }>();
    const log: string[] = [];
    let atOnce = 0;
    const seen = { most: 0, whole: 0, uploads, log, announced: [] as unknown[] };
    const show = (id: string, more: object = {}) => {
      const { parts, status } = uploads.get(id)!;
      const received = [...parts.keys()].sort((a, b) => a - b).map((n) => [n, n]);
      const bytes = [...parts.values()].reduce((sum, { length }) => sum + length, 0);
      return {
        id,
        status,
        file_size_bytes: FILE.length,
        part_size: PART,
        parts: 3,
        received,
        received_bytes: bytes,
        ...more,
      };
    };
    server.use(
      http.post(`${BASE}/v1/uploads`, async ({ request }) => {
        if (request.headers.get('content-type') !== 'application/json') {
          seen.whole += 1;
          return HttpResponse.json({ id: 'upl_whole', status: 'ready' }, { status: 201 });
        }
        if (announced) return announced();
        seen.announced.push(await request.json());
        const id = `upl_${uploads.size + 1}`;
        uploads.set(id, { parts: new Map(), status: 'receiving', asked: 0 });
        return HttpResponse.json(show(id), { status: 201 });
      }),
      http.put(`${BASE}/v1/uploads/:id/parts/:n`, async ({ request, params }) => {
        atOnce += 1;
        seen.most = Math.max(seen.most, atOnce);
        try {
          const n = Number(params['n']);
          log.push(`${String(params['id'])} ${n}`);
          const bytes = Buffer.from(await request.arrayBuffer());
          const fault = faults[n];
          faults[n] = undefined;
          if (fault) return await fault();
          expect(request.headers.get('repr-digest')).toBe(digest(bytes));
          uploads.get(String(params['id']))!.parts.set(n, bytes);
          return new HttpResponse(null, { status: 204 });
        } finally {
          atOnce -= 1;
        }
      }),
      http.post(`${BASE}/v1/uploads/:id/complete`, ({ params }) => {
        uploads.get(String(params['id']))!.status = 'analyzing';
        return HttpResponse.json(show(String(params['id'])), { status: 202 });
      }),
      http.get(`${BASE}/v1/uploads/:id`, ({ params }) => {
        const upload = uploads.get(String(params['id']));
        if (!upload) return problem(404, 'ERR-1004');
        const isDone = upload.status === 'analyzing' && (upload.asked += 1) > 1;
        return HttpResponse.json(show(String(params['id']), isDone ? outcome : {}));
      }),
      http.delete(`${BASE}/v1/uploads/:id`, ({ params }) => {
        uploads.delete(String(params['id']));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    return {
      ...seen,
      get most() {
        return seen.most;
      },
      get whole() {
        return seen.whole;
      },
    };
  }
  function memoryStore(): ResumeStore & { readonly kept: Map<string, string> } {
    const kept = new Map<string, string>();
    return {
      kept,
      get: (key) => Promise.resolve(kept.get(key) ?? null),
      set: (key, id) => Promise.resolve(void kept.set(key, id)),
      delete: (key) => Promise.resolve(void kept.delete(key)),
    };
  }
  const contentOf = ({ parts }: { parts: Map<number, Buffer> }) => Buffer.concat([1, 2, 3].map((n) => parts.get(n)!));

  it.each([
    ['a path', () => path],
    ['a Blob', () => new Blob([FILE])],
    ['bytes', () => new Uint8Array(FILE)],
  ])('is sent in parts, three at once, byte for byte: %s', async (_, source) => {
    const { uploads, most } = await (async () => {
      const seen = api();
      const told: unknown[] = [];
      const upload = await testClient().uploads.create(source(), { onProgress: (progress) => told.push(progress) });
      expect(upload).toMatchObject({ id: 'upl_1', status: 'ready' });
      expect(told[0]).toEqual({ sentBytes: 0, totalBytes: FILE.length, resumedBytes: 0 });
      expect(told.at(-1)).toEqual({ sentBytes: FILE.length, totalBytes: FILE.length, resumedBytes: 0 });
      return { uploads: seen.uploads, most: seen.most };
    })();
    expect(contentOf(uploads.get('upl_1')!).equals(FILE)).toBe(true);
    expect(most).toBeLessThanOrEqual(3);
  });

  it('has a part sent again when the API could not take it, and no other', async () => {
    const { log } = api({ parts: { 2: () => problem(503, 'ERR-5006', { 'retry-after': '0' }) } });
    await testClient().uploads.create(path);
    expect(log.toSorted()).toEqual(['upl_1 1', 'upl_1 2', 'upl_1 2', 'upl_1 3']);
  });

  it.each([
    ['an API that knows of files only', () => problem(415, 'ERR-2002')],
    ['a proxy that refuses what it does not know', () => new HttpResponse('<html>', { status: 404 })],
  ])('is sent as a whole to %s', async (_, announced) => {
    const seen = api({ announced });
    expect(await testClient().uploads.create(path)).toMatchObject({ id: 'upl_whole' });
    expect(seen.whole).toBe(1);
  });

  it('is sent as a whole through a proxy that passes no parts, and takes its announcement back', async () => {
    const refuse = () => problem(404, 'ERR-1004');
    const seen = api({ parts: { 1: refuse, 2: refuse, 3: refuse } });
    expect(await testClient().uploads.create(path)).toMatchObject({ id: 'upl_whole' });
    expect(seen.uploads.size).toBe(0);
  });

  it('is refused for the reason of the API, not sent another way', async () => {
    const seen = api({ announced: () => problem(413, 'ERR-2003') });
    await expect(testClient().uploads.create(path)).rejects.toMatchObject({ code: 'ERR-2003' });
    expect(seen.whole).toBe(0);
  });

  it('goes on where it stopped when its id was kept, and says what had arrived', async () => {
    const store = memoryStore();
    const refuse = () => problem(400, 'ERR-2005');
    const seen = api({ parts: { 2: refuse } });
    await expect(testClient().uploads.create(path, { resume: { store } })).rejects.toMatchObject({ code: 'ERR-2005' });
    expect([...store.kept.values()]).toEqual(['upl_1']);
    const arrived = [...seen.uploads.get('upl_1')!.parts.values()].reduce((sum, { length }) => sum + length, 0);
    seen.log.length = 0;
    let resumed: number | undefined;
    await testClient().uploads.create(path, {
      resume: { store },
      onProgress: ({ resumedBytes }) => (resumed = resumedBytes),
    });
    expect(seen.log).toContain('upl_1 2');
    expect(seen.log).toHaveLength(3 - Math.ceil(arrived / PART));
    expect(resumed).toBe(arrived);
    expect(contentOf(seen.uploads.get('upl_1')!).equals(FILE)).toBe(true);
    expect(store.kept.size).toBe(0);
  });

  it.each([
    ['in another scope', { scope: 'another' }, {}],
    ['with another mapping', {}, { mapping: { plan: null } }],
    ['under another name', {}, { filename: 'b.csv' }],
    ['for an end customer', {}, { reference: 'tenant' }],
  ])('begins anew %s', async (_, scope, options) => {
    const store = memoryStore();
    const seen = api({ parts: { 2: () => problem(400, 'ERR-2005') } });
    await expect(testClient().uploads.create(path, { resume: { store } })).rejects.toThrow();
    await testClient().uploads.create(path, { resume: { store, ...scope }, ...options });
    expect(seen.uploads.get('upl_2')?.parts.size).toBe(3);
  });

  it('says in its announcement which end customer the file is of', async () => {
    const seen = api();
    await testClient().uploads.create(path, { reference: 'tenant' });
    await testClient().uploads.create(path);
    expect(seen.announced).toMatchObject([{ reference: 'tenant' }, {}]);
    expect(seen.announced[1]).not.toHaveProperty('reference');
  });

  it('begins anew when the upload is gone, or has parts of another file', async () => {
    for (const fault of [() => problem(409, 'ERR-2008'), () => problem(404, 'ERR-1004')]) {
      const store = memoryStore();
      const seen = api({
        parts: {
          1: () => problem(400, 'ERR-2005'),
          2: () => problem(400, 'ERR-2005'),
          3: () => problem(400, 'ERR-2005'),
        },
      });
      await expect(testClient().uploads.create(path, { resume: { store } })).rejects.toThrow();
      const again = api({ parts: { 1: fault } });
      again.uploads.set('upl_1', seen.uploads.get('upl_1')!);
      expect(await testClient().uploads.create(path, { resume: { store } })).toMatchObject({ id: 'upl_2' });
    }
  });

  it('that cannot be used ends with the error that its upload as a whole would have', async () => {
    const errors = [{ location: 'file', message: 'No column is an id.', fix: 'Name it.' }];
    const told = { type: '/problems/ERR-3004', title: 'T', status: 422, detail: 'No id.', code: 'ERR-3004', errors };
    api({ outcome: { status: 'failed', problem: told } });
    const error = await testClient()
      .uploads.create(path)
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'ERR-3004', status: 422, errors, name: 'InvalidRequestError' });
  });

  it('that changes while it is sent ends with that, and is not completed', async () => {
    const change = async () => {
      await appendFile(path, 'c2,1\n');
      return problem(503, 'ERR-5006', { 'retry-after': '0' });
    };
    const seen = api({ parts: { 3: change } });
    await expect(testClient().uploads.create(path)).rejects.toBeInstanceOf(FileReadError);
    expect(seen.uploads.get('upl_1')!.status).toBe('receiving');
  });

  it('ends at once with the reason of whoever aborts', async () => {
    const controller = new AbortController();
    const reason = new Error('the person left');
    const never = () => {
      controller.abort(reason);
      return new Promise<Response>(() => undefined);
    };
    api({ parts: { 1: never } });
    await expect(testClient().uploads.create(path, { signal: controller.signal })).rejects.toBe(reason);
  });
});
