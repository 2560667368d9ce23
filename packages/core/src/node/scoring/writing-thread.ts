import { startThread } from '../threads/start-thread.ts';
import type { SentBatch, WritingAnswer, WritingRequest } from '../../scoring/table/thread-messages.ts';
import type { WritingThread } from '../../scoring/table/writing-thread.ts';

type Settle = { readonly resolve: (answer: WritingAnswer) => void; readonly reject: (error: unknown) => void };
const FINISH = -1;
const READY = -2;
/**
 * Room for several batches. With less, batches survived a collection of the young generation while they were still in
 * use, and only a full collection frees those.
 */
const YOUNG_MEGABYTES = 32;

/** Starts a thread. It loads its modules while the caller opens the file. */
export function startWritingThread(): WritingThread {
  const thread = startThread('write-rows', { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
  const open = new Map<number, Settle>();
  let next = 0;
  const ready = new Promise<WritingAnswer>((resolve, reject) => open.set(READY, { resolve, reject }));
  // A failure is reported by the next call; waiting for `ready` is optional.
  ready.catch(() => undefined);
  let death: Error | null = null;

  function die(error: Error): void {
    death ??= error;
    for (const { reject } of open.values()) reject(death);
    open.clear();
  }
  thread.on('message', (answer: WritingAnswer) => {
    const id = idOf(answer);
    open.get(id)?.resolve(answer);
    open.delete(id);
  });
  thread.on('error', (cause) =>
    die(new Error(`A writing thread failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })),
  );
  thread.on('exit', (code) => die(new Error(`A writing thread ended with code ${code} before its work was done.`)));

  function ask(id: number, request: WritingRequest, transferred: readonly ArrayBuffer[]): Promise<WritingAnswer> {
    if (death !== null) return Promise.reject(death);
    return new Promise((resolve, reject) => {
      open.set(id, { resolve, reject });
      post(request, transferred);
    });
  }

  function post(request: WritingRequest, transferred: readonly ArrayBuffer[]): void {
    thread.postMessage(request, transferred);
  }

  return {
    ready,
    begin(plan) {
      post({ kind: 'begin', plan }, []);
    },
    get waiting() {
      return open.size;
    },
    async write(sent) {
      const id = next++;
      const answer = await ask(id, { kind: 'rows', id, sent }, transferable(sent));
      if (answer.kind !== 'written') throw new Error('A writing thread answered out of turn.');
      return answer.output;
    },
    async finish() {
      const answer = await ask(FINISH, { kind: 'finish' }, []);
      if (answer.kind !== 'finished') throw new Error('A writing thread answered out of turn.');
      return answer;
    },
    async stop() {
      await thread.terminate();
    },
  };
}

/** The buffers that are moved to the thread rather than copied. */
function transferable({ batch, spare }: SentBatch): ArrayBuffer[] {
  const own = spare === undefined ? [] : [spare];
  if (batch instanceof Uint8Array) return [batch.buffer, ...own];
  const { rows, columns, blocks, prefixes } = batch;
  const scored = blocks.flatMap((block) =>
    block === null
      ? []
      : [
          block.rows,
          block.scores.margin,
          block.scores.probability,
          block.scores.contributions,
          block.quality.knownWeight,
          block.quality.missing,
          block.quality.outOfRange,
        ],
  );
  const buffers = [...scored, rows.lengths, columns.values, columns.status, prefixes?.bytes, prefixes?.ends].flatMap(
    (array) => (array?.buffer instanceof ArrayBuffer ? [array.buffer] : []),
  );
  return [...new Set([...buffers, ...own])];
}

function idOf(answer: WritingAnswer): number {
  switch (answer.kind) {
    case 'ready':
      return READY;
    case 'written':
      return answer.id;
    case 'finished':
      return FINISH;
  }
}
