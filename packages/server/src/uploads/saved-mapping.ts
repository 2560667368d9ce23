import { FIELD_NAMES, fingerprintHeader, type MappingAnswers, type MappingOverrides } from '@retainwise/core';
import type { Database, Owner } from '@retainwise/platform';

/** What a person decided about the mapping of a file: overrides of columns, and answers about formats. */
export interface MappingDecisions {
  readonly overrides: MappingOverrides;
  readonly answers: MappingAnswers;
}

export function hasDecisions({ overrides, answers }: MappingDecisions): boolean {
  return Object.keys(overrides).length > 0 || Object.keys(answers).length > 0;
}

/** Saves decisions for the next file with the same headers. Without any, the saved mapping of before is deleted. */
export async function saveDecisions(
  { savedMappings }: Database,
  owner: Owner,
  fingerprint: string,
  decisions: MappingDecisions,
  now: Date,
): Promise<void> {
  if (hasDecisions(decisions)) await savedMappings.save(owner, fingerprint, { ...decisions, savedAt: now });
  else await savedMappings.forget(owner, fingerprint);
}

/** The owner's saved mapping for files whose headers have this fingerprint; null without one. */
export async function findSavedDecisions(
  { savedMappings }: Database,
  owner: Owner,
  fingerprint: string,
): Promise<MappingDecisions | null> {
  const saved = await savedMappings.find(owner, fingerprint);
  return saved && { overrides: saved.overrides, answers: saved.answers };
}

/** A saved mapping with the column names of this header. */
export function decisionsForHeader(
  header: readonly string[],
  { overrides, answers }: MappingDecisions,
): MappingDecisions {
  return { overrides: forHeader(header, overrides), answers };
}

/**
 * Overrides name columns exactly, while the fingerprint of a header ignores case and punctuation. Overrides that match
 * no column of this header are left out.
 */
function forHeader(header: readonly string[], overrides: MappingOverrides): MappingOverrides {
  const columns = new Map(header.map((name) => [fingerprintHeader([name]), name]));
  return Object.fromEntries(
    FIELD_NAMES.flatMap((field) => {
      const column = overrides[field];
      if (column === undefined) return [];
      if (column === null || header.includes(column)) return [[field, column]];
      const same = columns.get(fingerprintHeader([column]));
      return same === undefined ? [] : [[field, same]];
    }),
  );
}
