import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceHash } from './source-hash.ts';

let repository: string;
let root: string;

async function write(path: string, content: string): Promise<void> {
  const target = join(repository, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}

beforeEach(async () => {
  repository = await mkdtemp(join(tmpdir(), 'panel-hash-'));
  root = join(repository, 'examples/panel');
  await write('package-lock.json', '{}');
  await write('examples/panel/package.json', '{"dependencies":{"@x/widget":"1.0.0","react":"19.0.0"}}');
  await write('examples/panel/src/main.tsx', 'main');
  await write('packages/widget/package.json', '{"dependencies":{"@x/sdk":"1.0.0"}}');
  await write('packages/widget/src/index.ts', 'widget');
  await write('packages/sdk/package.json', '{}');
  await write('packages/sdk/src/index.ts', 'sdk');
  await write('node_modules/react/package.json', '{}');
  await mkdir(join(repository, 'node_modules/@x'));
  for (const name of ['widget', 'sdk'])
    await symlink(join(repository, 'packages', name), join(repository, 'node_modules/@x', name));
});
afterEach(() => rm(repository, { recursive: true, force: true }));

describe('sourceHash', () => {
  it('is the same for the same sources', async () => {
    expect(await sourceHash(root)).toMatch(/^[0-9a-f]{16}$/);
    expect(await sourceHash(root)).toBe(await sourceHash(root));
  });

  it.each([
    'examples/panel/src/main.tsx',
    'examples/panel/src/new.ts',
    'packages/widget/src/index.ts',
    'packages/sdk/src/index.ts',
    'packages/sdk/package.json',
    'package-lock.json',
  ])('changes with %s', async (path) => {
    const before = await sourceHash(root);
    await write(path, '{"changed":true}');
    expect(await sourceHash(root)).not.toBe(before);
  });

  it.each([
    'examples/panel/dist/build-1/index.html',
    'examples/panel/README.md',
    'packages/sdk/src/index.test.ts',
    'packages/sdk/dist/index.js',
    'packages/other/src/index.ts',
    'node_modules/react/cache',
  ])('does not change with %s', async (path) => {
    const before = await sourceHash(root);
    await write(path, 'changed');
    expect(await sourceHash(root)).toBe(before);
  });
});
