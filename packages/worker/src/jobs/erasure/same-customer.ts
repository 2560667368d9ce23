import { cleanText } from '@retainwise/platform';

/** What stands for characters that PostgreSQL does not take. */
const REPLACEMENT = '\uFFFD';

/**
 * Whether a cell is an id as results have it: without the spaces around it, and without characters that the database
 * does not take.
 */
export function sameCustomer(customerId: string): (cell: string | undefined) => boolean {
  // Few ids have one, and cells are many.
  if (!hasReplacement(customerId)) return (cell) => cell?.trim() === customerId;
  return (cell) => cell !== undefined && cleanText(cell.trim()) === customerId;
}

export function hasReplacement(customerId: string): boolean {
  return customerId.includes(REPLACEMENT);
}
