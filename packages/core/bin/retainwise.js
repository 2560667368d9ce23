#!/usr/bin/env node
// Committed rather than built, so that `npm ci` can link the command in a checkout that has no dist/ yet.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { URL } from 'node:url';

const command = new URL('../dist/node/cli.js', import.meta.url);
if (existsSync(command)) {
  await import(command.href);
} else {
  process.stderr.write('The retainwise command has not been built yet. Run: npm run build\n');
  process.exitCode = 1;
}
