/** A nightly job: `main.ts CUSTOMERS.jsonl DIRECTORY`. README.md has its settings. */
import { RetainWise, RetainWiseError } from '@retainwise/sdk';
import { openJsonLines } from './customer-source.ts';
import { sync } from './sync.ts';

const [customers, directory] = process.argv.slice(2);
const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => stopped.abort(new Error('Stopped. Run it again to go on.')));
try {
  if (customers === undefined || directory === undefined) throw new Error('Usage: main.ts CUSTOMERS.jsonl DIRECTORY');
  const output = await sync({
    // The key and the address come from RETAINWISE_API_KEY and RETAINWISE_BASE_URL.
    retainwise: new RetainWise({ maxRetries: 5 }),
    source: openJsonLines(customers),
    directory,
    day: process.env['SYNC_DAY'] ?? new Date().toISOString().slice(0, 10),
    onStep: (text) => process.stderr.write(`${text}\n`),
    signal: stopped.signal,
  });
  process.stdout.write(`${output}\n`);
} catch (error) {
  // The SDK's messages hold what happened and what to do.
  const name = error instanceof RetainWiseError ? `${error.name}: ` : '';
  process.stderr.write(`${name}${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
