import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { basename, dirname } from 'node:path';
import { expect, it } from 'vitest';
import { readOptions, UsageError } from './options.ts';

const here = fileURLToPath(import.meta.url);

it('without a file, the sample is scored', async () => {
  expect(await readOptions([], tmpdir())).toEqual({ file: null, once: false, help: false });
  expect(await readOptions(['--score'], tmpdir())).toEqual({ file: null, once: false, help: false });
});

it('a path is relative to the directory where npm was called', async () => {
  expect(await readOptions(['--score', basename(here), '--once'], dirname(here))).toEqual({
    file: here,
    once: true,
    help: false,
  });
});

it.each([[['--score', 'no-such.csv']], [['--score', '.']], [['--scroe', 'x']], [['file.csv']]])(
  'refuses %j before anything is started',
  async (args) => {
    await expect(readOptions(args, dirname(here))).rejects.toBeInstanceOf(UsageError);
  },
);
