import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { InputError, type ErrorCode } from '../../errors.ts';
import type { Command } from './command.ts';
import type { CliIo, Output } from './io.ts';
import { runCli } from './run.ts';
import { UsageError, type UsageCode } from './usage-error.ts';

const catalogueFile = fileURLToPath(new URL('../../../../../openapi/errors.yaml', import.meta.url));
const catalogue = parse(await readFile(catalogueFile, 'utf8')) as Record<ErrorCode, { readonly exit?: number }>;
const commandCodes = (Object.keys(catalogue) as ErrorCode[]).filter((code) => catalogue[code].exit !== undefined);

/** The error as the command throws it, by its code. */
function errorOf(code: ErrorCode): Error {
  if (code === 'ERR-6000') return new TypeError('x is undefined');
  if (code === 'ERR-6005') return new DOMException('aborted', 'AbortError');
  const isUsage = ['ERR-6001', 'ERR-6002', 'ERR-6003'].includes(code);
  if (isUsage) return new UsageError('It went wrong.', 'Do it right.', { code: code as UsageCode });
  return new InputError(code, 'It went wrong.', { fix: 'Do it right.' });
}

async function runFailing(error: Error, signal: AbortSignal) {
  let stdout = '';
  const output = (onText: (text: string) => void): Output => ({
    isTty: false,
    columns: Infinity,
    write(text) {
      onText(String(text));
      return Promise.resolve();
    },
  });
  const io: CliIo = {
    stdin: new Blob([]).stream(),
    stdout: output((text) => (stdout += text)),
    stderr: output(() => undefined),
    env: {},
    now: new Date(0),
    version: () => Promise.resolve('0.0.0'),
    signal,
  };
  const command: Command = { name: 'fail', summary: '', help: '', run: () => Promise.reject(error) };
  const exit = await runCli(['fail', '--json'], [command], io);
  return { exit, error: (JSON.parse(stdout) as { error: { code: string } }).error };
}

describe('the exit status of the command', () => {
  it('is documented for at least twenty codes', () => {
    expect(commandCodes.length).toBeGreaterThan(20);
  });

  it.each(commandCodes)('after %s is the one that the catalogue documents', async (code) => {
    const signal = code === 'ERR-6005' ? AbortSignal.abort() : new AbortController().signal;
    const { exit, error } = await runFailing(errorOf(code), signal);
    expect({ exit, code: error.code }).toEqual({ exit: catalogue[code].exit, code });
  });
});
