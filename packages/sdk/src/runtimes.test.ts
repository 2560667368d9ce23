import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { build as esbuild } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type * as sdk from './index.ts';
import type * as webhooks from './webhooks/index.ts';

const PACKAGE = join(import.meta.dirname, '..');
const SOURCES = { index: 'src/index.ts', webhooks: 'src/webhooks/index.ts' } as const;

interface Imported {
  readonly from: string;
  readonly path: string;
}

/** Everything that an entry point loads, dynamically too, bundled for no platform; and what it asks for. */
async function bundle(entry: string): Promise<{ readonly outside: readonly Imported[]; readonly code: string }> {
  const { metafile, outputFiles } = await esbuild({
    entryPoints: [join(PACKAGE, entry)],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'entry',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    logLevel: 'silent',
    // What cannot be bundled is to be seen, not to end the build.
    plugins: [
      {
        name: 'built-in modules are outside',
        setup: (build) => build.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, external: true })),
      },
    ],
  });
  const outside = Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
    imports.filter(({ external }) => external === true).map(({ path }) => ({ from, path })),
  );
  return { outside, code: outputFiles[0]!.text };
}

/** What a program finds in a runtime that has the web's globals and nothing of Node's. */
function load(code: string, globals: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const hidden = ['process', 'Buffer', 'require', 'global', '__dirname', 'window', 'document'];
  const names = [...new Set([...hidden, ...Object.keys(globals)])];
  // Our own bundle, with other globals around it.
  const run = compileFunction(`${code}\nreturn entry;`, names) as (...values: unknown[]) => Record<string, unknown>;
  return run(...names.map((name) => globals[name]));
}

describe('the SDK outside of Node', () => {
  it.each(Object.entries(SOURCES))(
    'imports no built-in module of Node and no package that does: %s',
    async (_, entry) => {
      expect((await bundle(entry)).outside).toEqual([]);
    },
  );

  it('exports one ES module without conditions of a platform, which Deno, Bun and Workers all take', () => {
    const { exports, dependencies } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
      exports: Record<string, Record<string, unknown>>;
      dependencies: Record<string, string>;
    };
    for (const [entry, conditions] of Object.entries(exports)) {
      expect([entry, Object.keys(conditions)]).toEqual([entry, ['@retainwise/source', 'import', 'require']]);
      expect(conditions['import']).toMatchObject({ default: expect.stringMatching(/^\.\/dist\/\w+\.js$/) });
    }
    expect(Object.keys(dependencies)).toEqual(['ky', 'openapi-fetch']);
  });

  it('sends requests where there is no process, as in a Worker', async () => {
    const asked: string[] = [];
    const answer = (input: string | URL | Request): Promise<Response> => {
      const request = input as Request;
      asked.push(`${request.method} ${request.url} ${request.headers.get('authorization')}`);
      return Promise.resolve(Response.json({ data: [], next_cursor: null }));
    };
    const navigator = { userAgent: 'Cloudflare-Workers' };
    const globalThis_ = { ...webGlobals(), navigator, WorkerGlobalScope: Object };
    const { code } = await bundle(SOURCES.index);
    const loaded = load(code, { globalThis: globalThis_, navigator });
    // as: what `src/index.ts` exports
    const { RetainWise } = loaded as unknown as typeof sdk;
    const client = new RetainWise({ apiKey: 'rwk_example', baseUrl: 'https://churn.example.com', fetch: answer });
    expect((await client.uploads.list()).data).toEqual([]);
    expect(asked).toEqual(['GET https://churn.example.com/v1/uploads Bearer rwk_example']);
  });

  it('verifies webhooks with the crypto of the web', async () => {
    const { code } = await bundle(SOURCES.webhooks);
    const loaded = load(code, { globalThis: webGlobals() });
    // as: what `src/webhooks/index.ts` exports
    const { verify } = loaded as unknown as typeof webhooks;
    const secret = `whsec_${btoa('0123456789abcdef01234567')}`;
    const payload = JSON.stringify({
      id: 'evt_1',
      type: 'webhook.test',
      timestamp: new Date().toISOString(),
      data: {},
    });
    const timestamp = String(Math.floor(Date.now() / 1000));
    const headers = {
      'webhook-id': 'evt_1',
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${await sign('0123456789abcdef01234567', `evt_1.${timestamp}.${payload}`)}`,
    };
    expect(await verify(payload, headers, secret)).toMatchObject({ type: 'webhook.test' });
    await expect(verify(payload.replace('evt_1', 'evt_2'), headers, secret)).rejects.toThrow();
  });
});

/** The globals of the web that Node has, too. */
function webGlobals(): Record<string, unknown> {
  const { crypto, fetch, Request, Response, Headers, URL, AbortController, AbortSignal, ReadableStream } = globalThis;
  return { crypto, fetch, Request, Response, Headers, URL, AbortController, AbortSignal, ReadableStream };
}

async function sign(secret: string, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
  return btoa(String.fromCharCode(...bytes));
}
