import type { AnyUpload } from '@retainwise/openapi';
import { ApiError } from '../errors/api-error.ts';
import { isBrowser } from '../runtime.ts';
import type { UploadInPartsInput } from './input.ts';
import { resumeKey } from './resume-key.ts';
import { browserResumeStore } from './resume-store.ts';
import { unreadable } from './send-parts.ts';

/** The id of the unfinished upload of a file, where it can be kept. */
export interface KeptUpload {
  find(): Promise<AnyUpload | null>;
  keep(id: string): Promise<void>;
  forget(): Promise<void>;
}

/** @param identity of the server and the caller */
export async function keptUpload(
  input: UploadInPartsInput,
  identity: string,
  retrieve: (id: string) => Promise<AnyUpload>,
): Promise<KeptUpload> {
  const { resume, mapping, sheet, kind, complete, reference, filename } = input;
  const store = resume === false ? null : (resume?.store ?? (isBrowser() ? browserResumeStore() : null));
  const circumstances = [identity, (resume || undefined)?.scope ?? '', JSON.stringify(mapping ?? {})];
  if (reference !== undefined) circumstances.push(reference);
  if (sheet !== undefined) circumstances.push(`sheet ${sheet}`);
  if (kind !== undefined) circumstances.push(`kind ${kind}`);
  if (complete === true) circumstances.push('complete');
  const key =
    store &&
    (await resumeKey({ ...input, circumstances }).catch((error: unknown) => {
      throw unreadable(filename, error);
    }));
  if (store === null || key === null)
    return { find: () => Promise.resolve(null), keep: () => Promise.resolve(), forget: () => Promise.resolve() };
  return {
    async find() {
      const id = await store.get(key);
      if (id === null) return null;
      try {
        const found = await retrieve(id);
        if (found.status !== 'failed') return found;
      } catch (error) {
        if (!(error instanceof ApiError && error.status === 404)) throw error;
      }
      await store.delete(key);
      return null;
    },
    keep: (id) => store.set(key, id),
    forget: () => store.delete(key),
  };
}
