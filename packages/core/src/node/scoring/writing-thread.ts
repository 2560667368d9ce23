import type { ResultRow } from '../../results/types.ts';
import type { SummaryPart } from '../../results/summary.ts';
import { startThread } from '../threads/start-thread.ts';
import type { ScoredRows, ScoringPlan, WritingAnswer, WritingRequest } from './thread-messages.ts';

/** A thread that puts scores into words. What it dies of is what its calls reject with. */
export interface WritingThread {
  /** Tells it about the file; once, and before anything else. */
  begin(plan: ScoringPlan): void;
  /** Resolves when it knows the file, rejects when it died before. */
  readonly ready: Promise<unknown>;
  /** Batches that it has and has not answered. */
  readonly waiting: number;
  /** The records of a batch. The memory of the scores and of `spare` is given away. */
  write(rows: ScoredRows): Promise<Uint8Array<ArrayBuffer>>;
  finish(): Promise<{ readonly totals: SummaryPart; readonly top: readonly ResultRow[] }>;
  /** Stops it, whatever it does. */
  stop(): Promise<void>;
}

type Settle = { readonly resolve: (answer: WritingAnswer) => void; readonly reject: (error: unknown) => void };
const FINISH = -1;
const READY = -2;
/** Room for several batches: with less of it they were still needed when it was full, and were copied to where only a full collection takes them away. */
const YOUNG_MEGABYTES = 32;

/** Starts a thread, which loads its modules while its owner reads the file. */
export function startWritingThread(): WritingThread {
  const thread = startThread('write-rows', { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
  const open = new Map<number, Settle>();
  let next = 0;
  const ready = new Promise<WritingAnswer>((resolve, reject) => open.set(READY, { resolve, reject }));
  // A dead thread tells whoever asks it next; nobody has to wait for it to be ready.
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
    async write(rows) {
      const id = next++;
      const answer = await ask(id, { kind: 'rows', id, ...rows }, givenAway(rows));
      if (answer.kind !== 'records') throw new Error('A writing thread answered out of turn.');
      return answer.records;
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

/** What is sent without a copy. */
function givenAway({ rows, columns, blocks, starts, spare }: ScoredRows): ArrayBuffer[] {
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
  const buffers = [...scored, rows.lengths, columns.values, columns.status, starts?.bytes, starts?.ends].flatMap(
    (array) => (array?.buffer instanceof ArrayBuffer ? [array.buffer] : []),
  );
  return [...new Set(spare === undefined ? buffers : [...buffers, spare])];
}

function idOf(answer: WritingAnswer): number {
  switch (answer.kind) {
    case 'ready':
      return READY;
    case 'records':
      return answer.id;
    case 'finished':
      return FINISH;
  }
}
