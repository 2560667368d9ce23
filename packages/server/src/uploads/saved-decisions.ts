import { FIELD_NAMES, fingerprintHeader, type MappingAnswers, type MappingOverrides } from '@retainwise/core';
import type { Database } from '@retainwise/platform';

/** What a person decided about the mapping of a file. */
export interface MappingDecisions {
  readonly overrides: MappingOverrides;
  readonly answers: MappingAnswers;
}

export function isDecided({ overrides, answers }: MappingDecisions): boolean {
  return Object.keys(overrides).length > 0 || Object.keys(answers).length > 0;
}

/** Keeps decisions for the next file with the same headers; no decisions are decisions too, and forget those made before. */
export async function keepDecisions(
  { savedMappings }: Database,
  accountId: string,
  fingerprint: string,
  decisions: MappingDecisions,
  now: Date,
): Promise<void> {
  if (isDecided(decisions)) await savedMappings.save(accountId, fingerprint, { ...decisions, savedAt: now });
  else await savedMappings.forget(accountId, fingerprint);
}

/** The account's decisions about files with these headers, in the words of this header; null when there are none. */
export async function recallDecisions(
  { savedMappings }: Database,
  accountId: string,
  header: readonly string[],
): Promise<MappingDecisions | null> {
  const saved = await savedMappings.find(accountId, fingerprintHeader(header));
  return saved === null ? null : { overrides: inTheWordsOf(header, saved.overrides), answers: saved.answers };
}

/** A fingerprint does not see capitals and punctuation, an override names a column exactly. What cannot be carried over is left out. */
function inTheWordsOf(header: readonly string[], overrides: MappingOverrides): MappingOverrides {
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
