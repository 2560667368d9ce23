import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/database/open-database.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../src/database/supervisor/embedded-postgres.ts';
import type { Database } from '../src/database/types.ts';
import { createStorageRoom } from '../src/process/storage-room.ts';
import { silentLogger } from '../src/testing/silent-logger.ts';
import { isDatabaseTrouble, isStorageTrouble } from '../src/trouble.ts';

const SIZE = '160m';

/** Mounts a small disk in memory; false where this user may not. */
async function mountSmallDisk(directory: string): Promise<boolean> {
  await mkdir(directory, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=0700`, 'tmpfs', directory], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const parent = await mkdtemp(join(tmpdir(), 'retainwise-full-'));
const disk = join(parent, 'disk');
const mounted = process.platform === 'linux' && (await mountSmallDisk(disk));
if (!mounted) process.stderr.write('Skipped: a full disk. Mounting a small one needs root on Linux.\n');

afterAll(async () => {
  if (mounted) execFileSync('umount', ['-l', disk]);
  await rm(parent, { recursive: true, force: true });
});

describe.runIf(mounted)('a disk that is full', () => {
  const dataDir = join(disk, 'data');
  const logger = silentLogger();
  const gone: unknown[] = [];
  let server: EmbeddedPostgres;
  let database: Database;

  beforeAll(async () => {
    server = await startEmbeddedPostgres({ dataDir, logger, onGone: (error) => gone.push(error) });
    database = openDatabase({ url: server.url, ownerUrl: server.ownerUrl, poolMax: 4, use: 'request', logger });
    await database.migrate();
  });
  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  it('refuses new work first, and when PostgreSQL ends for lack of room it comes back with the room', async () => {
    const storage = createStorageRoom({ directories: [dataDir], minFreeBytes: null });
    await storage.check(0);
    const before = await database.accounts.create({ name: 'Before', currency: 'USD' });

    // Somebody else fills the disk, up to the reserve and then up to the last block.
    const { bavail, bsize } = await statfs(dataDir);
    await writeFile(join(disk, 'other'), Buffer.alloc(bavail * bsize - 10 * 2 ** 20));
    await expect(storage.check(0)).rejects.toMatchObject({ code: 'ERR-5005' });
    const last = await statfs(dataDir);
    await writeFile(join(disk, 'rest'), Buffer.alloc(last.bavail * last.bsize));

    // PostgreSQL cannot write its log any more.
    const { pid } = server;
    const failures: unknown[] = [];
    const deadline = Date.now() + 30_000;
    while (failures.length === 0 && Date.now() < deadline)
      await database.accounts
        .create({ name: 'x'.repeat(100), currency: 'USD' })
        .catch((error: unknown) => failures.push(error));
    expect(failures).not.toEqual([]);
    for (const failure of failures) expect(isDatabaseTrouble(failure) || isStorageTrouble(failure)).toBe(true);
    // Whether or not it has ended by itself, it cannot recover without room.
    if (server.pid === pid) process.kill(pid, 'SIGKILL');
    await expect
      .poll(
        () =>
          database.ping().then(
            () => 'up',
            () => 'down',
          ),
        { timeout: 10_000 },
      )
      .toBe('down');
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(gone).toEqual([]);
    await expect(database.ping()).rejects.toThrow();

    await rm(join(disk, 'rest'));
    await rm(join(disk, 'other'));
    const roomAt = Date.now();
    await expect
      .poll(
        () =>
          database.ping().then(
            () => 'up',
            () => 'down',
          ),
        { timeout: 30_000, interval: 50 },
      )
      .toBe('up');
    expect(Date.now() - roomAt).toBeLessThan(15_000);
    await storage.check(0);
    expect(await database.accounts.find(before.id)).toMatchObject({ name: 'Before' });
    await database.accounts.create({ name: 'After', currency: 'USD' });
    expect(gone).toEqual([]);
  });
});
