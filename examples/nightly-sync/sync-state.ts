import { readFile, rename, writeFile } from 'node:fs/promises';
import type { ResumeStore } from '@retainwise/sdk';

interface Steps {
  readonly exported?: boolean;
  readonly uploadId?: string;
  readonly predictionId?: string;
  readonly done?: boolean;
  /** Uploads that were interrupted, for the SDK. */
  readonly resumed?: Readonly<Record<string, string>>;
}

/** What a run has done, in a file: the next one goes on there. */
export interface SyncState {
  /** What the last run has saved. */
  readonly steps: Steps;
  save(steps: Steps): Promise<void>;
  forget(): Promise<void>;
  readonly resumeStore: ResumeStore;
}

export async function openSyncState(path: string): Promise<SyncState> {
  let steps = await read(path);
  async function write(next: Steps): Promise<void> {
    const partial = `${path}.${process.pid}.partial`;
    await writeFile(partial, JSON.stringify(next));
    await rename(partial, path);
    steps = next;
  }
  return {
    get steps() {
      return steps;
    },
    save: (more) => write({ ...steps, ...more }),
    forget: () => write({}),
    resumeStore: {
      get: (key) => Promise.resolve(steps.resumed?.[key] ?? null),
      set: (key, id) => write({ ...steps, resumed: { ...steps.resumed, [key]: id } }),
      delete: (key) => {
        const { [key]: _, ...resumed } = steps.resumed ?? {};
        return write({ ...steps, resumed });
      },
    },
  };
}

async function read(path: string): Promise<Steps> {
  try {
    // as: only `write` makes this file, and it does so as a whole
    return JSON.parse(await readFile(path, 'utf8')) as Steps;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}
