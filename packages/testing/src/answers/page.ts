import { FakeProblem } from '../contract/problem.ts';

const DEFAULT_LIMIT = 50;

export interface Window {
  readonly offset: number;
  readonly limit: number;
}

/** @throws FakeProblem ERR-2001 for a cursor that is none of ours */
export function windowOf(query: URLSearchParams, limitName = 'limit', usual = DEFAULT_LIMIT): Window {
  const cursor = query.get('cursor');
  const offset = cursor === null ? 0 : Number(/^at_(\d+)$/.exec(cursor)?.[1] ?? NaN);
  if (Number.isNaN(offset)) throw new FakeProblem('ERR-2001', { detail: 'The cursor is not one of this list.' });
  return { offset, limit: Number(query.get(limitName) ?? usual) };
}

/** The cursor of the next page; null behind the last. */
export function nextCursor({ offset, limit }: Window, total: number): string | null {
  return offset + limit < total ? `at_${offset + limit}` : null;
}

export function pageOf<T>(
  all: readonly T[],
  window: Window,
): { readonly data: readonly T[]; readonly next_cursor: string | null } {
  const { offset, limit } = window;
  return { data: all.slice(offset, offset + limit), next_cursor: nextCursor(window, all.length) };
}
