import { createServer } from 'node:http';
import { buildAdminPanel } from './build/build-admin-panel.ts';
import { createAdminPanel } from './create-admin-panel.ts';
import { readSettings, type PanelSettings } from './settings.ts';
import { createSignInLinks } from './sign-in-links.ts';

const HOST = '127.0.0.1';

/** The panel alone, against an API that runs elsewhere; Ctrl-C ends it. */
async function main({ access, ...settings }: PanelSettings): Promise<void> {
  const { assetsDir } = await buildAdminPanel();
  const signInLinks = createSignInLinks();
  const panel = createAdminPanel({
    ...settings,
    assetsDir,
    ...('apiKey' in access ? { apiKey: access.apiKey, signInLinks } : access),
  });
  const server = createServer(panel);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(settings.port, HOST, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : settings.port;
  const print = async (): Promise<void> => {
    const link = 'apiKey' in access ? `/sign-in#code=${await signInLinks.issue()}` : '';
    process.stdout.write(`Northwind Metrics: http://${HOST}:${port}${link}\n`);
  };
  await print();
  if ('apiKey' in access && process.stdin.isTTY) process.stdin.on('data', () => void print()).unref();
}

try {
  await main(readSettings(process.env));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
