import { FIELD_NAMES, type FieldName } from '../../schema/field-names.ts';
import type { Language } from '../../schema/types.ts';

/** A table as customers export it, with the field of each column judged by hand. */
export interface HeaderSet {
  readonly name: string;
  readonly language: Language;
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  /** What each column is: a field, or null for none. */
  readonly truth: readonly Truth[];
}

export interface Truth {
  readonly field: FieldName | null;
  /** Leaving the column unmapped is also right: people who know the table would ask. */
  readonly optional: boolean;
}

/**
 * Parses a header set: a comment line (`# where it comes from`), header, truth and rows, cells separated by `|`.
 * In the truth line `-` means no field, and `?field` a field that may be left unmapped.
 *
 * @throws {Error} when the comment is missing, the truth has another length than the header, or a field does not exist
 */
export function parseHeaderSet(name: string, language: Language, text: string): HeaderSet {
  const [comment = '', ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (!comment.startsWith('# ')) throw new Error(`The header set "${name}" must start with "# " and its origin.`);
  const [header = [], truth = [], ...sample] = lines.map((line) => line.split('|'));
  if (truth.length !== header.length)
    throw new Error(`The header set "${name}" has ${header.length} columns, but judges ${truth.length}.`);
  return { name, language, header, sample, truth: truth.map((cell) => readTruth(name, cell)) };
}

function readTruth(set: string, cell: string): Truth {
  const name = cell.replace('?', '');
  if (name === '-') return { field: null, optional: false };
  const field = FIELD_NAMES.find((known) => known === name);
  if (field === undefined) throw new Error(`The header set "${set}" names the field "${cell}", which does not exist.`);
  return { field, optional: cell.startsWith('?') };
}
