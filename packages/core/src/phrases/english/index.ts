import { columns } from './columns.ts';
import { conversions } from './conversions.ts';
import { decimals } from './decimals.ts';
import { explanation } from './explanation.ts';
import { words } from './fields.ts';
import { findingWords, suggestions } from './findings.ts';
import { names } from './names.ts';
import { options, questions } from './questions.ts';
import { readings } from './readings.ts';
import { reasons } from './reasons.ts';
import { scale } from './scale.ts';
import { scores } from './scores.ts';
import { values } from './values.ts';

/** Every phrase of the engine in English: a text, or what makes one of the words that stand in it. */
export const ENGLISH = {
  ...words,
  ...names,
  ...values,
  ...columns,
  ...decimals,
  ...readings,
  ...conversions,
  ...reasons,
  ...questions,
  ...options,
  ...findingWords,
  ...suggestions,
  ...scores,
  ...explanation,
  ...scale,
} as const;
