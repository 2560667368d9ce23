import { fieldDefinition } from '../../schema/index.ts';
import type { InputProblemKind } from '../input-problems.ts';
import type { EncodedInput } from './encoder-spec.ts';
import { LEFT_OUT, UNKNOWN, WRONG_TYPE } from './read-inputs.ts';

/** An input of an imported model, or a number, that has a value which says nothing to the model. */
export function isUnread({ encoding }: EncodedInput, value: number): boolean {
  return value === WRONG_TYPE || (encoding.kind === 'one_hot' && encoding.dummies !== undefined && value === UNKNOWN);
}

/** What is to be said of a value of an imported model; null when nothing is. */
export function problemOf(input: EncodedInput, value: number): InputProblemKind | null {
  if (value === WRONG_TYPE) return 'wrong_type';
  if (input.encoding.kind === 'number') return null;
  if (value === UNKNOWN) return 'unseen_category';
  return value === LEFT_OUT ? 'left_out_category' : null;
}

/** The category that an input leaves out: null for none, false where no rows were looked at. JSON keeps them apart. */
export const leftOutOf = (encoding: EncodedInput['encoding']): string | null | false =>
  encoding.kind === 'one_hot' && encoding.leftOut !== undefined ? encoding.leftOut : false;

/** Beyond what training saw, beyond what is plausible, or a category that training did not see. */
export function isOutOfRange({ source, encoding }: EncodedInput, value: number): boolean {
  if (encoding.kind !== 'number') return value === UNKNOWN;
  if (value === WRONG_TYPE) return true;
  if (value < encoding.range.min || value > encoding.range.max) return true;
  const plausible = source.kind === 'field' ? fieldDefinition(source.field).range : null;
  return plausible !== null && (value < plausible.min || value > plausible.max);
}
