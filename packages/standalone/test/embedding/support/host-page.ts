import { build } from 'esbuild';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';

/** A page of somebody's own, in which parts of RetainWise are. */
export interface HostPage {
  readonly url: string;
  close(): Promise<void>;
}

export interface HostPageOptions {
  /** The module of the page; it may import React, the widget, and `./fake-client.ts`. */
  readonly code: string;
  readonly styles?: string;
  /** Attributes of the root element. */
  readonly html?: string;
  readonly body?: string;
  /** Serves the worker of private mode, as `/worker.js`. */
  readonly withWorker?: boolean;
}

const WORKER = fileURLToPath(new URL('../../../../react-widget/src/private/worker.ts', import.meta.url));
/** No inline script, no inline style, nothing of elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

/** Bundles a page as its owner would, and serves it with a strict content security policy. */
export async function startHostPage({
  code,
  styles = '',
  html = 'lang="en"',
  body = '<div id="root"></div>',
  withWorker = false,
}: HostPageOptions): Promise<HostPage> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'tsx', sourcefile: 'page.tsx' },
    outdir: '/page',
    entryNames: 'page',
    bundle: true,
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    write: false,
    target: 'es2022',
    conditions: ['@retainwise/source', 'module'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path.replace('/page', ''), text]));
  if (withWorker) files.set('/worker.js', await bundleWorker());
  const page = `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/host.css"></head>
<body>${body}<script type="module" src="/page.js"></script></body></html>`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const script = files.get(pathname);
    const type = script !== undefined ? 'text/javascript' : pathname === '/host.css' ? 'text/css' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': POLICY });
    response.end(script ?? (pathname === '/host.css' ? styles : page));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [WORKER],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['@retainwise/source', 'module'],
    logLevel: 'error',
  });
  const [bundled] = outputFiles;
  if (bundled === undefined) throw new Error('The worker was not built.');
  return bundled.text;
}
