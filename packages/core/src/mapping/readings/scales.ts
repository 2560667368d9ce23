import type { HeaderName } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { Transform } from '../types.ts';
import { decided, type UnitChoice, type UnitOption } from './reading.ts';

/** More than all is used by some: 1.02 of the seats. */
const MAX_FRACTION = 1.5;

type Top = 5 | 7 | 10 | 100;
const TOPS: readonly Top[] = [5, 7, 10, 100];
/** With fewer values than this, that none is higher says nothing about the scale. */
const ENOUGH_VALUES = 8;
/** Values above this show the scale of the tops, because the next smaller one does not reach so far. */
const SHOWN_ABOVE: Readonly<Record<Top, number>> = { 5: 4, 7: 6, 10: 7, 100: 10 };

const TO_PERCENT: Readonly<Record<string, Transform | null>> = {
  '0-5': 'scale_0_5_to_percent',
  '1-5': 'scale_1_5_to_percent',
  '0-7': 'scale_0_7_to_percent',
  '1-7': 'scale_1_7_to_percent',
  '0-10': 'scale_0_10_to_percent',
  '1-10': 'scale_1_10_to_percent',
  '0-100': null,
};

/** A scale as people write it: `1-5`. Scales of 100 begin at 0, all others at 1 unless there are smaller values. */
function scaleOf(top: Top, min: number): string {
  return `${top === 100 || min < 1 ? 0 : 1}-${top}`;
}

/**
 * The scale of a satisfaction or usage score, which becomes 0 to 100: by its header, percent signs or its values; else
 * the smallest scale that holds them, and a question.
 */
export function scoreScale(name: HeaderName, profile: ColumnProfile, usage: boolean): UnitChoice {
  const { max, min, median, filled, percentShare, integerShare } = profile;
  if (filled === 0 || Number.isNaN(max) || percentShare > 0.5) return decided(null);
  if (min >= 0 && median <= 1 && max <= MAX_FRACTION && (integerShare < 1 || name.hints.percent))
    return decided('fraction_to_percent');
  const stated = TOPS.find((top) => top === name.hints.scale);
  if (stated !== undefined && max <= stated) return onScale(scaleOf(stated, min), `the header names the scale`);
  if (name.hints.percent) return decided(null);
  const top = TOPS.find((candidate) => max <= candidate) ?? 100;
  if (top === 100) return decided(null);
  const scale = scaleOf(top, min);
  // Hardly anybody is as dissatisfied as ten of a hundred; of features, many customers use so few.
  if (!usage && filled >= ENOUGH_VALUES && max > SHOWN_ABOVE[top])
    return onScale(scale, `the sampled values are on a scale of ${scale.replace('-', ' to ')}`);
  const options = TOPS.filter((candidate) => candidate >= top).map((candidate): UnitOption => {
    const id = scaleOf(candidate, min);
    return { id, label: id.replace('-', ' to '), reading: { transform: TO_PERCENT[id] ?? null } };
  });
  return {
    ...onScale(scale, `the sampled values are read on a scale of ${scale.replace('-', ' to ')}`),
    questions: [
      {
        about: '',
        message:
          `Which scale is "${name.raw}" on? Its sampled values go up to ${max} ` +
          `and are read on a scale of ${scale.replace('-', ' to ')}.`,
        options,
      },
    ],
  };
}

const onScale = (scale: string, because: string): UnitChoice => decided(TO_PERCENT[scale] ?? null, because);

/** Answers are from 0 to 10. Averages of promoters less detractors are from −100 to 100, and become such answers. */
export function npsScale({ max, min }: ColumnProfile): UnitChoice {
  return max > 10 || min < 0
    ? decided('nps_to_answer', 'the values are balances from −100 to 100')
    : decided(null, 'the values are answers from 0 to 10');
}
