import type { Scope } from './scope.ts';

export interface Page<T> {
  readonly rows: readonly T[];
  /** Opaque; null on the last page. */
  readonly nextCursor: string | null;
}

export interface ListOptions extends Scope {
  readonly limit: number;
  readonly cursor?: string | null;
}
