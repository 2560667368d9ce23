import { FIELD_NAMES, type FieldName } from '../../schema/field-names.ts';
import type { Language } from '../../schema/types.ts';

/** A table as somebody exports it, judged by hand. */
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
  /** Leaving the column out is as right: people who know the table would ask. */
  readonly optional: boolean;
}

/**
 * Reads a set from text: header, truth and rows, cells separated by `|`.
 * In the line of truth `-` is no field, and `?field` a field that may as well be left out.
 */
export function headerSet(name: string, language: Language, text: string): HeaderSet {
  const [header = [], truth = [], ...sample] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|'));
  return { name, language, header, sample, truth: truth.map((cell) => readTruth(name, cell)) };
}

function readTruth(set: string, cell: string): Truth {
  const name = cell.replace('?', '');
  if (name === '-') return { field: null, optional: false };
  const field = FIELD_NAMES.find((known) => known === name);
  if (field === undefined) throw new Error(`The header set "${set}" names the field "${cell}", which does not exist.`);
  return { field, optional: cell.startsWith('?') };
}
