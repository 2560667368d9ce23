import type { SourceRanges } from '../files/opened-source.ts';
import { sha256, toBase64 } from './hash.ts';

const END_BYTES = 64 * 1024;

export interface ResumedFile {
  readonly filename: string;
  readonly size: number;
  readonly ranges: SourceRanges;
  /** Whatever else must be the same: the server, the caller, the options of the upload. */
  readonly circumstances: readonly string[];
}

/** Names a file by its name, size, time of change, beginning and end; null where nothing can be hashed. */
export async function resumeKey({ filename, size, ranges, circumstances }: ResumedFile): Promise<string | null> {
  const head = await ranges.slice(0, Math.min(size, END_BYTES));
  const tail = await ranges.slice(Math.max(0, size - END_BYTES), size);
  const text = JSON.stringify([...circumstances, filename, size, await ranges.modified()]);
  const hash = await sha256(await new Blob([text, '\0', head, tail]).arrayBuffer());
  return hash && toBase64(hash);
}
