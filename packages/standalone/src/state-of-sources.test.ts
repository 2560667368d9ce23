import { appendFile, cp, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stateOfSources } from './state-of-sources.ts';

let root: string;
const path = (file: string): string => join(root, file);
const state = (): Promise<string> => stateOfSources(path('packages/standalone'));

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'retainwise-state-'));
  for (const [file, content] of [
    ['tsconfig.base.json', '{}'],
    ['package-lock.json', '{}'],
    ['packages/standalone/package.json', '{ "dependencies": { "@x/engine": "1" } }'],
    ['packages/standalone/src/main.ts', 'import "@x/engine";'],
    ['packages/engine/package.json', '{}'],
    ['packages/engine/src/index.ts', 'export {};'],
  ] as const) {
    await mkdir(join(path(file), '..'), { recursive: true });
    await writeFile(path(file), content);
  }
  await mkdir(path('node_modules/@x'), { recursive: true });
  await symlink('../../packages/engine', path('node_modules/@x/engine'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

it.each(['tsconfig.base.json', 'package-lock.json', 'packages/standalone/src/main.ts', 'packages/engine/src/index.ts'])(
  'the state of the sources is another one after a change of %s, also one that leaves an older time',
  async (file) => {
    const before = await state();
    expect(await state()).toBe(before);
    await appendFile(path(file), ' ');
    await utimes(path(file), 1, 1);
    expect(await state()).not.toBe(before);
  },
);

it('new files count, and a copy with other times and what was built do not', async () => {
  const before = await state();
  await mkdir(path('packages/standalone/dist'));
  await writeFile(path('packages/standalone/dist/main.js'), '');
  await utimes(path('packages/standalone/src/main.ts'), 1, 1);
  expect(await state()).toBe(before);
  await cp(path('packages/engine/src/index.ts'), path('packages/engine/src/other.ts'));
  expect(await state()).not.toBe(before);
});
