export interface Page<T> {
  readonly rows: readonly T[];
  /** Opaque; null on the last page. */
  readonly nextCursor: string | null;
}

export interface ListOptions {
  readonly accountId: string;
  readonly limit: number;
  readonly cursor?: string | null;
}
