import { parseDuration, parseNumber } from '../rows/values/index.ts';
import { categoryCodes } from '../schema/category-codes.ts';
import type { FieldDefinition } from '../schema/types.ts';
import { wordsOf } from '../schema/words.ts';

/** A function from a cell to the index of its category, NaN when it names none. */
export function categoryReader(definition: FieldDefinition): (cell: string) => number {
  const codeOf = categoryCodes(definition);
  const named = (cell: string): number => codeOf(wordsOf(cell)) ?? NaN;
  if (definition.name !== 'contract_type') return named;
  return (cell) => {
    const code = named(cell);
    if (!Number.isNaN(code)) return code;
    const byTerm = definition.categories.indexOf(contractOf(cell));
    return byTerm < 0 ? NaN : byTerm;
  };
}

/** A contract by its term: `P1Y`, `24 months`, `every 3 months`, `18`. A bare number is of months. */
function contractOf(cell: string): string {
  const term = cell.trim().replace(/^(?:every|each|per|alle|jede[rsn]?|tous les|toutes les|cada|ogni|elke)\s+/i, '');
  const span = parseDuration(term);
  const months = Math.round(Number.isNaN(span) ? parseNumber(term) : span);
  return CONTRACTS.get(months) ?? (months > 12 && months <= 120 ? 'multi_year' : '');
}

const CONTRACTS: ReadonlyMap<number, string> = new Map([
  [1, 'month_to_month'],
  [3, 'quarterly'],
  [6, 'semi_annual'],
  [12, 'annual'],
]);
