import { MONTH_NAMES } from '../vocabulary/month-names.ts';

const MIN_LENGTH = 3;

/** Every name and every beginning of one, from three letters on. */
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, i) =>
    names.flatMap((name) =>
      Array.from(
        { length: name.length - MIN_LENGTH + 1 },
        (_, cut) => [name.slice(0, cut + MIN_LENGTH), i + 1] as const,
      ),
    ),
  )
    // `jui` begins both juin and juillet: the earlier one stays.
    .reverse(),
);

/** 1 to 12 for a month's name or its abbreviation in seven languages, NaN for another word. */
export function monthOf(word: string): number {
  return MONTH_OF.get(word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()) ?? NaN;
}
