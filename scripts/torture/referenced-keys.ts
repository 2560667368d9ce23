import type { OpenEnds } from './facts.ts';

/**
 * The objects that rows name: the file of each upload that is kept, both files of each completed prediction, and those
 * of the ledger and of models.
 */
export function referencedKeys({
  uploads,
  predictions,
  learnt,
}: Pick<OpenEnds, 'uploads' | 'predictions' | 'learnt'>): Set<string> {
  const keys = [
    ...learnt,
    ...uploads.filter(({ status }) => status === 'ready').map(({ object_key: key }) => key),
    ...predictions
      .filter(({ status }) => status === 'completed')
      .flatMap(({ output_key: output, rejected_key: rejected }) => [output, rejected]),
  ];
  return new Set(keys.filter((key) => key !== null));
}
