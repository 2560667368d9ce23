import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { createStorageRoom, measureDisk, type StorageRoomOptions } from './storage-room.ts';

const MB = 2 ** 20;
const GB = 2 ** 30;

describe('room for new work', () => {
  let disk = { freeBytes: 0, totalBytes: 0 };
  const room = (options: Partial<StorageRoomOptions> = {}) =>
    createStorageRoom({ directories: ['/data'], minFreeBytes: null, measure: () => Promise.resolve(disk), ...options });

  it('is refused below a tenth of a small disk, and again given when there is room', async () => {
    disk = { freeBytes: 99 * MB, totalBytes: 1000 * MB };
    await expect(room().check(0)).rejects.toMatchObject({ code: 'ERR-5005' });
    expect(await room().isLow()).toBe(true);
    disk = { freeBytes: 101 * MB, totalBytes: 1000 * MB };
    await room().check(0);
    expect(await room().isLow()).toBe(false);
  });

  it('needs no more than 2 GiB of a large disk', async () => {
    disk = { freeBytes: 2 * GB, totalBytes: 1000 * GB };
    await room().check(100 * MB);
    disk = { freeBytes: 2 * GB - 1, totalBytes: 1000 * GB };
    await expect(room().check(0)).rejects.toMatchObject({ code: 'ERR-5005' });
  });

  it('is twice the size of what is sent', async () => {
    disk = { freeBytes: 150 * MB, totalBytes: 1000 * MB };
    await room().check(75 * MB);
    await expect(room().check(76 * MB)).rejects.toMatchObject({ code: 'ERR-5005' });
  });

  it('follows the setting', async () => {
    disk = { freeBytes: 10 * MB, totalBytes: 1000 * GB };
    await room({ minFreeBytes: 10 * MB }).check(0);
    await expect(room({ minFreeBytes: 11 * MB }).check(0)).rejects.toMatchObject({ code: 'ERR-5005' });
  });

  it('is not asked for where files and database are services', async () => {
    await room({ directories: [] }).check(GB);
  });

  it('is what the system says', async () => {
    const { freeBytes, totalBytes } = await measureDisk(tmpdir());
    expect(freeBytes).toBeGreaterThan(0);
    expect(totalBytes).toBeGreaterThanOrEqual(freeBytes);
  });
});
