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
      : onScale(scaleOf(stated, min), 'the header names the scale');
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
    ...onScale(scale, `the sampled values are read on a scale of ${scale.replace('-', ' to ')}`),
    questions: [
      {
        about: '',
        message:
          `Which scale is "${raw}" on? Its sampled values go up to ${max} ` +
          `and are read on a scale of ${scale.replace('-', ' to ')}.`,
        options,
      },
    ],
  };
}

const onScale = (scale: string, because: string): UnitChoice => decided(TO_PERCENT[scale] ?? null, because);

const optionFor = (id: string): UnitOption => ({
  id,
  label: id.endsWith('-1') ? `1 to ${id.slice(0, -2)}, and 1 is the best` : id.replace('-', ' to '),
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
  const choice = onScale(scale, `the header ${bestFirst === 'said' ? 'says' : 'lets expect'} that 1 is the best`);
  if (bestFirst === 'said') return choice;
  return withQuestion(choice, `Is 1 the best in "${raw}"? Its name is that of a grade, and it is read so.`, [
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
  const choice = onScale(scale, `the sampled values are on a scale of ${scale.replace('-', ' to ')}`);
  if (areShort) {
    const short = codes.filter((code) => code === 8 || code === 9);
    const asked = short.length > 1 ? 'Are 8 and 9 answers' : `Is ${short.join('')} an answer`;
    return withQuestion(
      choice,
      `${asked} in "${raw}", or does it mean that there is none? All others go up to ${top}. It is read as none.`,
      [optionFor(scale), optionFor(scale.startsWith('0') ? '0-10' : '1-10')],
    );
  }
  if (isLow && scale.startsWith('1'))
    return withQuestion(
      choice,
      `Is 1 the best or the worst in "${raw}"? Most values are low. It is read as the worst.`,
      [optionFor(scale), optionFor(`${top}-1`)],
    );
  return choice;
}

const withQuestion = (choice: UnitChoice, message: string, options: readonly UnitOption[]): UnitChoice => ({
  ...choice,
  questions: [{ about: '', message, options }],
});

/** Many zeros below answers from 1 on: nobody answered, or 0 is the lowest answer. */
function zerosOrNone(raw: string, top: Top): UnitChoice {
  const [answered, zero] = [`1-${top}`, `0-${top}`];
  return {
    ...onScale(answered, `the sampled values are read on a scale of 1 to ${top}, and 0 as no answer`),
    questions: [
      {
        about: '',
        message:
          `What does 0 mean in "${raw}"? It is frequent below answers from 1 to ${top}, and is read as no answer. ` +
          `On a scale of 0 to ${top} it is the lowest answer.`,
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
    ...(codes.length === 0 ? [] : [`${codes.join(', ')} outside the scale of "${raw}" is read as no answer`]),
    ...(odd === null ? [] : [`the single value ${odd} is left out of account`]),
  ];
  return { ...choice, because };
}

const FROM_0_TO_10 = { id: '0-10', label: '0 to 10', reading: { transform: null } } as const satisfies UnitOption;
const BALANCES = {
  id: 'balances',
  label: 'Balances from −100 to 100',
  reading: { transform: 'nps_to_answer' },
} as const satisfies UnitOption;
const FROM_1_TO_5 = {
  id: '1-5',
  label: '1 to 5',
  reading: { transform: 'scale_1_5_to_answer' },
} as const satisfies UnitOption;
const FROM_1_TO_7 = {
  id: '1-7',
  label: '1 to 7',
  reading: { transform: 'scale_1_7_to_answer' },
} as const satisfies UnitOption;
/** Among so many answers from 0 to 10, one is 0 or more than 5. */
const ENOUGH_OF_TEN = 20;

/** Answers are from 0 to 10. Averages of promoters less detractors are from −100 to 100, and become such answers. */
export function npsScale(name: HeaderName, profile: ColumnProfile): UnitChoice {
  const answers = answersOf(profile, true);
  const { min, max, odd } = answers;
  if (max > 10 || min < 0)
    return withNoAnswers(name, answers, decided('nps_to_answer', 'the values are balances from −100 to 100'));
  const choice = withNoAnswers(name, answers, decided(null, 'the values are answers from 0 to 10'));
  const stated = name.hints.scale === 5 || name.hints.scale === 7 ? name.hints.scale : null;
  if (stated !== null && max <= stated)
    return withNoAnswers(
      name,
      answers,
      decided(`scale_${min < 1 ? 0 : 1}_${stated}_to_answer`, 'the header names the scale'),
    );
  const isShort =
    (max === 5 || max === 7) && min === 1 && profile.filled >= ENOUGH_OF_TEN && profile.integerShare === 1;
  if (odd === null && !isShort) return choice;
  const options = isShort ? [FROM_0_TO_10, max === 5 ? FROM_1_TO_5 : FROM_1_TO_7] : [FROM_0_TO_10, BALANCES];
  const message =
    `Which scale is "${name.raw}" on? Its sampled values are from ${min} to ${max}` +
    `${odd === null ? '' : `, but for ${odd}`}, and are read on a scale of 0 to 10.`;
  return { ...choice, questions: [{ about: '', message, options }] };
}
