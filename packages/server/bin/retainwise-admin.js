#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';

// Committed rather than built, so that `npm ci` can link the command. In a checkout it runs the sources, which are
// never out of date; where there are none, or nothing that runs them, the build.
const source = new URL('../src/admin/main.ts', import.meta.url);
const built = new URL('../dist/admin.js', import.meta.url);
const tsx = existsSync(source) ? whereIsTsx() : null;

if (tsx !== null) {
  const args = ['--import', tsx, '--conditions', '@retainwise/source', fileURLToPath(source), ...process.argv.slice(2)];
  spawn(process.execPath, args, { stdio: 'inherit' }).once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else if (existsSync(built)) {
  await import(built.href);
} else {
  process.stderr.write('The retainwise-admin command has not been built yet. Run: npm run build\n');
  process.exitCode = 1;
}

function whereIsTsx() {
  try {
    return import.meta.resolve('tsx');
  } catch {
    // Only a checkout has it.
    return null;
  }
}
