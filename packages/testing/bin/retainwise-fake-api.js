#!/usr/bin/env node
// Committed rather than built, so that `npm ci` can link the command in a checkout that has no dist/ yet.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { URL } from 'node:url';

const entry = new URL('../dist/server/index.js', import.meta.url);
if (existsSync(entry)) {
  const { fakeApiCommand } = await import(entry.href);
  const ended = await fakeApiCommand(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
  if (typeof ended === 'number') process.exitCode = ended;
  else for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void ended.close());
} else {
  process.stderr.write('The command retainwise-fake-api has not been built yet. Run: npm run build\n');
  process.exitCode = 1;
}
