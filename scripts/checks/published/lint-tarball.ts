import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { isForPages, manifestOf, ROOT } from './packages.ts';
import type { Packed } from './pack.ts';

/** What publint and attw find wrong with a tarball. */
export async function lintTarball(packed: Packed): Promise<readonly string[]> {
  return [...(await runPublint(packed)), ...(await runAttw(packed))];
}

async function runPublint({ tarball }: Packed): Promise<string[]> {
  const { buffer } = new Uint8Array(await readFile(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg) ?? message.code}`);
}

function runAttw({ name, tarball }: Packed): Promise<string[]> {
  const forPages = Object.keys(manifestOf(name).exports).filter(isForPages);
  const options = forPages.length === 0 ? [] : ['--exclude-entrypoints', ...forPages];
  const command = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [command, tarball, '--format', 'ascii', '--no-color', '--no-emoji', ...options],
      (error, stdout, stderr) => resolve(error === null ? [] : [`attw:\n${stdout}${stderr}`]),
    );
  });
}
