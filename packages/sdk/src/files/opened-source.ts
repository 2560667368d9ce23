/** The source of an upload, whatever it was made from, ready to be sent. */
export interface OpenedSource {
  /** The name of the source, if it has one. */
  readonly filename: string | null;
  /** Bytes; null when the length is unknown until the end. */
  readonly size: number | null;
  /** Whether `read` can be called again with the same result. */
  readonly repeatable: boolean;
  readonly read: () => Blob | AsyncIterable<Uint8Array | string>;
  /** What can be read from any place; a stream cannot. */
  readonly ranges?: SourceRanges;
}

export interface SourceRanges {
  /** Bytes from `start` up to but not including `end`. */
  readonly slice: (start: number, end: number) => Promise<Blob>;
  /** When it was last changed, in milliseconds since 1970; null when that is not known. */
  readonly modified: () => Promise<number | null>;
}
