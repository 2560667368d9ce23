import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConnectionError, IncompleteDownloadError, UnexpectedAnswerError, UsageError } from '../index.ts';
import { BASE, http, HttpResponse, testClient, useTestServer } from '../testing/test-server.ts';

const CSV = { 'content-type': 'text/csv; charset=utf-8' };

describe('downloads', () => {
  const server = useTestServer();
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'retainwise-sdk-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  function answer(body: BodyInit | null, headers: Record<string, string> = {}): void {
    server.use(
      http.get(
        `${BASE}/v1/predictions/prd_1/download`,
        () => new HttpResponse(body, { headers: { ...CSV, ...headers } }),
      ),
    );
  }
  const broken = (): ReadableStream<Uint8Array> => {
    let begun = false;
    return new ReadableStream({
      pull(controller) {
        if (begun) controller.error(new Error('other side closed'));
        else controller.enqueue(new TextEncoder().encode('customer_id\n'));
        begun = true;
      },
    });
  };
  const download = () => testClient().predictions.download('prd_1');

  it('give text, a Blob or a stream', async () => {
    answer('a\nü\n');
    await expect((await download()).text()).resolves.toBe('a\nü\n');
    const blob = await (await download()).blob();
    expect(await blob.text()).toBe('a\nü\n');
    expect(blob.type).toMatch(/^text\/csv/);
    await expect(new Response((await download()).stream()).text()).resolves.toBe('a\nü\n');
  });

  it('of nothing are empty', async () => {
    answer(null, { 'content-length': '0' });
    await expect((await download()).text()).resolves.toBe('');
  });

  it('are read once', async () => {
    answer('a\n');
    const file = await download();
    await file.text();
    await expect(file.text()).rejects.toBeInstanceOf(UsageError);
    expect(() => file.stream()).toThrow(UsageError);
  });

  it('that break off are errors, and leave the file of before', async () => {
    answer(broken());
    await expect((await download()).text()).rejects.toBeInstanceOf(ConnectionError);
    const path = join(directory, 'results.csv');
    await writeFile(path, 'of before');
    answer(broken());
    await expect((await download()).saveTo(path)).rejects.toBeInstanceOf(ConnectionError);
    expect(await readFile(path, 'utf8')).toBe('of before');
    expect(await readdir(directory)).toEqual(['results.csv']);
  });

  describe('whose bytes are not those of the server', () => {
    const sha256 = (text: string): string => `sha-256=:${createHash('sha256').update(text).digest('base64')}:`;
    const whole = 'customer_id\nc1\nc2\n';
    const gzip = (text: string) => new Uint8Array(gzipSync(text));

    it('are errors of their own, and leave the file of before', async () => {
      const path = join(directory, 'truncated.csv');
      await writeFile(path, 'of before');
      answer(whole.slice(0, 12), { 'unencoded-digest': sha256(whole) });
      await expect((await download()).saveTo(path)).rejects.toBeInstanceOf(IncompleteDownloadError);
      expect(await readFile(path, 'utf8')).toBe('of before');
      answer(whole.slice(0, 12), { 'repr-digest': sha256(whole) });
      await expect((await download()).text()).rejects.toBeInstanceOf(IncompleteDownloadError);
      answer(whole.slice(0, 12), { 'content-length': String(whole.length) });
      await expect((await download()).text()).rejects.toThrow('12 bytes of 18 arrived');
    });

    it('are compared as CSV where they come compressed', async () => {
      const headers = {
        'content-encoding': 'gzip',
        'repr-digest': 'sha-256=:AAAA:',
        'content-length': '5',
        'unencoded-digest': sha256(whole),
      };
      answer(gzip(whole), headers);
      await expect((await download()).text()).resolves.toBe(whole);
      answer(gzip(whole.slice(0, 12)), headers);
      await expect((await download()).text()).rejects.toBeInstanceOf(IncompleteDownloadError);
    });
  });

  it('end with the reason of whoever aborts', async () => {
    const controller = new AbortController();
    const reason = new Error('the person left');
    answer(new ReadableStream({ pull: () => controller.abort(reason) }));
    await expect(
      testClient()
        .predictions.download('prd_1', {}, { signal: controller.signal })
        .then((file) => file.text()),
    ).rejects.toBe(reason);
  });

  it('are not the login page of a proxy', async () => {
    answer('<html>Log in</html>', { 'content-type': 'text/html' });
    await expect(download()).rejects.toBeInstanceOf(UnexpectedAnswerError);
    server.use(http.get(`${BASE}/v1/sample-data`, () => HttpResponse.html('<html>Log in</html>')));
    await expect(testClient().sampleData.retrieve()).rejects.toBeInstanceOf(UnexpectedAnswerError);
  });

  it.each([
    ['attachment; filename="march-results.csv"', 'march-results.csv'],
    ['attachment; filename="m?rz.csv"; filename*=UTF-8\'\'%E9%A1%A7.csv', '顧.csv'],
    ['attachment; filename*=UTF-8\'\'%E9%; filename="plain.csv"', 'plain.csv'],
    ['attachment; filename="a\\"b.csv"', 'a"b.csv'],
    ['attachment; filename=bare.csv', 'bare.csv'],
    ['attachment; filename="../../etc/passwd"', 'passwd'],
    ["attachment; filename*=UTF-8''..%2F..%2Fpasswd", 'passwd'],
    ['attachment', 'download.csv'],
  ])('called %s are named %s', async (header, name) => {
    answer('a\n', { 'content-disposition': header });
    expect((await download()).filename).toBe(name);
  });
});
