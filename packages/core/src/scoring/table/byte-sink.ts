/** Takes a file in UTF-8, piece by piece. */
export interface ByteSink {
  /** Resolves when there is room for more. The memory of the bytes is reused after that. */
  write(bytes: Uint8Array): Promise<void>;
}
