import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/database/open-database.ts';
import { startEmbeddedPostgres } from '../src/database/supervisor/embedded-postgres.ts';
import { lockDataDir } from '../src/database/supervisor/lock-data-dir.ts';
import { createTestAccount, silentLogger } from '../src/testing/index.ts';
import { everything } from './support/everything.ts';

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'retainwise-backup-'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

/** Works on the embedded database of a data directory, which is stopped again. */
async function withDatabaseOf<T>(dataDir: string, work: (urls: { url: string; ownerUrl: string }) => Promise<T>) {
  const lock = await lockDataDir(dataDir);
  const postgres = await startEmbeddedPostgres({ dataDir, logger: silentLogger() });
  try {
    return await work(postgres);
  } finally {
    await postgres.stop();
    await lock.release();
  }
}

describe('a copy of the data directory of a process that was stopped', () => {
  it('has every row when another machine starts from it, and takes new ones', async () => {
    const first = join(parent, 'first');
    const saved = await withDatabaseOf(first, async ({ url, ownerUrl }) => {
      const database = openDatabase({ url, ownerUrl, poolMax: 2, logger: silentLogger() });
      await database.migrate();
      for (const name of ['Åcme & Søn', 'Globex']) await createTestAccount(database, name);
      await database.close();
      return everything(ownerUrl);
    });
    expect(saved['public.accounts']).toHaveLength(2);
    expect(Object.keys(saved).length).toBeGreaterThan(30);

    const second = join(parent, 'second');
    await cp(first, second, { recursive: true });
    await rm(first, { recursive: true });
    await withDatabaseOf(second, async ({ url, ownerUrl }) => {
      expect(await everything(ownerUrl)).toEqual(saved);
      const database = openDatabase({ url, ownerUrl, poolMax: 2, logger: silentLogger() });
      expect(await database.migrate()).toEqual([]);
      const { account } = await createTestAccount(database, 'Initech');
      expect(saved['public.accounts']).not.toContain(expect.stringContaining(account.id));
      await database.close();
      expect((await everything(ownerUrl))['public.accounts']).toHaveLength(3);
    });
  });
});
