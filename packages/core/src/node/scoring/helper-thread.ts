import type { ResultRow } from '../../results/types.ts';
import type { SummaryPart } from '../../results/summary.ts';
import { startThread } from '../threads/start-thread.ts';
import type { ScoringAnswer, ScoringPlan, ScoringRequest } from './thread-messages.ts';

/** A thread that scores batches. What it dies of is what its calls reject with. */
export interface HelperThread {
  /** Batches that it has and has not answered. */
  readonly waiting: number;
  score(rows: Omit<Extract<ScoringRequest, { kind: 'rows' }>, 'kind' | 'id'>): Promise<string>;
  finish(): Promise<{ readonly totals: SummaryPart; readonly top: readonly ResultRow[] }>;
  stop(): Promise<void>;
}

type Settle = { readonly resolve: (answer: ScoringAnswer) => void; readonly reject: (error: unknown) => void };
const FINISH = -1;
/** Batches are small and short-lived; the default of a thread is four times as much. */
const YOUNG_MEGABYTES = 8;

export function startHelper(plan: ScoringPlan): HelperThread {
  const thread = startThread('score-rows', { workerData: plan, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
  const open = new Map<number, Settle>();
  let next = 0;
  let death: Error | null = null;

  function die(error: Error): void {
    death ??= error;
    for (const { reject } of open.values()) reject(death);
    open.clear();
  }
  thread.on('message', (answer: ScoringAnswer) => {
    const id = answer.kind === 'records' ? answer.id : FINISH;
    open.get(id)?.resolve(answer);
    open.delete(id);
  });
  thread.on('error', (cause) => die(new Error(`A scoring thread failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })));
  thread.on('exit', (code) => die(new Error(`A scoring thread ended with code ${code} before its work was done.`)));

  function ask(id: number, request: ScoringRequest): Promise<ScoringAnswer> {
    if (death !== null) return Promise.reject(death);
    return new Promise((resolve, reject) => {
      open.set(id, { resolve, reject });
      thread.postMessage(request);
    });
  }

  return {
    get waiting() {
      return open.size;
    },
    async score(rows) {
      const id = next++;
      const answer = await ask(id, { kind: 'rows', id, ...rows });
      return answer.kind === 'records' ? answer.records : '';
    },
    async finish() {
      const answer = await ask(FINISH, { kind: 'finish' });
      if (answer.kind !== 'finished') throw new Error('A scoring thread answered out of turn.');
      return answer;
    },
    async stop() {
      await thread.terminate();
    },
  };
}
