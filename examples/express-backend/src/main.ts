/** Starts the backend; README.md has its settings. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RetainWise } from '@retainwise/sdk';
import { createApp } from './create-app.ts';
import { openEventStore } from './event-store.ts';

const { PORT = '3000', DATA_DIR = '.events', RETAINWISE_WEBHOOK_SECRET, RETAINWISE_BASE_URL, TENANT } = process.env;
if (!RETAINWISE_WEBHOOK_SECRET) throw new Error('RETAINWISE_WEBHOOK_SECRET is not set. See README.md.');
const baseUrl = RETAINWISE_BASE_URL ?? 'http://127.0.0.1:8787';
const widget = dirname(fileURLToPath(import.meta.resolve('@retainwise/react-widget')));

const app = createApp({
  retainwise: new RetainWise({ baseUrl }),
  webhookSecret: RETAINWISE_WEBHOOK_SECRET,
  events: await openEventStore(DATA_DIR),
  // Everybody who opens the page on this machine is of this tenant. A real backend asks its own sign-in.
  tenantOf: () => TENANT ?? 'tenant-1',
  onEvent: async ({ type, id }) => {
    process.stdout.write(`${type} ${id}\n`);
    return Promise.resolve();
  },
  folders: { '/vendor/retainwise': join(widget, 'script'), '/': join(import.meta.dirname, '../../html-page') },
  apiOrigin: new URL(baseUrl).origin,
});
const server = app.listen(Number(PORT), '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${PORT}\n`));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
