import type { ModelRegistry } from '@retainwise/platform/models';
import type { Answer } from './compress-answer.ts';
import { createCustomerScorer, type CustomerScorer, type ScoreInput } from './score-task.ts';

/** What is scored without another process. The worst of this size take about as long as parsing a body of JSON may. */
export const SMALL = { bytes: 16 * 1024, columns: 64, cells: 640 } as const;

/** Scores a request where it has come in, if it is small; otherwise null: then a process of the pool does it. */
export type ScoreSmall = (input: ScoreInput) => Answer | null;

/**
 * Asking another process costs more than scoring a customer. Whatever a small request holds, it is scored in a few
 * milliseconds, because the work grows with its bytes, its columns and its cells, and all of these are bounded.
 */
export function createSmallScorer(models: Pick<ModelRegistry, 'modelsFor'>): ScoreSmall {
  // Compiling the contract takes longer than many requests: not while the API starts.
  let scorer: CustomerScorer | null = null;
  return (input) => {
    if (input.body.length > SMALL.bytes) return null;
    scorer ??= createCustomerScorer(models);
    const read = scorer.read(input.body);
    const { header, rows } = read.table;
    if (header.length > SMALL.columns || header.length * rows.length > SMALL.cells) return null;
    const { bytes, encoding } = scorer.score(read, input);
    // A copy, because it may still be on its way when the next request is scored.
    return { bytes: Buffer.from(bytes), encoding };
  };
}
