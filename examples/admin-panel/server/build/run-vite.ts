import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';

/**
 * Builds the page of `root` with its vite.config.js into `outDir`. Runs in a separate process: Vite changes NODE_ENV,
 * and the memory is released after the build.
 *
 * @throws Error with what Vite printed
 */
export async function runVite(root: string, outDir: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const { NODE_OPTIONS: _ours, ...env } = process.env;
  const child = spawn(
    process.execPath,
    [vite, 'build', '--configLoader', 'native', '--logLevel', 'warn', '--outDir', outDir, '--emptyOutDir'],
    {
      cwd: root,
      env: { ...env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [code, ...output] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (code !== 0)
    throw new Error(`The admin panel could not be built:\n${stripVTControlCharacters(output.join('\n')).trim()}`);
}
