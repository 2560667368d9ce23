import { oneOf } from '../../schema/one-of.ts';
import { wordsOf } from '../../schema/words.ts';
import type { HeaderName } from '../header/header-name.ts';
import { BEST_WORDS, GERMAN_GRADES, RANKS, SCHOOL_GRADES, WORST_WORDS } from '../vocabulary/best-first.ts';

/** What a header says about which end of a scale is the better one. */
export interface ScaleEnds {
  /** 1 is the best: said, or only likely; null where nothing says so. */
  readonly bestFirst: 'said' | 'likely' | null;
  /** The highest number of the scale that the header names beside its ends. */
  readonly top: number | null;
}

const SCHOOL = new RegExp(`(?:^| )${oneOf(SCHOOL_GRADES)}(?: |$)`);
const RANK = new RegExp(`(?:^| )${oneOf(RANKS)}(?: |$)`);
const GERMAN = new RegExp(`(?:^| )${oneOf(GERMAN_GRADES)}(?: |$)`);
const BEST = oneOf(BEST_WORDS);
const WORST = oneOf(WORST_WORDS);
const BEST_IS_1 = new RegExp(`(?:^| )(?:1 (?:is |ist |est |es |e )?(?:the |das |le )?${BEST}|${BEST} 1)(?: |$)`);
const WORST_IS_TOP = new RegExp(
  `(?:^| )(?:([5-7]|10) (?:is |ist |est |es |e )?(?:the )?${WORST}|${WORST} ([5-7]|10))(?: |$)`,
);
const BEST_IS_TOP = new RegExp(
  `(?:^| )(?:(?:[5-7]|10) (?:is |ist )?(?:the )?${BEST}|1 (?:is |ist )?(?:the )?${WORST})(?: |$)`,
);

/** Reads which end of a scale is the better one: `Schulnote`, "Zufriedenheit (1 = sehr gut, 6 = ungenügend)". */
export function scaleEnds({ raw }: HeaderName): ScaleEnds {
  const words = wordsOf(raw).join(' ');
  const worst = WORST_IS_TOP.exec(words);
  const top = worst === null ? null : Number(worst[1] ?? worst[2]);
  if (BEST_IS_TOP.test(words)) return { bestFirst: null, top: null };
  if (worst !== null || BEST_IS_1.test(words)) return { bestFirst: 'said', top };
  if (SCHOOL.test(words)) return { bestFirst: 'said', top: 6 };
  if (RANK.test(words)) return { bestFirst: 'said', top };
  return { bestFirst: GERMAN.test(words) ? 'likely' : null, top: null };
}
