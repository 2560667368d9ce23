import { build as esbuild } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as vite, defaultClientConditions } from 'vite';

const ROOT = fileURLToPath(new URL('../../../../..', import.meta.url));
const PAGE = fileURLToPath(new URL('page', import.meta.url));
const WORKER = join(ROOT, 'packages/react-widget/src/private/worker.ts');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
/** As strict as can be: a page in which nothing could be sent anywhere, nor anything inline run. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src data:; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'";

export interface PrivatePage {
  readonly url: string;
  /** Where the worker is, of a page that serves it itself. */
  readonly workerUrl: string;
  close(): Promise<void>;
}

/** A page with the widget in private mode, bundled by Vite, under a strict content security policy. */
export async function servePrivatePage(outDir: string): Promise<PrivatePage> {
  await vite({
    configFile: false,
    root: PAGE,
    logLevel: 'error',
    resolve: { conditions: ['@retainwise/source', ...defaultClientConditions], dedupe: ['react', 'react-dom'] },
    build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  await esbuild({
    entryPoints: [WORKER],
    outfile: join(outDir, 'own/worker.js'),
    bundle: true,
    format: 'esm',
    minify: true,
    conditions: ['@retainwise/source', 'module'],
    logLevel: 'error',
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    readFile(join(outDir, path)).then(
      (bytes) => {
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  const port = await listening(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    workerUrl: '/own/worker.js',
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page has no port.');
  return address.port;
}
