import { useId, type ReactNode } from 'react';
import { useWidget } from '../context.ts';
import type { ResultsQuery } from './use-results.ts';

export const LEVELS = ['high', 'medium', 'low'] as const;

export interface QueryProps {
  readonly query: ResultsQuery;
  readonly onChange: (query: ResultsQuery) => void;
}

/** Search and risk level, and what else belongs beside them. */
export function Filters({ query, onChange, children }: QueryProps & { readonly children: ReactNode }) {
  const { text } = useWidget();
  const id = useId();
  const names = { high: text.riskHigh, medium: text.riskMedium, low: text.riskLow };
  return (
    // No landmark: a page may have several widgets, and what is in them has names of its own.
    <div className="rw-filters">
      <label className="rw-search" htmlFor={`${id}-search`}>
        <span className="rw-hidden">{text.search}</span>
        <input
          id={`${id}-search`}
          type="search"
          placeholder={text.searchHint}
          maxLength={200}
          value={query.search}
          onChange={(event) => onChange({ ...query, search: event.currentTarget.value })}
        />
      </label>
      <fieldset className="rw-segments">
        <legend className="rw-hidden">{text.riskFilter}</legend>
        {[null, ...LEVELS].map((level) => (
          <label key={level ?? 'all'}>
            <input
              type="radio"
              name={`${id}-level`}
              checked={query.riskLevel === level}
              onChange={() => onChange({ ...query, riskLevel: level })}
            />
            <span>{level === null ? text.allLevels : names[level]}</span>
          </label>
        ))}
      </fieldset>
      {children}
    </div>
  );
}
