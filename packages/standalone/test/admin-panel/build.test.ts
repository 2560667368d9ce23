import { buildAdminPanel } from '@retainwise/example-admin-panel';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let cacheDir: string;
beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'panel-build-'));
});
afterAll(() => rm(cacheDir, { recursive: true, force: true }));

describe('the build of the panel’s page', () => {
  it('is made once, however many ask for it at the same time', async () => {
    const builds = await Promise.all([buildAdminPanel({ cacheDir }), buildAdminPanel({ cacheDir })]);
    expect(builds[0]).toEqual(builds[1]);
    expect(await readdir(cacheDir)).toHaveLength(1);
    const index = join(builds[0].assetsDir, 'index.html');
    const { mtimeMs } = await stat(index);
    expect(await buildAdminPanel({ cacheDir })).toEqual(builds[0]);
    expect((await stat(index)).mtimeMs).toBe(mtimeMs);
  });

  it('needs nothing inline, nothing from elsewhere, and tells no sources', async () => {
    const { assetsDir } = await buildAdminPanel({ cacheDir });
    const html = await readFile(join(assetsDir, 'index.html'), 'utf8');
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|https?:\/\//);
    const names = await readdir(join(assetsDir, 'assets'));
    expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
    // Kept for ever by browsers, so every name carries a hash.
    expect(names.filter((name) => !/-[\w-]{8}\.(js|css|svg)$/.test(name))).toEqual([]);
  });
});
