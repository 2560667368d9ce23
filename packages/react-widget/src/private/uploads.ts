import type { Upload } from '@retainwise/sdk';
import { UsageError } from '@retainwise/sdk';
import type { WidgetClient } from '../client.ts';
import { localList } from './local-list.ts';
import type { Analyzed, SentFile } from './protocol.ts';
import type { PrivateOptions } from './types.ts';
import type { WorkerOfFile } from './worker-of-file.ts';

/** The one file that a private client holds. */
export interface HeldFile {
  readonly upload: Upload;
  readonly blob: Blob;
  readonly sent: SentFile;
  readonly analyzed: Analyzed;
}

/** What uploads and predictions of a private client have in common. */
export interface Held {
  file: HeldFile | null;
  readonly worker: WorkerOfFile;
  /** Asked whenever a file is opened. */
  readonly options: () => PrivateOptions;
  /** Called when the file is another, or gone. */
  readonly onChange: () => void;
}

/** Nothing is kept behind an id: a random one says no more than that. */
export function newId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `${prefix}_${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** @throws UsageError ERR-1004 */
export function heldFile({ file }: Held, uploadId: string): HeldFile {
  if (file !== null && file.upload.id === uploadId) return file;
  throw new UsageError('This file is no longer open in this browser.', { code: 'ERR-1004', fix: 'Choose it again.' });
}

export function createPrivateUploads(held: Held): WidgetClient['uploads'] {
  const uploads: WidgetClient['uploads'] = {
    async create(source, { filename, mapping, sheet, onProgress, signal } = {}) {
      if (!(source instanceof Blob))
        throw new UsageError('Private mode takes a Blob or a File.', { fix: 'Pass the file that a person chose.' });
      held.file = null;
      held.onChange();
      const work = await held.worker.renew();
      signal?.throwIfAborted();
      const { model: _, workerUrl: __, ...options } = held.options();
      const sent: SentFile = { file: source, mapping, sheet, options };
      const analyzed = await work.do('analyze', sent, {
        signal,
        onProgress: ({ bytesRead, bytesTotal }) => onProgress?.({ sentBytes: bytesRead, totalBytes: bytesTotal }),
      });
      const name = filename ?? (source instanceof File ? source.name : 'customers.csv');
      const upload = uploadOf({ id: newId('upl'), filename: name, blob: source, analyzed });
      held.file = { upload, blob: source, sent, analyzed };
      return upload;
    },
    retrieve: async (id) => Promise.resolve(heldFile(held, id).upload),
    list: () =>
      localList(() => Promise.resolve({ data: held.file === null ? [] : [held.file.upload], next_cursor: null })),
    async delete(id) {
      heldFile(held, id);
      held.file = null;
      held.onChange();
      held.worker.forget();
      return Promise.resolve();
    },
    async correct(id, corrections, { signal } = {}) {
      const { sent, upload } = heldFile(held, id);
      const { file, sheet, mapping, answers } = sent;
      const corrected = await held.worker.current().do('correct', { sent: { file, sheet }, corrections }, { signal });
      const filename = upload.filename.replace(/\.xlsx$/i, '.csv');
      const created = await uploads.create(corrected, { filename, mapping, signal });
      if (answers === undefined || Object.keys(answers).length === 0) return created;
      await uploads.updateMapping(created.id, mapping ?? {}, { answers, signal });
      return heldFile(held, created.id).upload;
    },
    mapping: async (id) => Promise.resolve(heldFile(held, id).analyzed.mapping),
    async updateMapping(id, overrides, { answers, signal } = {}) {
      const { sent, upload, blob } = heldFile(held, id);
      const decided: SentFile = { ...sent, mapping: overrides, answers };
      const analyzed = await held.worker.current().do('analyze', decided, { signal });
      heldFile(held, id);
      held.file = {
        blob,
        sent: decided,
        analyzed,
        upload: { ...uploadOf({ ...upload, blob, analyzed }), created_at: upload.created_at },
      };
      return analyzed.mapping;
    },
    async validation(id, { level } = {}, { signal } = {}) {
      const { analyzed, sent } = heldFile(held, id);
      if (level === undefined || level === analyzed.validation.level) return analyzed.validation;
      const again = { ...sent, options: { ...sent.options, level } };
      return (await held.worker.current().do('analyze', again, { signal })).validation;
    },
  };
  return uploads;
}

function uploadOf({
  id,
  filename,
  blob,
  analyzed: { validation, mapping, format, columnCount },
}: {
  readonly id: string;
  readonly filename: string;
  readonly blob: Blob;
  readonly analyzed: Analyzed;
}): Upload {
  return {
    id,
    reference: null,
    filename,
    file_size_bytes: blob.size,
    row_count: validation.rows,
    column_count: columnCount,
    // Of a file that nobody received, there is nothing to compare.
    checksum_sha256: '',
    status: 'ready',
    format,
    quality_score: validation.quality_score,
    accepted_rows: validation.accepted,
    rejected_rows: validation.rejected,
    questions: mapping.questions.length,
    created_at: new Date().toISOString(),
    expires_at: null,
  };
}
