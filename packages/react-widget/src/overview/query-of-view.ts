import { LEVELS } from '../dashboard/filters.tsx';
import { FIRST_QUERY, type ResultsQuery } from '../dashboard/use-results.ts';
import type { View } from './use-view.ts';

const SORTS = ['-churn_probability', 'churn_probability', '-revenue_at_risk', 'revenue_at_risk'] as const;

/** Which customers are shown, as an address has it. */
export function readQuery(view: View): ResultsQuery {
  return {
    sort: SORTS.find((sort) => sort === view['sort']) ?? FIRST_QUERY.sort,
    riskLevel: LEVELS.find((level) => level === view['level']) ?? FIRST_QUERY.riskLevel,
    search: view['search'] ?? FIRST_QUERY.search,
  };
}

/** Null for what is as it always is. */
export function writeQuery({
  sort,
  riskLevel,
  search,
}: ResultsQuery): Record<'sort' | 'level' | 'search', string | null> {
  return {
    sort: sort === FIRST_QUERY.sort ? null : sort,
    level: riskLevel,
    search: search === '' ? null : search,
  };
}
