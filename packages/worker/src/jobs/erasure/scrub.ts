import type { PredictionMapping } from '@retainwise/platform';
import type { PredictionSummary } from '@retainwise/core';

/** What stands in place of what is gone. */
const GONE = '…';
/** Shorter cells are in too many words that have nothing to do with them. */
const MIN_LENGTH = 3;

export interface ErasedCells {
  /** Everything that stood in the rows. */
  readonly all: ReadonlySet<string>;
  /** What no other row has. */
  readonly unique: ReadonlySet<string>;
}

/** A mapping that quotes none of the cells: it was made of rows that are gone now, too. */
export function scrubMapping(mapping: PredictionMapping, cells: ErasedCells): PredictionMapping {
  const scrub = scrubber(cells);
  return {
    ...mapping,
    columns: mapping.columns.map(({ examples, ...column }) => ({
      ...column,
      reason: scrub(column.reason),
      ...(examples === undefined ? {} : { examples: examples.filter(({ raw }) => !cells.all.has(raw.trim())) }),
    })),
    questions: mapping.questions.map((question) => ({ ...question, message: scrub(question.message) })),
  };
}

export function scrubSummary(summary: PredictionSummary, { all }: ErasedCells): PredictionSummary {
  const { inputProblems } = summary;
  if (inputProblems === undefined) return summary;
  return {
    ...summary,
    inputProblems: inputProblems.map((problem) => ({
      ...problem,
      values: problem.values.filter((value) => !all.has(value.trim())),
    })),
  };
}

function scrubber({ unique }: ErasedCells): (text: string) => string {
  // The longest first: one may be part of another.
  const cells = [...unique].filter(({ length }) => length >= MIN_LENGTH).sort((a, b) => b.length - a.length);
  return (text) => cells.reduce((left, cell) => left.replaceAll(cell, GONE), text);
}
