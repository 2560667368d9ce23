import { createServer } from 'node:http';
import { buildAdminPanel } from './build/build-admin-panel.ts';
import { createAdminPanel } from './create-admin-panel.ts';
import { readSettings, type PanelSettings } from './settings.ts';

const HOST = '127.0.0.1';

/** The panel alone, against an API that runs elsewhere; Ctrl-C ends it. */
async function main({ apiKey, apiBaseUrl, port, allowedHosts }: PanelSettings): Promise<void> {
  const { assetsDir } = await buildAdminPanel();
  const server = createServer(createAdminPanel({ apiBaseUrl, apiKey, assetsDir, allowedHosts }));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, HOST, resolve));
  const address = server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  process.stdout.write(`Northwind Metrics: http://${HOST}:${listening}\n`);
}

try {
  await main(readSettings(process.env));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
