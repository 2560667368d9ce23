import type { Candidate } from './candidate.ts';

/** A name is only worth mentioning beside a veto where it would have been enough without it. */
const SURE_ENOUGH = 0.6;

/** What the values of columns ruled out, for the reason why a column is no field. */
export interface Vetoes {
  add(candidate: Candidate): void;
  /** The field that the column is named like, and what speaks against it; undefined where nothing was ruled out. */
  of(column: number): Candidate | undefined;
}

export function createVetoes(): Vetoes {
  const strongest = new Map<number, Candidate>();
  return {
    add(candidate) {
      const known = strongest.get(candidate.column)?.confidence ?? 0;
      if (candidate.confidence >= SURE_ENOUGH && candidate.confidence > known)
        strongest.set(candidate.column, candidate);
    },
    of: (column) => strongest.get(column),
  };
}
