import type { OpenEnds } from './facts.ts';

/** The objects that rows name: the file of each upload that is kept, and both files of each completed prediction. */
export function referencedKeys({ uploads, predictions }: Pick<OpenEnds, 'uploads' | 'predictions'>): Set<string> {
  const keys = [
    ...uploads.filter(({ status }) => status === 'ready').map(({ object_key: key }) => key),
    ...predictions
      .filter(({ status }) => status === 'completed')
      .flatMap(({ output_key: output, rejected_key: rejected }) => [output, rejected]),
  ];
  return new Set(keys.filter((key) => key !== null));
}
