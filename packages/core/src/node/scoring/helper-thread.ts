import type { ResultRow } from '../../results/types.ts';
import type { SummaryPart } from '../../results/summary.ts';
import { startThread } from '../threads/start-thread.ts';
import type { ScoringAnswer, ScoringPlan, ScoringRequest } from './thread-messages.ts';

/** A thread that scores batches. What it dies of is what its calls reject with. */
export interface HelperThread {
  /** Resolves when it has read its models, rejects when it died before. */
  readonly ready: Promise<unknown>;
  /** Batches that it has and has not answered; Infinity before it has read its models. */
  readonly waiting: number;
  /** The records of a batch. The memory of `spare` is given away. */
  score(rows: Omit<Extract<ScoringRequest, { kind: 'rows' }>, 'kind' | 'id'>): Promise<Uint8Array<ArrayBuffer>>;
  finish(): Promise<{ readonly totals: SummaryPart; readonly top: readonly ResultRow[] }>;
  stop(): Promise<void>;
}

type Settle = { readonly resolve: (answer: ScoringAnswer) => void; readonly reject: (error: unknown) => void };
const FINISH = -1;
const READY = -2;
/** Room for several batches: with less of it they were still needed when it was full, and were copied to where only a full collection takes them away. */
const YOUNG_MEGABYTES = 32;

export function startHelper(plan: ScoringPlan): HelperThread {
  const thread = startThread('score-rows', { workerData: plan, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
  const open = new Map<number, Settle>();
  let next = 0;
  const ready = new Promise<ScoringAnswer>((resolve, reject) => open.set(READY, { resolve, reject }));
  // A dead thread tells whoever asks it next; nobody has to wait for it to be ready.
  ready.catch(() => undefined);
  let death: Error | null = null;

  function die(error: Error): void {
    death ??= error;
    for (const { reject } of open.values()) reject(death);
    open.clear();
  }
  thread.on('message', (answer: ScoringAnswer) => {
    const id = idOf(answer);
    open.get(id)?.resolve(answer);
    open.delete(id);
  });
  thread.on('error', (cause) => die(new Error(`A scoring thread failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })));
  thread.on('exit', (code) => die(new Error(`A scoring thread ended with code ${code} before its work was done.`)));

  function ask(id: number, request: ScoringRequest, transferred: readonly ArrayBuffer[]): Promise<ScoringAnswer> {
    if (death !== null) return Promise.reject(death);
    return new Promise((resolve, reject) => {
      open.set(id, { resolve, reject });
      thread.postMessage(request, transferred);
    });
  }

  return {
    ready,
    get waiting() {
      return open.has(READY) ? Infinity : open.size;
    },
    async score(rows) {
      const id = next++;
      const { widths, lengths } = rows.rows;
      const answer = await ask(id, { kind: 'rows', id, ...rows }, [widths.buffer, lengths.buffer, ...(rows.spare ? [rows.spare] : [])]);
      if (answer.kind !== 'records') throw new Error('A scoring thread answered out of turn.');
      return answer.records;
    },
    async finish() {
      const answer = await ask(FINISH, { kind: 'finish' }, []);
      if (answer.kind !== 'finished') throw new Error('A scoring thread answered out of turn.');
      return answer;
    },
    async stop() {
      await thread.terminate();
    },
  };
}

function idOf(answer: ScoringAnswer): number {
  switch (answer.kind) {
    case 'ready': return READY;
    case 'records': return answer.id;
    case 'finished': return FINISH;
  }
}
