import { statfs } from 'node:fs/promises';
import { PlatformError } from '../errors.ts';

/** New work is refused while there is little room, so that work under way and the database never run out of it. */
export interface StorageRoom {
  /** @throws StorageFullError (ERR-5005) unless there is room for this many bytes, twice, beside the reserve */
  check(bytes: number): Promise<void>;
  /** Whether new work is refused, whatever its size. */
  isLow(): Promise<boolean>;
}

export class StorageFullError extends PlatformError {
  override readonly name = 'StorageFullError';

  constructor() {
    super('ERR-5005', 'There is too little room to store this at the moment. Nothing was stored.', {
      fix:
        'Try again later. If you operate this service, make room on the disk of DATA_DIR; ' +
        'it then goes on by itself.',
    });
  }
}

export interface StorageRoomOptions {
  /** Where files and the embedded database are; none: both are services, whose room is their own. */
  readonly directories: readonly string[];
  /** The reserve. Null: a tenth of the disk, at most 2 GiB. */
  readonly minFreeBytes: number | null;
  /** For tests. */
  readonly measure?: (directory: string) => Promise<Disk>;
}

export interface Disk {
  readonly freeBytes: number;
  readonly totalBytes: number;
}

/** On a large disk, a tenth would be refused for no reason. */
const MAX_DEFAULT_RESERVE = 2 * 2 ** 30;

/** What a process without special rights can still write. */
export async function measureDisk(directory: string): Promise<Disk> {
  const { bavail, blocks, bsize } = await statfs(directory);
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
}

export function createStorageRoom({
  directories,
  minFreeBytes,
  measure = measureDisk,
}: StorageRoomOptions): StorageRoom {
  async function hasRoom(bytes: number): Promise<boolean> {
    const disks = await Promise.all(directories.map(measure));
    return disks.every(({ freeBytes, totalBytes }) => {
      const reserve = minFreeBytes ?? Math.min(totalBytes / 10, MAX_DEFAULT_RESERVE);
      // A file becomes results of about its size, and those are in the database too.
      return freeBytes >= Math.max(reserve, 2 * bytes);
    });
  }
  return {
    check: async (bytes) => {
      if (!(await hasRoom(bytes))) throw new StorageFullError();
    },
    isLow: async () => !(await hasRoom(0)),
  };
}
