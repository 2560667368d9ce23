#!/usr/bin/env node
// Committed rather than built, so that `npm ci` can link the command in a checkout that has no dist/ yet.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { URL } from 'node:url';

const entry = new URL('../dist/conformance/index.js', import.meta.url);
if (existsSync(entry)) {
  const { conformanceCommand } = await import(entry.href);
  process.exitCode = await conformanceCommand(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
} else {
  process.stderr.write('The command retainwise-conformance has not been built yet. Run: npm run build\n');
  process.exitCode = 1;
}
