import type { ResultListParams, ResultRow } from '@retainwise/sdk';
import { useCallback, useEffect, useReducer } from 'react';
import { useWidget } from '../context.ts';
import { isAbort, toProblem, type WidgetProblem } from '../problem.ts';

/** What is shown until somebody asks for something else. */
export const FIRST_QUERY: ResultsQuery = { sort: '-churn_probability', riskLevel: null, search: '' };

export interface ResultsQuery {
  readonly sort: NonNullable<ResultListParams['sort']>;
  readonly riskLevel: ResultRow['risk_level'] | null;
  readonly search: string;
}

/** Customers with one value in a column; empty for those without a value. */
export interface Segment {
  readonly column: NonNullable<ResultListParams['segment_column']>;
  readonly value: string;
}

export interface Results {
  /** Null until the first page has loaded. */
  readonly rows: readonly ResultRow[] | null;
  readonly total: number;
  /** There are more than `total`. */
  readonly totalCapped: boolean;
  readonly loading: boolean;
  readonly problem: WidgetProblem | null;
  /** Loads the next page; null after the last. */
  readonly more: (() => void) | null;
  readonly retry: () => void;
}

interface State {
  readonly key: string;
  readonly rows: readonly ResultRow[] | null;
  readonly total: number;
  readonly totalCapped: boolean;
  readonly next: string | null;
  /** Cursor of the page to load: undefined for the first page, null for none. */
  readonly wanted: string | null | undefined;
  readonly problem: WidgetProblem | null;
}

type Action =
  | { readonly type: 'asked'; readonly key: string }
  | {
      readonly type: 'loaded';
      readonly rows: readonly ResultRow[];
      readonly next: string | null;
      readonly total: number;
      readonly totalCapped: boolean;
    }
  | { readonly type: 'failed'; readonly problem: WidgetProblem }
  | { readonly type: 'more' }
  | { readonly type: 'retried' };

function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'asked':
      // The rows of the previous query stay until the new ones arrive, so that the page does not jump.
      return { ...state, key: action.key, wanted: undefined, problem: null };
    case 'loaded': {
      const before = state.wanted === undefined ? [] : (state.rows ?? []);
      return {
        ...state,
        rows: [...before, ...action.rows],
        next: action.next,
        total: action.total,
        totalCapped: action.totalCapped,
        wanted: null,
        problem: null,
      };
    }
    case 'failed':
      return { ...state, problem: action.problem };
    case 'more':
      return state.next === null ? state : { ...state, wanted: state.next };
    case 'retried':
      return { ...state, problem: null };
  }
}

const PAGE = 25;
/** Whoever asks for more goes through them. */
const LATER_PAGE = 200;
const TYPING_MS = 250;

/** The customers of a prediction that match a query, page by page. */
export function useResults(
  predictionId: string,
  { sort, riskLevel, search }: ResultsQuery,
  segment: Segment | null,
): Results {
  const {
    getClient,
    text: { unexpected },
  } = useWidget();
  const key = JSON.stringify([predictionId, sort, riskLevel, search.trim(), segment]);
  const [state, dispatch] = useReducer(reduce, {
    key,
    rows: null,
    total: 0,
    totalCapped: false,
    next: null,
    wanted: undefined,
    problem: null,
  });
  const { wanted, problem } = state;
  const isTyped = search.trim() !== '';

  useEffect(() => {
    if (state.key === key) return undefined;
    const timer = setTimeout(() => dispatch({ type: 'asked', key }), isTyped ? TYPING_MS : 0);
    return () => clearTimeout(timer);
  }, [isTyped, key, state.key]);

  useEffect(() => {
    if (wanted === null || problem !== null) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    // The query of this page. Text that is typed meanwhile belongs to the next query.
    const [id, order, level, words, of] = JSON.parse(state.key) as [
      string,
      ResultsQuery['sort'],
      ResultsQuery['riskLevel'],
      string,
      Segment | null,
    ];
    const params = {
      limit: wanted === undefined ? PAGE : LATER_PAGE,
      sort: order,
      ...(level === null ? {} : { risk_level: level }),
      ...(words === '' ? {} : { search: words }),
      ...(of === null ? {} : { segment_column: of.column, segment_value: of.value }),
      ...(wanted === undefined ? {} : { cursor: wanted }),
    };
    const ask = async () => getClient().predictions.results(id, params, { signal });
    ask().then(
      ({ data, next_cursor, total, total_capped }) => {
        if (!signal.aborted)
          dispatch({ type: 'loaded', rows: data, next: next_cursor, total, totalCapped: total_capped });
      },
      (error: unknown) => {
        if (!isAbort(error, signal)) dispatch({ type: 'failed', problem: toProblem(error, unexpected) });
      },
    );
    return () => controller.abort();
  }, [getClient, problem, state.key, unexpected, wanted]);

  const more = useCallback(() => dispatch({ type: 'more' }), []);
  return {
    rows: state.rows,
    total: state.total,
    totalCapped: state.totalCapped,
    loading: problem === null && (wanted !== null || state.key !== key),
    problem,
    more: state.next === null ? null : more,
    retry: () => dispatch({ type: 'retried' }),
  };
}
