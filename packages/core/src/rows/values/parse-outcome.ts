import { outcomeOfCell, type Outcome } from '../../schema/outcome-of-words.ts';
import { parseBoolean } from './parse-boolean.ts';

/**
 * What a cell of an outcome or status column says: that the customer left or stayed, a status between the two
 * ("paused"), an answer whose meaning is the column's ("Churn: yes", "Active: yes"), or null for anything else.
 */
export type OutcomeCell = Outcome | 'between' | 'yes' | 'no' | null;

/**
 * The one reader of outcomes: mapping, scoring, validation and training read a cell by it. Words first: "enabled" is a
 * status in this place, though elsewhere it is an answer.
 */
export function parseOutcome(cell: string): OutcomeCell {
  const said = outcomeOfCell(cell);
  if (said !== null) return said;
  const answer = parseBoolean(cell);
  if (!Number.isNaN(answer)) return answer === 1 ? 'yes' : 'no';
  // Access writes yes so. Beside 1 it is the other class, which only the column as a whole can tell.
  return MINUS_ONE.test(cell) ? 'yes' : null;
}

const MINUS_ONE = /^\s*[-−]1(?:[.,]0{1,6})?\s*$/;
const ONE = /^\s*\+?1(?:[.,]0{1,6})?\s*$/;

/** Whether the values of a column are 1 and −1, as some learning libraries expect: then −1 means no. */
export function isOneOrMinusOne(values: readonly string[]): boolean {
  return (
    values.length === 2 && values.some((value) => MINUS_ONE.test(value)) && values.some((value) => ONE.test(value))
  );
}

/** Whether a cell is −1. */
export const isMinusOne = (cell: string): boolean => MINUS_ONE.test(cell);

/** One spelling for the cells of an outcome that differ in case or in the space around them. */
export const outcomeKey = (cell: string): string => cell.trim().toLowerCase();
