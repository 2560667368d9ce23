#!/usr/bin/env node
// Committed rather than built, so that `npm ci` can link the command in a checkout that has no dist/ yet.
import { existsSync } from 'node:fs';

const command = new URL('../dist/node/cli.js', import.meta.url);
if (existsSync(command)) {
  await import(command.href);
} else {
  console.error('The retainwise command has not been built yet. Run: npm run build');
  process.exitCode = 1;
}
