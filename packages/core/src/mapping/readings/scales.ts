import { phrase, type Phrase } from '../../phrases/phrase.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { Transform } from '../types.ts';
import { scaleEnds, type ScaleEnds } from './best-first.ts';
import { answersOf, type Answers } from './answers-of.ts';
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
  '1-6': 'scale_1_6_to_percent',
  '5-1': 'scale_5_1_to_percent',
  '6-1': 'scale_6_1_to_percent',
  '7-1': 'scale_7_1_to_percent',
  '10-1': 'scale_10_1_to_percent',
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
  const { median, filled, percentShare, integerShare } = profile;
  const answers = usage ? null : answersOf(profile);
  const { max, min } = answers ?? profile;
  if (filled === 0 || Number.isNaN(max) || percentShare > 0.5) return decided(null);
  if (min >= 0 && median <= 1 && max <= MAX_FRACTION && (integerShare < 1 || name.hints.percent))
    return decided('fraction_to_percent');
  const ends = usage ? NO_ENDS : scaleEnds(name);
  if (ends.bestFirst !== null && min >= 1 && max <= MOST_GRADES)
    return withNoAnswers(name, answers, gradeScale(name.raw, max, ends));
  const stated = TOPS.find((top) => top === name.hints.scale);
  if (stated !== undefined && max <= stated) {
    const isAsked = answers?.zerosPiled === true && stated !== 100;
    const choice = isAsked
      ? zerosOrNone(name.raw, stated)
      : onScale(scaleOf(stated, min), phrase('reading.header_names_the_scale'));
    return withNoAnswers(name, answers, choice);
  }
  if (name.hints.percent) return decided(null);
  return withNoAnswers(name, answers, scaleByValues(name, profile, { max, min, usage, answers }));
}

interface Span {
  readonly max: number;
  readonly min: number;
  readonly usage: boolean;
  readonly answers: Answers | null;
}

function scaleByValues({ raw }: HeaderName, profile: ColumnProfile, { max, min, usage, answers }: Span): UnitChoice {
  const { filled } = profile;
  const top = TOPS.find((candidate) => max <= candidate) ?? 100;
  if (top === 100) return decided(null);
  if (answers?.zerosPiled === true) return zerosOrNone(raw, top);
  const scale = scaleOf(top, min);
  const isLow = !usage && filled >= ENOUGH_OF_TEN && lowShare(profile, top) >= MOSTLY_LOW;
  // Hardly anybody is as dissatisfied as ten of a hundred; of features, many customers use so few.
  if (!usage && answers?.odd === null && filled >= ENOUGH_VALUES && max > SHOWN_ABOVE[top])
    return openEnds(raw, scale, top, {
      isLow: isLow && min >= 1,
      areShort: answers.areShort,
      codes: answers.codes,
    });
  const upTo6 = !usage && max === 6 && min >= 1 ? [optionFor('1-6'), optionFor('6-1')] : [];
  const reversed = isLow && min >= 1 && max < 6 ? [optionFor(`${top}-1`)] : [];
  const options = [
    ...upTo6,
    ...TOPS.filter((candidate) => candidate >= top).map((candidate) => optionFor(scaleOf(candidate, min))),
    ...reversed,
  ];
  return {
    ...onScale(scale, phrase('reading.read_on_scale', endsOf(scale))),
    questions: [
      {
        about: '',
        message: phrase('question.scale', { column: raw, max, ...endsOf(scale) }),
        options,
      },
    ],
  };
}

/** `1-5` as numbers. */
function endsOf(scale: string): { readonly from: number; readonly to: number } {
  const [from = 0, to = 0] = scale.split('-').map(Number);
  return { from, to };
}

const onScale = (scale: string, because: Phrase): UnitChoice => decided(TO_PERCENT[scale] ?? null, because);

const optionFor = (id: string): UnitOption => ({
  id,
  label: id.endsWith('-1')
    ? phrase('option.best_first', { top: Number(id.slice(0, -2)) })
    : phrase('option.scale', endsOf(id)),
  reading: { transform: TO_PERCENT[id] ?? null },
});

/** Grades up to 10 of which 1 is the best. */
const MOST_GRADES = 10;
const NO_ENDS: ScaleEnds = { bestFirst: null, top: null };

/** A scale of which the header says, or lets expect, that 1 is the best. */
function gradeScale(raw: string, max: number, { bestFirst, top }: ScaleEnds): UnitChoice {
  const least = [5, 6, 7, 10].find((candidate) => max <= candidate) ?? 10;
  // Grades of German schools go to 6, whether somebody gave it or not.
  const highest = top ?? (bestFirst === 'likely' && max <= 6 ? 6 : least);
  const scale = `${max <= highest ? highest : least}-1`;
  const choice = onScale(
    scale,
    phrase(bestFirst === 'said' ? 'reading.header_says_1_is_best' : 'reading.header_suggests_1_is_best'),
  );
  if (bestFirst === 'said') return choice;
  return withQuestion(choice, phrase('question.best_first', { column: raw }), [
    optionFor(scale),
    optionFor(`1-${scale.slice(0, -2)}`),
  ]);
}

/** The share of the answers in the lowest two of a scale. */
function lowShare({ numbers }: ColumnProfile, top: Top): number {
  const given = numbers.filter((value) => value > 0 && value <= top);
  return given.length === 0 ? 0 : given.filter((value) => value <= Math.max(2, top / 3)).length / given.length;
}
/** Of so many low answers, 1 may be the best: most customers of most companies are content. */
const MOSTLY_LOW = 0.75;

interface Open {
  readonly isLow: boolean;
  readonly areShort: boolean;
  readonly codes: readonly number[];
}

/** A scale that the values show, with what they leave open: which end is the better one, and codes of one digit. */
function openEnds(raw: string, scale: string, top: Top, { isLow, areShort, codes }: Open): UnitChoice {
  const choice = onScale(scale, phrase('reading.is_on_scale', endsOf(scale)));
  if (areShort) {
    const short = codes.filter((code) => code === 8 || code === 9);
    return withQuestion(
      choice,
      short.length > 1
        ? phrase('question.codes_or_answers', { column: raw, top })
        : phrase('question.code_or_answer', { column: raw, code: short.join(''), top }),
      [optionFor(scale), optionFor(scale.startsWith('0') ? '0-10' : '1-10')],
    );
  }
  if (isLow && scale.startsWith('1'))
    return withQuestion(choice, phrase('question.best_or_worst', { column: raw }), [
      optionFor(scale),
      optionFor(`${top}-1`),
    ]);
  return choice;
}

const withQuestion = (choice: UnitChoice, message: Phrase, options: readonly UnitOption[]): UnitChoice => ({
  ...choice,
  questions: [{ about: '', message, options }],
});

/** Many zeros below answers from 1 on: nobody answered, or 0 is the lowest answer. */
function zerosOrNone(raw: string, top: Top): UnitChoice {
  const [answered, zero] = [`1-${top}`, `0-${top}`];
  return {
    ...onScale(answered, phrase('reading.zeros_are_no_answer', { top })),
    questions: [
      {
        about: '',
        message: phrase('question.zero', { column: raw, top }),
        options: [optionFor(answered), optionFor(zero)],
      },
    ],
  };
}

/** Says which values are no answers. */
function withNoAnswers({ raw }: HeaderName, answers: Answers | null, choice: UnitChoice): UnitChoice {
  if (answers === null) return choice;
  const { codes, odd } = answers;
  const because = [
    ...choice.because,
    ...(codes.length === 0 ? [] : [phrase('reading.codes_are_no_answer', { codes: codes.map(String), column: raw })]),
    ...(odd === null ? [] : [phrase('reading.odd_value', { value: odd })]),
  ];
  return { ...choice, because };
}

const FROM_0_TO_10 = {
  id: '0-10',
  label: phrase('option.scale', { from: 0, to: 10 }),
  reading: { transform: null },
} as const satisfies UnitOption;
const BALANCES = {
  id: 'balances',
  label: phrase('option.balances'),
  reading: { transform: 'nps_to_answer' },
} as const satisfies UnitOption;
const FROM_1_TO_5 = {
  id: '1-5',
  label: phrase('option.scale', { from: 1, to: 5 }),
  reading: { transform: 'scale_1_5_to_answer' },
} as const satisfies UnitOption;
const FROM_1_TO_7 = {
  id: '1-7',
  label: phrase('option.scale', { from: 1, to: 7 }),
  reading: { transform: 'scale_1_7_to_answer' },
} as const satisfies UnitOption;
/** Among so many answers from 0 to 10, one is 0 or more than 5. */
const ENOUGH_OF_TEN = 20;

/** Answers are from 0 to 10. Averages of promoters less detractors are from −100 to 100, and become such answers. */
export function npsScale(name: HeaderName, profile: ColumnProfile): UnitChoice {
  const answers = answersOf(profile, true);
  const { min, max, odd } = answers;
  if (max > 10 || min < 0) return withNoAnswers(name, answers, decided('nps_to_answer', phrase('reading.balances')));
  const choice = withNoAnswers(name, answers, decided(null, phrase('reading.answers_of_10')));
  const stated = name.hints.scale === 5 || name.hints.scale === 7 ? name.hints.scale : null;
  if (stated !== null && max <= stated)
    return withNoAnswers(
      name,
      answers,
      decided(`scale_${min < 1 ? 0 : 1}_${stated}_to_answer`, phrase('reading.header_names_the_scale')),
    );
  const isShort =
    (max === 5 || max === 7) && min === 1 && profile.filled >= ENOUGH_OF_TEN && profile.integerShare === 1;
  if (odd === null && !isShort) return choice;
  const options = isShort ? [FROM_0_TO_10, max === 5 ? FROM_1_TO_5 : FROM_1_TO_7] : [FROM_0_TO_10, BALANCES];
  const message =
    odd === null
      ? phrase('question.nps_scale', { column: name.raw, min, max })
      : phrase('question.nps_scale_but', { column: name.raw, min, max, odd });
  return { ...choice, questions: [{ about: '', message, options }] };
}
