import { inEnglish } from '../../phrases/in-english.ts';
import { phrase, type Phrase } from '../../phrases/phrase.ts';
import { isMinusOne, isOneOrMinusOne, outcomeKey } from '../../rows/values/index.ts';
import { areCodes, MAX_OUTCOME_VALUES, outcomeValues, type OutcomeValue } from '../evidence/outcome-words.ts';
import { isActivityHeader } from '../names/activity-header.ts';
import type { ColumnMatch, MappingAnswers, MappingOption, MappingQuestion, OutcomeMeaning } from '../types.ts';
import { answerTo, option, questionId } from './answers.ts';

export const OUTCOME_OPTIONS: readonly (MappingOption & { readonly id: OutcomeMeaning })[] = [
  option('left', phrase('option.left')),
  option('stayed', phrase('option.stayed')),
  option('left_out', phrase('option.left_out')),
];

/** Characters of a value that a question shows. */
const MAX_SHOWN = 40;

const idOf = (column: string, { value }: OutcomeValue): string =>
  `${questionId('which_outcome', column, 'churned')}:${outcomeKey(value)}`;

/** The values of the column that says who left, in the sample; a column of dates or numbers has too many. */
function valuesOf(sample: readonly (readonly string[])[], index: number): readonly OutcomeValue[] {
  return outcomeValues(sample, index, 2 * MAX_OUTCOME_VALUES) ?? [];
}

/**
 * What values of the column mean by a person's answers, or because the column is of 1 and −1. Codes mean nothing until
 * somebody says so: neither "S" nor "T" is an answer among them.
 */
export function outcomesOf(
  column: string,
  index: number,
  sample: readonly (readonly string[])[],
  answers: MappingAnswers,
): Readonly<Record<string, OutcomeMeaning>> | null {
  const values = valuesOf(sample, index);
  const texts = values.map(({ value }) => value);
  const minusOne = isOneOrMinusOne(texts);
  const codes = areCodes(texts);
  const decided = values.flatMap((each): (readonly [string, OutcomeMeaning])[] => {
    const answer = answerTo(idOf(column, each), OUTCOME_OPTIONS, answers);
    // The options are these meanings.
    if (answer !== null) return [[outcomeKey(each.value), answer as OutcomeMeaning]];
    return codes || (minusOne && isMinusOne(each.value)) ? [[outcomeKey(each.value), 'stayed']] : [];
  });
  return decided.length === 0 ? null : Object.fromEntries(decided);
}

const MAX_NAMED = 4;

/** How the values are read, for the reason of the column: those read as left, as still a customer, and as none. */
export function outcomeReading(
  index: number,
  sample: readonly (readonly string[])[],
  { transform, outcomes = {} }: Pick<ColumnMatch, 'transform' | 'outcomes'>,
): Phrase[] {
  const yes = transform === 'invert_boolean' ? 'stayed' : 'left';
  const no = yes === 'left' ? 'stayed' : 'left';
  const named = (meaning: OutcomeMeaning): readonly string[] => {
    return valuesOf(sample, index)
      .filter(({ value, says }) => {
        const words = says === 'yes' ? yes : says === 'no' ? no : says === 'between' ? 'stayed' : says;
        return (outcomes[outcomeKey(value)] ?? words) === meaning;
      })
      .map(({ value }) => value.slice(0, MAX_SHOWN));
  };
  return (['left', 'stayed', 'left_out'] as const).flatMap((meaning) => {
    const values = named(meaning);
    const shown = values.slice(0, MAX_NAMED);
    return shown.length === 0
      ? []
      : phrase(`reading.as_${meaning}`, { values: shown, more: values.length - shown.length });
  });
}

/**
 * One question for each value that may mean more than one thing: a status between leaving and staying ("paused"), a
 * word that is not known, each of a handful of codes, and no under a name such as "active", which may also mean that a
 * customer is only quiet.
 */
export function outcomeQuestions(
  { column, index, confidence, transform }: ColumnMatch,
  sample: readonly (readonly string[])[],
  answers: MappingAnswers,
): MappingQuestion[] {
  const values = valuesOf(sample, index);
  const inWords = values.some(({ says }) => says === 'left' || says === 'stayed');
  const mayBeQuiet = transform === 'invert_boolean' && isActivityHeader(column);
  const codes = areCodes(values.map(({ value }) => value));
  const unclear = values.filter(
    ({ says }) => codes || (inWords && (says === 'between' || says === null)) || (mayBeQuiet && says === 'no'),
  );
  if (unclear.length > MAX_OUTCOME_VALUES) return [];
  return unclear.flatMap((each): MappingQuestion[] => {
    const id = idOf(column, each);
    if (Object.hasOwn(answers, id)) return [];
    const value = each.value.slice(0, MAX_SHOWN);
    const meanwhile = phrase(mayBeQuiet && !codes && each.says === 'no' ? 'outcome.left' : 'outcome.stayed');
    const message = phrase('question.outcome', { value, column, meanwhile });
    return [
      {
        id,
        kind: 'which_outcome',
        column,
        field: 'churned',
        candidates: [{ column, field: 'churned', confidence }],
        options: OUTCOME_OPTIONS,
        message: inEnglish(message),
        messagePhrase: message,
      },
    ];
  });
}
