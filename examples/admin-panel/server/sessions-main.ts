import { createServer } from 'node:http';
import { buildAdminPanel } from './build/build-admin-panel.ts';
import { createSessionPanel } from './create-session-panel.ts';

const HOST = '127.0.0.1';

/** The panel with sessions, against an API that runs elsewhere; Ctrl-C ends it. */
async function main(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const apiKey = env['RETAINWISE_API_KEY'];
  if (!apiKey) throw new Error('RETAINWISE_API_KEY is not set. Set it to a key that may make sessions.');
  const apiBaseUrl = env['RETAINWISE_BASE_URL'] || 'http://127.0.0.1:8787';
  if (!/^https?:\/\//.test(apiBaseUrl) || !URL.canParse(apiBaseUrl))
    throw new Error('RETAINWISE_BASE_URL is not an HTTP URL. Set it to one such as http://127.0.0.1:8787.');
  const { assetsDir } = await buildAdminPanel();
  const server = createServer(createSessionPanel({ apiBaseUrl, apiKey, assetsDir }));
  const port = Number(env['PORT'] || '8789');
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, HOST, resolve));
  const address = server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  process.stdout.write(`Northwind Metrics, with sessions: http://${HOST}:${listening}\n`);
}

try {
  await main(process.env);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
